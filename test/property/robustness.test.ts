import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyse,
  codeLenses,
  completions,
  defaultOptions,
  documentSymbols,
  extract,
  findingsOf,
  fixTitleOf,
  foldingRanges,
  format,
  insertMissingSections,
  messageOf,
  recalculate,
  relatedMessageOf,
  ReportDocument,
  rewriteTable,
  type Analysis,
  type Edit,
  type Locale,
  type Span,
} from '../../server/src/core';
import { shift } from '../../server/src/core/text/span';
import { spanOf } from '../support/bench';
import { applyEdits, fixesFor, inFile, withoutFaults } from '../support/check';
import { layouts } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';
import { disclosureBlocks, headings, outcomeRows, requestsNote, reviewResults } from '../support/statutory';

const anything = fc.string({ unit: 'binary', maxLength: 400 });

const words = [
  ...headings,
  ...outcomeRows('2019').map(({ label }) => label),
  ...outcomeRows('2021').flatMap(({ label, group = '' }) => [label, group]),
  ...Object.values(disclosureBlocks)
    .flat()
    .flatMap(({ title, columns, rows }) => [
      title,
      ...columns.map(([, label]) => label),
      ...rows.map(([, label]) => label),
    ]),
  ...reviewResults.map(([, label]) => label),
  ...['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', '总计', '自然人', '其他', '商业', '企业', requestsNote],
  ...['柳汀乡人民政府2020年政府信息公开工作年度报告', '政府信息公开工作年度报告', '2021年', '统计期限自2021年1月1日至'],
  ...[
    '全年受理政府信息公开申请3件',
    '0',
    '1',
    '-1',
    '12.5',
    '减3',
    '/',
    'Ｏ',
    '9999999999999999999999',
    '《',
    '》',
    '（',
    '|---|',
  ],
];
const separators = ['\n', '\n', '\n\n', '\t', '\n\t', '\t\t', '|', ' | ', ' ', '\r\n', '\r', '', '\u00a0', '　'];

/** What drafts are made of, in no order. */
const soup = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { maxLength: 80 })
  .map((parts) => parts.flat().join(''));

/** Headings in order, so that there is a report to check, and soup between them. */
const sections = fc
  .tuple(fc.array(soup, { minLength: headings.length, maxLength: headings.length }), fc.subarray([...headings]))
  .map(([texts, kept]) => kept.map((heading, index) => `${heading}\n${texts[index]}\n`).join(''));

const recipe = fc.record({
  form,
  layout: fc.constantFrom(...layouts),
  seed,
});

/** A right report some of whose lines went, stand twice or stand elsewhere. */
const mangled = fc
  .tuple(
    recipe,
    fc.array(fc.record({ from: fc.nat(), count: fc.nat({ max: 30 }), times: fc.nat({ max: 2 }), to: fc.nat() }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([recipe, moves]) => {
    const lines = makeReport(recipe).text.split('\n');
    for (const { from, count, times, to } of moves) {
      const taken = lines.splice(from % (lines.length + 1), count);
      for (let time = 0; time < times; time++) lines.splice(to % (lines.length + 1), 0, ...taken);
    }
    return lines.join('\n');
  });

const digits = fc.array(fc.constantFrom(...'0012345678９'), { minLength: 1, maxLength: 120, size: 'max' });

/** A right report some of whose values grew into long runs of digits, of which nothing tells what they are to be. */
const overgrown = fc
  .tuple(recipe, fc.array(fc.tuple(fc.nat(), digits), { minLength: 1, maxLength: 30 }))
  .map(([recipe, runs]) => {
    const { text, cells } = makeReport(recipe);
    const grown = new Map(runs.map(([at, run]) => [cells[at % cells.length]!, run.join('')]));
    return applyEdits(
      text,
      [...grown].map(([cell, newText]) => ({ span: spanOf(cell), newText })),
    );
  });

function assertInside({ start, end }: Span, document: ReportDocument): void {
  for (const { line, character } of [start, end]) {
    assert.ok(line >= 0 && line < document.lines.length, `line ${line}`);
    assert.ok(character >= 0 && character <= document.lines[line]!.text.length, `character ${character}`);
  }
  assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), 'order');
}

/** Edits that change nothing but the layout of tables. */
function layoutEdits(analysis: Analysis): Edit[][] {
  const tables = analysis.reports.flatMap(({ report, at }) =>
    [...report.tables.values()].map(({ table, at: from }) => shift(table.head, at + from)),
  );
  const rewritings = tables.flatMap((head) => rewriteTable(analysis, head));
  return [format(analysis), ...rewritings.map(({ edit }) => (edit ? [edit] : []))];
}

/** The numbers that are read from a text. */
function dataOf(text: string) {
  const reports = extract(analyse(new ReportDocument(text), defaultOptions, true));
  return reports.map(({ disclosure, requests, review }) => ({ disclosure, requests, review }));
}

/** Everything that is made of a text: nothing throws, every span lies in the text, every message is complete. */
function useEverything(text: string): void {
  const document = new ReportDocument(text);
  const after = (edits: readonly Edit[]) => applyEdits(text, inFile(edits, document));
  assert.equal(document.text, text);
  const analysis = analyse(document, defaultOptions, true);
  for (const finding of findingsOf(analysis)) {
    for (const { span } of [finding, ...finding.related]) assertInside(span, document);
    for (const locale of ['zh', 'en'] satisfies Locale[]) {
      assert.doesNotMatch(messageOf(finding, locale), /\{\w+\}|undefined|NaN/);
      for (const one of finding.related)
        assert.doesNotMatch(relatedMessageOf(finding, one, locale), /\{\w+\}|undefined|NaN/);
    }
    for (const fix of fixesFor(finding, analysis)) {
      assert.doesNotMatch(fixTitleOf(finding, fix, 'zh'), /\{\w+\}|undefined|NaN/);
      after(fix.edits);
    }
  }
  for (const { span } of codeLenses(analysis)) assertInside(span, document);
  for (const report of analysis.reports) after(recalculate(report).edits);
  after(insertMissingSections(analysis).edits);
  for (const edits of layoutEdits(analysis)) assert.deepEqual(dataOf(after(edits)), dataOf(text));
  documentSymbols(analysis).forEach(foldingRanges);
  const step = Math.ceil(document.lines.length / 12);
  for (let line = 0; line < document.lines.length; line += step) {
    const { length: character } = document.lines[line]!.text;
    for (const { span } of completions(analysis, { line, character })) assertInside(span, document);
  }
}

describe('any text', () => {
  for (const [name, texts, numRuns] of [
    ['characters of all kinds', anything, 60],
    ['labels, numbers and separators in no order', soup, 60],
    ['sections that hold anything', sections, 100],
    ['reports whose lines were mangled', mangled, 40],
    ['reports whose numbers are long runs of digits', overgrown, 15],
  ] as const) {
    it(`${name}: nothing throws, and all that is found lies in the text`, () => {
      fc.assert(
        fc.property(texts, (text) => withoutFaults(() => useEverything(text))),
        { numRuns },
      );
    });
  }
});
