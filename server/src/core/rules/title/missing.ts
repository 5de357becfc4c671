import { isOrgan, organInText } from '../../model/organ/organ';
import type { Report } from '../../model/report';
import { lineBegin } from '../../text/chars';
import { span } from '../../text/span';
import { allForms, type ReportRule } from '../rule';

export const titleMissing: ReportRule = {
  code: 'title/missing',
  severity: 'warning',
  forms: allForms,
  scope: 'report',
  source: '通行做法',
  title: { zh: '没有报告标题', en: 'The report has no title' },
  messages: {
    default: {
      zh: '没有标题：开头应有“机关名称＋年份＋政府信息公开工作年度报告”一行',
      en: 'No title: the report should begin with the organ, the year and 政府信息公开工作年度报告',
    },
    year: {
      zh: '标题没有写明年份；应在“政府信息公开”之前写明报告年度，如“{year}年”',
      en: 'The title names no year; the report year belongs in front of 政府信息公开, as in {year}年',
    },
    noYear: {
      zh: '标题没有写明年份；应在“政府信息公开”之前写明报告年度',
      en: 'The title names no year; the report year belongs in front of 政府信息公开',
    },
    insert: { zh: '插入标题“{title}”', en: 'Insert the title “{title}”' },
    insertYear: { zh: '在标题中写明“{year}年”', en: 'Put {year}年 into the title' },
  },
  docs: {
    zh: '年度报告应有标题，写明机关名称和报告年份。通知对标题未作规定，故为警告。修复时机关名称取自正文，请核对。',
    en: 'A report needs a title with the organ and the year. The notices prescribe none, hence a warning. The fix takes the organ’s name from the text: check it.',
  },
  example: { wrong: '一、总体情况', right: '某某县人民政府2021年政府信息公开工作年度报告\n一、总体情况' },
  *check({ title, lines, sections, year }) {
    if (title) {
      if (!title.syntax.year && !yearNearby(lines, title.line)) {
        const place = span(title.line, title.syntax.from, title.syntax.to);
        if (year.value === undefined) yield { message: 'noYear', span: place };
        else yield { message: 'year', args: { year: year.value }, span: place };
      }
      return;
    }
    if (standsBehindPath(lines, sections[0]?.start ?? lines.length)) return;
    const first = Math.max(
      0,
      lines.findIndex(({ text }) => text.trim() !== ''),
    );
    const { text } = lines[first]!;
    yield { span: span(first, lineBegin(text), text.length) };
  },
  fixes({ message, span: place }, report) {
    const year = report.year.value;
    if (year === undefined) return [];
    if (message === 'year') {
      const { text } = report.lines[place.start.line]!;
      const at = Math.max(place.start.character, text.lastIndexOf('政府信息公开'));
      const edits = [{ span: span(place.start.line, at, at), newText: `${year}年` }];
      return [{ title: 'insertYear', args: { year }, edits, preferred: true }];
    }
    const name = `${year}年政府信息公开工作年度报告`;
    const { text } = report.lines[place.start.line]!;
    // The first line of a title of two lines is there.
    const isBelow = isOrgan(text.trim());
    const title = isBelow ? name : (organInText(report) ?? organIn(report)) + name;
    const line = report.lines.findIndex(({ cells }, index) => index >= place.start.line && cells.length > 0);
    const begin = line > place.start.line ? { line, character: 0 } : place.start;
    const edits = [
      isBelow
        ? { span: { start: place.end, end: place.end }, newText: `\n${title}` }
        : { span: { start: begin, end: begin }, newText: `${titleLine(title, report)}\n` },
    ];
    return [{ title: 'insert', args: { title }, edits, preferred: true }];
  },
};

/** A title above headings of Markdown or HTML: one level up, or a paragraph as they are. */
function titleLine(title: string, { lines, sections: [first] }: Report): string {
  const heading = first ? lines[first.start]!.text : '';
  const marks = /^#{1,6}(?=\s)/.exec(heading)?.[0];
  if (marks !== undefined) return `${marks.length > 1 ? marks.slice(1) : marks} ${title}\n`;
  const tag = /^\s{0,40}<(p|h[1-6])[\s>]/i.exec(heading)?.[1];
  const name = tag?.toLowerCase() === 'p' ? 'p' : 'h1';
  return tag === undefined ? title : `<${name}>${title}</${name}>`;
}

const behindPath = /[>＞›»].{0,60}20\d\d\s?年(?:度)?[^>＞›»。]{0,30}政府信息公开(?:工作)?(?:年度(?:工作)?报告|年报)/;

/** Whether the title is run together with the path of its page: 首页>年报>某某县2021年政府信息公开工作年度报告. */
function standsBehindPath(lines: Report['lines'], end: number): boolean {
  return lines.slice(0, end).some(({ text }) => text.length < longestPath && behindPath.test(text));
}

const longestPath = 300;

/** A year on a line of its own above or below the title, such as （2021年度）, and no date. */
function yearNearby(lines: Report['lines'], title: number): boolean {
  return lines
    .slice(Math.max(0, title - 2), title + 3)
    .some(({ text }) => text.length <= 40 && /20\d\d(?!\d)/.test(text) && !/月|。|20\d\d[-./]\d/.test(text));
}

const organ = /[\u4e00-\u9fff]{2,20}?(?:人民政府办公室|人民政府|办事处|管理委员会|委员会|办公室|局)/;

/** The organ's name as the overview gives it: 2020年，某某县人民政府…… */
function organIn({ lines, sections }: Report): string {
  const overview = sections.find(({ id }) => id === 'overview');
  for (const { text } of lines.slice(0, overview?.end ?? lines.length)) {
    const named = /年，?(?:度，?)?([\u4e00-\u9fff]{2,24})/.exec(text);
    const found = named && organ.exec(named[1]!);
    if (found?.index === 0) return found[0];
  }
  return '';
}
