import { numberingFaults } from '../../model/headings/numberingFaults';
import { proseIn } from '../../model/prose/prose';
import { segmentAt } from '../../model/section';
import { shift, span } from '../../text/span';
import { allForms, type ProseRule } from '../rule';

export const numberingSequence: ProseRule = {
  code: 'numbering/sequence',
  severity: 'warning',
  forms: allForms,
  scope: 'prose',
  source: '《党政机关公文格式》（GB/T 9704—2012）7.3.3',
  title: { zh: '序号跳号、重号或体例不一', en: 'Numbering skips, repeats or changes style' },
  messages: {
    skip: {
      zh: '序号跳号：此处应为“{expected}”，现为“{actual}”',
      en: 'The numbering skips: {expected} belongs here, not {actual}',
    },
    repeat: {
      zh: '序号重复或颠倒：此处应为“{expected}”，现为“{actual}”',
      en: 'The numbering repeats: {expected} belongs here, not {actual}',
    },
    style: {
      zh: '序号体例不一：此处应为“{expected}”，现为“{actual}”',
      en: 'The numbering changes style: {expected} belongs here, not {actual}',
    },
    renumber: { zh: '按“{expected}”重新编号', en: 'Renumber the run with {expected} here' },
  },
  docs: {
    zh: '同一层次的序号（（一）（二）……、1. 2. ……、一是二是……、一要二要……、第一第二……）应当连续，体例一致，从一开始。新的一节、新的上级标题下重新从一编起。法条引用（第三十六条第（一）项）、书名号里的和统计表里的序号不算；“四将”一类省了“是”的不报告。第二条起一致、从二接着编的，有误的是第一条，只改这一条；其余的修复时整组重新编号。',
    en: 'Numbers of one level follow one another in one style, from one on; they begin anew in another section or under another item. Citations of articles, titles and tables do not count. Where the numbers from the second on agree and go on from two, the first is the one that is wrong; else the fix numbers the whole run anew.',
  },
  example: {
    wrong: '（一）主动公开。\n（2）依申请公开。\n（三）政府信息管理。',
    right: '（一）主动公开。\n（二）依申请公开。\n（三）政府信息管理。',
  },
  *check(prose) {
    for (const { kind, item, actual, expected } of numberingFaults(prose)) {
      yield { message: kind, args: { actual, expected }, span: span(item.line, item.from, item.to) };
    }
  },
  fixes({ args, span: { start } }, { segments }) {
    const placed = segmentAt(segments, start.line);
    if (!placed) return [];
    const { segment, at } = placed;
    const found = numberingFaults(proseIn(segment)).find(
      ({ item }) => item.line === start.line - at && item.from === start.character,
    );
    const edits = found?.edits.map(({ span, newText }) => ({ span: shift(span, at), newText }));
    return edits ? [{ title: 'renumber', args, edits, preferred: true }] : [];
  },
};
