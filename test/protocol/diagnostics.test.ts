import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean, withoutSection, wrongTotal } from './support/drafts';

const related = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

describe('pushed diagnostics', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: related });
  });
  after(() => client.stop());

  const codes = async (document: ClientDocument) => (await document.diagnostics()).map(({ code }) => code);

  it('name the rule, the place and what explains it', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const [diagnostic, ...others] = await document.diagnostics();
    assert.deepEqual(others, []);
    assert.equal(diagnostic!.code, 'total/applicant');
    assert.equal(diagnostic!.source, 'xxgk-report');
    assert.equal(diagnostic!.severity, DiagnosticSeverity.Error);
    assert.match(diagnostic!.message as string, /^总计应为 40/);
    assert.equal(document.at(diagnostic!.range), '41');
    const places = diagnostic!.relatedInformation ?? [];
    assert.ok(places.length > 0);
    for (const { location, message } of places) {
      assert.equal(location.uri, document.uri);
      assert.notEqual(message, '');
    }
  });

  it('follow every change with its version, even where they stay the same', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    const before = await document.diagnostics();
    await document.replace('平稳有序', '平稳、有序');
    assert.deepEqual(await document.diagnostics(), before);
    await document.replace('\t41\n', '\t40\n');
    assert.deepEqual(await document.diagnostics(), []);
    await document.replace('培训186人次', '培训180人次');
    assert.deepEqual(await document.diagnostics(), []);
  });

  it('follow several changes in one notification, and the whole text anew', async () => {
    const document = await ClientDocument.open(client, clean);
    assert.deepEqual(await codes(document), []);
    const line = document.positionAt(document.text.indexOf('一、本年新收')).line;
    const at = (character: number) => ({ line, character });
    // The second range is meant for the text that the first edit has left.
    await document.change(
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '\n' },
      { range: { start: { ...at(33), line: line + 1 }, end: { ...at(34), line: line + 1 } }, newText: '1' },
    );
    assert.equal(document.at({ start: { ...at(32), line: line + 1 }, end: { ...at(34), line: line + 1 } }), '41');
    assert.deepEqual(await codes(document), ['total/applicant']);
    await document.setText(withoutSection);
    assert.deepEqual(await codes(document), ['section/missing']);
  });

  it('count UTF-16 code units behind 𠮷 and emoji, in any line terminator', async () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = wrongTotal.replace('\t41\n', '𠮷😀\t41\n').replaceAll('\n', eol);
      const document = await ClientDocument.open(client, text);
      const found = (await document.diagnostics()).filter(({ code }) => code === 'total/applicant');
      assert.deepEqual(
        found.map(({ range }) => document.at(range)),
        [],
        'a cell that is not a number is no matter of sums',
      );
      await document.replace('𠮷😀', '');
      await document.replace('2023年，青禾县坚持', '😀2023年，𠮷禾县坚持');
      await document.replace('培训186人次', '𠮷培训186人次');
      const [diagnostic, ...others] = await document.diagnostics();
      assert.deepEqual(others, []);
      assert.equal(document.at(diagnostic!.range), '41');
    }
  });

  it('are cleared when the document closes', async () => {
    const document = await ClientDocument.open(client, cellLines);
    assert.ok((await document.diagnostics()).length > 0);
    await document.close();
    const { diagnostics } = await client.published.take(({ uri }) => uri === document.uri);
    assert.deepEqual(diagnostics, []);
  });

  it('come for any language that holds a report', async () => {
    for (const languageId of ['plaintext', 'markdown', 'xxgk-report', 'text', 'whatever']) {
      const document = await ClientDocument.open(client, wrongTotal, languageId);
      assert.deepEqual(await codes(document), ['total/applicant'], languageId);
    }
  });

  it('stay away from texts that are no reports', async () => {
    const document = await ClientDocument.open(client, '会议纪要\n\n一、总体情况\n很好。\n');
    await document.replace('很好', '很好很好');
    await client.settle();
    assert.deepEqual(
      client.published.items.filter(({ uri }) => uri === document.uri),
      [],
    );
  });

  it('end when a text is no report any more', async () => {
    const document = await ClientDocument.open(client, wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    await document.setText('便条');
    assert.deepEqual(await codes(document), []);
  });

  it('come for what the user says is a report, whatever it looks like', async () => {
    const document = await ClientDocument.open(client, '一、总体情况\n很好。\n', 'xxgk-report');
    assert.ok((await codes(document)).includes('section/missing'));
  });

  it('are never empty ranges, nor beyond the end of a line', async () => {
    const texts = [
      cellLines,
      withoutSection,
      '一、总体情况\n\n二、主动公开政府信息情况',
      cellLines.replaceAll('0\n', '\n'),
    ];
    for (const text of texts) {
      const document = await ClientDocument.open(client, text, 'xxgk-report');
      for (const { range, code } of await document.diagnostics()) {
        assert.notEqual(document.at(range), '', String(code));
        for (const { line, character } of [range.start, range.end]) {
          const length = text.split('\n')[line]!.length;
          assert.ok(character <= length, `${code} ends at ${character} of ${length}`);
        }
      }
    }
  });

  it('speak English to an English client, which may not show related places', async () => {
    const other = await Client.start({ locale: 'en-us' });
    const document = await ClientDocument.open(other, wrongTotal);
    const [diagnostic] = await document.diagnostics();
    assert.doesNotMatch(diagnostic!.message as string, /应为/);
    assert.equal(diagnostic!.relatedInformation, undefined);
    await other.stop();
  });
});
