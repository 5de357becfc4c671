import assert from 'node:assert/strict';
import type { PreviewParams, PreviewResult, SetCellParams, SetCellResult } from '../../server/src/lsp/protocol';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { cellLines, clean, wrongTotal } from './support/drafts';

describe('the preview', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  });
  after(() => client.stop());

  const open = (text: string) => ClientDocument.open(client, text);
  const ask = (document: ClientDocument, which: Omit<PreviewParams, 'textDocument'> = {}) =>
    document.request<PreviewResult | null>('xxgkReport/preview', which);
  const set = (document: ClientDocument, params: Partial<SetCellParams>, version = document.version) =>
    client.connection.sendRequest<SetCellResult>('xxgkReport/setCell', {
      textDocument: { uri: document.uri, version },
      ...{ report: 0, table: 'requests', row: 'received', column: 'total', was: '41', text: '40' },
      ...params,
    });

  it('is of the version that it was asked for', async () => {
    const document = await open(clean);
    await document.replace('青禾县人民政府', '雁溪县人民政府');
    const { version, report, reports, preview } = (await ask(document))!;
    assert.deepEqual([version, report, reports.length], [2, 0, 1]);
    assert.equal(reports[0]!.title, '雁溪县人民政府2023年政府信息公开工作年度报告');
    assert.deepEqual(preview.findings, []);
  });

  it('is of the report that is named, or that a line belongs to', async () => {
    const document = await open(`${clean}\n${cellLines}`);
    // The organ's line above a title of two lines still belongs to the report before.
    const line = clean.split('\n').length + 1;
    const which = async (params: object) => (await ask(document, params))!.report;
    assert.deepEqual(await which({}), 0);
    assert.deepEqual(await which({ report: 1 }), 1);
    assert.deepEqual(await which({ report: 9 }), 1);
    assert.deepEqual(await which({ position: { line: line - 1, character: 0 } }), 0);
    assert.deepEqual(await which({ position: { line: line + 40, character: 0 } }), 1);
    const { reports } = (await ask(document))!;
    assert.deepEqual(reports[1], {
      title: '望岚市文化和旅游局2022年政府信息公开工作年度报告',
      at: { line, character: 0 },
    });
  });

  it('is nothing where there is no report, or no such document', async () => {
    const document = await open('便条');
    assert.equal(await ask(document), null);
    await document.close();
    assert.equal(await ask(document), null);
  });

  it('is said to have changed once after each answer', async () => {
    const document = await open(clean);
    await document.replace('青禾', '青禾');
    await ask(document);
    await document.replace('青禾', '雁溪');
    await document.replace('雁溪', '青禾');
    assert.deepEqual(await client.previewsChanged.take(), { uri: document.uri });
    await client.settle();
    assert.equal(client.previewsChanged.items.length, 0);
    await ask(document);
    await document.replace('青禾', '雁溪');
    await client.previewsChanged.take();
  });

  it('is said to have changed where settings change what is found', async () => {
    const document = await open(wrongTotal);
    assert.equal((await ask(document))!.preview.findings.length, 1);
    const settings = (rules: object) =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { xxgkReport: { rules } } });
    await settings({ 'total/applicant': 'off' });
    await client.previewsChanged.take();
    assert.deepEqual((await ask(document))!.preview.findings, []);
    await settings({});
  });

  it('writes a cell by one edit for the version that was shown', async () => {
    for (const text of [wrongTotal, wrongTotal.replaceAll('\n', '\r\n'), `\uFEFF${wrongTotal}`]) {
      const document = await open(text);
      assert.deepEqual(await set(document, {}), {});
      const [change] = (await client.edits.take()).edit.documentChanges!;
      assert.ok('edits' in change!);
      assert.deepEqual(change.textDocument, { uri: document.uri, version: 1 });
      assert.equal(applied(text, change.edits as never), text.replace('\t41', '\t40'));
    }
  });

  it('knows the places of a report that lost its line ends', async () => {
    const document = await open(wrongTotal.replaceAll('\n', '\t'));
    const { preview } = (await ask(document))!;
    const cells = preview.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const { at } = cells.find(({ value, text }) => value && text === '41')!;
    assert.equal(at.line, 0);
    assert.equal(document.text.slice(at.character, at.character + 2), '41');
    assert.deepEqual(await set(document, {}), {});
    const [change] = (await client.edits.take()).edit.documentChanges!;
    assert.ok('edits' in change!);
    assert.equal(applied(document.text, change.edits as never), document.text.replace('\t41', '\t40'));
    const { refusal } = await set(document, { was: '39' });
    assert.match(refusal ?? '', /未写入/);
  });

  it('writes nothing where the cell says so already', async () => {
    const document = await open(wrongTotal);
    assert.deepEqual(await set(document, { text: ' 41 ' }), {});
    await client.settle();
    assert.equal(client.edits.items.length, 0);
  });

  it('says that nothing was written where it fails itself', async () => {
    const { refusal } = await client.connection.sendRequest<SetCellResult>('xxgkReport/setCell', {});
    assert.match(refusal ?? '', /^未写入/);
  });

  it('refuses to write into another version, over another number, and what is no number', async () => {
    const document = await open(wrongTotal);
    for (const [params, version] of [
      [{}, 0],
      [{ was: '40' }, 1],
      [{ report: 3 }, 1],
      [{ text: '四十' }, 1],
    ] as const) {
      const { refusal } = await set(document, params, version);
      assert.match(refusal ?? '', /未写入/);
    }
    await client.settle();
    assert.equal(client.edits.items.length, 0);
  });

  it('says so where the client does not take the edit', async () => {
    const other = await Client.start({ applies: false, locale: 'en' });
    const document = await ClientDocument.open(other, wrongTotal);
    const { refusal } = await other.connection.sendRequest<SetCellResult>('xxgkReport/setCell', {
      textDocument: { uri: document.uri, version: 1 },
      ...{ report: 0, table: 'requests', row: 'received', column: 'total', was: '41', text: '40' },
    });
    assert.match(refusal ?? '', /did not take the change/);
    await other.stop();
  });

  it('survives whatever it is asked', async () => {
    const document = await open(clean);
    for (const strange of [
      { report: -1 },
      { report: 'x' },
      { position: { line: -5, character: 0 } },
      { position: null },
    ])
      await document.request('xxgkReport/preview', strange);
    for (const strange of [{}, { table: 'none' }, { report: -1 }, { table: 'requests', row: 3, column: null }])
      assert.ok(await document.request('xxgkReport/setCell', strange));
    assert.equal((await ask(document))!.report, 0);
  });
});
