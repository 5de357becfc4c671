import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { cellLines, clean } from './support/drafts';

interface Result {
  readonly edits: readonly TextEdit[];
  readonly misfits: readonly string[];
}

const table = (...rows: readonly string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('xxgkReport/paste', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  /** Pastes in front of the first digit behind a label. */
  async function paste(document: ClientDocument, label: string, clipboard: object): Promise<Result | null> {
    const from = document.text.indexOf(label) + label.length;
    const at = document.positionAt(from + document.text.slice(from).search(/\d/));
    return document.request<Result | null>('xxgkReport/paste', { range: { start: at, end: at }, ...clipboard });
  }

  it('gives an edit for each cell that changes, and the line ends stay', async () => {
    const document = await ClientDocument.open(client, clean.replaceAll('\n', '\r\n'));
    const { edits, misfits } = (await paste(document, '二、上年结转政府信息公开申请数量', {
      text: '5\t6\r\n',
      html: table(['5', '0']),
    }))!;
    assert.equal(edits.length, 1);
    assert.deepEqual(misfits, []);
    const text = applied(document.text, edits);
    assert.equal(text, document.text.replace('申请数量\t\t\t2\t0\t0\t0\t0\t0\t2', '申请数量\t\t\t5\t0\t0\t0\t0\t0\t2'));
  });

  it('writes into a draft of one cell a line', async () => {
    const document = await ClientDocument.open(client, cellLines);
    const label = '一、本年新收政府信息公开申请数量';
    const { edits } = (await paste(document, label, { html: table([label, '71', '2', '3', '4', '5', '6', '91']) }))!;
    const text = applied(document.text, edits);
    assert.equal(text.split('\n').length, cellLines.split('\n').length);
    assert.match(text.slice(text.indexOf(label)), /^[^\n]*\s+71\s+2\s+3\s+4\s+5\s+6\s+91\s/);
  });

  it('answers nothing for what is no table, outside of tables and without a report', async () => {
    const document = await ClientDocument.open(client, clean);
    assert.equal(await paste(document, '二、上年结转政府信息公开申请数量', { text: '12' }), null);
    assert.equal(await paste(document, '一、总体情况', { html: table(['1', '2']) }), null);
    const other = await ClientDocument.open(client, '数量 0');
    assert.equal(await paste(other, '数量', { html: table(['1', '2']) }), null);
  });
});
