import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, type Connection, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { tuneEngine } from './engine';
import { files } from './files';
import { inOrder } from './lsp/lifecycle';
import { startServer } from './lsp/server';

// What is kept with lines and segments outlives many keys before it goes, and the first keys are not to be slow.
tuneEngine(50, 66_000);

/** Runs the language server over a connection, with what Node gives to it. */
export function serve(reader: MessageReader, writer: MessageWriter): Connection {
  const connection = createConnection(reader, writer, { messageStrategy: inOrder(writer) });
  startServer(connection, { docsUri, files });
  return connection;
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
