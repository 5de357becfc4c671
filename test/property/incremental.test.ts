import fc from 'fast-check';
import { openEditor, type Editor } from '../support/editor';
import { withoutFaults } from '../support/check';
import { layouts } from '../support/layouts';
import { inPages, pageManners } from '../support/pages';
import { form, seed } from '../support/recipes';
import { makeReport } from '../support/report';

/** An edit of a text not known yet: places are shares of its length. */
interface RandomEdit {
  readonly from: number;
  readonly removes: { readonly unit: 'characters' | 'lines' | 'share'; readonly size: number };
  /** What comes in place of the removed text. */
  readonly inserts: string;
  /** Where the removed text is put in again: cut and paste. */
  readonly pastesTo?: number | undefined;
  readonly undone: boolean;
}

const pieces = [
  ...['\f', '3\n', '\n2\n\f', '— 2 —\n', '\t\n'],
  ...['', '0', '7', 'x', '年', '总计', '件', '\t', '|', ' ', '\u00a0', '\ufeff', '𠮷', '《', '一', '、'],
  ...['\n', '\r', '\r\n', '\n\n', '\n\r', '\t\n\t\n'],
  ...[' +\n', '\\\\', '\n|===\n', '\na|\n', '2+', '[cols="10*"]\n'],
  ...[
    '一、总体情况\n',
    '\n（四）政府信息公开行政复议、行政诉讼情况\n',
    '\n二、主动公开政府信息情况',
    '六、其他需要报告的事项：无',
    '\n（七）总计\t1\t0\t0\t0\t0\t0\t1\n',
  ],
  '\n岫云街道办事处2022年政府信息公开工作年度报告\n',
  '2020年，我县共受理政府信息公开申请14件。',
  '本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。\n',
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  from: share,
  removes: fc.oneof(
    fc.record({ unit: fc.constant('characters' as const), size: fc.nat({ max: 4 }) }),
    fc.record({ unit: fc.constant('lines' as const), size: fc.nat({ max: 60 }) }),
    fc.record({ unit: fc.constant('share' as const), size: share }),
  ),
  inserts: fc.constantFrom(...pieces),
  pastesTo: fc.option(share, { nil: undefined, freq: 3 }),
  undone: fc.boolean(),
});

const report = fc
  .record({
    form,
    layout: fc.constantFrom(...layouts),
    seed,
    eol: fc.constantFrom('\n', '\r\n'),
    pages: fc.option(fc.constantFrom(...Object.values(pageManners)), { nil: undefined }),
    bracketed: fc.boolean(),
    cut: fc.boolean(),
  })
  .map(({ eol, pages, bracketed, cut, ...recipe }) => {
    const draft = makeReport(recipe);
    const text = (pages ? inPages(draft, pages) : draft.text).replaceAll('\n', eol);
    const numbered = bracketed ? text.replace(heading, '（$1）') : text;
    return cut ? numbered.replace(beginning, `$&${eol}`) : numbered;
  });

/** Some drafts number their sections as sub-headings are, which hangs on whether all of them are. */
const heading = /^([一二三四五六])、(?=总体|主动公开|收到和|政府信息公开行政|存在|其他需要)/gm;

/** A page may cut headings anywhere. */
const beginning = /^[三四]、(?:收到和|政府信息)/gm;

const draft = fc.array(report, { minLength: 1, maxLength: 2 }).map((reports) => reports.join('\n'));

function apply(editor: Editor, { from: place, removes, inserts, pastesTo, undone }: RandomEdit): void {
  const before = editor.text();
  const from = Math.floor(place * before.length);
  const to = endOf(before, from, removes);
  editor.replace(from, to, inserts);
  const at = Math.floor((pastesTo ?? 0) * editor.text().length);
  if (pastesTo !== undefined) editor.replace(at, at, before.slice(from, to));
  if (!undone) return;
  if (pastesTo !== undefined) editor.undo();
  editor.undo();
}

function endOf(text: string, from: number, { unit, size }: RandomEdit['removes']): number {
  if (unit === 'characters') return Math.min(text.length, from + size);
  // Squared, as a whole report is seldom removed.
  if (unit === 'share') return from + Math.floor(size * size * (text.length - from));
  const lines = text
    .slice(from)
    .split(/(?<=\n)/)
    .slice(0, size);
  return from + lines.join('').length;
}

describe('an edited document', () => {
  it('equals a fresh one of the same text: lines, segments, reports, findings', () => {
    const edits = fc.array(randomEdit, { minLength: 1, maxLength: 8 });
    const check = fc.property(draft, edits, (text, edits) => {
      const editor = openEditor(text);
      withoutFaults(() => edits.forEach((edit) => apply(editor, edit)));
    });
    fc.assert(check, { numRuns: 15 });
  });
});
