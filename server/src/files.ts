// The files that the language server sees on disk.
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from './encoding';
import type { Files } from './lsp/session';

export const files: Files = {
  reads: (uri) => uri.startsWith('file:'),
  readText: (uri) => {
    try {
      return decode(readFileSync(fileURLToPath(uri)))?.text;
    } catch {
      return undefined;
    }
  },
  stampOf: (uri) => {
    try {
      const { mtimeMs, size } = statSync(fileURLToPath(uri));
      return `${mtimeMs} ${size}`;
    } catch {
      return undefined;
    }
  },
  textsBelow: (folder) => textsBelow(folder),
};

const mayHoldReports = /\.(txt|md|xxgk)$/i;

/** Folders in the order of their names. Links are not followed, since they may lead in a circle. */
function* textsBelow(folderUri: string): Generator<string> {
  const folders = folderUri.startsWith('file:') ? [fileURLToPath(folderUri)] : [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(place);
      else if (entry.isFile() && mayHoldReports.test(entry.name)) yield pathToFileURL(place).href;
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
