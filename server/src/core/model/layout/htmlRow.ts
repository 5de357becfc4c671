import { rowPath } from '../../forms';
import type { Edit } from '../../text/span';
import { cellAt, readHtml, rowAt, type Html, type HtmlCell } from './htmlGrid';
import type { Insertion, NewRow } from './newRows';
import type { PlacedTable, Report } from '../report';
import type { Row } from '../table/table';

/**
 * New rows of an HTML table: copies of others with their tags, and the cells of their groups reach over as many rows
 * more. Nothing where the tags do not tell how far they reach.
 */
export function htmlRows(insertion: Insertion, placed: PlacedTable, report: Report): Edit[] | undefined {
  const { rows, after, next, headings, takesGroups } = insertion;
  const html = readHtml(placed, report);
  if (!html || rows.some(({ begins }) => !takesGroups && begins.length > 0)) return undefined;
  const texts = rows.map((row) => rowLike(row, placed, html));
  const neighbour = takesGroups || !(after ?? headings) ? next! : after;
  const own = neighbour ? neighbour.label.start : headings!;
  const index = rowAt(html.offsetOf(own), html);
  if (index < 0 || !texts.every((text) => text !== undefined)) return undefined;
  const { from, inside, end } = html.rows[index]!;
  const groups = neighbour ? groupsOf(neighbour, index, html, placed) : [];
  const depth = rows[0]!.path.length - 1;
  const count = takesGroups ? depth : rows.at(-1)!.shared;
  if (!groups || groups.length < count) return undefined;
  const raised = groups.slice(0, count).map((cell) => raise(cell, rows.length, html));
  const gap = gapBehind(index, html);
  const open = (cells: string) => html.text.slice(from, inside) + cells;
  const place = takesGroups
    ? cellAt(html.offsetOf(next!.label.start), html.rows[index])?.from
    : neighbour === after || !neighbour
      ? end
      : from;
  if (place === undefined) return undefined;
  const newText = takesGroups
    ? texts.map((text) => text + gap + open('')).join('')
    : texts.map((text) => (place === end ? gap + open(text) : open(text) + gap)).join('');
  const position = html.positionOf(place);
  return [...raised, { span: { start: position, end: position }, newText }];
}

/** The cells of the groups of a row, the outer ones first; nothing where they are not as many as its groups. */
function groupsOf(
  { id, label }: Row,
  index: number,
  html: Html,
  { table }: PlacedTable,
): readonly HtmlCell[] | undefined {
  const above = html.rows.slice(0, index).flatMap(({ cells }, row) => cells.filter(({ rows }) => row + rows > index));
  const labelCell = cellAt(html.offsetOf(label.start), html.rows[index]);
  if (!labelCell) return undefined;
  const beside = html.rows[index]!.cells.filter(({ from }) => from < labelCell.from);
  const groups = [...above, ...beside];
  return labelCell.rows === 1 && groups.length === rowPath(table, id).length - 1 ? groups : undefined;
}

/** A cell over more rows than before. */
function raise({ from, to, rows }: HtmlCell, by: number, { text, positionOf }: Html): Edit {
  const tag = text.slice(from, to);
  const attribute = /rowspan\s?=\s?["']?\d{1,3}/i.exec(tag);
  const number = attribute && /\d+$/.exec(attribute[0])!;
  const start = attribute ? from + attribute.index + number!.index : to - 1;
  const end = attribute ? start + number![0].length : start;
  return {
    span: { start: positionOf(start), end: positionOf(end) },
    newText: attribute ? String(rows + by) : ` rowspan="${rows + by}"`,
  };
}

/** What stands between a row and the next one. */
function gapBehind(index: number, { rows, text }: Html): string {
  const [row, following] = rows[index + 1] ? [rows[index]!, rows[index + 1]!] : [rows[index - 1]!, rows[index]!];
  const gap = text.slice(row.end, following.from);
  return gap.trim() === '' ? gap : '\n';
}

/** The cells of a row from its label on, with the end of the row, like those of another at the same depth. */
function rowLike({ path, columns }: NewRow, { table }: PlacedTable, html: Html): string | undefined {
  const model = [...table.rows.values()].find(
    ({ id, cells }) => cells.length === columns && rowPath(table, id).length === path.length,
  );
  const row = model && html.rows[rowAt(html.offsetOf(model.label.start), html)];
  const labelCell = model && cellAt(html.offsetOf(model.label.start), row);
  if (!row || !labelCell) return undefined;
  let { from } = labelCell;
  let text = '';
  const parts = [
    { span: model.label, newText: path.at(-1)! },
    ...model.cells.map(({ span }) => ({ span, newText: '0' })),
  ];
  for (const { span, newText } of parts) {
    text += html.text.slice(from, html.offsetOf(span.start)) + newText;
    from = html.offsetOf(span.end);
  }
  return from <= row.end ? text + html.text.slice(from, row.end) : undefined;
}
