import assert from 'node:assert/strict';
import { tablesOf, severeIn } from '../../support/conversions';
import { makeReport } from '../../support/report';

type Values = Record<string, Record<string, unknown> | undefined>;

describe('a border that a drawn table has lost', () => {
  for (const layout of ['boxed', 'bordered'] as const) {
    const { text } = makeReport({ form: '2021', layout, seed: 3 });
    const truth = tablesOf(text);
    const lines = text.split('\n');
    const isBorder = (line: string | undefined) => line !== undefined && /^[+├└┌]/.test(line);
    const isLast = (at: number) => isBorder(lines[at]) && !/^[|│]/.test(lines[at + 1] ?? '');
    const without = (at: number) => [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');

    it(`${layout}: two rows are not read as one`, () => {
      const borders = lines.flatMap((line, at) => (isBorder(line) && !isLast(at) ? [at] : []));
      assert.ok(borders.length > 20);
      for (const at of borders) {
        for (const [name, rows] of Object.entries(tablesOf(without(at)))) {
          for (const [row, values] of Object.entries(rows as Values)) {
            for (const [column, value] of Object.entries(values ?? {})) {
              const right = (truth[name as keyof typeof truth] as Values)[row]?.[column];
              assert.ok(value === null || value === right, `${at}: ${row} ${column} ${String(value)}`);
            }
          }
        }
      }
    });

    it(`${layout}: the last one is not missed`, () => {
      const last = lines.flatMap((_, at) => (isLast(at) ? [at] : []));
      assert.equal(last.length, 3);
      for (const at of last) {
        assert.deepEqual(tablesOf(without(at)), truth);
        assert.deepEqual(severeIn(without(at)), []);
      }
    });
  }
});
