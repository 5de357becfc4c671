import { withoutBlanks } from '../../text/chars';
import type { Line } from '../../syntax/line';
import { tagsAndBlanks, withoutInvisible } from '../../syntax/markup';
import { withoutRadicals } from '../../text/lookAlikes';
import type { ReportParts } from '../section';
import { longestParagraph } from '../prose/paragraph';

/** The title of a report, all its lines together, and the organ that reports. */
interface Naming {
  readonly title: string | undefined;
  /** Without blanks; as the title names it, else as the text does. */
  readonly organ: string | undefined;
}

/**
 * Reads who reports. `above` are the lines in front of the report: where reports follow one another, the organ's line
 * above a title of two lines still belongs to the one before.
 */
export function readNaming(report: ReportParts, above: readonly Line[]): Naming {
  const { title, lines } = report;
  if (!title) return { title: undefined, organ: organInText(report) };
  const parts = [plain(lines[title.line]!.text.slice(title.syntax.from, title.syntax.to))];
  if (!/年度工?作?报告|工作(?:情况)?报告|年报/.test(withoutBlanks(parts[0]!)))
    parts.push(plain(nextText(lines, title.line)));
  const named = organInTitle(parts.join(''));
  const before = named === undefined ? linesOfTitle([...above, ...lines.slice(0, title.line)]) : [];
  return {
    title: [...before, ...parts].join(''),
    organ: named ?? (before.length > 0 ? withoutBlanks(before[0]!) : organInText(report)),
  };
}

const year = /[（(]?(?:[2２][0０OＯ][0-9０-９OＯ]{2}|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})年度?[）)]?/;

/** What the title says in front of 政府信息公开, without the year. */
function organInTitle(title: string): string | undefined {
  const text = withoutBlanks(title).replace(year, '');
  const subject = text.search(/(?:政府)?信息公开|政务公开(?=(?:工作)?年度)/);
  // 某某县人民政府信息公开工作年度报告: 政府 is the organ's.
  const end = text.startsWith('政府', subject) && text.slice(0, subject).endsWith('人民') ? subject + 2 : subject;
  return text.slice(0, end).replace(/^(?:附件\d{0,2}[：:]?)?(?:关于)?|(?:关于|的)$/g, '') || undefined;
}

/** Lines between the organ's name and the rest of the title hold at most the year. */
function linesOfTitle(above: readonly Line[]): string[] {
  const parts: string[] = [];
  for (let index = above.length - 1; index >= 0; index--) {
    const text = plain(above[index]!.text);
    if (withoutBlanks(text) === '') continue;
    parts.unshift(text);
    if (organName.test(withoutBlanks(text))) return parts;
    if (withoutBlanks(text).replace(year, '') !== '') return [];
  }
  return [];
}

function nextText(lines: readonly Line[], from: number): string {
  return lines.slice(from + 1).find(({ text }) => withoutBlanks(text) !== '')?.text ?? '';
}

const suffix =
  '(?:政府|办公室|办公厅|办事处|管理处|委员会|委|局|厅|部|院|署|海关|中心|总社|联合社|支队|总队|公司|大学|学院|学校|医院|银行)';

const organName = new RegExp(
  `^[\\u4e00-\\u9fff（）()、]{0,36}(?:${suffix}|[\\u4e00-\\u9fff][省市县区旗州盟镇乡]|街道)$`,
);
const signature = new RegExp(`^[\\u4e00-\\u9fff（）()]{2,36}${suffix}$`);
const editor = new RegExp(`由([\\u4e00-\\u9fff（）()]{2,36}?${suffix})(?:负责|组织)?(?:编制|编写|起草)`);
const subject = new RegExp(
  `(?:^|。)(?:20\\d\\d年(?:度|以来)?[，,])([\\u4e00-\\u9fff]{2,30}?${suffix}(?:办公室)?)(?![\\u4e00-\\u9fff]{0,3}(?:的|关于|印发))`,
);

/** Words that stand for the organ, or begin a clause about another one. */
const noName = /^[我本全]|主动公开|根据|按照|依据|落实|贯彻|在|对|国务院|领导|坚持|认真|围绕|为中心/;

/** Lines of a signature: the organ, the date and perhaps a line between them. */
const longestSignature = 3;

/** Whether a line names an organ and nothing else. */
export function isOrgan(text: string): boolean {
  return signature.test(text) && !noName.test(text);
}

/** Who the text says has made the report, whose name stands below it, or of whom its sentences speak. */
export function organInText({ lines, sections }: ReportParts): string | undefined {
  const opening = lines.slice(0, sections[1]?.start ?? lines.length);
  return find(opening, editor) ?? lastTexts(lines).find(isOrgan) ?? find(opening, subject);
}

/** What a signature may stand in. */
function lastTexts(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  for (let at = lines.length - 1; at >= 0 && texts.length < longestSignature; at--) {
    const text = withoutBlanks(plain(lines[at]!.text));
    if (text !== '') texts.unshift(text);
  }
  return texts;
}

function find(lines: readonly Line[], pattern: RegExp): string | undefined {
  for (const { text } of lines) {
    const name = text.length <= longestParagraph ? pattern.exec(withoutBlanks(plain(text)))?.[1] : undefined;
    if (name !== undefined && !noName.test(name)) return name;
  }
  return undefined;
}

/** Without tags, radicals and what nobody sees, and without the marks that Markdown puts around a title. */
function plain(text: string): string {
  return withoutRadicals(withoutInvisible(text)?.text ?? text)
    .replace(tagsAndBlanks, '')
    .replace(/\[bookmark:[^[\]]{0,80}\]/g, '')
    .replace(/^[\s#*=\ufeff]+|[\s#*=]{1,80}$/g, '');
}
