import { lineBegin, skipBlanks } from '../../text/chars';
import { comparePositions, shift, type Position } from '../../text/span';
import { isHtml } from './htmlGrid';
import { regionOf } from './region';
import type { PlacedTable, Report } from '../report';

/**
 * Where text may be put in front of a table, its tags and borders: at the beginning of a line, but where something else
 * stands in front of it there. Nothing where a page has it in one table with what stands above.
 */
export function placeBefore(placed: PlacedTable, report: Report): Position | undefined {
  const { lines, tables } = report;
  const head = shift(placed.table.head, placed.at).start;
  const other = [...tables.values()]
    .map(({ table, at }) => shift(table.span, at).end)
    .filter((end) => end.line >= placed.at && comparePositions(end, head) <= 0)
    .sort(comparePositions)
    .at(-1);
  if (isHtml(placed, report)) return tagBetween(other ?? { line: placed.at, character: 0 }, head, lines);
  if (other?.line === head.line) return head;
  const above = (other?.line ?? placed.at) + 1;
  return beginOf(beginOfBlock(withTopStroke(regionOf(placed, report).first, above, lines), above, lines), lines);
}

/** A stroke so long is as wide as the table below it, where none underlines a title. */
const topStroke = /^\s{0,10}(?:-{20,}|={20,}|_{20,})\s{0,10}$/;

/**
 * The first line of a table, with the stroke above it that is its border: right above that stands nothing. Below the
 * rows of another one only tables of html2text have it, which end without any.
 */
function withTopStroke(line: number, first: number, lines: Report['lines']): number {
  const stroke = line - 1;
  if (stroke < first || !topStroke.test(lines[stroke]!.text)) return line;
  const { text, separated } = lines[stroke - 1]!;
  const isOwn = text.trim() === '' || (separated && lines[stroke]!.text.includes('_'));
  return isOwn ? stroke : line;
}

/** What stands above a table or a heading and is of it: in AsciiDoc, Org, Textile, reStructuredText, HTML, LaTeX, text. */
const ofBlock = [
  /^\[(?:[[#.%]|(?:cols|options|width|frame|grid|caption|id)=)[^\]]{0,300}\]{1,2}$/,
  /^\.[^\s.].{0,60}$/,
  /^#\+(?:caption|name|tblname|attr_[a-z]{1,12}):/i,
  /^table[^|\s]{0,200}\.$/,
  /^(?:\.\. (?:(?:list-|csv-)?table|_.{0,100}:)|:(?:widths|align|header-rows|stub-columns|class|name):)/,
  /^<(a|span)\s[^<>]{0,200}><\/\1>$/i,
  /^\\(?:begin\{(?:table|center)\*?\}|centering|caption\{|label\{)/,
  /^(?:附?表\s?[一二三四1-4]|附表|[（(]?(?:计量)?单位[:：]|[^。；，]{2,40}(?:统计|情况|一览)表)[^。；，]{0,40}$/,
];

/** The first line of a table or a heading with what is above it and belongs to it. */
export function beginOfBlock(line: number, first: number, lines: Report['lines']): number {
  for (let at = line - 1; at >= first; at--) {
    const text = lines[at]!.text.trim();
    if (ofBlock.some((own) => own.test(text))) line = at;
    else if (text !== '') break;
  }
  return line;
}

/** Where text may be put behind a table, its tags and borders; nothing where the tag that ends it is not there. */
export function placeBehind(placed: PlacedTable, report: Report): Position | undefined {
  const { lines } = report;
  if (!isHtml(placed, report)) return { line: regionOf(placed, report).last + 1, character: 0 };
  const { end } = shift(placed.table.span, placed.at);
  for (let line = end.line; line < lines.length && (line === end.line || !lines[line]!.heading); line++) {
    const from = line === end.line ? end.character : 0;
    const tag = tableTags(lines[line]!.text.slice(from)).at(0);
    if (tag) return tag.isEnd ? { line, character: from + tag.to } : undefined;
  }
  return undefined;
}

/** Where the tag stands with which a table begins, behind what another ends with. */
function tagBetween(above: Position, head: Position, lines: Report['lines']): Position | undefined {
  for (let { line } = head; line >= above.line; line--) {
    const from = line === above.line ? above.character : 0;
    const { text } = lines[line]!;
    const tag = tableTags(text.slice(from, line === head.line ? head.character : undefined)).at(-1);
    if (!tag) continue;
    if (tag.isEnd) return undefined;
    const at = from + tag.from;
    return skipBlanks(text, 0) === at ? beginOf(line, lines) : { line, character: at };
  }
  return undefined;
}

function beginOf(line: number, lines: Report['lines']): Position {
  return { line, character: lineBegin(lines[line]!.text) };
}

function tableTags(text: string) {
  if (!text.includes('<')) return [];
  return Array.from(text.matchAll(/<(\/?)table(?:>|\s[^<>]{0,1000}>?|$)/gi), ({ 0: tag, 1: slash, index }) => ({
    isEnd: slash !== '',
    from: index,
    to: index + tag.length,
  }));
}
