import { perLine } from '../../syntax/perLine';
import { readTables } from '../../model/table/readTables';
import { isPageMetadata } from '../../syntax/residue';
import { isPrivateUse, lineBegin, skipBlanks, trimEnd } from '../../text/chars';
import { shift, span, type Span } from '../../text/span';
import { allForms, type SegmentRule } from '../rule';

export const textResidue: SegmentRule = {
  code: 'text/residue',
  severity: 'info',
  forms: allForms,
  scope: 'segment',
  source: '通行做法',
  title: { zh: '网页、文档转换留下的文字', en: 'Debris of a web page or a conversion' },
  messages: {
    bookmark: { zh: '文档转换留下的书签标记，请删去', en: 'Bookmarks left by a conversion; delete them' },
    page: { zh: '网页上的文字，不是报告的内容，请删去', en: 'Text of the web page, not of the report; delete it' },
    pageNumber: { zh: '统计表中间的页码，请删去', en: 'A page number inside a table; delete it' },
    symbol: {
      zh: '行首的字符（{code}）只有特定字体才能显示，多是转换留下的项目符号，请删去',
      en: 'The character {code} at the beginning of the line is shown by one font only, most likely a bullet; delete it',
    },
    remove: { zh: '删去', en: 'Delete' },
  },
  docs: {
    zh: '由 Word、网页、PDF 转换来的文字里常留有 [bookmark: …]、项目符号变成的无法显示的字符、索引号、浏览次数、“打印 关闭窗口”和表格中间的页码，发布前应当删去。',
    en: 'Text converted from Word, web pages or PDF keeps bookmarks, bullets that have become characters of no font, index numbers, hit counts, buttons and page numbers inside tables.',
  },
  example: { wrong: '[bookmark: OLE_LINK1]六、其他需要报告的事项', right: '六、其他需要报告的事项' },
  *check(segment) {
    for (const [at, spans] of bookmarks(segment)) {
      for (const place of spans) yield { message: 'bookmark', span: shift(place, at) };
    }
    for (const [at, { place, code }] of symbols(segment))
      yield { message: 'symbol', args: { code }, span: shift(place, at) };
    for (const [at, place] of webPage(segment)) yield { message: 'page', span: shift(place, at) };
    const tables = readTables(segment);
    for (const [at, place] of pageNumbers(segment)) {
      const inTable = tables.some(({ span: { start, end } }) => at >= start.line && at <= end.line);
      if (inTable) yield { message: 'pageNumber', span: shift(place, at) };
    }
  },
  fixes({ message, span: place }, { lines }) {
    const { line } = place.start;
    const whole = message !== 'bookmark' && message !== 'symbol' && line + 1 < lines.length;
    const edit = whole
      ? { start: { line, character: lineBegin(lines[line]!.text) }, end: { line: line + 1, character: 0 } }
      : place;
    return [{ title: 'remove', args: {}, edits: [{ span: edit, newText: '' }], preferred: true }];
  },
};

const bookmark = /(?:\[bookmark:[^\]]{0,200}\]\s{0,4}){1,100}/g;

const bookmarks = perLine(({ text }) => {
  if (!text.includes('[bookmark:')) return undefined;
  return Array.from(text.matchAll(bookmark), ({ 0: run, index }) => span(0, index, index + run.length));
}, '[bookmark:'.length);

const shortestResidue = 4;

/** Bullets in front of a text; a cell may hold a character that has none of its own in Unicode. */
const symbols = perLine(({ text, separated }) => {
  const from = skipBlanks(text, 0);
  if (separated || !isPrivateUse(text.charCodeAt(from))) return undefined;
  let to = from;
  while (isPrivateUse(text.charCodeAt(to))) to++;
  const code = `U+${text.charCodeAt(from).toString(16).toUpperCase()}`;
  return to < text.length ? { place: span(0, from, skipBlanks(text, to)), code } : undefined;
}, shortestResidue);

const webPage = perLine(({ heading, separated, cells, text }) => {
  const maybe = !heading && !separated && cells[0]?.reading.kind === 'unreadable';
  return maybe && isPageMetadata(text) ? contents(text) : undefined;
}, shortestResidue);

const pageNumber = /^\s{0,40}(?:[-—–－]{1,3}\s?\d{1,4}\s?[-—–－]{1,3}|第\s?\d{1,4}\s?页.{0,12})\s{0,40}$/;

/** A number between dashes; a number alone may be a value. */
const pageNumbers = perLine(({ text, cells }) =>
  cells.length === 0 && text !== '' && pageNumber.test(text) ? contents(text) : undefined,
);

function contents(text: string): Span {
  const from = skipBlanks(text, 0);
  return span(0, from, trimEnd(text, from, text.length));
}
