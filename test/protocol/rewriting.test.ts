import assert from 'node:assert/strict';
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { clean } from './support/drafts';

const capabilities = {
  textDocument: { codeAction: { disabledSupport: true, resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const prefix = 'refactor.rewrite.xxgkReport.';
const [invoked, automatic] = [1, 2];

/** The place in front of a text. */
function placeOf(document: ClientDocument, text: string): Range {
  const start = document.positionAt(document.text.indexOf(text));
  return { start, end: start };
}

function rewritings(document: ClientDocument, range: Range, context: object = {}): Promise<CodeAction[]> {
  const only = { diagnostics: [], only: ['refactor'], ...context };
  return document.request<CodeAction[]>('textDocument/codeAction', { range, context: only });
}

function kinds(actions: readonly CodeAction[]): (string | undefined)[] {
  return actions.map(({ kind }) => kind?.replace(prefix, ''));
}

describe('rewriting a table', () => {
  let client: Client;
  let simple: Client;
  before(async () => {
    client = await Client.start({ capabilities });
    simple = await Client.start();
  });
  after(async () => {
    await client.stop();
    await simple.stop();
  });

  it('is announced', () => {
    const { codeActionProvider } = client.initialized.capabilities;
    const { codeActionKinds } = codeActionProvider as { codeActionKinds: string[] };
    for (const layout of ['pipe', 'tsv', 'cells']) assert.ok(codeActionKinds.includes(prefix + layout));
  });

  it('is offered in a table, in the layouts that it does not have', async () => {
    const document = await ClientDocument.open(client, clean);
    assert.deepEqual(kinds(await rewritings(document, placeOf(document, '二、上年结转'))), ['pipe', 'cells']);
    assert.deepEqual(await rewritings(document, placeOf(document, '平稳有序')), []);
  });

  it('goes there and back, with the line ends of the document', async () => {
    const original = clean.replaceAll('\n', '\r\n');
    const document = await ClientDocument.open(simple, original);
    for (const layout of ['pipe', 'cells', 'tsv']) {
      const actions = await rewritings(document, placeOf(document, '二、上年结转'), { only: [prefix + layout] });
      assert.deepEqual(kinds(actions), [layout]);
      const edits = actions[0]!.edit!.changes![document.uri]!;
      assert.equal(edits.length, 1);
      await document.setText(applied(document.text, edits));
      assert.doesNotMatch(document.text, /[^\r]\n/);
    }
    assert.equal(document.text.replace(/(\r\n)+/g, '\r\n'), original.replace(/(\r\n)+/g, '\r\n'));
  });

  it('is worked out when it is chosen, from the text as it then is', async () => {
    const document = await ClientDocument.open(client, clean);
    const range = placeOf(document, '一、本年新收');
    const [action] = await rewritings(document, range);
    assert.equal(action!.edit, undefined);
    await document.replace('\t2\t0\t40\n二、', '\t2\t0\t41\n二、');
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const { textDocument, edits } = resolved.edit!.documentChanges![0] as TextDocumentEdit;
    assert.equal(textDocument.version, 2);
    assert.match(applied(document.text, edits as TextEdit[]), /\| 一、本年新收政府信息公开申请数量 .*\| 41 +\|/);
  });

  it('is refused once another table stands at its range', async () => {
    const document = await ClientDocument.open(client, clean);
    const [action] = await rewritings(document, placeOf(document, '一、本年新收'));
    await document.replace('一、总体情况', `${'补充的一行。\n'.repeat(40)}一、总体情况`);
    await assert.rejects(client.connection.sendRequest('codeAction/resolve', action), /changed/);
  });

  it('comes with the reason where something would be lost, to clients that show it', async () => {
    const noted = clean.replace('\n二、上年结转', '\n注：含信访\n二、上年结转');
    const document = await ClientDocument.open(client, noted);
    const [action] = await rewritings(document, placeOf(document, '二、上年结转'));
    assert.deepEqual(action, {
      title: '统计表改写为 Markdown 表格',
      kind: `${prefix}pipe`,
      disabled: { reason: '表中的“注：含信访”既不是标题也不是数，改写会丢掉它' },
    });
    const other = await ClientDocument.open(simple, noted);
    assert.deepEqual(await rewritings(other, placeOf(other, '二、上年结转')), []);
  });

  it('does not light up wherever the cursor goes', async () => {
    const document = await ClientDocument.open(client, clean);
    const place = placeOf(document, '二、上年结转');
    const count = async (triggerKind: number) =>
      kinds(await rewritings(document, place, { triggerKind, only: undefined })).filter((kind) => kind === 'pipe')
        .length;
    assert.deepEqual([await count(invoked), await count(automatic)], [1, 0]);
  });
});
