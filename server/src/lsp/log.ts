import type { Connection } from 'vscode-languageserver';
import { render, type Arguments, type Locale, type Text } from '../core';
import { texts } from './texts';

/** The client's log. Each line is written once: what is wrong stays wrong at every key. */
export interface Log {
  readonly info: (text: Text, args: Arguments) => void;
  readonly warn: (text: Text, args: Arguments) => void;
  readonly fault: (error: unknown) => void;
}

/** Beyond this many different lines the first ones may come again. */
const mostRemembered = 1000;

export function createLog({ console }: Connection, locale: Locale): Log {
  const written = new Set<string>();
  const once = (line: string, write: (line: string) => void): void => {
    if (written.has(line)) return;
    if (written.size >= mostRemembered) written.clear();
    written.add(line);
    write(line);
  };
  return {
    info: (text, args) => once(render(text, args, locale), (line) => console.info(line)),
    warn: (text, args) => once(render(text, args, locale), (line) => console.warn(line)),
    fault: (error) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      once(render(texts.internalFault, { reason }, locale), (line) => console.error(line));
    },
  };
}
