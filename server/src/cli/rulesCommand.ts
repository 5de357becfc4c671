import { rules } from '../core';
import { locale, severityName } from './locale';

/** The rule book, one rule a line. */
export function runRules(): void {
  const width = Math.max(...rules.map(({ code }) => code.length));
  for (const { code, severity, title } of rules) {
    process.stdout.write(`${code.padEnd(width)}  ${severityName(severity)}  ${title[locale]}\n`);
  }
}
