import assert from 'node:assert/strict';
import { extract } from '../../server/src/core';
import { analyseText, applyEdits, codesOfSevere, findingsIn, preferredFix } from '../support/check';
import { holdsBlanks, layouts } from '../support/layouts';
import { makeReport, type Draft } from '../support/report';
import type { TableName } from '../support/statutory';

/** A right report in one of whose tables nothing but the labels is left: blank cells left no trace. */
function withoutValues(name: TableName, { text, cells }: Draft): string {
  const lines = text.split('\n');
  const own = cells.filter(({ table }) => table === name).reverse();
  for (const { line, from, to } of own) lines[line] = lines[line]!.slice(0, from) + lines[line]!.slice(to);
  const gone = new Set(own.map(({ line }) => line).filter((line) => /^[\s|｜│┃,"]*$/.test(lines[line]!)));
  return lines.filter((_, line) => !gone.has(line)).join('\n');
}

/** The text after the fix of each finding that the table's values are not there, until there are no more. */
function fillAll(text: string, name: TableName): string {
  for (let times = 0; times <= mostFixes; times++) {
    const found = findingsIn(text).filter(({ code, data }) => /^(?:table|cell)\//.test(code) && data?.table === name);
    const fix = found[0] && preferredFix(found[0], analyseText(text));
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  return text;
}

/** Each row of a table may be told by itself. */
const mostFixes = 40;

describe('a table in which no value is left', () => {
  // Where cells are written over others nothing but values tells where columns begin.
  for (const layout of layouts.filter((name) => name !== 'writtenOver')) {
    it(`${layout}: is filled with zeros, and nothing else changes`, () => {
      for (const [name, seed] of [
        ['review', 1],
        ['requests', 2],
        ['disclosure', 3],
        ['requests', 4],
      ] as const) {
        const text = withoutValues(name, makeReport({ form: seed % 2 ? '2019' : '2021', layout, seed }));
        const told = findingsIn(text).some(({ code, data }) => /^(?:table|cell)\//.test(code) && data?.table === name);
        assert.ok(told, `${name} ${seed}: not told`);
        const filled = fillAll(text, name);
        // A page that goes with its table may have told which numbers count pages.
        if (filled === text && (layout === 'pages' || layout === 'bands')) continue;
        const [before, after] = [extract(analyseText(text))[0]!, extract(analyseText(filled))[0]!];
        const values = Object.values(after[name]!).flatMap((row) => Object.values(row));
        assert.deepEqual(new Set(values), new Set([0]), `${name} ${seed}`);
        for (const other of (['review', 'requests', 'disclosure'] as const).filter((table) => table !== name))
          assert.deepEqual(after[other], before[other], `${name} ${seed}`);
        assert.deepEqual(
          codesOfSevere(filled).filter((code) => !code.startsWith('narrative/')),
          [],
        );
      }
    });
  }
});

describe('blank cells filled one place after the other', () => {
  for (const layout of layouts.filter(holdsBlanks)) {
    it(`${layout}: every value is then read as it is, blanks cut off behind lines or not`, () => {
      for (let seed = 1; seed <= 4; seed++) {
        const recipe = { form: seed % 2 ? '2019' : '2021', layout, seed, blank: 'someZeros' } as const;
        const { text, cells } = makeReport(recipe);
        const trimmed = layout === 'ruled' && seed > 2 ? text.replace(/ +$/gm, '') : text;
        const filled = (['disclosure', 'requests', 'review'] as const).reduce(fillAll, trimmed);
        const report = extract(analyseText(filled))[0]!;
        for (const { table, row, column, decimal } of cells)
          assert.equal(report[table]![row]![column], Number(decimal), `${seed} ${table} ${row} ${column}`);
      }
    });
  }
});
