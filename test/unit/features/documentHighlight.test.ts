import assert from 'node:assert/strict';
import { documentHighlights } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { makeReport, type Draft } from '../../support/report';

const draft = makeReport({ form: '2021', layout: 'html', seed: 8 });

/** What is lit up with the cursor in a cell: cells as `row column`, totals marked, and sentences that quote it. */
function highlighted({ text, cells }: Draft, table: string, row: string, column: string): string[] {
  const named = new Map(cells.map((cell) => [`${cell.line}:${cell.from}`, cell]));
  const { line, from } = cells.find((cell) => cell.table === table && cell.row === row && cell.column === column)!;
  return documentHighlights(analyseText(text), { line, character: from }).map(({ span: { start }, isTotal }) => {
    const cell = named.get(`${start.line}:${start.character}`);
    return cell ? `${cell.row} ${cell.column}${isTotal ? ' =' : ''}` : 'sentence';
  });
}

const kinds = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg'];

describe('document highlights', () => {
  it('a total with its addends', () => {
    const found = highlighted(draft, 'requests', 'granted', 'total');
    assert.deepEqual(found, ['granted total =', ...kinds.map((kind) => `granted ${kind}`)]);
  });

  it('the total of both sums with the addends of both', () => {
    const found = highlighted(draft, 'requests', 'outcome', 'total');
    assert.equal(found.filter((each) => each !== 'sentence').length, 1 + 6 + 21);
    assert.ok(found.includes('outcome person =') && found.includes('denied.law total ='));
  });

  it('an addend with the totals of its row and its column', () => {
    const found = highlighted(draft, 'requests', 'denied.law', 'person');
    assert.deepEqual(found, ['denied.law person', 'denied.law total =', 'outcome person =']);
  });

  it('what only the balance ties together', () => {
    assert.deepEqual(highlighted(draft, 'requests', 'carriedForward', 'legal'), [
      'carriedForward legal',
      'carriedForward total =',
      'received legal',
      'carriedOver legal',
      'outcome legal =',
    ]);
  });

  it('the five numbers of a group in table four', () => {
    const found = highlighted(draft, 'review', 'direct', 'total');
    assert.deepEqual(found.slice(0, 5), [
      'direct total =',
      'direct upheld',
      'direct corrected',
      'direct otherResult',
      'direct pending',
    ]);
  });

  it('a number without a sum alone, so that the editor lights up no equal numbers elsewhere', () => {
    assert.deepEqual(highlighted(draft, 'disclosure', 'rules', 'issued'), ['rules issued']);
  });

  it('nothing beside the tables', () => {
    assert.deepEqual(documentHighlights(analyseText(draft.text), { line: 0, character: 0 }), []);
  });
});
