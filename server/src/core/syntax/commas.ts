import { cellOf, readCell, type CellSyntax } from './cells';

/** A row of a comma-separated file has at least this many cells. */
const fewest = 3;

/**
 * Cells told apart by commas, quoted where they hold one. Chinese prose typed with half-width commas has them too, so
 * a line counts only if all its cells are labels or may be values.
 */
export function commaCells(line: string): CellSyntax[] | undefined {
  const comma = line.indexOf(',');
  if (comma < 0 || line.indexOf(',', comma + 1) < 0) return undefined;
  const cells: CellSyntax[] = [];
  for (let from = 0; from <= line.length;) {
    const to = endOfCell(line, from);
    const cell = line[from] === '"' ? quotedCell(line, from, to) : readCell(line, from, to);
    if (!isTableCell(cell)) return undefined;
    cells.push(cell);
    from = to + 1;
  }
  return cells.length >= fewest ? cells : undefined;
}

function endOfCell(line: string, from: number): number {
  let at = from;
  if (line[at] === '"') {
    at++;
    while (at < line.length && !(line[at] === '"' && line[at + 1] !== '"')) at += line[at] === '"' ? 2 : 1;
  }
  const comma = line.indexOf(',', at);
  return comma < 0 ? line.length : comma;
}

function quotedCell(line: string, from: number, to: number): CellSyntax {
  const close = line.lastIndexOf('"', to - 1);
  const end = close > from ? close : to;
  return cellOf(
    line
      .slice(from + 1, end)
      .replaceAll('""', '"')
      .trim(),
    from + 1,
    end,
  );
}

function isTableCell({ valueLike, labels, opensLabel }: CellSyntax): boolean {
  return valueLike || labels.length > 0 || opensLabel;
}
