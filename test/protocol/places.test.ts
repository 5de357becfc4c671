import assert from 'node:assert/strict';
import { SymbolKind, type DocumentLink, type Location, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { build } from './support/build';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean } from './support/drafts';

describe('workspace symbols and links', () => {
  let client: Client;
  before(build);
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
