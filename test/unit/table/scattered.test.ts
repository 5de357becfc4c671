import assert from 'node:assert/strict';
import { arrangements, inWholeRows } from '../../../server/src/core/model/table/scattered/arrangement';
import type { Amount } from '../../../server/src/core/model/table/scattered/stretches';

/** Values one to a line; `|` is a gap between stretches, a word in front of a value. */
function amounts(text: string): Amount[] {
  let behind: Amount['behind'] = 'words';
  let line = 0;
  return text.split(/\s+/).flatMap((word): Amount[] => {
    if (word === '|') {
      behind = 'words';
      return [];
    }
    const found: Amount = { amount: Number(word), line: (line += 2), behind, row: undefined };
    behind = 'gap';
    return [found];
  });
}

/** a + b + c = d */
const holds = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => a + b + c === d;

/** `behindLabels` gives by row the value, of all in their order, that stands right behind its label. */
function solve(text: string, rows: number, behindLabels: readonly (readonly [row: number, at: number])[] = []) {
  const values = amounts(text);
  const search = { parts: [1, 2, 3], mostChanges: 8, mostFaults: 0 };
  return arrangements({ values, rows, width: 4, holds, behindLabels: new Map(behindLabels) }, search).map((rows) =>
    rows.map((row) => row.map((at) => values[at]!.amount)),
  );
}

describe('values of a table in stretches', () => {
  it('are rows one after the other', () => {
    const values = amounts('1 2 3 6 0 0 5 5');
    assert.deepEqual(inWholeRows(values, 4), [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    assert.deepEqual(solve('1 2 3 6 0 0 5 5', 2), [
      [
        [1, 2, 3, 6],
        [0, 0, 5, 5],
      ],
    ]);
  });

  it('are columns one after the other', () => {
    assert.deepEqual(solve('1 | 0 | 7 | 2 0 1 | 3 5 0 | 6 5 8', 3), [
      [
        [1, 2, 3, 6],
        [0, 0, 5, 5],
        [7, 1, 0, 8],
      ],
    ]);
  });

  it('are rows the end of one of which follows others', () => {
    assert.deepEqual(solve('1 2 | 4 4 4 12 | 3 6 | 9 0 0 9', 3), [
      [
        [1, 2, 3, 6],
        [4, 4, 4, 12],
        [9, 0, 0, 9],
      ],
    ]);
  });

  it('begin with the value behind their label', () => {
    const text = '2 3 5 | 0 5 5 | 0 0';
    assert.deepEqual(solve(text, 2, [[0, 6]]), [
      [
        [0, 2, 3, 5],
        [0, 0, 5, 5],
      ],
    ]);
    assert.deepEqual(solve(text, 2, [[0, 7]]), []);
  });

  it('are told apart only where one arrangement holds', () => {
    assert.deepEqual(solve('1 2 3 7 0 0 5 4', 2), []);
  });
});
