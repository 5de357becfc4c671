import type { Connection } from 'vscode-languageserver';
import { decode } from './encoding';
import type { FolderEntry, ReadFileResult } from './lsp/protocol';
import type { Files } from './lsp/session';
import { isSearched, largest, mayHoldReports } from './searched';

/**
 * The files of a server that sees none itself, as in a browser: its client reads them. Nothing of a client that does
 * not know the requests.
 */
export function remoteFiles(connection: Connection): Files {
  const configs = new Map<string, string | undefined>();
  /** The number of the last reading of each configuration: an earlier one that ends later says nothing new. */
  const readings = new Map<string, number>();
  const refreshConfig = async (uri: string): Promise<void> => {
    const reading = (readings.get(uri) ?? 0) + 1;
    readings.set(uri, reading);
    const text = await readText(uri);
    if (readings.get(uri) === reading) configs.set(uri, text);
  };
  let answers = true;
  const ask = async <Result>(request: string, uri: string): Promise<Result | undefined> => {
    if (!answers) return undefined;
    try {
      return (await connection.sendRequest<Result | null>(request, { uri })) ?? undefined;
    } catch {
      answers = false;
      return undefined;
    }
  };
  const readText = async (uri: string): Promise<string | undefined> => {
    const file = await ask<ReadFileResult>('xxgkReport/readFile', uri);
    return file && file.bytes.length <= largest ? decode(file.bytes)?.text : undefined;
  };
  async function* textsBelow(root: string): AsyncGenerator<string> {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const { uri, name, kind } of (await ask<FolderEntry[]>('xxgkReport/readFolder', folder)) ?? []) {
        if (kind === 'folder' && isSearched(name)) folders.push(uri);
        else if (kind === 'file' && mayHoldReports(name)) yield uri;
      }
    }
  }
  return {
    reads: () => answers,
    refreshConfigs: async (uris) => {
      await Promise.all(uris.map(refreshConfig));
    },
    configText: (uri) => configs.get(uri),
    readText,
    stampOf: (uri) => ask('xxgkReport/stampOf', uri),
    textsBelow,
  };
}
