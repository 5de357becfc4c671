import { rowPath } from '../../forms';
import type { CellSyntax } from '../../syntax/cells/cells';
import { foldKey } from '../../text/chars';
import { shift, span, type Span } from '../../text/span';
import type { NewRow } from './newRows';
import { lineAfter } from './lineAfter';
import { copiesOf } from './repeatedCells';
import type { PlacedTable, Report } from '../report';
import { textOf } from './rowText';
import type { Row } from '../table/table';

/**
 * The lines of new rows in a table that repeats its merged cells in all places that they reach over: their own labels
 * stand in each of those. Nothing where no row shows that it is so.
 */
export function repeatedLines(rows: readonly NewRow[], placed: PlacedTable, report: Report): string[] | undefined {
  const written = rows.map((row) => repeatedLine(row, placed, report));
  return written.every((text) => text !== undefined) ? written : undefined;
}

function repeatedLine({ path, columns }: NewRow, placed: PlacedTable, report: Report): string | undefined {
  const { table, at } = placed;
  const pathOf = ({ id }: Row) => rowPath(table, id);
  const likeness = (row: Row) => pathOf(row).findIndex((label, level) => label !== path[level]);
  const models = [...table.rows.values()]
    .filter((row) => row.cells.length === columns && pathOf(row).length === path.length)
    .sort((a, b) => likeness(b) - likeness(a));
  for (const model of models) {
    const parts = partsOf(model, placed, report);
    if (!parts?.isRepeated) continue;
    const line = at + model.span.start.line;
    const textAt = (level: number) =>
      path[level] === pathOf(model)[level] ? undefined : printed(path[level]!, placed, report);
    const edits = parts.all.flatMap(({ cell: { from, to }, part }) => {
      const newText = part === 'value' ? '0' : textAt(part);
      return newText === undefined ? [] : [{ span: span(line, from, to), newText }];
    });
    return lineAfter(edits, line, report);
  }
  return undefined;
}

/** A cell, and what stands in it: a value, or the label of a level of the row's path. */
interface Part {
  readonly cell: CellSyntax;
  readonly part: 'value' | number;
}

/** What the cells of a row's line are, its label the last; nothing where they hold anything else. */
function partsOf(
  row: Row,
  placed: PlacedTable,
  report: Report,
): { readonly all: readonly Part[]; readonly isRepeated: boolean } | undefined {
  const { table, at } = placed;
  const line = at + row.span.start.line;
  if (row.span.start.line !== row.span.end.line) return undefined;
  const { cells } = report.lines[line]!;
  const path = rowPath(table, row.id);
  const cellOf = ({ start }: Span) => cells.find(({ from, to }) => from <= start.character && start.character < to);
  const label = cellOf(row.label);
  const keys = [...path.slice(0, -1).map((group) => printed(group, placed, report)), label?.text ?? ''].map(foldKey);
  const values = row.cells.flatMap((value) => cellOf(value.span) ?? []);
  const copies = new Set(
    values.flatMap((value) =>
      copiesOf(line, value, placed, report).flatMap(({ line: of, from }) => (of === line ? from : [])),
    ),
  );
  const all = cells.flatMap((cell): Part[] => {
    if (values.includes(cell) || copies.has(cell.from)) return [{ cell, part: 'value' }];
    const level = keys.indexOf(foldKey(cell.text));
    return level < 0 || cell.text === '' ? [] : [{ cell, part: level }];
  });
  if (all.length !== cells.filter(({ text }) => text !== '').length) return undefined;
  const isOwn = ({ cell: { from, to } }: Part) =>
    table.headings.some(
      ({ span: own }) =>
        own.start.line === row.span.start.line && own.start.character >= from && own.end.character <= to,
    );
  const isRepeated =
    copies.size > 0 || all.some((each) => each.part !== 'value' && each.cell !== label && !isOwn(each));
  return { all, isRepeated };
}

/** A label of the form as the table has it. */
function printed(label: string, { table, at }: PlacedTable, report: Report): string {
  const heading = table.headings.find(({ id, role }) => role === 'group' && id === label);
  return heading ? textOf(report, shift(heading.span, at)) : label;
}
