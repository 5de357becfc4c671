import { misquotations } from '../../model/norms/citations';
import { repeatedWords } from '../../text/repeatedWords';
import { proseOf } from '../../syntax/prose';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type LineRule } from '../rule';

export const textRepeated: LineRule = {
  code: 'text/repeated',
  severity: 'info',
  forms: allForms,
  scope: 'line',
  source: '通行做法',
  title: { zh: '词语重复', en: 'A word twice running' },
  messages: {
    default: { zh: '“{word}”连写了两次，请删去一个', en: '“{word}” stands twice; delete one' },
    remove: { zh: '删去一个“{word}”', en: 'Delete one “{word}”' },
  },
  docs: {
    zh: '两个字以上的词语连写两次，多为录入之误。“研究研究”“一个一个”等叠用，以及“人民政府政府信息公开”一类前后两词相接的，不报告。',
    en: 'A word of two or more characters that stands twice running. Reduplications and words that only meet, such as 人民政府政府信息公开, are left alone.',
  },
  example: { wrong: '信息发布前须经审核审核。', right: '信息发布前须经审核。' },
  *check(line) {
    for (const { from, to } of repeatedWords(proseOf(line))) {
      // norm/title tells those in titles that it knows.
      if (misquotations(line.text).some((title) => title.from <= from && to <= title.to)) continue;
      const half = (to - from) / 2;
      const word = line.text.slice(from, from + half);
      yield { args: { word }, span: span(0, from, to), data: { text: word } };
    }
  },
  fixes: (finding) => replacement(finding, 'remove'),
};
