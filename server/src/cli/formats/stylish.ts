import colors from 'picocolors';
import { harmless } from '../harmless';
import { say, severityName } from '../locale';
import type { Format, Totals } from './format';
import type { Outcome } from '../job';

/** A list for people. */
export const stylish: Format = () => ({ start: '', outcome: list, end: summary });

function list({ file, messages }: Outcome): string {
  if (messages.length === 0) return '';
  const places = messages.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const lines = messages.map(
    ({ severity, message, code }, index) =>
      `  ${colors.dim(places[index]!.padStart(width))}  ${severityName(severity)}  ${harmless(message)}  ${colors.dim(code)}\n`,
  );
  return `${colors.underline(harmless(file))}\n${lines.join('')}\n`;
}

function summary({ files, error, warning, info, mended, mendedFiles }: Totals): string {
  const done = say(
    `已修改 ${mendedFiles} 个文件的 ${mended} 处。`,
    `${mended} place(s) in ${mendedFiles} file(s) changed. `,
  );
  const found = say(
    `已检查 ${files} 个文件：${error} 处错误，${warning} 处警告，${info} 条信息。`,
    `${files} file(s) checked: ${error} error(s), ${warning} warning(s), ${info} info.`,
  );
  const text = (mended > 0 ? done : '') + found;
  return `${error > 0 ? colors.red(text) : warning > 0 ? colors.yellow(text) : colors.green(text)}\n`;
}
