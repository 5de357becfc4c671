import { Line } from '../../syntax/line';
import { tagsAndBlanks, withoutInvisible } from '../../syntax/markup';
import type { TitleSyntax } from '../../syntax/headings/title';
import { isBlank } from '../../text/chars';
import { repeatedWords } from '../../text/repeatedWords';
import { span } from '../../text/span';
import { replacement } from '../replace';
import { allForms, type ReportRule } from '../rule';

export const titleForm: ReportRule = {
  code: 'title/form',
  severity: 'info',
  forms: allForms,
  scope: 'report',
  source: '通行做法',
  title: { zh: '标题不是通行的写法', en: 'The title is not in the usual form' },
  messages: {
    default: {
      zh: '标题通行的写法是“{expected}”，现为“{actual}”',
      en: 'The usual title is “{expected}”, here it is “{actual}”',
    },
    rewrite: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  docs: {
    zh: '标题通行的写法是“机关名称＋XXXX年政府信息公开工作年度报告”，不写“年度政府信息公开”“年报”“关于”。机关名称另起一行、标题分成两行、年份另起一行的不报告。',
    en: 'The usual title is the organ, the year and 年政府信息公开工作年度报告. A title on two lines, or with the year on a line of its own, is accepted.',
  },
  example: {
    wrong: '某某县人民政府2021年度政府信息公开工作年度报告',
    right: '某某县人民政府2021年政府信息公开工作年度报告',
  },
  *check({ title, lines }) {
    const found = title && rewriting(lines[title.line]!, title.syntax);
    if (!found) return;
    const { from, to, actual, expected } = found;
    const whole = actual === lines[title.line]!.text.slice(from, to);
    yield {
      args: { actual, expected },
      span: span(title.line, from, to),
      ...(whole && { data: { text: expected } }),
    };
  },
  fixes: (finding) => replacement(finding, 'rewrite'),
};

/** 标题： in front of a title is none of it. */
const prefix = /^(?:(?:标题|题目|附件\d{0,2})[\s\u3000]{0,4}[:：][\s\u3000]{0,4})?/;
const usual = '政府信息公开工作年度报告';
/** Organ, year, what stands between the year and the words of the title, those words, a note in brackets. */
const parts =
  /^(?:关于)?(.{0,60}?)(?:关于)?[（(]?(20\d\d|２０[０-９]{2}|二[〇○零]..)年?(度?)[）)]?(?:度)?的?(.{0,40}?)((?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:年度(?:工作)?报告|年报|(?<=工作)(?:情况)?报告))([（(].{0,30}[）)])?$/;

/** 2021政府信息公开…… */
const yearWithoutWord = /(?<!\d)20\d\d\s?(?:政府|政务|信息)/;

/** How a title on one line should read; nothing where it does, or cannot be told. */
const rewriting = Line.keeping.keptUnder(({ text }, { from: start, to, year }: TitleSyntax) => {
  if (!year && !yearWithoutWord.test(text)) return undefined;
  const end = trimMarks(text, start, to);
  const from = start + prefix.exec(text.slice(start, end))![0].length;
  const actual = text.slice(from, end);
  if (repeatedWords(actual).length > 0) return undefined;
  const plain = [...(withoutInvisible(actual)?.text ?? actual).replace(tagsAndBlanks, '')]
    .filter((char) => !isBlank(char.charCodeAt(0)))
    .join('');
  const match = parts.exec(plain);
  if (!match) return undefined;
  const [, organ = '', digits = '', , between = '', , note = ''] = match;
  const expected = `${organ}${between}${digits}年${usual}${note}`;
  return plain === expected ? undefined : { from, to: end, actual, expected };
});

/** Without the marks that Markdown and AsciiDoc put behind a title. */
function trimMarks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ('*#=_'.includes(text[end - 1]!) || isBlank(text.charCodeAt(end - 1)))) end--;
  return end;
}
