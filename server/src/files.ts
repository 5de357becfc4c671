// The files that the language server sees on disk.
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from './encoding';
import type { Files } from './lsp/session';
import { isSearched, largest, mayHoldReports } from './searched';

export const files: Files = {
  reads: (uri) => uri.startsWith('file:'),
  configText: readText,
  readText: async (uri) => Promise.resolve(readText(uri)),
  stampOf: async (uri) => Promise.resolve(stampOf(uri)),
  textsBelow: (folder) => textsBelow(folder),
};

function readText(uri: string): string | undefined {
  try {
    const file = fileURLToPath(uri);
    const stats = statSync(file);
    // A pipe might never end.
    return stats.isFile() && stats.size <= largest ? decode(readFileSync(file))?.text : undefined;
  } catch {
    return undefined;
  }
}

function stampOf(uri: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(fileURLToPath(uri));
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

/** Folders in the order of their names. Links are not followed, since they may lead in a circle. */
function* textsBelow(folderUri: string): Generator<string> {
  const folders = folderUri.startsWith('file:') ? [fileURLToPath(folderUri)] : [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory() && isSearched(entry.name)) folders.push(place);
      else if (entry.isFile() && mayHoldReports(entry.name)) yield pathToFileURL(place).href;
    }
  }
}

/** A folder that cannot be listed holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
