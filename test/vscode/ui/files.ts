// Files that the workbench writes.
import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';

const deadline = 60_000;

/** Waits until a file holds a text, or one that fulfils a condition; gives what it holds. */
export function fileHolds(file: string, wanted: string | ((text: string) => boolean)): Promise<string> {
  const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const holds = (text: string): boolean => (typeof wanted === 'string' ? text === wanted : wanted(text));
  return new Promise((resolve, reject) => {
    const end = (): void => {
      watcher.close();
      clearTimeout(timer);
    };
    const look = (): void => {
      const text = read();
      if (!holds(text)) return;
      end();
      resolve(text);
    };
    const watcher = watch(path.dirname(file), look);
    const timer = setTimeout(() => {
      end();
      reject(new Error(`${file} holds:\n${read()}`));
    }, deadline);
    look();
  });
}
