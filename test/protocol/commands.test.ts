import assert from 'node:assert/strict';
import { ErrorCodes, MessageType, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver/node';
import { Client, type ClientOptions } from './support/client';
import { applied, ClientDocument } from './support/document';
import { cellLines, clean, withoutSection, wrongTotal } from './support/drafts';

describe('commands', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start(options);
  };
  const run = (command: string, ...args: unknown[]) =>
    client.connection.sendRequest('workspace/executeCommand', { command: `xxgkReport.${command}`, arguments: args });

  it('recalculate sets all totals in one edit and says how many', async () => {
    await start();
    const document = await ClientDocument.open(client, cellLines);
    const before = await document.diagnostics();
    assert.equal(await run('recalculate', document.uri), null);
    const { edit, label } = await client.edits.take();
    assert.equal(label, '重算合计');
    await document.setText(applied(cellLines, edit.changes![document.uri]!));
    const left = (await document.diagnostics()).map(({ code }) => code);
    assert.deepEqual(
      left,
      before.map(({ code }) => code).filter((code) => !String(code).startsWith('total/')),
    );
    assert.deepEqual(await client.shown.take(), { type: MessageType.Info, message: '已重算 2 处合计。' });
    assert.deepEqual(client.edits.items, []);
  });

  it('are refused where there is none of that name', async () => {
    await start();
    await assert.rejects(run('nothing'), {
      code: ErrorCodes.InvalidParams,
      message: '没有名为 xxgkReport.nothing 的命令',
    });
  });

  it('recalculate keeps to the version and to the line terminators', async () => {
    await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const document = await ClientDocument.open(client, wrongTotal.replaceAll('\n', '\r\n'));
    await run('recalculate', document.uri);
    const { edit } = await client.edits.take();
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: document.uri, version: 1 });
    assert.equal(applied(document.text, change!.edits as TextEdit[]), clean.replaceAll('\n', '\r\n'));
  });

  it('recalculate leaves the other reports of the document alone where it is told which one is meant', async () => {
    await start();
    const document = await ClientDocument.open(client, `${wrongTotal}\n${wrongTotal}`);
    await run('recalculate', document.uri, { line: document.text.split('\n').length - 2, character: 0 });
    const { edit } = await client.edits.take();
    assert.equal(applied(document.text, edit.changes![document.uri]!), `${wrongTotal}\n${clean}`);
    await client.shown.take();
    await run('recalculate', document.uri);
    assert.equal((await client.edits.take()).edit.changes![document.uri]!.length, 2);
  });

  it('recalculate says that there is nothing to do', async () => {
    await start();
    const document = await ClientDocument.open(client, clean);
    await run('recalculate', document.uri);
    assert.deepEqual(await client.shown.take(), { type: MessageType.Info, message: '各项合计均正确，无需改动。' });
    assert.deepEqual(client.edits.items, []);
  });

  it('recalculate says what still disagrees', async () => {
    await start();
    const document = await ClientDocument.open(
      client,
      clean.replace('四、结转下年度继续办理\t\t\t2', '四、结转下年度继续办理\t\t\t3'),
    );
    await run('recalculate', document.uri);
    const { type, message } = await client.shown.take();
    assert.equal(type, MessageType.Warning);
    assert.match(message, /^已重算 1 处合计。仍有 \d+ 处数据不符，请核对：.*自然人/);
  });

  it('recalculate names a few of many that disagree', async () => {
    await start({ locale: 'en' });
    const text = clean.replace(
      '四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0',
      '四、结转下年度继续办理\t\t\t3\t1\t1\t1\t1',
    );
    const document = await ClientDocument.open(client, text);
    await run('recalculate', document.uri);
    const { message } = await client.shown.take();
    assert.match(message, /^1 total\(s\) recalculated\. 6 equation\(s\) still disagree: .*; and more$/);
    assert.equal(message.split('; ').length, 5);
  });

  it('fixAll mends what is safe to mend, in one edit, and nothing else', async () => {
    await start();
    const text = wrongTotal
      .replace('二、主动公开政府信息情况', '三、主动公开政府信息情况')
      .replace('五、存在的主要问题及改进情况', '五、存在的主要问题及改进情形');
    const document = await ClientDocument.open(client, text);
    await run('fixAll', document.uri);
    const { edit } = await client.edits.take();
    await document.setText(applied(text, edit.changes![document.uri]!));
    assert.equal(document.text, wrongTotal);
    assert.deepEqual(await client.shown.take(), { type: MessageType.Info, message: '已修复 2 处问题。' });
    await run('fixAll', document.uri);
    assert.match((await client.shown.take()).message, /^没有可以自动改正的问题/);
    assert.deepEqual(client.edits.items, []);
  });

  it('fillBlanks puts 0 into blank cells and says what then disagrees', async () => {
    await start();
    const withBlanks = (text: string) => text.replace('三安全一稳定”\t0\t0', '三安全一稳定”\t\t');
    assert.notEqual(withBlanks(clean), clean);
    const document = await ClientDocument.open(client, withBlanks(clean));
    await run('fillBlanks', document.uri);
    const { edit } = await client.edits.take();
    assert.equal(applied(document.text, edit.changes![document.uri]!), clean);
    assert.deepEqual(await client.shown.take(), { type: MessageType.Info, message: '已在 2 个空白处填 0。' });
    await document.setText(withBlanks(wrongTotal));
    await run('fillBlanks', document.uri);
    const { type, message } = await client.shown.take();
    assert.equal(type, MessageType.Warning);
    assert.match(message, /^已在 2 个空白处填 0。仍有 2 处数据不符，请核对：.*40.*41/);
    await document.setText(clean);
    await run('fillBlanks', document.uri);
    assert.match((await client.shown.take()).message, /^统计表没有空白/);
  });

  it('fillBlanks puts in what a cell must hold by the others, and says so', async () => {
    await start();
    const document = await ClientDocument.open(client, clean.replace('\t2\t0\t40\n二、', '\t2\t0\t\n二、'));
    await run('fillBlanks', document.uri);
    assert.equal(applied(document.text, (await client.edits.take()).edit.changes![document.uri]!), clean);
    assert.match((await client.shown.take()).message, /其中 1 处按其余各数不为 0，已按勾稽关系填写/);
  });

  it('insertMissingSections puts in what is missing, and once', async () => {
    await start();
    const document = await ClientDocument.open(client, withoutSection);
    await run('insertMissingSections', document.uri);
    const { edit, label } = await client.edits.take();
    assert.equal(label, '补齐缺少的部分');
    assert.match((await client.shown.take()).message, /^已补齐/);
    await document.setText(applied(withoutSection, edit.changes![document.uri]!));
    assert.match(document.text, /^五、存在的主要问题及改进情况$/m);
    await run('insertMissingSections', document.uri);
    assert.match((await client.shown.take()).message, /^规定的六个部分齐全/);
    assert.deepEqual(client.edits.items, []);
  });

  it('insertMissingSections makes whole what the user says is a report', async () => {
    await start();
    const document = await ClientDocument.open(
      client,
      '青禾县人民政府2023年政府信息公开工作年度报告\r\n',
      'xxgk-report',
    );
    await run('insertMissingSections', document.uri);
    const { edit } = await client.edits.take();
    await document.setText(applied(document.text, edit.changes![document.uri]!));
    assert.ok(!document.text.replaceAll('\r\n', '').includes('\n'));
    const codes = (await document.diagnostics()).map(({ code }) => code);
    assert.ok(!codes.includes('section/missing') && !codes.includes('table/missing'), codes.join());
  });

  it('say when the client refuses the edit', async () => {
    await start({ applies: false });
    const document = await ClientDocument.open(client, wrongTotal);
    await run('recalculate', document.uri);
    const { type, message } = await client.shown.take();
    assert.equal(type, MessageType.Error);
    assert.match(message, /^编辑器未能写入改动/);
  });

  it('say when there is no document, or no report in it', async () => {
    await start({ locale: 'en' });
    for (const args of [[], [null], [7], ['file:///none']]) {
      await run('recalculate', ...args);
      assert.match((await client.shown.take()).message, /^Open an annual report first/);
    }
    const document = await ClientDocument.open(client, '便条');
    await run('insertMissingSections', document.uri);
    assert.match((await client.shown.take()).message, /^This document holds no annual report/);
  });
});
