import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { say } from './locale';

export interface Input {
  /** As the user has named it, or the folder that holds it. */
  readonly file: string;
  /** Named by the user, and so told about even where it holds no report. */
  readonly isNamed: boolean;
}

/** The files behind paths: files as they are, folders searched for texts that may hold reports. Each file once. */
export function findInputs(paths: readonly string[]): Input[] {
  const inputs = new Map<string, Input>();
  for (const given of paths) {
    for (const input of isFolder(given) ? search(given) : [{ file: given, isNamed: true }]) {
      const key = path.resolve(input.file);
      if (!inputs.get(key)?.isNamed) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

function isFolder(given: string): boolean {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats) throw new Error(say(`找不到 ${given}`, `${given}: no such file or folder`));
  return stats.isDirectory();
}

function search(folder: string): Input[] {
  const found = globSync('**/*.{txt,md,xxgk}', {
    cwd: folder,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.sort().map((file) => ({ file: path.join(folder, file), isNamed: false }));
}

/** Without the byte order mark, as editors count columns. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(say(`${file} 不是 UTF-8 编码的文本`, `${file}: not a text in UTF-8`));
  }
}
