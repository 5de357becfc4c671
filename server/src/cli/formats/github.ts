import { harmless } from '../harmless';
import type { Outcome } from '../job';
import type { DetailedMessage } from '../messages';
import type { Format } from './format';

const commands: Readonly<Record<DetailedMessage['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands that GitHub shows beside the lines of a change. */
export const github: Format = () => ({
  start: '',
  outcome: list,
  // What could not be done; of configurations the place is part of it.
  end: ({ failures }) => failures.map((reason) => `::error ${placed(reason)}\n`).join(''),
});

/** The place in front of a reason as properties, where there is one. */
function placed(reason: string): string {
  const [, file, line, col, text] = /^(.+):(\d{1,9}):(\d{1,9}) (.*)$/s.exec(reason) ?? [];
  return file === undefined
    ? `title=xxgk-report::${data(reason)}`
    : `file=${property(file)},line=${line},col=${col},title=xxgk-report::${data(text!)}`;
}

function list({ file, messages }: Outcome): string {
  return messages
    .map(({ code, severity, message, line, column, endLine, endColumn }) => {
      // Columns of a place that takes several lines are not shown.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = Object.entries({ file, line, endLine, ...columns, title: code });
      const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
      return `::${commands[severity]} ${written}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
