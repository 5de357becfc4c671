import { comparisonsAt } from '../../check/claims';
import { partLists, type Part } from '../../model/claims/lists';
import { placeIn } from '../../model/prose/paragraph';
import { perParagraph } from '../../model/prose/paragraphs';
import { shift } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const narrativeParts: ReportRule = {
  code: 'narrative/parts',
  severity: 'info',
  forms: allForms,
  scope: 'report',
  source: '',
  title: { zh: '分项之和与总数不符', en: 'Parts do not sum to their total' },
  messages: {
    default: {
      zh: '各分项之和为 {sum}，此处总数为 {total}；请核对',
      en: 'The parts sum to {sum}, but the total is {total}; check which is right',
    },
    part: { zh: '分项：{amount}', en: 'Part: {amount}' },
  },
  docs: {
    zh: '“共N条，其中a条、b条……”（或者“共N条（a条、b条……）”“共N条，分别为……”）的各分项之和超过N，或者已经列出“其他”（或线上与线下、自然人与法人）、写作“分别为”而不等于N的，予以提示。有“约、余、多、等”字样的，以及只举部分分项而没有超过N的，不提示。',
    en: 'Told where parts of a total exceed it, or differ from it although the rest (其他) is among them, two are opposites or 分别为 says that they are all. Not told of approximate numbers, or where parts are only examples.',
  },
  example: {
    wrong: '发布信息100条，其中动态60条、公告30条、其他20条。',
    right: '发布信息110条，其中动态60条、公告30条、其他20条。',
  },
  *check(report) {
    for (const { segment, at } of report.segments) {
      for (const [paragraph, lists] of listsOfSegment(segment)) {
        const placed = (from: number, to: number) => shift(placeIn(paragraph, from, to), at);
        for (const { from, to, value, parts, complete } of lists) {
          const sum = parts.reduce((total, part) => total + part.value, 0);
          if (sum === value || (sum < value && !complete) || countsAnotherWay(value, parts)) continue;
          // narrative/count compares these with the tables, number by number.
          const comparedAt = (start: number, end: number) => comparisonsAt(report, placed(start, end).start)[0];
          const isWrong = [{ from, to }, ...parts].some((one) => comparedAt(one.from, one.to)?.agrees === false);
          const isCompared = (part: Part) => comparedAt(part.from, part.to)?.claim.main?.from === from;
          if (isWrong || parts.every(isCompared)) continue;
          yield {
            args: { sum, total: value },
            span: placed(from, to),
            related: parts.map((part) => ({
              message: 'part',
              args: { amount: part.value },
              span: placed(part.from, part.to),
            })),
          };
        }
      }
    }
  },
};

const listsOfSegment = perParagraph((line) => {
  const lists = partLists(line);
  return lists.length > 0 ? lists : undefined;
});

/** Whether one of the parts, or the first of them, are the whole: the others count it another way. */
function countsAnotherWay(value: number, parts: readonly Part[]): boolean {
  let sum = 0;
  return parts.some((part) => part.value === value || (sum += part.value) === value);
}
