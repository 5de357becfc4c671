import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { cellLines, clean, withoutSection, wrongTotal } from './support/drafts';

const modern = {
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const anywhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const recalculate = 'source.recalculate.xxgkReport';

interface Asked {
  readonly range?: Range;
  readonly diagnostics?: readonly Diagnostic[];
  readonly only?: readonly string[] | undefined;
}

function actions(document: ClientDocument, { range = anywhere, diagnostics = [], only }: Asked) {
  return document.request<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics, only } });
}

function plainEdits({ edit }: CodeAction, { uri }: ClientDocument): TextEdit[] {
  return edit?.changes?.[uri] ?? [];
}

function versionedEdits({ edit }: CodeAction): TextDocumentEdit {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.deepEqual(others, []);
  return change as TextDocumentEdit;
}

describe('code actions of a simple client', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  for (const [name, text] of Object.entries({ wrongTotal, withoutSection, cellLines })) {
    for (const eol of ['\n', '\r\n']) {
      it(`each preferred fix of ${name} with ${JSON.stringify(eol)} makes its finding go and no other come`, async () => {
        const document = await ClientDocument.open(client, text.replaceAll('\n', eol));
        const before = await document.diagnostics();
        let fixed = 0;
        for (const diagnostic of before) {
          const { range, code } = diagnostic;
          const found = await actions(document, { range, diagnostics: [diagnostic], only: ['quickfix'] });
          const own = found.filter(({ diagnostics }) => diagnostics?.[0]?.code === code);
          const preferred = own.filter(({ isPreferred }) => isPreferred);
          assert.ok(preferred.length <= 1);
          for (const action of preferred) {
            assert.deepEqual(action.diagnostics, [diagnostic]);
            const after = await ClientDocument.open(client, applied(document.text, plainEdits(action, document)));
            assert.equal(after.text.replaceAll(eol, '').search(/[\r\n]/), -1, 'line terminators are kept');
            const left = (await after.diagnostics()).map(({ message }) => message);
            assert.ok(!left.includes(diagnostic.message), action.title);
            assert.equal(left.length, before.length - 1, action.title);
            fixed++;
          }
        }
        assert.ok(fixed > 0);
      });
    }
  }

  it('recalculation comes with its edit', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const [action, ...others] = await actions(document, { only: [recalculate] });
    assert.deepEqual(others, []);
    assert.equal(action!.title, '重算合计');
    assert.equal(applied(wrongTotal, plainEdits(action!, document)), clean);
  });

  it('are none for unknown documents and texts that are no reports', async () => {
    const document = await ClientDocument.open(client, '便条');
    assert.deepEqual(await actions(document, {}), []);
    await document.close();
    assert.deepEqual(await actions(document, {}), []);
  });
});

describe('code actions of a client with versions and lazy edits', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: modern });
  });
  after(() => client.stop());

  it('come in the kinds that are asked for', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const [diagnostic] = await document.diagnostics();
    const kinds = async (only?: string[]) =>
      (await actions(document, { range: diagnostic!.range, only })).map(({ kind }) => kind);
    const rewritings = ['pipe', 'cells'].map((layout) => `refactor.rewrite.xxgkReport.${layout}`);
    assert.deepEqual(await kinds(), ['quickfix', recalculate, ...rewritings]);
    assert.deepEqual(await kinds(['']), ['quickfix', recalculate, ...rewritings]);
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['source']), [recalculate]);
    assert.deepEqual(await kinds(['source.recalculate']), [recalculate]);
    assert.deepEqual(await kinds(['refactor']), rewritings);
    assert.deepEqual(await kinds(['source.recalc', 'refactor.rewrite.xxgk']), []);
  });

  it('name the version that they were made for', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    await document.replace('平稳有序', '平稳');
    const [diagnostic] = await document.diagnostics();
    const [action] = await actions(document, { range: diagnostic!.range, only: ['quickfix'] });
    const { textDocument, edits } = versionedEdits(action!);
    assert.deepEqual(textDocument, { uri: document.uri, version: 2 });
    assert.equal(applied(document.text, edits as TextEdit[]), clean.replace('平稳有序', '平稳'));
  });

  it('work out a recalculation when it is chosen, from the text as it then is', async () => {
    const document = await ClientDocument.open(client, clean);
    const [action] = await actions(document, { only: ['source'] });
    assert.equal(action!.edit, undefined);
    await document.setText(wrongTotal);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const { textDocument, edits } = versionedEdits(resolved);
    assert.equal(textDocument.version, 2);
    assert.equal(applied(wrongTotal, edits as TextEdit[]), clean);
  });

  it('recalculate the report at the place and no other', async () => {
    const document = await ClientDocument.open(client, `${wrongTotal}\n${wrongTotal}`);
    const line = wrongTotal.split('\n').length + 5;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const [action] = await actions(document, { range, only: [recalculate] });
    const { edits } = versionedEdits(await client.connection.sendRequest<CodeAction>('codeAction/resolve', action));
    assert.equal(applied(document.text, edits as TextEdit[]), `${wrongTotal}\n${clean}`);
  });

  it('come back as they were when they cannot be worked out', async () => {
    for (const data of [undefined, null, 'x', { uri: 'file:///none', range: anywhere }, { uri: 7 }]) {
      const action = { title: '重算合计', kind: recalculate, ...(data !== undefined && { data }) };
      assert.deepEqual(await client.connection.sendRequest('codeAction/resolve', action), action);
    }
  });
});
