import { holdsFor, staleEntries, type Analysis } from '../core';
import { pathUnder, placeIn, type PlacedConfig } from './configs';
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
export interface EntryCount {
  readonly add: (placed: PlacedConfig, use: EntryUse) => void;
  /** A line for each entry that matches nothing any more. */
  readonly stale: () => string[];
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
    stale: () =>
      [...uses].flatMap(([{ config, file }, of]) =>
        config.ignore.flatMap(({ fingerprint: { code }, span }, index) =>
          of.get(index) === false ? [`${placeIn(file!, span)} ${notice(code)}`] : [],
        ),
      ),
  };
}

function notice(code: string): string {
  return say(
    `信息：所忽略的问题（${code}）已不存在，可以删去这一项`,
    `info: what it ignores (${code}) is gone; the entry can be removed`,
  );
}
