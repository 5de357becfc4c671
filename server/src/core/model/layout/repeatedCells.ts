import type { CellSyntax } from '../../syntax/cells/cells';
import { shift, span, type Edit, type Span } from '../../text/span';
import type { PlacedTable, Report } from '../report';

/** No cell is merged over more rows. */
const mostLines = 40;

/**
 * Edits of a report's tables, those of a cell that stands for a merged one made in each of its copies: where a
 * converter repeats it in all places that it reaches over, copies that differ would be other cells.
 */
export function repeatEdits(edits: readonly Edit[], report: Report): Edit[] {
  return edits.flatMap((edit) => [edit, ...editsOfCopies(edit, report)]);
}

/** What is put behind a cell, more cells or a row, goes behind one of them. */
const beyond = /[\s|,]/;

function editsOfCopies({ span: { start, end }, newText }: Edit, report: Report): Edit[] {
  const placed = [...report.tables.values()].find(
    ({ table, at }) => start.line >= at + table.span.start.line && end.line <= at + table.span.end.line,
  );
  const cell = report.lines[start.line]?.cells.find(({ from, to }) => from <= start.character && to >= end.character);
  if (!placed || start.line !== end.line || !cell || beyond.test(newText)) return [];
  return copiesOf(start.line, cell, placed, report).map(({ line, from }) => {
    const by = from - cell.from;
    return { span: span(line, start.character + by, end.character + by), newText };
  });
}

interface PlacedCell {
  readonly line: number;
  readonly from: number;
}

/** The copies of a cell beside it, above and below: no cell of the table is read from them. */
export function copiesOf(line: number, cell: CellSyntax, placed: PlacedTable, { lines }: Report): PlacedCell[] {
  const isRead = readCells(placed);
  const { cells } = lines[line]!;
  const isCopyAt = (of: number, index: number) => {
    const other = lines[of]?.cells[index];
    return other?.text === cell.text && !isRead(of, other);
  };
  let first = cells.indexOf(cell);
  let last = first;
  if (cell.text === '' || !isRead(line, cell)) return [];
  while (isCopyAt(line, first - 1)) first--;
  while (isCopyAt(line, last + 1)) last++;
  const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const found = indices.filter((index) => cells[index] !== cell).map((index) => ({ line, from: cells[index]!.from }));
  for (const step of [-1, 1]) {
    for (let of = line + step, left = mostLines; left > 0; of += step, left--) {
      if (lines[of]?.rule) continue;
      if (!indices.every((index) => isCopyAt(of, index))) break;
      found.push(...indices.map((index) => ({ line: of, from: lines[of]!.cells[index]!.from })));
    }
  }
  return found;
}

/** Whether a table has something that it reads from a cell of a line. */
function readCells({ table, at }: PlacedTable): (line: number, cell: CellSyntax) => boolean {
  const rows = [...table.rows.values()].flatMap(({ label, cells, loose }) => [
    label,
    ...[...cells, ...loose].map((value) => value.span),
  ]);
  const known = new Map<number, Span[]>();
  for (const own of [...rows, ...table.headings.map((heading) => heading.span)]) {
    const { start, end } = shift(own, at);
    known.set(start.line, [...(known.get(start.line) ?? []), { start, end }]);
  }
  return (line, { from, to }) =>
    known.get(line)?.some(({ start, end }) => start.character >= from && end.character <= to) ?? false;
}
