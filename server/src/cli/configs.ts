import path from 'node:path';
import { configName, emptyConfig, readConfig, render, type Config, type Span } from '../core';
import { decodeFile } from './encoding';
import { explain } from './failure';
import { locale } from './locale';
import { openStream, readBytes, readStream } from './readFile';

/** A configuration, and where it is from. */
export interface PlacedConfig {
  readonly config: Config;
  /** The folder that the paths in it begin at. */
  readonly folder: string;
  /** As it is named to users; none where there is no such file. */
  readonly file?: string;
  /** Whether something in it is wrong: what it asks for is not all known then, and no file is changed under it. */
  readonly isBroken?: boolean;
}

/** Finds the configuration that holds for a file; the same object for all files that share it. */
export type FindConfig = (file: string) => PlacedConfig;

/**
 * The nearest configuration upwards from each file, or the given one for all of them. Each is read once, and what is
 * wrong with it is told once. Fails where the given one cannot be read.
 */
export async function createConfigs(
  given: string | undefined,
  fail: (reason: string) => void,
  signal: AbortSignal,
): Promise<FindConfig> {
  if (given !== undefined) {
    const only = await readGiven(given, signal);
    return () => only;
  }
  const none: PlacedConfig = { config: emptyConfig, folder: '.' };
  const known = new Map<string, PlacedConfig>();
  return (file) => {
    const passed: string[] = [];
    let found: PlacedConfig | undefined;
    for (let folder = path.dirname(path.resolve(file)); !found; folder = path.dirname(folder)) {
      const at = path.join(folder, configName);
      found = known.get(folder) ?? readFound(path.relative('.', at), fail);
      passed.push(folder);
      if (path.dirname(folder) === folder) found ??= none;
    }
    for (const folder of passed) known.set(folder, found);
    return found;
  };
}

/** Fails where the file says anything wrong. */
async function readGiven(file: string, signal: AbortSignal): Promise<PlacedConfig> {
  const fail = (reason: string): never => {
    throw new Error(reason);
  };
  try {
    return configIn(file, await readStream(file, openStream(file, signal)), fail);
  } catch (error) {
    return fail(explain(error, file));
  }
}

/** Nothing where there is no such file. */
function readFound(file: string, fail: (reason: string) => void): PlacedConfig | undefined {
  try {
    return configIn(file, readBytes(file), fail);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    fail(explain(error, file));
    return { config: emptyConfig, folder: path.dirname(path.resolve(file)), isBroken: true };
  }
}

function configIn(file: string, bytes: Buffer, fail: (reason: string) => void): PlacedConfig {
  const { config, problems } = readConfig(decodeFile(file, bytes).text);
  for (const { text, args, span } of problems) fail(`${placeIn(file, span)} ${render(text, args, locale)}`);
  return { config, folder: path.dirname(path.resolve(file)), file, isBroken: problems.length > 0 };
}

/** A place in a file as compilers write it, which editors and terminals can follow. */
export function placeIn(file: string, { start }: Span): string {
  return `${file}:${start.line + 1}:${start.character + 1}`;
}

/** The path of a file as entries of its configuration name it. */
export function pathUnder({ folder }: PlacedConfig, file: string): string {
  return path.relative(folder, path.resolve(file)).split(path.sep).join('/');
}
