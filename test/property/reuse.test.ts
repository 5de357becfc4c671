import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultOptions, ReportDocument } from '../../server/src/core';
import { layouts, type Layout } from '../support/layouts';
import { proseIn } from '../../server/src/core/model/prose/prose';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

/** A file of six reports, one in each layout. */
const collection = fc
  .tuple(form, seed)
  .map(([form, seed]) => layouts.map((layout) => makeReport({ form, layout, seed }).text).join('\n'));

/** How many of the objects are still there. */
function kept(before: readonly object[], after: readonly object[]): number {
  const there = new Set(after);
  return before.filter((one) => there.has(one)).length;
}

describe('a key typed into a file of six reports', () => {
  it('keeps every segment but two, and every report but two', () => {
    const keys = fc.constantFrom('1', 'x', '，', '一', '\t', '\n', '\u00a0');
    const check = fc.property(collection, fc.nat(), fc.nat(), keys, (text, row, column, key) => {
      const document = new ReportDocument(text);
      const before = analyse(document, defaultOptions).reports;
      const segments = [...document.segments];
      const line = row % document.lines.length;
      const character = column % (document.lines[line]!.text.length + 1);
      document.edit({ start: { line, character }, end: { line, character } }, key);
      assert.ok(kept(segments, document.segments) >= segments.length - 2, 'segments');
      const after = analyse(document, defaultOptions).reports;
      const objects = (reports: typeof before) => reports.map(({ report }) => report);
      assert.ok(kept(objects(before), objects(after)) >= before.length - 2, 'reports');
    });
    fc.assert(check, { numRuns: 12 });
  });

  it('keeps what was found in the other reports', () => {
    const check = fc.property(collection, fc.nat(), (text, row) => {
      const document = new ReportDocument(text);
      const before = analyse(document, defaultOptions).reports;
      const line = row % document.lines.length;
      document.edit({ start: { line, character: 0 }, end: { line, character: 0 } }, ' ');
      const after = analyse(document, defaultOptions).reports;
      assert.ok(kept(before, after) >= before.length - 1);
    });
    fc.assert(check, { numRuns: 12 });
  });
});

/** Layouts whose tables are on few lines, hang on their sums, or have columns that a digit puts out of line. */
const moving = new Set<Layout>(['tex', 'pieces', 'pages', 'bands', 'sorted', 'ruled', 'writtenOver']);

describe('a digit typed into a number of a table', () => {
  for (const layout of layouts.filter((name) => !moving.has(name))) {
    it(`${layout}: keeps all rows but one, and the prose of each section`, () => {
      const check = fc.property(seed, fc.nat(), (seed, pick) => {
        const { text, cells } = makeReport({ form: '2021', layout, seed });
        const document = new ReportDocument(text);
        const reports = () => analyse(document, defaultOptions).reports.map(({ report }) => report);
        const rows = () =>
          reports().flatMap(({ tables }) => [...tables.values()].flatMap(({ table }) => [...table.rows.values()]));
        const prose = () => reports().flatMap(({ segments }) => segments.map(({ segment }) => proseIn(segment)));
        const [rowsBefore, proseBefore] = [rows(), prose()];
        const numbers = cells.filter(({ table, written }) => table === 'requests' && /^\d+$/.test(written));
        const { line, to, written } = numbers[pick % numbers.length]!;
        const start = { line, character: to - written.length };
        document.edit({ start, end: start }, '1');
        assert.equal(kept(rowsBefore, rows()), rowsBefore.length - 1);
        assert.equal(kept(proseBefore, prose()), proseBefore.length);
      });
      fc.assert(check, { numRuns: 4 });
    });
  }
});
