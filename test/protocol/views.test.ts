import assert from 'node:assert/strict';
import {
  SymbolKind,
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean, wrongTotal } from './support/drafts';

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

describe('hover, outline, folding and lenses', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } },
    });
  });
  after(() => client.stop());

  const open = (text: string) => ClientDocument.open(client, text);
  const hoverAt = (document: ClientDocument, text: string) =>
    document.request<Hover | null>('textDocument/hover', {
      position: document.positionAt(document.text.indexOf(text)),
    });

  it('a hover explains a row with its numbers', async () => {
    const document = await open(`𠮷😀\r\n${clean.replaceAll('\n', '\r\n')}`);
    const hover = await hoverAt(document, '（七）总计');
    const { kind, value } = hover!.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*（七）总计\*\*[^]*\| 31 \|[^]*依据：/);
    assert.equal(document.at(hover!.range!), '（七）总计');
    assert.equal(await hoverAt(document, '平稳有序'), null);
  });

  it('a hover has no marks where the client shows none', async () => {
    const simple = await Client.start();
    const document = await ClientDocument.open(simple, clean);
    const { kind, value } = (await hoverAt(document, '（七）总计'))!.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.match(value, /^（七）总计\n/);
    assert.doesNotMatch(value, /\*|:-:/);
    await simple.stop();
  });

  it('the outline shows the six sections with their tables', async () => {
    const document = await open(clean);
    const [report, ...others] = await document.request<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(others, []);
    assert.equal(report!.name, '青禾县人民政府2023年政府信息公开工作年度报告');
    assert.equal(report!.kind, SymbolKind.File);
    const sections = report!.children!;
    assert.deepEqual(
      sections.map(({ name }) => name.slice(0, 2)),
      ['一、', '二、', '三、', '四、', '五、', '六、'],
    );
    const tables = sections.map(({ children }) => children!.filter(({ kind }) => kind === SymbolKind.Struct).length);
    assert.deepEqual(tables, [0, 1, 1, 1, 0, 0]);
  });

  it('the outline names every node, selects within its range and nests', async () => {
    for (const text of [clean, cellLines, `${cellLines}\n${clean}`, cellLines.replaceAll('\n', '\r\n')]) {
      const document = await open(text);
      const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
        assert.notEqual(name.trim(), '');
        assert.ok(isBefore(range.start, selectionRange.start) && isBefore(selectionRange.end, range.end), name);
        for (const child of children) {
          assert.ok(isBefore(range.start, child.range.start) && isBefore(child.range.end, range.end), child.name);
          check(child);
        }
      };
      const symbols = await document.request<DocumentSymbol[]>('textDocument/documentSymbol');
      assert.ok(symbols.length > 0);
      symbols.forEach(check);
    }
  });

  it('sections and tables fold', async () => {
    const document = await open(clean);
    const folds = await document.request<FoldingRange[]>('textDocument/foldingRange');
    const lines = clean.split('\n');
    const first = new Set(folds.map(({ startLine }) => lines[startLine]));
    assert.ok(first.has('三、收到和处理政府信息公开申请情况'));
    assert.ok([...first].some((line) => line!.startsWith('（本列数据的勾稽关系为')));
    for (const { startLine, endLine } of folds) assert.ok(startLine < endLine && endLine < lines.length);
  });

  it('a lens above each table with totals runs the recalculation', async () => {
    const document = await open(wrongTotal);
    const lenses = await document.request<CodeLens[]>('textDocument/codeLens');
    assert.equal(lenses.length, 2);
    for (const { command } of lenses) {
      assert.equal(command!.title, '重算合计');
      await client.connection.sendRequest('workspace/executeCommand', {
        command: command!.command,
        arguments: command!.arguments,
      });
      assert.ok((await client.edits.take()).edit.changes![document.uri]);
    }
  });

  it('lenses can be switched off, and the client is told to ask again', async () => {
    const other = await Client.start({ capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    const document = await ClientDocument.open(other, clean);
    const settings = { xxgkReport: { codeLens: false } };
    await other.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await other.asked.take((method) => method === 'workspace/codeLens/refresh');
    assert.deepEqual(await document.request('textDocument/codeLens'), []);
    await other.stop();
  });

  it('there is nothing to show of unknown documents and of texts that are no reports', async () => {
    const document = await open('便条');
    const nothing = async () => {
      for (const method of ['documentSymbol', 'foldingRange', 'codeLens']) {
        assert.deepEqual(await document.request(`textDocument/${method}`), []);
      }
      assert.equal(await document.request('textDocument/hover', { position: { line: 0, character: 0 } }), null);
    };
    await nothing();
    await document.close();
    await nothing();
  });
});
