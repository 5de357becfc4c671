import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract, layouts, rewriteTable, type Rewriting } from '../../server/src/core';
import { analyseText, applyEdits } from '../support/check';
import { holdsBlanks, keepsOrder, layouts as draftLayouts, type Layout } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';
import type { PlacedCell } from '../support/writer';

const blanks = fc.constantFrom(undefined, 'someZeros' as const, 'zeros' as const, 'all' as const);
const table = fc.nat(2);

function drafts(layout: Layout): fc.Arbitrary<string> {
  return fc
    .record({ form, seed, blank: holdsBlanks(layout) ? blanks : fc.constant(undefined) })
    .map(({ blank, ...recipe }) => makeReport({ layout, ...recipe, ...(blank && { blank }) }).text);
}

/** The first and the last line of a table of a draft; nothing where it is not read. */
function linesOf(text: string, table: number): [number, number] | undefined {
  const { report, at } = analyseText(text).reports[0]!;
  const placed = [...report.tables.values()][table];
  if (!placed) return undefined;
  const { start, end } = placed.table.span;
  return [at + placed.at + start.line, at + placed.at + end.line];
}

function rewrite(text: string, table: number): Rewriting[] {
  const lines = linesOf(text, table);
  if (!lines) return [];
  const place = { line: lines[0], character: 0 };
  return rewriteTable(analyseText(text), { start: place, end: place });
}

function dataOf(text: string) {
  return extract(analyseText(text)).map((report) => ({ ...report, sections: report.sections.map(({ id }) => id) }));
}

/** The characters that one text has fewer of than another, whatever their width, without what layouts are made of. */
function lost(before: string, after: string): string {
  const left = new Map<string, number>();
  const marks =
    /<[^<>!]*>|&nbsp;|\[cols="[^"]*"\]|\|===|(?:\d+\+)?a?\||\\(?:begin|multicolumn|multirow)\{[^{}]*\}\{[^{}]*\}|\\end\{tabular\}|\\foreignlanguage\{american\}|\\hline|[{}&\\~]|[\s|+_—,.、。:;()“”"=\u2500-\u257f\ufffd-]/g;
  const fold = (text: string) => text.normalize('NFKC').replace(marks, '');
  for (const char of fold(after)) left.set(char, (left.get(char) ?? 0) + 1);
  return [...fold(before)].filter((char) => left.set(char, (left.get(char) ?? 0) - 1).get(char)! < 0).join('');
}

function assertKept(text: string, table: number): void {
  for (const { layout, obstacle, edit } of rewrite(text, table)) {
    // A last number on a line of its own at the end of a page would be that of the page.
    if (obstacle && layout === 'cells' && text.includes('\f')) continue;
    assert.equal(obstacle, undefined, JSON.stringify(obstacle));
    const after = applyEdits(text, [edit]);
    assert.deepEqual(dataOf(after), dataOf(text));
    assert.equal(lost(text, after), '');
    const again = rewrite(after, table);
    assert.ok(!again.some((each) => each.layout === layout), `${layout} again`);
    assert.equal(again.length, layouts.length - 1);
  }
}

describe('rewriting a table', () => {
  for (const layout of draftLayouts.filter(keepsOrder)) {
    it(`${layout}: keeps every value and every character`, () => {
      fc.assert(fc.property(drafts(layout), table, assertKept), { numRuns: 6 });
    });
  }

  it('leaves out no more than the draft does', () => {
    fc.assert(
      fc.property(drafts('rows'), table, fc.array(fc.nat(40), { maxLength: 12 }), (text, table, dropped) => {
        const [first, last] = linesOf(text, table)!;
        const lines = text.split('\n');
        const isRow = (line: number) => /^\S.*\t.*\d(?:\t|$)/.test(lines[line]!) && !lines[line]!.startsWith('第');
        const drop = new Set(dropped.map((offset) => first + offset).filter((line) => line < last && isRow(line)));
        const left = lines.filter((_, line) => !drop.has(line)).join('\n');
        for (const { edit } of rewrite(left, table)) {
          if (!edit) continue;
          const after = applyEdits(left, [edit]);
          assert.deepEqual(dataOf(after), dataOf(left));
          assert.equal(lost(left, after), '');
        }
      }),
      { numRuns: 20 },
    );
  });

  const strays = ['①', '注1', '（单位：件）', 'abc', '<!-- 核对 -->', '※', '7 8', '99', '*', '**', '约', '：', '%'];
  /** Where it stands: beside a value, where it mostly goes with that, at an end of its line, or in a line or cell of its own. */
  const places = ['before', 'behind', 'begin', 'end', 'line', 'cell'] as const;

  function withStray(text: string, { line, from, to }: PlacedCell, odd: string, as: (typeof places)[number]): string {
    const lines = text.split('\n');
    const own = lines[line]!;
    const at = { before: from, behind: to, begin: own.search(/\S/), end: own.length, line: own.length, cell: to }[as];
    const written = { line: `\n${odd}`, cell: `\t${odd}` }[as as string] ?? odd;
    lines[line] = own.slice(0, at) + written + own.slice(at);
    return lines.join('\n');
  }

  it('loses nothing that stands beside labels and values, or does not happen', () => {
    // The numbers of pages within a table go with the page breaks.
    const layout = fc.constantFrom(...draftLayouts.filter((layout) => !['pages', 'bands'].includes(layout)));
    const stray = fc.record({ odd: fc.constantFrom(...strays), as: fc.constantFrom(...places) });
    const check = fc.property(form, layout, seed, fc.nat(), stray, (form, layout, seed, pick, { odd, as }) => {
      const { text, cells } = makeReport({ form, layout, seed });
      const name = (['disclosure', 'requests', 'review'] as const)[pick % 3]!;
      const own = cells.filter((cell) => cell.table === name);
      const cell = own[Math.floor(pick / 3) % own.length]!;
      const spoilt = withStray(text, cell, odd, as);
      const place = { line: cell.line, character: 0 };
      for (const { edit } of rewriteTable(analyseText(spoilt), { start: place, end: place })) {
        if (!edit) continue;
        const after = applyEdits(spoilt, [edit]);
        assert.equal(lost(spoilt, after), '');
        assert.deepEqual(dataOf(after), dataOf(spoilt));
      }
    });
    fc.assert(check, { numRuns: 40 });
  });
});
