import { createRequire } from 'node:module';
import path from 'node:path';
import type * as core from '../../server/src/core';

const folder = path.resolve(__dirname, '../../server/src/core');

/**
 * Core loaded a second time. It shares no cache with the first, so what an edited document makes of a text can be
 * compared with what one makes of it that has never seen another state of it.
 */
export function loadAnotherCore(): typeof core {
  const load = createRequire(__filename);
  const own = Object.entries(load.cache).filter(([file]) => file.startsWith(folder));
  for (const [file] of own) delete load.cache[file];
  const another = load(folder) as typeof core;
  for (const [file, module] of own) load.cache[file] = module;
  return another;
}
