import { holdsSentences, leadingRuns, type Item } from '../../model/headings/numberedItems';
import { proseIn, type Prose } from '../../model/prose/prose';
import { segmentAt } from '../../model/section';
import { chineseOf } from '../../text/numeral';
import { span } from '../../text/span';
import { allForms, type ProseRule } from '../rule';

export const numberingClash: ProseRule = {
  code: 'numbering/clash',
  severity: 'info',
  forms: allForms,
  scope: 'prose',
  source: '《党政机关公文格式》（GB/T 9704—2012）7.3.3',
  title: { zh: '部分之内用了“一、”“二、”编号', en: 'Items inside a section are numbered like sections' },
  messages: {
    default: {
      zh: '“{actual}”与六个部分的序号同级，部分之内的第一层应用“{expected}”',
      en: '{actual} is the numbering of the six sections; items inside a section begin with {expected}',
    },
    replace: { zh: '改为“（一）”“（二）”编号', en: 'Number with （一）, （二）' },
  },
  docs: {
    zh: '“一、”“二、”是六个部分的序号。部分之内的第一层用“（一）”，第二层用“1.”。修复时整组改为“（一）（二）……”。',
    en: '一、二、 number the six sections; inside a section the first level is （一）, the second 1. The fix changes the whole run.',
  },
  example: {
    wrong: '五、存在的主要问题及改进情况\n一、人员配置较少。\n二、培训不够。',
    right: '五、存在的主要问题及改进情况\n（一）人员配置较少。\n（二）培训不够。',
  },
  *check(prose) {
    for (const items of clashingRuns(prose)) {
      for (const { line, from, to, value } of items) {
        const actual = prose.lines[line]!.text.slice(from, to);
        yield { args: { actual, expected: `（${chineseOf(value)}）` }, span: span(line, from, to) };
      }
    }
  },
  fixes({ span: { start } }, { segments }) {
    const placed = segmentAt(segments, start.line);
    if (!placed) return [];
    const { segment, at } = placed;
    const prose = proseIn(segment);
    const run = clashingRuns(prose).find((items) => items.some(({ line }) => line === start.line - at));
    if (!run || isTaken(prose)) return [];
    const edits = run.map(({ line, from, to, value }) => ({
      span: span(at + line, from, to),
      newText: `（${chineseOf(value)}）`,
    }));
    return [{ title: 'replace', args: {}, edits, preferred: true }];
  },
};

/**
 * Items 一、二、 … of a section, run by run. A 一、 alone, or a number out of order, may be that of a heading which is
 * not recognised.
 */
function clashingRuns(prose: Prose): (readonly Item[])[] {
  if (!prose.section) return [];
  return leadingRuns(prose)
    .filter((run) => run.style === 'comma' && holdsSentences(run, prose.lines))
    .map(({ items }) => items.slice(0, lengthInOrder(items)))
    .filter((items) => items.length > 1);
}

function lengthInOrder(items: readonly Item[]): number {
  const wrong = items.findIndex(({ value }, index) => value !== index + 1);
  return wrong < 0 ? items.length : wrong;
}

/** Whether （一） is used in the section already. */
function isTaken(prose: Prose): boolean {
  return leadingRuns(prose).some(({ style }) => style === 'bracketed');
}
