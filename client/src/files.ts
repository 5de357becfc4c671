// Reads files for a server that sees none itself.
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FolderEntry, ReadFileResult } from '../../server/src/lsp/protocol';

const kinds = new Map<FileType, FolderEntry['kind']>([
  [FileType.File, 'file'],
  [FileType.Directory, 'folder'],
]);

/** Answers what a server without files of its own asks for; null where a file cannot be read. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const answer = (request: string, read: (uri: Uri) => Promise<object | string>): void => {
    client.onRequest<object | string | null, unknown>(request, async ({ uri }: { uri: string }) => {
      try {
        return await read(Uri.parse(uri));
      } catch {
        // Not there, or not to be read: to the server it is the same.
        return null;
      }
    });
  };
  answer('xxgkReport/readFile', async (uri): Promise<ReadFileResult> => {
    return { bytes: await workspace.fs.readFile(uri) };
  });
  answer('xxgkReport/stampOf', async (uri): Promise<string> => {
    const { mtime, size } = await workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  });
  answer('xxgkReport/readFolder', async (folder): Promise<FolderEntry[]> => {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => {
      const uri = client.code2ProtocolConverter.asUri(Uri.joinPath(folder, name));
      return { uri, name, kind: kinds.get(type) ?? 'other' };
    });
  });
}
