import colors from 'picocolors';
import { severityNames, type Locale, type Severity } from '../core';

/** The language of the terminal: Chinese unless it is surely English, since `C` and `POSIX` say nothing. */
export const locale: Locale = /^en/i.test(
  process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
)
  ? 'en'
  : 'zh';

export function say(zh: string, en: string): string {
  return locale === 'zh' ? zh : en;
}

/** A line for people, beside the output. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

const paints = { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim };

/** The name of a severity in its colour; all of a language are of the same width. */
export function severityName(severity: Severity): string {
  const names = Object.values(severityNames).map((name) => name[locale]);
  const width = Math.max(...names.map(({ length }) => length));
  return paints[severity](severityNames[severity][locale].padEnd(width));
}
