import { strayMarks } from '../../text/strayMarks';
import { proseOf } from '../../syntax/prose';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type LineRule } from '../rule';

export const textPunctuation: LineRule = {
  code: 'text/punctuation',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: 'GB/T 15834—2011《标点符号用法》',
  title: { zh: '标点重叠或多余', en: 'Doubled or stray punctuation' },
  messages: {
    default: { zh: '标点“{actual}”重叠，请只留一个', en: 'Doubled punctuation “{actual}”; keep one' },
    comma: { zh: '“{behind}”前多了逗号，请删去', en: 'A stray comma in front of “{behind}”' },
    replace: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
    remove: { zh: '删去逗号', en: 'Delete the comma' },
  },
  docs: {
    zh: '两个点号连用（，，　；、　。。），以及“按照《……》，要求，……”一类把宾语断开的逗号。',
    en: 'Two marks in a row, and the comma that cuts 按照《……》，要求，…… in two.',
  },
  example: { wrong: '各单位高度重视；、把控时间节点。', right: '各单位高度重视、把控时间节点。' },
  *check(line) {
    for (const { from, to, wanted, behind } of strayMarks(proseOf(line))) {
      yield {
        ...(behind !== undefined && { message: 'comma' }),
        args: { actual: line.text.slice(from, to), wanted: wanted ?? '', behind: behind ?? '' },
        span: span(0, from, to),
        ...(wanted !== undefined && { data: { text: wanted } }),
      };
    }
  },
  fixes: (finding) => replacement(finding, finding.message === 'comma' ? 'remove' : 'replace'),
};
