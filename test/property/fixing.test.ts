import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultOptions, fixAll, fixTitleOf, ReportDocument, type Edit } from '../../server/src/core';
import { analyseText, applyEdits, describeFinding, findingsIn, fixesFor } from '../support/check';
import { loadFixtures } from '../support/fixture';
import { keepsOrder, layouts, unmoved } from '../support/layouts';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

const fixtures = loadFixtures();
const eol = fc.constantFrom('\n', '\r\n');

/** Faults that can be mended unseen, put into a right report. */
const spoilt = fc
  .record({
    form,
    layout: fc.constantFrom(...layouts),
    seed,
    eol,
    digits: fc.array(fc.nat(), { maxLength: 6 }),
    headings: fc.subarray(['总体情况', '主动公开', '收到和处理', '存在的主要']),
    letter: fc.constantFrom('O', 'ｏ', '〇', 'l'),
  })
  .map(({ form, layout, seed, eol, digits, headings, letter }) => {
    const { text: right, cells } = makeReport({ form, layout, seed });
    const wrong = letter === 'l' ? '1' : '0';
    // On a line of its own a fraction with a letter in it is not seen to be a number.
    const places = cells.filter(({ written }) => /^\D?\d{2,}$/.test(written) && written.includes(wrong));
    const chosen = new Set(places.length === 0 ? [] : digits.map((at) => places[at % places.length]!));
    const edits = [...chosen].map(({ line, from, to, written }): Edit => {
      const span = { start: { line, character: from }, end: { line, character: to } };
      return { span, newText: written.replace(wrong, letter) };
    });
    let text = applyEdits(right, edits);
    for (const heading of headings)
      text = text.replace(new RegExp(`^([一二三四五六]、)${heading}`, 'm'), `$1${heading.slice(1)}`);
    return { text: text.replaceAll('\n', eol), right: right.replaceAll('\n', eol), layout };
  });

/** Edits in order, apart from each other, inside the text; all else stays as it is. */
function assertApart(text: string, edits: readonly Edit[]): string {
  const fixed = applyEdits(text, edits);
  let rest = fixed;
  for (const piece of untouched(text, edits)) {
    const at = rest.indexOf(piece);
    assert.ok(at >= 0, 'what no edit names has changed');
    rest = rest.slice(at + piece.length);
  }
  return fixed;
}

function untouched(text: string, edits: readonly Edit[]): string[] {
  const marked = applyEdits(
    text,
    edits.map(({ span }) => ({ span, newText: '\u0000' })),
  );
  return marked.split('\u0000');
}

function assertFixesAll(text: string): string {
  const { edits, fixed } = fixAll(new ReportDocument(text), defaultOptions);
  assert.equal(edits.length === 0, fixed === 0);
  const once = assertApart(text, edits);
  assert.deepEqual(fixAll(new ReportDocument(once), defaultOptions), { edits: [], fixed: 0 });
  return once;
}

describe('all safe fixes', () => {
  for (const { name, text } of fixtures) {
    it(`${name}: done twice do no more than done once`, () => {
      for (const variant of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) assertFixesAll(variant);
    });
  }

  it('leave a report as it is in which nothing is found', () => {
    const right = fixtures.filter(({ name, text }) => name.startsWith('right/') && findingsIn(text).length === 0);
    assert.ok(right.length > 0);
    for (const { name, text } of right)
      assert.deepEqual(fixAll(new ReportDocument(text), defaultOptions).edits, [], name);
  });

  it('mend a report with faults of any number, and no more', () => {
    const check = fc.property(spoilt, ({ text, right, layout }) => {
      const [mended, wanted] = [assertFixesAll(text), assertFixesAll(right)];
      if (keepsOrder(layout)) assert.equal(unmoved(mended, layout), unmoved(wanted, layout));
    });
    fc.assert(check, { numRuns: 20 });
  });
});

describe('a fix', () => {
  for (const { name, text } of fixtures.filter(({ expected }) => expected.length > 0)) {
    it(`${name}: changes nothing but what it names`, () => {
      const analysis = analyseText(text);
      for (const { report, at, findings } of analysis.reports) {
        for (const finding of findings) {
          for (const fix of fixesFor(finding, analysis)) {
            const about = `${describeFinding(finding)}: ${fixTitleOf(finding, fix, 'zh')}`;
            assertApart(text, fix.edits);
            const lines = fix.edits.flatMap(({ span }) => [span.start.line, span.end.line]);
            assert.ok(
              lines.every((line) => line >= at && line < at + report.lines.length),
              `${about} leaves its report`,
            );
          }
        }
      }
    });
  }
});
