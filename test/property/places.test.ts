import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReportDocument, type Edit } from '../../server/src/core';
import { ApartSpans } from '../../server/src/core/text/apartSpans';
import { EditedText } from '../../server/src/core/text/offsetEdits';
import { span, touches } from '../../server/src/core/text/span';
import { lonelyMarks, pairedMarks } from '../../server/src/core/text/marks';
import { alignPipeTable } from '../../server/src/core/text/pipeTable';
import { applyEdits } from '../support/check';
import { makeReport } from '../support/report';

/** Edits of one line that do not touch each other, by lengths of what is kept, removed and inserted in turn. */
const batch = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('', 'a', 'bcd')),
  { maxLength: 6 },
);

function editsOf(parts: readonly (readonly [number, number, string])[], length: number): Edit[] {
  let at = 0;
  return parts.flatMap(([kept, removed, newText]) => {
    const from = at + kept;
    at = from + removed;
    return at <= length ? [{ span: span(0, from, at), newText }] : [];
  });
}

describe('edits made one after another', () => {
  it('are one set of edits of the text that was there first', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 10, maxLength: 60, unit: fc.constantFrom('x', 'y', '一') }),
        fc.array(batch),
        (text, batches) => {
          const edited = new EditedText(text);
          let now = text;
          for (const parts of batches) {
            const edits = editsOf(parts, now.length);
            now = applyEdits(now, edits);
            edited.apply(edits);
            assert.equal(edited.text, now);
          }
          assert.equal(applyEdits(text, edited.edits), now);
          edited.edits.forEach((edit, index) => {
            const next = edited.edits[index + 1];
            assert.ok(!next || edit.span.end.character < next.span.start.character);
          });
        },
      ),
    );
  });
});

describe('spans taken apart from each other', () => {
  it('are those that touch none of the ones before', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(4)).map(([from, length]) => span(0, from, from + length)));
    fc.assert(
      fc.property(spans, (all) => {
        const apart = new ApartSpans();
        const taken = all.filter((one) => apart.take([one]));
        const expected: typeof all = [];
        for (const one of all) if (!expected.some((other) => touches(one, other))) expected.push(one);
        assert.deepEqual(taken, expected);
      }),
    );
  });
});

describe('places in a file that holds a report on one line', () => {
  it('lead back to where they came from', () => {
    const { text } = makeReport({ form: '2021', layout: 'rows', seed: 4 });
    const document = new ReportDocument(`前言\n${text.replaceAll('\n', ' ')}\n${text}`);
    assert.ok(document.isFlowed);
    const file = document.text.split('\n');
    document.lines.forEach((line, index) => {
      const place = document.placeInFile({ line: index, character: 0 });
      assert.ok(file[place.line]!.startsWith(line.text, place.character));
      if (line.text !== '') assert.deepEqual(document.placeOf(place), { line: index, character: 0 });
    });
  });
});

describe('what grows with the length of a line, and not with its square', () => {
  const many = 200_000;

  it('is the search of marks that have no other', () => {
    const text = '（'.repeat(many) + '》'.repeat(many);
    assert.equal(lonelyMarks([{ text, marks: pairedMarks(text) }]).length, 2);
  });

  it('is the alignment of cells', () => {
    const cell = `a${' '.repeat(many)}b`;
    assert.deepEqual(alignPipeTable([`|${cell}|`, '|---|', '| c |']), [
      `| ${cell} |`,
      `| ${'-'.repeat(many + 2)} |`,
      `| c${' '.repeat(many + 1)} |`,
    ]);
  });

  it('is the merging of edits', () => {
    const edited = new EditedText('x,'.repeat(many));
    const edits = Array.from({ length: many }, (_, at) => ({ span: span(0, 2 * at, 2 * at + 1), newText: 'yy' }));
    edited.apply(edits);
    edited.apply([{ span: span(0, 0, 2), newText: 'z' }]);
    assert.equal(edited.edits.length, many);
    assert.equal(edited.text, `z,${'yy,'.repeat(many - 1)}`);
  });
});
