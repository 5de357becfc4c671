import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { clean } from './support/drafts';

const kinds = ['refactor.move.xxgkReport.up', 'refactor.move.xxgkReport.down', 'refactor.rewrite.xxgkReport.renumber'];

describe('actions on a heading', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  function actions(
    document: ClientDocument,
    at: string,
    context: object = { only: ['refactor'] },
  ): Promise<CodeAction[]> {
    const start = document.positionAt(document.text.indexOf(at));
    const params = { range: { start, end: start }, context: { diagnostics: [], ...context } };
    return document.request<CodeAction[]>('textDocument/codeAction', params);
  }
  const result = (document: ClientDocument, { edit }: CodeAction) =>
    applied(document.text, edit!.changes![document.uri] as TextEdit[]);

  it('are announced', () => {
    const { codeActionProvider } = client.initialized.capabilities;
    const { codeActionKinds } = codeActionProvider as { codeActionKinds: string[] };
    for (const kind of kinds) assert.ok(codeActionKinds.includes(kind));
  });

  it('move a section up and down, with the line ends of the document', async () => {
    const document = await ClientDocument.open(client, clean.replaceAll('\n', '\r\n'));
    const [down] = await actions(document, '二、主动公开', { only: [kinds[1]] });
    assert.equal(down!.title, '本部分连同正文下移');
    await document.setText(result(document, down!));
    assert.doesNotMatch(document.text, /[^\r]\n/);
    assert.ok(document.text.indexOf('三、收到') < document.text.indexOf('二、主动'));
    const [up] = await actions(document, '二、主动公开', { only: ['refactor.move.xxgkReport.up'] });
    assert.equal(result(document, up!).replaceAll('\r\n', '\n'), clean);
  });

  it('are those that change something', async () => {
    const document = await ClientDocument.open(client, clean);
    const offered = async (at: string) => (await actions(document, at)).map(({ kind }) => kind);
    assert.deepEqual(await offered('一、总体情况'), [kinds[1]]);
    assert.deepEqual(await offered('六、其他需要'), [kinds[0]]);
    assert.deepEqual(await offered('平稳有序'), []);
    await document.replace('六、其他需要', '五、其他需要');
    assert.deepEqual(await offered('一、总体情况'), [kinds[1], kinds[2]]);
    const [renumber] = await actions(document, '一、总体情况', { only: [kinds[2]] });
    assert.equal(result(document, renumber!), clean);
  });

  it('do not light up wherever the cursor goes', async () => {
    const document = await ClientDocument.open(client, clean);
    const found = await actions(document, '二、主动公开', { triggerKind: 2 });
    assert.deepEqual(
      found.filter(({ kind }) => kinds.includes(kind!)),
      [],
    );
  });
});
