import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean } from './support/drafts';

/** What an editor makes of a delta. */
function changed(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const result = [...data];
  for (const { start, deleteCount, data: inserted = [] } of [...edits].reverse())
    result.splice(start, deleteCount, ...inserted);
  return result;
}

describe('semantic tokens', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  const full = (document: ClientDocument) => document.request<SemanticTokens>('textDocument/semanticTokens/full');
  const delta = (document: ClientDocument, previousResultId: string) =>
    document.request<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId,
    });
  const inRange = (document: ClientDocument, from: number, to: number) =>
    document.request<SemanticTokens>('textDocument/semanticTokens/range', {
      range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    });

  /** `40 number total`, one a token. */
  function decoded({ data }: { data: readonly number[] }, document: ClientDocument): string[] {
    const { legend } = client.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions;
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [lines, characters, length, type, modifiers] = data.slice(index * 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const text = document.at({ start: { line, character }, end: { line, character: character + length } });
      return [text, legend.tokenTypes[type], ...legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))].join(
        ' ',
      );
    });
  }

  it('tell labels, numbers and totals', async () => {
    for (const text of [clean, `𠮷😀\r\n${clean.replaceAll('\n', '\r\n')}`]) {
      const document = await ClientDocument.open(client, text);
      const tokens = decoded(await full(document), document);
      for (const token of ['一、本年新收政府信息公开申请数量 property', '自然人 type', '40 number total', '2 number']) {
        assert.ok(tokens.includes(token), token);
      }
    }
  });

  it('of some lines are those of the whole text that stand there', async () => {
    const document = await ClientDocument.open(client, cellLines);
    const all = decoded(await full(document), document);
    const some = decoded(await inRange(document, 60, 90), document);
    assert.ok(some.length > 10 && some.length < all.length);
    assert.ok(all.join('\n').includes(some.join('\n')));
  });

  it('come as what has changed, and that makes the same', async () => {
    const document = await ClientDocument.open(client, `${clean}\n${cellLines}\n${clean}`);
    let { data, resultId } = await full(document);
    const whole = data.length;
    const edits: (() => Promise<void>)[] = [
      () => document.replace('平稳有序', '平稳'),
      () => document.replace('平稳', '平\n稳'),
      () => document.replace('\t2\t0\t40\n二、', '\t2\t0\t41\n二、'),
      () => document.replace('自然人\n', '自然人\n\n\n'),
      () => document.replace('规章', '规 章'),
      () => document.replace(clean, ''),
      () => document.setText('便条'),
      () => document.setText(clean),
    ];
    for (const edit of edits) {
      await edit();
      const answer = await delta(document, resultId!);
      const sent = answer.edits.reduce((sum, { data = [] }) => sum + data.length, 0);
      data = changed(data, answer);
      assert.ok(sent < whole / 2, 'not all is sent again');
      assert.deepEqual(data, (await full(document)).data);
      ({ resultId } = await full(document));
    }
  });

  it('come whole where what was sent before is not known', async () => {
    const document = await ClientDocument.open(client, clean);
    const { data } = await full(document);
    assert.deepEqual((await delta(document, 'x')).data, data);
  });

  it('are none in other texts and closed documents', async () => {
    const note = await ClientDocument.open(client, '便条');
    assert.deepEqual((await full(note)).data, []);
    await note.close();
    assert.deepEqual((await full(note)).data, []);
    assert.deepEqual((await inRange(note, 0, 9)).data, []);
    assert.deepEqual((await delta(note, '1')).data, []);
  });
});
