import { sectionIndex, sections, type SectionId } from '../../forms';
import { foldKey, halfWidth, isBlank, isHan, skipBlanks, trimEnd } from '../../text/chars';
import { chineseNumerals } from '../../text/numeral';
import { typos } from '../../text/typos';
import { insideDecoration, skipDecoration, trimDecoration } from './headingMarks';

/** A line that is one of the six mandated headings; offsets in the line. */
export interface HeadingSyntax {
  readonly section: SectionId;
  /** Where the heading begins: with its numeral and what stands around that (第一部分, （一）), else with its title. */
  readonly from: number;
  /** The numeral as written (一, 1, 二); absent where the line has none. */
  readonly numeral?: { readonly from: number; readonly to: number; readonly value: number };
  readonly title: { readonly from: number; readonly to: number };
  /**
   * Number of characters that differ from the nearest accepted wording, or lack at its end; 0 where it is one of them.
   */
  readonly distance: number;
  /** Where text begins that stands on the heading's own line (六、其他需要报告的事项：无); absent where none does. */
  readonly inlineText?: number;
  /** Whether it stands in a list or is a link, as in a table of contents. */
  readonly listed?: true;
}

/** No accepted heading, with its numeral, is longer; keeps long lines of prose off the search below. */
const longestTitle = 40;

const titles = new Map<string, SectionId>();
for (const { id, title, aliases } of sections) for (const name of [title, ...aliases]) titles.set(titleKey(name), id);

const lastCharacters = new Set([...titles.keys()].map((title) => title.at(-1)!));

/** The key under which the accepted wordings of a heading are the same: 和 for 及 or for 、, 其它 for 其他, 的 or none. */
function titleKey(title: string): string {
  return foldKey(title)
    .replaceAll('的', '')
    .replace(/[和与]/g, '及')
    .replace('行政复议及', '行政复议')
    .replaceAll('其它', '其他');
}

/**
 * Recognises a heading from its own line, whatever stands around it; table rows and items of prose are none, nor are
 * the entries of a table of contents, which end in the number of a page.
 */
export function readHeading(line: string): HeadingSyntax | undefined {
  const entry = mayBeEntry(line) ? contentsEntry.exec(line) : undefined;
  const named = entry && readLineAsHeading(line.slice(0, entry.index));
  return named && named.inlineText === undefined ? undefined : readLineAsHeading(line);
}

const longestEntry = 200;

/** Most lines end in no number. */
function mayBeEntry(line: string): boolean {
  const end = line.length <= longestEntry ? trimEnd(line, 0, line.length) : 0;
  return end > 0 && '0123456789)）'.includes(line[end - 1]!);
}

/** The page behind a heading in a table of contents, and what leads to it. */
const contentsEntry = /(?<![\s.·…‥⋯．—_-])[\s.·…‥⋯．—_-]{1,150}[（(]?\d{1,3}[）)]?\s{0,20}$/;

function readLineAsHeading(line: string): HeadingSyntax | undefined {
  const { from: start, to: end, listed } = insideDecoration(line);
  if (end - start < 4) return undefined;
  const numeral = readNumeral(line, start, end);
  // Without its number it is an item that has the words of a heading.
  if (listed && !numeral) return undefined;
  const from = numeral ? skipBlanks(line, numeral.next, end) : start;
  const numbered = numeral && { numeral: { from: numeral.from, to: numeral.to, value: numeral.value } };
  const match = end - from <= longestTitle ? matchTitle(line.slice(from, end), numeral?.value) : undefined;
  // A short text behind the title (……事项：无) is no misspelling of it.
  const inline = match?.distance === 0 ? undefined : numbered && withInlineText(line, from, end, numbered);
  const found = inline ?? (match && { title: { from, to: end }, ...match, ...numbered });
  return found && { from: start, ...(listed && { listed }), ...found };
}

/** A heading with its section's text behind it on the same line; under another number it is an item of some list. */
function withInlineText(
  line: string,
  from: number,
  end: number,
  numbered: Pick<HeadingSyntax, 'numeral'>,
): Omit<HeadingSyntax, 'from'> | undefined {
  const limit = Math.min(end, from + longestTitle);
  let last = '';
  for (let at = from; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (isHan(code)) last = line[at]!;
    const isNote = '（('.includes(line[at]!) && note.test(line.slice(at, at + 4));
    if (!lastCharacters.has(last) || (!':：。；'.includes(line[at]!) && !isBlank(code) && !isNote)) continue;
    const section = titles.get(titleKey(line.slice(from, at)));
    if (section && numbered.numeral?.value === sectionIndex[section] + 1)
      return {
        section,
        distance: 0,
        title: { from, to: at },
        inlineText: isNote ? at : skipBlanks(line, at + 1),
        ...numbered,
      };
  }
  return undefined;
}

/** What table three begins with, where a conversion puts it on the line of the heading; or 无, in brackets behind it. */
const note = /^[（(](?:本列|无[。）)]|没有|暂无)/;

function matchTitle(text: string, number: number | undefined): { section: SectionId; distance: number } | undefined {
  const key = titleKey(text);
  const exact = titles.get(key);
  if (exact) return { section: exact, distance: 0 };
  if (number === undefined) return undefined;
  let best: { section: SectionId; distance: number } | undefined;
  for (const [title, section] of titles) {
    const allowed = title.length <= 5 ? 1 : 2;
    if (Math.abs(title.length - key.length) > allowed) continue;
    const away = typos(title, key);
    if (away <= allowed && away < (best?.distance ?? Infinity)) best = { section, distance: away };
  }
  return best ?? cutTitle(key, number);
}

/** Less of a title is a title of something else. */
const shortestCut = 8;

/** The title that a page was too narrow for: its rest stands on the next line. */
function cutTitle(key: string, number: number): { section: SectionId; distance: number } | undefined {
  if (key.length < shortestCut) return undefined;
  for (const [title, section] of titles) {
    if (sectionIndex[section] === number - 1 && title.startsWith(key))
      return { section, distance: title.length - key.length };
  }
  return undefined;
}

const formalNumerals = '壹贰叁肆伍陆柒捌玖拾';
const separators = '、.,:';
/** What a part may be called behind its ordinal number: 第一部分. */
const partWords = ['部分', '章', '篇', '节'];

/** 一、 二. 3、 壹、 第四、 第五部分: the numeral, its value and where the title may begin. */
function readNumeral(line: string, start: number, end: number) {
  const isOrdinal = line[start] === '第';
  const from = isOrdinal ? start + 1 : start;
  const code = halfWidth(line.charCodeAt(from));
  const character = line[from] ?? '、';
  const chinese = Math.max(chineseNumerals.indexOf(character), formalNumerals.indexOf(character)) + 1;
  const value = chinese || (code > 0x30 && code <= 0x39 ? code - 0x30 : 0);
  if (!value) return undefined;
  const to = from + 1;
  const part = isOrdinal ? partWords.find((word) => line.startsWith(word, to)) : undefined;
  if (part) {
    const behind = skipBlanks(line, to + part.length, end);
    return { from, to, value, next: separators.includes(separatorAt(line, behind)) ? behind + 1 : behind };
  }
  const at = skipBlanks(line, to, end);
  const separator = separatorAt(line, at);
  if (!separators.includes(separator) && !(at > to && value)) return undefined;
  return { from, to, value, next: separators.includes(separator) ? at + 1 : at };
}

function separatorAt(line: string, at: number): string {
  return String.fromCharCode(halfWidth(line.charCodeAt(at)));
}

/** （一）总体情况: the sections are numbered so in a draft that has no other headings, sub-headings in any other. */
export function readBracketedHeading(line: string): HeadingSyntax | undefined {
  const start = skipDecoration(line);
  const end = trimDecoration(line, start);
  const number = end - start <= longestTitle ? bracketed.exec(line.slice(start, end)) : null;
  if (!number) return undefined;
  const from = start + number[0].length;
  const section = titles.get(titleKey(line.slice(from, end)));
  const value = chineseNumerals.indexOf(number[1]!) + 1;
  if (section === undefined || sectionIndex[section] !== value - 1) return undefined;
  const at = start + number[0].indexOf(number[1]!);
  return { section, from: start, numeral: { from: at, to: at + 1, value }, title: { from, to: end }, distance: 0 };
}

const bracketed = /^[（(〔〖]\s{0,2}([一二三四五六])\s{0,2}[）)〕〗][、.．]?\s{0,4}/;
