import colors from 'picocolors';
import type { Message } from './check';
import { say, severityNames } from './locale';

export interface FileMessages {
  readonly file: string;
  readonly messages: readonly Message[];
}

export type Format = (files: readonly FileMessages[]) => string;

/** How findings can be printed, by the name of the option. */
export const formats: Readonly<Record<string, Format>> = {
  stylish,
  json: (files) => `${JSON.stringify(files, null, 2)}\n`,
};

export function countOf(files: readonly FileMessages[], severity: Message['severity']): number {
  return files.reduce(
    (sum, { messages }) => sum + messages.filter((message) => message.severity === severity).length,
    0,
  );
}

function stylish(files: readonly FileMessages[]): string {
  const lists = files.filter(({ messages }) => messages.length > 0).map(list);
  return [...lists, `${summary(files)}\n`].join('\n');
}

function list({ file, messages }: FileMessages): string {
  const places = messages.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  const lines = messages.map(
    ({ severity, message, code }, index) =>
      `  ${colors.dim(places[index]!.padStart(width))}  ${severityNames[severity]}  ${message}  ${colors.dim(code)}\n`,
  );
  return `${colors.underline(file)}\n${lines.join('')}`;
}

function summary(files: readonly FileMessages[]): string {
  const [errors, warnings, infos] = [countOf(files, 'error'), countOf(files, 'warning'), countOf(files, 'info')];
  const text = say(
    `已检查 ${files.length} 个文件：${errors} 处错误，${warnings} 处警告，${infos} 条信息。`,
    `${files.length} file(s) checked: ${errors} error(s), ${warnings} warning(s), ${infos} info.`,
  );
  return errors > 0 ? colors.red(text) : warnings > 0 ? colors.yellow(text) : colors.green(text);
}
