import { distance } from 'fastest-levenshtein';
import type { TableForm } from '../forms';
import { labelKeys, labelsOf } from '../forms/labels';
import type { CellSyntax } from '../syntax/cells/cells';
import { asciidocTableAround, asciidocCells } from '../syntax/blocks/asciidocTable';
import { endsInMarks } from '../syntax/cells/marksBehind';
import { visibleText, withoutTags } from '../syntax/markup';
import { isWrittenOver } from '../syntax/blocks/writtenOver';
import { isTexRow, withoutTexFrame } from '../syntax/blocks/texTable';
import { foldKey, isHan, lostCharacter } from '../text/chars';
import { readNumber } from '../text/number';
import { shift, type Span } from '../text/span';
import type { Region } from '../model/layout/region';
import type { PlacedTable, Report } from '../model/report';

/**
 * The first text in the lines of a table that is neither one of its values nor a label of its form, whole or in part:
 * what the table written anew would not hold. Separators, borders, page numbers and repeated headings are no text.
 */
export function strayText(placed: PlacedTable, region: Region, report: Report, shape: TableForm): string | undefined {
  const lines = report.lines.slice(region.first, region.last + 1);
  const isHtml = lines.some(({ text }) => htmlTable.test(text));
  const isAsciidoc = asciidocTableAround(report.lines, placed.at, region.last) !== undefined;
  const { values, labels } = placesOf(placed, isHtml);
  const keys = keysOf(shape);
  for (const [index, syntax] of lines.entries()) {
    const { text } = syntax;
    const cells = isAsciidoc ? asciidocCells(syntax) : syntax.cells;
    const line = region.first + index;
    // Of what is left there of headings and labels each byte is known.
    if (text.includes(lostCharacter) && isWrittenOver(report.lines, line)) continue;
    const tag = [...text.matchAll(tagName)].find(([, name]) => !layoutTags.has(name!.toLowerCase()));
    if (tag) return tag[0];
    const known = [...values, ...labels.filter((label) => label.start.line === line && isLabel(sliceOf(text, label)))];
    const rest = known.reduce((left, span) => without(left, span, line), text);
    const pieces = isHtml
      ? [visibleText(rest)?.text ?? rest]
      : isTexRow(text)
        ? [withoutTexFrame(rest)]
        : [...cells.map(({ from, to }) => rest.slice(from, to)), isAsciidoc ? '' : behindQuotes(rest, cells)];
    const stray = pieces.map((piece) => piece.trim()).find((piece) => piece !== '' && !isPartOfLabel(piece, keys));
    if (stray !== undefined) return stray;
  }
  return undefined;
}

const htmlTable = /<\/?(?:table|tr|t[dh])[\s>]/i;
const tagName = /<\/?([a-z!][\w:-]{0,20})/gi;

/** Tags that only lay text out. */
const layoutTags = new Set(
  'table thead tbody tfoot tr td th colgroup col p div span br font b strong center o:p'.split(' '),
);

/** What stands in no cell of a line with quotation marks, as behind the one that closes a cell. */
function behindQuotes(text: string, cells: readonly CellSyntax[]): string {
  if (!text.includes('"')) return '';
  let rest = '';
  let at = 0;
  for (const { from, to } of cells) {
    rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  return (rest + text.slice(at)).replace(/[\s,"|]/g, '');
}

/** Where the text of values and labels stands; of those broken over lines only where nothing can stand between. */
function placesOf({ table, at }: PlacedTable, isHtml: boolean): { values: Span[]; labels: Span[] } {
  const rows = [...table.rows.values()];
  const inOneLine = ({ start, end }: Span) => start.line === end.line;
  const values = rows.flatMap(({ cells }) => cells.map(({ span }) => span)).filter((span) => isHtml || inOneLine(span));
  const labels = [...rows.map(({ label }) => label), ...table.headings.map(({ span }) => span)].filter(inOneLine);
  return { values: values.map((span) => shift(span, at)), labels: labels.map((span) => shift(span, at)) };
}

/** The keys of all that the form prints in a table and of what is read as such. */
function keysOf({ note, over, corner, blocks }: TableForm): string[] {
  const texts = blocks.flatMap(({ title, columns, rows }) => [
    title,
    ...columns.flatMap(({ label, aliases = [], group }) => [label, ...aliases, group]),
    ...rows.flatMap(({ path, aliases = [] }) => [...path, ...aliases]),
  ]);
  return [note, over, corner, ...texts].map((text) => foldKey(text ?? ''));
}

/**
 * Whether a label says no more than the form's, as 行政许可（件） and 行政强制3 would. A misspelt one may leave some
 * characters out and have a wrong one.
 */
function isLabel(text: string): boolean {
  const key = foldKey(withoutTags(text));
  const digits = (of: string) => of.replace(/\D/g, '');
  const covers = (other: string) => {
    const leftOut = other.length - key.length;
    return leftOut >= 0 && leftOut < 4 && digits(other) === digits(key) && distance(other, key) - leftOut <= 1;
  };
  return isPlain(text) && !endsInMarks(text) && (labelsOf(key).length > 0 || [...labelKeys()].some(covers));
}

/** A repeated heading, or a piece of a label that is broken over lines; numbers are none. */
function isPartOfLabel(text: string, keys: readonly string[]): boolean {
  const isKnown = (part: string) => keys.some((key) => key.includes(foldKey(part)));
  if (!isPlain(text) || endsInMarks(text)) return false;
  if ([...text].some((char) => isHan(char.charCodeAt(0))) && text.length > 1 && isKnown(text)) return true;
  return text.split(/\s+/).every((word) => readNumber(word).kind === 'unreadable' && isKnown(word));
}

/** Whether a text holds no mark that refers to something: a footnote's ① or *. Markdown's ** only makes it bold. */
function isPlain(text: string): boolean {
  const inner = withoutTags(text).replace(/^\*\*([^*]*)\*\*$/, '$1');
  return [...inner].every((char) => foldKey(char) !== '' || harmless.test(char));
}

const harmless = /[\s\u200b\ufeff（）()、，,．.。：:；;“”"‘’'·/／|｜+\-—–]/;

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start.character, end.character);
}

/** The text of a line with blanks in place of what stands at a span. */
function without(text: string, { start, end }: Span, line: number): string {
  if (line < start.line || line > end.line) return text;
  const from = line === start.line ? start.character : 0;
  const to = line === end.line ? end.character : text.length;
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
