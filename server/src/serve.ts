import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Connection } from 'vscode-languageserver';
import { files } from './files';
import { startServer } from './lsp/server';

// What is kept with lines and segments outlives many keys before it goes: without these the heap grows to twice its
// size, and what is young takes three times that of a short document.
setFlagsFromString('--heap-growing-percent=50');
setFlagsFromString('--semi-space-growth-factor=1');

/** Runs the language server over a connection, with what Node gives to it. */
export function serve(connection: Connection): void {
  startServer(connection, { docsUri, files });
}

const docs = path.join(__dirname, '../docs/rules');
const pages = new Set(filesIn(docs));

function docsUri(code: string): string | undefined {
  const page = `${code.replaceAll('/', '-')}.md`;
  return pages.has(page) ? pathToFileURL(path.join(docs, page)).href : undefined;
}

/** The pages are not part of every package. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
