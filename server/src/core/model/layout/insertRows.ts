import { blockIn, findBlock, forms, rowPath, tableForm } from '../../forms';
import { foldKey } from '../../text/chars';
import { comparePositions, shift, type Edit, type Position } from '../../text/span';
import { gridRows, isGrid } from './gridRow';
import { isHtml } from './htmlGrid';
import { htmlRows } from './htmlRow';
import { lineRows } from './lineRow';
import type { Insertion, NewRow } from './newRows';
import { copiedRows, ownLabel, textOf } from './rowText';
import type { PlacedTable, Report } from '../report';
import type { Table } from '../table/table';

/**
 * Inserts rows of zeros that follow one another in the form, in the table's own layout; nothing where that is not sure
 * to be right.
 */
export function insertRows(ids: readonly string[], placed: PlacedTable, report: Report): Edit[] | undefined {
  const insertion = insertionOf(ids, placed, report);
  if (!insertion || isThereUnread(insertion, placed, report)) return undefined;
  if (isHtml(placed, report)) return htmlRows(insertion, placed, report);
  if (isGrid(placed, report)) return gridRows(insertion, placed, report);
  return lineRows(insertion, placed, report) ?? copiedRows(insertion, placed, report);
}

/** Whether the label of one of the rows stands where they go, with what could not be read as its values. */
function isThereUnread({ rows, after, next }: Insertion, { table, at }: PlacedTable, report: Report): boolean {
  const start = after?.span.end ?? table.head.start;
  const behind = Math.min(start.line + 1, report.lines.length - at - 1);
  const end = next?.label.start ?? { line: behind, character: report.lines[at + behind]!.text.length };
  const text = comparePositions(start, end) < 0 ? foldKey(textOf(report, shift({ start, end }, at))) : '';
  return rows.some(({ path }) => text.includes(foldKey(path.at(-1)!)));
}

function insertionOf(ids: readonly string[], placed: PlacedTable, report: Report): Insertion | undefined {
  const { table } = placed;
  const printed = table.printed && blockIn(table.printed, ids[0]!);
  const block = printed ?? findBlock(table.id, ids[0]!, table.form);
  const order = block?.rows.map(({ id }) => id) ?? [];
  if (!block || !ids.every((id) => order.includes(id))) return undefined;
  const first = order.indexOf(ids[0]!);
  const present = (some: readonly string[]) => some.flatMap((id) => table.rows.get(id) ?? []);
  const after = present(order.slice(0, first)).at(-1);
  const next = present(order.slice(first))[0];
  const paths = ids.map((id) => rowPath(table, id));
  const inFront = [after && rowPath(table, after.id), ...paths];
  const shared = paths.map((path, index) => sharedGroups(path, inFront[index]));
  const taken = next ? sharedGroups(paths.at(-1)!, rowPath(table, next.id)) : 0;
  const isThere = (group: string) => table.headings.some(({ id }) => id === group);
  const group = paths[0]![taken - 1];
  const takesGroups =
    next !== undefined && shared[0]! < taken && (isThere(group!) || ownLabel(next, placed, report) !== undefined);
  const isOneGroup = paths.every(
    (path, index) => path.length === taken + 1 && (index === 0 || shared[index] === taken),
  );
  if (takesGroups && !isOneGroup) return undefined;
  const printsGroups = table.headings.some(({ role }) => role === 'group');
  const rows = paths.map((path, index): NewRow => {
    const levels = path.slice(0, -1).map((_, level) => level);
    const begins = levels.filter((level) => level >= shared[index]! && (takesGroups || !isThere(path[level]!)));
    return {
      id: ids[index]!,
      path,
      columns: block.columns.length,
      shared: shared[index]!,
      begins: printsGroups ? begins : [],
    };
  });
  const headings = after || next ? undefined : endOfHeadings(block.title, table);
  if (!after && !next && !headings) return undefined;
  return { rows, after, next, headings, takesGroups };
}

/** How many groups two rows have in common. */
function sharedGroups(path: readonly string[], other: readonly string[] = []): number {
  const groups = path.slice(0, -1);
  const differs = groups.findIndex((group, level) => other.length - 1 <= level || group !== other[level]);
  return differs < 0 ? groups.length : differs;
}

/** The end of the last heading below the title of a block. */
function endOfHeadings(title: string | undefined, { id: table, headings, rows }: Table): Position | undefined {
  const own = headings.findIndex(({ id }) => id === title);
  if (title === undefined || own < 0) return undefined;
  const titles = forms.flatMap((form) => tableForm(form, table).blocks.map((block) => block.title ?? ''));
  const following = headings.findIndex(({ id }, index) => index > own && titles.includes(id));
  const { end } = headings[(following < 0 ? headings.length : following) - 1]!.span;
  const isBare = [...rows.values()].every(
    ({ label }) =>
      comparePositions(label.start, headings[own]!.span.start) < 0 || comparePositions(label.start, end) > 0,
  );
  return isBare ? end : undefined;
}
