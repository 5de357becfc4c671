import { existsSync } from 'node:fs';
import path from 'node:path';
import { holdsFor, staleEntries, type Analysis, type Ignored } from '../core';
import { pathUnder, placeIn, type PlacedConfig } from './configs';
import { isInside } from './isInside';
import { say } from './locale';

/** Entries of a configuration, by their index, that are about a file: those that match a finding of it or not. */
export interface EntryUse {
  readonly used: readonly number[];
  readonly unused: readonly number[];
}

export function entryUse(placed: PlacedConfig, file: string, analysis: Analysis): EntryUse {
  const { ignore } = placed.config;
  const own = pathUnder(placed, file);
  const stale = new Set(staleEntries(placed.config, [{ file: own, analysis }]));
  const about = ignore.flatMap((entry, index) => (holdsFor(entry, own) ? [index] : []));
  return {
    used: about.filter((index) => !stale.has(ignore[index]!)),
    unused: about.filter((index) => stale.has(ignore[index]!)),
  };
}

/** Gathers the use of entries over all files of a run, since an entry may be about any of them. */
interface EntryCount {
  readonly add: (placed: PlacedConfig, use: EntryUse) => void;
  /** A line for each entry that matches nothing any more in the files of the given paths. */
  readonly stale: (paths: readonly string[]) => string[];
}

export function createEntryCount(): EntryCount {
  const uses = new Map<PlacedConfig, Map<number, boolean>>();
  return {
    add: (placed, { used, unused }) => {
      const of = uses.get(placed) ?? new Map<number, boolean>();
      uses.set(placed, of);
      for (const index of used) of.set(index, true);
      for (const index of unused) if (!of.has(index)) of.set(index, false);
    },
    stale: (paths) =>
      [...uses].flatMap(([placed, of]) =>
        placed.config.ignore.flatMap((entry, index) => {
          // What is not about one file may be about others that were not looked at.
          const isOpen = entry.file === undefined && of.get(index) === false && !isWithin(placed.folder, paths);
          const text = isOpen ? undefined : noticeOf(entry, of.get(index), placed);
          return text === undefined ? [] : [`${placeIn(placed.file!, entry.span)} ${text}`];
        }),
      ),
  };
}

/** Whether a folder is one of the given paths or in one of them. */
function isWithin(folder: string, paths: readonly string[]): boolean {
  return paths.some((given) => isInside(path.resolve(given), folder));
}

/**
 * What is told of an entry that matches nothing in the files that were checked, or that is about a file that has gone.
 */
function noticeOf({ fingerprint: { code }, file }: Ignored, used: boolean | undefined, { folder }: PlacedConfig) {
  if (used === false) {
    return say(
      `信息：所忽略的问题（${code}）已不存在，可以删去这一项`,
      `info: what it ignores (${code}) is gone; the entry can be removed`,
    );
  }
  if (used === undefined && file !== undefined && !existsSync(path.join(folder, file))) {
    return say(
      `信息：这一项所指的文件（${file}）已不存在，可以删去这一项`,
      `info: the file it is about (${file}) is gone; the entry can be removed`,
    );
  }
  return undefined;
}
