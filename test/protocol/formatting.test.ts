import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { clean } from './support/drafts';

const options = { tabSize: 4, insertSpaces: true };
const dynamic = { dynamicRegistration: true };

/** A report with two tables in Markdown, neither aligned, and a third that is no form. */
const draft = `甲县2021年政府信息公开年报
一、总体情况
|表|无关|
|---|---|
|长长长|1|

二、主动公开政府信息情况
|信息内容|本年处理决定数量|
|---|---|
|行政许可|0|
|信息内容|本年处理决定数量|
|行政处罚|12|

四、政府信息公开行政复议、行政诉讼情况
|结果维持|结果纠正|其他结果|尚未审结|总计|
|-|-|-|-|-|
`;

const disclosure = `| 信息内容 | 本年处理决定数量 |
| -------- | ---------------- |
| 行政许可 | 0                |
| 信息内容 | 本年处理决定数量 |
| 行政处罚 | 12               |
`;

describe('formatting', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  it('aligns the statutory tables that are written in Markdown', async () => {
    const document = await ClientDocument.open(client, draft);
    const edits = await document.request<TextEdit[]>('textDocument/formatting', { options });
    const after = applied(draft, edits);
    assert.ok(after.includes(disclosure));
    assert.ok(after.includes('| 结果维持 | 结果纠正 |'));
    assert.ok(after.includes('|长长长|1|'));
    await document.setText(after);
    assert.deepEqual(await document.request('textDocument/formatting', { options }), []);
  });

  it('aligns only the tables on the lines that are asked for', async () => {
    const document = await ClientDocument.open(client, draft);
    const start = document.positionAt(draft.indexOf('行政许可'));
    const params = { options, range: { start, end: start } };
    const after = applied(draft, await document.request<TextEdit[]>('textDocument/rangeFormatting', params));
    assert.ok(after.includes(disclosure));
    assert.ok(after.includes('|结果维持|结果纠正|'));
  });

  it('leaves other layouts and other texts alone', async () => {
    for (const text of [clean, '|便条|1|\n|-|-|\n']) {
      const document = await ClientDocument.open(client, text);
      assert.deepEqual(await document.request('textDocument/formatting', { options }), []);
    }
  });

  it('is offered for all documents, or for our own only where that can be said', async () => {
    const { capabilities } = client.initialized;
    assert.ok(capabilities.documentFormattingProvider && capabilities.documentRangeFormattingProvider);
    const modern = await Client.start({
      capabilities: { textDocument: { formatting: dynamic, rangeFormatting: dynamic } },
    });
    assert.equal(modern.initialized.capabilities.documentFormattingProvider, undefined);
    await modern.asked.take((method) => method === 'client/registerCapability');
    await modern.asked.take((method) => method === 'client/registerCapability');
    await modern.stop();
  });
});
