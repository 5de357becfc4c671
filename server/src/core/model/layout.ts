import { gridOf, gridWidth, type GridCell, type ValueOf } from '../forms/grid';
import type { TableForm } from '../forms';
import { alignPipeTable } from '../text/pipeTable';
import type { Report } from './report';

/** How a table is written as text: TAB-separated rows, one TAB-led cell per line, or a Markdown table. */
export const layouts = ['pipe', 'tsv', 'cells'] as const;
export type Layout = (typeof layouts)[number];

/** Writes a statutory table, without a line end after its last line. */
export function writeTable(table: TableForm, valueOf: ValueOf, layout: Layout): string {
  const lines = gridOf(table, valueOf);
  if (layout === 'cells') return lines.map(cellsOfLine(lines)).join('\n\n');
  const width = gridWidth(table);
  const rows = fillMerged(lines, width);
  if (layout === 'tsv') return rows.map((row) => row.join('\t')).join('\n');
  const rule = `|${' --- |'.repeat(width)}`;
  const [head = '', ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  return alignPipeTable([head, rule, ...rest]).join('\n');
}

/** The layout in which a draft writes its tables; TAB-separated rows where it has none. */
export function layoutOf(report: Report): Layout {
  for (const { table, at } of report.tables.values()) {
    const lines = report.lines.slice(at + table.span.start.line, at + table.span.end.line + 1);
    const separated = lines.find((line) => line.separated);
    if (!separated) return 'cells';
    return separated.text.includes('|') ? 'pipe' : 'tsv';
  }
  return 'tsv';
}

/** One cell per line behind a TAB; a cell merged with the one above is a TAB alone. */
function cellsOfLine(lines: readonly (readonly GridCell[])[]) {
  return (cells: readonly GridCell[], index: number): string => {
    const continued = lines
      .slice(0, index)
      .flatMap((line, at) => line.filter(({ rows, value }) => !value && at + rows > index)).length;
    const labels = cells.map(({ text }) => `\t${text}`);
    return ['\t\n'.repeat(continued), labels.join('\n')].join('');
  };
}

/** All lines at full width, merged cells filled up with blank ones. */
function fillMerged(lines: readonly (readonly GridCell[])[], width: number): string[][] {
  const rows: (string | undefined)[][] = lines.map(() => new Array<string | undefined>(width));
  lines.forEach((cells, line) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[line]![column] !== undefined) column++;
      for (let y = 0; y < cell.rows; y++) {
        for (let x = 0; x < cell.columns; x++) rows[line + y]![column + x] = x + y === 0 ? cell.text : '';
      }
      column += cell.columns;
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}
