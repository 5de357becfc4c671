import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, preferredFix } from '../../support/check';
import type { Layout } from '../../support/layouts';
import { makeReport } from '../../support/report';

/** Labels as narrow cells break them, each with a character that is not its own. */
const labels: readonly (readonly [right: string, wrong: string])[] = [
  ['社会公益组织', '社会\n公益\n组识'],
  ['本年废止件数', '本年废\n正件数'],
  ['法律服务机构', '法津\n服务机构'],
  ['行政规范性文件', '行政规苑\n性文件'],
  ['3.要求提供公开出版物', '3.要求提供公幵\n出版物'],
  ['6.属于四类过程性信息', '6.属于四类过程性\n倍息'],
  ['四、结转下年度继续办理', '四、结转下年度继\n续力理'],
];

describe('a misspelt label that is broken over lines', () => {
  for (const layout of ['lines', 'spacedLines', 'tabLines'] satisfies Layout[]) {
    for (const [right, wrong] of labels) {
      it(`${layout}: ${right} is told where it stands, its row is read, and the fix mends it`, () => {
        const { text } = makeReport({ form: '2021', layout, seed: 7 });
        const unbroken = text.replace(new RegExp([...right].join('[\\s　]*')), right);
        assert.ok(unbroken.includes(right), 'the draft has the label');
        const draft = unbroken.replace(right, wrong);
        const analysis = analyseText(draft);
        const findings = findingsOf(analysis);
        const before = findingsOf(analyseText(unbroken));
        assert.deepEqual(
          findings.map(({ code }) => code).sort(),
          [...before.map(({ code }) => code), 'table/label'].sort(),
        );
        const finding = findings.find(({ code }) => code === 'table/label')!;
        assert.equal(finding.args['actual'], wrong.replaceAll('\n', ''));
        const fix = preferredFix(finding, analysis);
        assert.equal(fix && applyEdits(draft, fix.edits), draft.replace(wrong, broken(right, wrong)));
      });
    }
  }
});

/** A text with line breaks where another of the same length has them. */
function broken(text: string, like: string): string {
  const breaks = [...like.matchAll(/\n/g)].map(({ index }, before) => index - before);
  return [...text].map((char, at) => (breaks.includes(at) ? '\n' : '') + char).join('');
}
