import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { tuneEngine } from './engine';
import { files } from './files';
import { startServer } from './lsp/server';

// What is kept with lines and segments outlives many keys before it goes.
tuneEngine(50);

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
