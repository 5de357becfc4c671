import assert from 'node:assert/strict';
import { SymbolKind, type DocumentLink, type Location, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean } from './support/drafts';
import { Folder } from './support/folder';

describe('workspace symbols and links', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  const named = (query: string) => client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });

  it('reports, sections and tables of all open documents, by parts of their names', async () => {
    const documents = [await ClientDocument.open(client, clean), await ClientDocument.open(client, cellLines)];
    await ClientDocument.open(client, '便条');
    assert.equal((await named('')).length, 2 * (1 + 6 + 3) - 1);
    const reports = (await named('')).filter(({ kind }) => kind === SymbolKind.File);
    assert.equal(reports.length, 2);
    const [found, ...others] = await named('青禾 申请情况');
    assert.equal(found!.name, '三、收到和处理政府信息公开申请情况');
    assert.equal(found!.containerName, '青禾县人民政府2023年政府信息公开工作年度报告');
    const { uri, range } = found!.location as Location;
    assert.equal(uri, documents[0]!.uri);
    assert.equal(documents[0]!.at(range), found!.name);
    assert.deepEqual(
      others.map(({ kind }) => kind),
      [SymbolKind.Struct],
    );
    assert.deepEqual(await named('没有这个'), []);
  });

  it('nothing of documents that are closed', async () => {
    const document = await ClientDocument.open(client, clean);
    assert.ok((await named('')).length > 0);
    await document.close();
    assert.deepEqual(await named(''), []);
  });

  it('reports in the folders of the workspace, open or not, as they are now', async () => {
    const folder = new Folder();
    try {
      const uri = folder.write('青禾县/年报.txt', clean);
      folder.write('便条.txt', '便条');
      await client.stop();
      client = await Client.start({ rootUri: folder.uri });
      const titles = async () =>
        (await named('政府信息公开')).flatMap(({ name, kind, location }) =>
          kind === SymbolKind.File ? [`${name} ${location.uri}`] : [],
        );
      const title = '2023年政府信息公开工作年度报告';
      assert.deepEqual(await titles(), [`青禾县人民政府${title} ${uri}`]);
      folder.write('青禾县/年报.txt', clean.replaceAll('青禾县', '清源县清河'));
      assert.deepEqual(await titles(), [`清源县清河人民政府${title} ${uri}`]);
      const document = await ClientDocument.open(client, clean, 'plaintext', uri);
      assert.deepEqual(await titles(), [`青禾县人民政府${title} ${uri}`]);
      await document.close();
      assert.deepEqual(await titles(), [`清源县清河人民政府${title} ${uri}`]);
    } finally {
      folder.remove();
    }
  });

  it('reports by the settings as they are now', async () => {
    const folder = new Folder();
    try {
      folder.write('年报.txt', clean);
      await client.stop();
      client = await Client.start({ rootUri: folder.uri });
      const set = (plainText: boolean) =>
        client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { plainText } });
      assert.ok((await named('政府信息公开')).length > 0);
      await set(false);
      assert.deepEqual(await named('政府信息公开'), []);
      await set(true);
      assert.ok((await named('政府信息公开')).length > 0);
    } finally {
      folder.remove();
    }
  });

  it('addresses of web pages and of mail in a report lead there', async () => {
    const document = await ClientDocument.open(client, `${clean}\n网址www.qinghe.gov.cn，邮箱zwgk@qinghe.gov.cn`);
    const links = await document.request<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      links.map(({ range, target }) => [document.at(range), target]),
      [
        ['www.qinghe.gov.cn', 'http://www.qinghe.gov.cn'],
        ['zwgk@qinghe.gov.cn', 'mailto:zwgk@qinghe.gov.cn'],
      ],
    );
    const note = await ClientDocument.open(client, '网址www.qinghe.gov.cn');
    assert.deepEqual(await note.request('textDocument/documentLink'), []);
  });
});
