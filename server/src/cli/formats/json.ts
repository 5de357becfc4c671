import type { Outcome } from '../job';
import type { Message } from '../messages';
import { jsonArray, jsonLines } from './format';

/** A list of files, each with what is found in it. */
export const json = jsonArray((outcome) => [file(outcome)]);

/** One file a line. */
export const jsonl = jsonLines((outcome) => [file(outcome)]);

function file({ file, messages }: Outcome): { readonly file: string; readonly messages: readonly Message[] } {
  return {
    file,
    messages: messages.map(({ code, severity, message, line, column, endLine, endColumn, fixable }) => ({
      code,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      fixable,
    })),
  };
}
