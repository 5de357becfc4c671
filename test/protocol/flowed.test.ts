import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { wrongTotal } from './support/drafts';

/** The draft as it comes when its line ends are lost. */
const text = `发布时间: 2022-01-20\n${wrongTotal.trim().replaceAll(/\n+/g, ' ')}\n`;

const inside = (line: string, { start, end }: Range) => line.slice(start.character, end.character);

describe('a report on one line of the file', () => {
  let client: Client;
  let document: ClientDocument;
  let wrong: Diagnostic;
  const line = text.split('\n')[1]!;

  before(async () => {
    client = await Client.start();
    document = await ClientDocument.open(client, text);
    wrong = (await document.diagnostics()).find(({ code }) => code === 'total/applicant')!;
  });
  after(() => client.stop());

  it('has its findings, symbols and hovers at places of the file', async () => {
    const { range, relatedInformation = [] } = wrong;
    assert.equal(range.start.line, 1);
    assert.match(inside(line, range), /^\d+$/);
    for (const { location } of relatedInformation) assert.equal(location.range.start.line, 1);

    const [report] = await document.request<DocumentSymbol[]>('textDocument/documentSymbol', {});
    const headings = report!.children!.map(({ selectionRange }) => inside(line, selectionRange));
    assert.ok(headings.includes('一、总体情况'), headings.join());

    const hover = await document.request<Hover>('textDocument/hover', { position: range.start });
    assert.deepEqual(hover.range, range);
  });

  it('is coloured, selected and found at places of the file, without hints in the middle of its line', async () => {
    const { data } = await document.request<SemanticTokens>('textDocument/semanticTokens/full', {});
    let character = 0;
    const numbers = Array.from({ length: data.length / 5 }, (_, index) => {
      const [lines, from, length, type] = data.slice(index * 5) as [number, number, number, number];
      assert.equal(lines, index === 0 ? 1 : 0);
      character += from;
      return type === 2 ? line.slice(character, character + length) : '';
    }).filter((number) => number !== '');
    assert.ok(numbers.length > 100, `${numbers.length} of ${data.length / 5}`);
    for (const number of numbers) assert.match(number, /^[\d.]+$/);

    const positions = [wrong.range.start];
    const [{ range, parent }] = await document.request<[SelectionRange]>('textDocument/selectionRange', { positions });
    assert.deepEqual(range, wrong.range);
    assert.match(inside(line, parent!.range), /^[\d\s]+$/);

    const named = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '六、' });
    assert.equal(inside(line, (named[0]!.location as Location).range).slice(0, 2), '六、');

    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(await document.request('textDocument/inlayHint', { range: whole }), []);
    const heading = line.indexOf('二、主动公开政府信息情况');
    const at = { line: 1, character: heading + 1 };
    const context = { diagnostics: [], only: ['refactor.move'] };
    const moves = await document.request('textDocument/codeAction', { range: { start: at, end: at }, context });
    assert.deepEqual(moves, []);
  });

  it('gets the edit of an action when it is chosen, and nothing else of it moves', async () => {
    const resolving = await Client.start({
      capabilities: { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
    });
    try {
      const own = await ClientDocument.open(resolving, text);
      const context = { diagnostics: [], only: ['source.recalculate'] };
      const [action] = await own.request<CodeAction[]>('textDocument/codeAction', { range: wrong.range, context });
      const { edit, ...rest } = await resolving.connection.sendRequest<CodeAction>('codeAction/resolve', action!);
      assert.deepEqual(rest, action);
      assert.deepEqual(
        edit!.changes![own.uri]!.map(({ range }) => range),
        [wrong.range],
      );
    } finally {
      await resolving.stop();
    }
  });

  it('is mended at the place of the file', async () => {
    const { range } = wrong;
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
      range,
      context: { diagnostics: [wrong] },
    });
    const fix = actions.find(({ isPreferred, diagnostics }) => isPreferred && diagnostics?.[0]?.code === wrong.code);
    const edits = fix?.edit?.changes?.[document.uri] ?? [];
    assert.deepEqual(
      edits.map(({ range }) => range),
      [range],
    );
    await document.change(...edits);
    assert.ok(!(await document.diagnostics()).some(({ code }) => code === 'total/applicant'));
  });
});
