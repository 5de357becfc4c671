import colors from 'picocolors';
import type { Locale, Severity } from '../core';

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

export const severityNames: Readonly<Record<Severity, string>> = {
  error: colors.red(say('错误', 'error  ')),
  warning: colors.yellow(say('警告', 'warning')),
  info: colors.blue(say('信息', 'info   ')),
  hint: colors.dim(say('提示', 'hint   ')),
};
