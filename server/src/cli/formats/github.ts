import type { DetailedMessage } from '../messages';
import { perOutcome } from './format';

const commands: Readonly<Record<DetailedMessage['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands that GitHub shows beside the lines of a change. */
export const github = perOutcome(({ file, messages }) =>
  messages
    .map(({ code, severity, message, line, column, endLine, endColumn }) => {
      // Columns of a place that takes several lines are not shown.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = Object.entries({ file, line, endLine, ...columns, title: code });
      const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
      return `::${commands[severity]} ${written}::${data(message)}\n`;
    })
    .join(''),
);

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
