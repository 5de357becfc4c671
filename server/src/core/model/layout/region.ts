import { asciidocTableAround, asciidocCells } from '../../syntax/blocks/asciidocTable';
import type { CellSyntax } from '../../syntax/cells/cells';
import type { Line } from '../../syntax/line';
import { endOfTexTable, isTexRow, withoutTexFrame } from '../../syntax/blocks/texTable';
import { lineBegin } from '../../text/chars';
import type { Span } from '../../text/span';
import type { PlacedTable, Report } from '../report';
import type { Table } from '../table/table';

/** The whole lines of a table, with the borders, padding and tags around it; counted from the report's first. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of a report that a table takes with its frame: tags, borders, marks of its beginning and end. Lines count from
 * the report's first.
 */
export function regionOf({ table, at }: PlacedTable, { lines }: Report): Region {
  let first = at + table.span.start.line;
  let last = at + lastLine(table);
  const tex = texTableAround(lines, first);
  if (tex) return { first: tex.first, last: Math.max(last, tex.last) };
  const block = asciidocTableAround(lines, at, first);
  if (block) {
    while (first > block.first && asciidocCells(lines[first - 1]!).every(isBlank)) first--;
    while (last < block.last && asciidocCells(lines[last + 1]!).every(isBlank)) last++;
    return { first, last };
  }
  while (first > at && isFrame(lines[first - 1]!) && !ends.test(lines[first - 1]!.text)) first--;
  while (last + 1 < lines.length && isFrame(lines[last + 1]!) && !begins.test(lines[last + 1]!.text)) last++;
  return { first, last };
}

/** More lines than stand above the first label of a table, what it says of its columns included. */
const mostAbove = 60;

/** The lines of the table of LaTeX that a line stands in. */
function texTableAround(lines: readonly Line[], line: number): Region | undefined {
  for (let first = line; first >= Math.max(0, line - mostAbove) && !lines[first]!.heading; first--) {
    const end = endOfTexTable(lines, first);
    if (end !== undefined) return end > line ? { first, last: end - 1 } : undefined;
  }
  return undefined;
}

/** The last line of a table: of its last value, or of what its layout breaks over lines beside that. */
function lastLine({ span, rows }: Table): number {
  const cells = [...rows.values()].flatMap((row) => row.cells);
  const rests = cells.flatMap(({ rest = [] }) => rest.map(({ end }) => end.line));
  return rests.reduce((last, line) => Math.max(last, line), span.end.line);
}

/** All of a region but its last line end, and but a byte order mark in front of it. */
export function spanOf({ first, last }: Region, { lines }: Report): Span {
  const from = lineBegin(lines[first]!.text);
  return { start: { line: first, character: from }, end: { line: last, character: lines[last]!.text.length } };
}

/** A stroke of dashes alone is no border: below a title it makes it a heading, elsewhere it parts paragraphs. */
const stroke = /^\s*[-=_]+\s*$/;

/** What begins and ends a table of MediaWiki and its rows; a caption is text. */
const wikiFrame = /^\s*(?:\{\||\|[-}])/;

/** Behind its end, and in front of its beginning, stands what another table is drawn with. */
const ends = /<\/table|^\s{0,40}\|\}|\\end\{(?:tabular|longtable|array)/i;
const begins = /<table|^\s{0,40}\{\||\\begin\{(?:tabular|longtable|array)/i;

const tableTags = /<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|colgroup|col)(?:\s[^<>]{0,500})?>/gi;

const isBlank = ({ text }: CellSyntax) => text === '';

/** Whether a line holds nothing but what a table is drawn with. */
function isFrame({ text, rule, cells, heading, title }: Line): boolean {
  if (heading || title) return false;
  if (rule) return !stroke.test(text);
  if (wikiFrame.test(text)) return true;
  if (isTexRow(text)) return withoutTexFrame(text).trim() === '';
  if (cells.length > 0) return cells.every(isBlank);
  return text.includes('<') && text.replace(tableTags, '').trim() === '';
}
