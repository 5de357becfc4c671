import assert from 'node:assert/strict';
import { analyseText, applyEdits, findingsIn, fixesFor, preferredFix } from '../../support/check';
import { isNumber, right, withRows } from '../../support/conversions';
import { makeReport } from '../../support/report';

// What is put in the place of a mistyped label: the fix gives it back, character for character, or is none to prefer.

function mended(draft: string): string {
  const analysis = analyseText(draft);
  const fixes = findingsIn(draft)
    .filter(({ code }) => code === 'table/label')
    .flatMap((finding) => preferredFix(finding, analysis) ?? []);
  return applyEdits(
    draft,
    fixes.flatMap(({ edits }) => edits),
  );
}

/** A report with a character of the label that a place of it is in left out, or taken for another. */
const without = (text: string, at: number, instead: string) => text.slice(0, at) + instead + text.slice(at + 1);

const marked = withRows(
  (cells) => `| ${cells.map((cell) => (isNumber(cell) ? cell : `[${cell}]{.cell}`)).join(' | ')} |`,
);

describe('fixes of labels', () => {
  for (const [what, text] of Object.entries({ right, marked })) {
    it(`${what}: a lost or mistaken character is put where the form has it`, () => {
      let count = 0;
      for (const label of ['6.属于四类', '四、结转', '不补正、行政机关', '（三）不予公开', '（四）无法', '二、上年']) {
        const from = text.indexOf(label);
        assert.ok(from >= 0, label);
        for (let at = from; at < from + label.length; at++) {
          if (!/[\u4e00-\u9fff\d]/.test(text[at]!)) continue;
          for (const instead of ['', '巳']) {
            const draft = without(text, at, instead);
            const after = mended(draft);
            assert.ok(after === text || after === draft, `${label} ${at - from} ${instead}`);
            if (after === text) count++;
          }
        }
      }
      assert.ok(count > 40, String(count));
    });
  }

  it('two characters lost at the end of a label in a drawn grid are put in together', () => {
    const { text } = makeReport({ form: '2019', layout: 'bordered', seed: 3 });
    const draft = text.replace(/\| 制作 {9}/, '|              ');
    assert.notEqual(draft, text);
    const analysis = analyseText(draft);
    const label = findingsIn(draft).find(({ code }) => code === 'table/label');
    const [fix] = label ? fixesFor(label, analysis) : [];
    assert.match(applyEdits(draft, fix!.edits), /\| 信息需要另行制作 *\|/);
  });

  it('of two labels that are as near, the one that has lost a character is meant', () => {
    const draft = right.replace('行政规范性文件', '政规范性文件');
    assert.equal(mended(draft), right);
    assert.equal(mended(right.replace('信息内容', '信内容')), right);
  });

  it('a label inside marks is told as its reader sees it, and has places in order', () => {
    const draft = marked.replace('[行政许可]', '[政许可]');
    const finding = findingsIn(draft).find(({ code }) => code === 'table/label')!;
    assert.equal(finding.args?.actual, '政许可');
    for (const { span } of findingsIn(draft)) assert.ok(span.start.character <= span.end.character);
  });
});
