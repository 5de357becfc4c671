import type { TableForm } from '../forms';
import type { CellSyntax } from '../syntax/cells/cells';
import { asciidocTableAround, asciidocCells } from '../syntax/blocks/asciidocTable';
import { visibleText } from '../syntax/markup';
import { isWrittenOver } from '../syntax/blocks/writtenOver';
import { isTexRow, withoutTexFrame } from '../syntax/blocks/texTable';
import { lostCharacter } from '../text/chars';
import { shift, type Span } from '../text/span';
import type { Region } from '../model/layout/region';
import type { PlacedTable, Report } from '../model/report';
import { isLabel, isPartOfLabel, keysOf, strayWrittenOver } from './partsOfLabels';

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
    const tag = [...text.matchAll(tagName)].find(([, name]) => !layoutTags.has(name!.toLowerCase()));
    if (tag) return tag[0];
    const isOver = text.includes(lostCharacter) && isWrittenOver(report.lines, line);
    // A label that was cut is known by each of its bytes.
    const isCut = ({ end }: Span) => isOver && !/\s/.test(text[end.character] ?? ' ');
    const own = labels.filter((label) => label.start.line === line && (isCut(label) || isLabel(sliceOf(text, label))));
    const rest = [...values, ...own].reduce((left, span) => without(left, span, line), text);
    if (isOver) {
      const stray = strayWrittenOver(rest, /\d/.test(text), keys);
      if (stray !== undefined) return stray;
      continue;
    }
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
