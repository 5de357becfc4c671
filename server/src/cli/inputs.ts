import { readdir, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { searchedFiles } from '../searched';
import type { FindConfig } from './configs';
import { decodeList } from './encoding';
import { explain } from './failure';
import type { Input } from './job';
import { openStream, readStandardInput, readStream, standardInput } from './readFile';

/** Where the files of a run come from. */
export interface Sources {
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  /** A list of files, one a line or parted by NUL; `-` for standard input. */
  readonly list: string | undefined;
  /** The name under which standard input is read. */
  readonly standardInputName: string;
}

/**
 * The files of a run in their order, each once: files as they are named, folders and patterns in the order of names.
 * A path that leads nowhere is told and the others go on.
 */
export async function* findInputs(
  { paths, list, standardInputName }: Sources,
  configOf: FindConfig,
  fail: (reason: string) => void,
  signal: AbortSignal,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  const isNew = (file: string): boolean => {
    const before = seen.size;
    return seen.add(path.resolve(file)).size > before;
  };
  const named = new Set(paths.map((given) => path.resolve(given)));
  for (const given of paths) {
    try {
      if (given === '-') {
        const bytes = await readStandardInput(standardInputName, signal);
        yield { file: standardInputName, isNamed: true, config: configOf(standardInputName), bytes };
        continue;
      }
      const found = await filesOf(given, fail);
      for (const file of found ?? [given]) {
        if (isNew(file)) yield { file, isNamed: named.has(path.resolve(file)), config: configOf(file) };
      }
    } catch (error) {
      signal.throwIfAborted();
      fail(explain(error, given === '-' ? standardInputName : given));
    }
  }
  if (list === undefined) return;
  try {
    const stream = list === '-' ? standardInput(signal) : openStream(list, signal);
    for (const file of namesIn(await readStream(list, stream))) {
      if (file !== '' && isNew(file)) yield { file, isNamed: true, config: configOf(file) };
    }
  } catch (error) {
    signal.throwIfAborted();
    fail(explain(error, list));
  }
}

/** The names of a list; find -print0 parts them by NUL, since a name may hold anything else. */
function namesIn(bytes: Buffer): string[] {
  const text = decodeList(bytes);
  return text.split(text.includes('\0') ? '\0' : /\r\n|\r|\n/);
}

/** The files that a folder or a pattern stands for; nothing for what names a file itself. */
async function filesOf(given: string, fail: (reason: string) => void): Promise<string[] | undefined> {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const found = await search(searchedFiles, given, fail);
    return found.map((file) => path.join(given, file));
  }
  if (stats || !isDynamicPattern(given)) return undefined;
  const found = await search(given, '.', fail);
  return found.length > 0 ? found : undefined;
}

/** Files in the order of their names. Links are not followed, since they may lead in a circle. */
async function search(pattern: string, folder: string, fail: (reason: string) => void): Promise<string[]> {
  const found = await glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd: folder,
    absolute: path.isAbsolute(pattern),
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdirTelling(fail) },
  });
  return found.sort();
}

/** Lists a folder, and tells of one that cannot be listed; the search itself passes over it. */
function readdirTelling(fail: (reason: string) => void): typeof readdir {
  const list = (folder: string, options: { withFileTypes: true }, callback: Listed) =>
    readdir(folder, options, (error, entries) => {
      if (error) fail(explain(error, path.relative('.', folder)));
      callback(error, entries);
    });
  return list as typeof readdir;
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
