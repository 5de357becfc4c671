import { gridOf, gridWidth, type GridCell, type ValueOf } from '../../forms/grid';
import type { TableForm } from '../../forms';
import { alignPipeTable } from '../../text/pipeTable';
import { displayWidth } from '../../text/width';
import { isAsciidocFence } from '../../syntax/blocks/asciidocTable';
import { regionOf } from './region';
import type { Report } from '../report';

/** How a table is rewritten as text: TAB-separated rows, one TAB-led cell per line, or a Markdown table. */
export const layouts = ['pipe', 'tsv', 'cells'] as const;
export type Layout = (typeof layouts)[number];

/** How a blank form is written beside tables of a draft. */
export type FormLayout = Layout | 'csv' | 'html' | 'grid';

/** Writes a statutory table, without a line end after its last line. */
export function writeTable(table: TableForm, valueOf: ValueOf, layout: FormLayout): string {
  const lines = gridOf(table, valueOf);
  if (layout === 'cells') return lines.map(cellsOfLine(lines)).join('\n\n');
  if (layout === 'html') return htmlOf(lines);
  const width = gridWidth(table);
  const rows = fillMerged(lines, width);
  if (layout === 'tsv') return rows.map((row) => row.join('\t')).join('\n');
  if (layout === 'csv') return rows.map((row) => row.join(',')).join('\n');
  if (layout === 'grid') return drawn(rows);
  const rule = `|${' --- |'.repeat(width)}`;
  const [head = '', ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  return alignPipeTable([head, rule, ...rest]).join('\n');
}

/** The layout in which a draft writes its tables; TAB-separated rows where it has none. */
export function layoutOf(report: Report): FormLayout {
  for (const placed of report.tables.values()) {
    const { first, last } = regionOf(placed, report);
    const lines = report.lines.slice(first, last + 1);
    if (lines.some(({ text }) => /<t[rdh][\s>]/i.test(text))) return 'html';
    if (lines.some(({ rule, text }) => rule && /^\s*\+-/.test(text))) return 'grid';
    if (lines.some(({ text }) => isAsciidocFence(text))) return 'pipe';
    const separated = lines.find((line) => line.separated && !line.rule);
    if (!separated) return 'cells';
    if (separated.text.includes('|')) return 'pipe';
    const isCsv = !separated.text.includes('\t') && separated.cells.length > 1 && separated.text.includes(',');
    return isCsv ? 'csv' : 'tsv';
  }
  return 'tsv';
}

function htmlOf(lines: readonly (readonly GridCell[])[]): string {
  const attribute = (name: string, value: number) => (value > 1 ? ` ${name}="${value}"` : '');
  const rows = lines.map((cells) => {
    const written = cells.map(
      ({ text, rows: down, columns }) =>
        `<td${attribute('rowspan', down)}${attribute('colspan', columns)}>${text}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return ['<table border="1">', ...rows, '</table>'].join('\n');
}

/** A grid of + - |. */
function drawn(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(1, ...rows.map((row) => displayWidth(row[column]!))));
  const border = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const fill = (text: string, column: number) => text + ' '.repeat(widths[column]! - displayWidth(text));
  return [border, ...rows.flatMap((row) => [`| ${row.map(fill).join(' | ')} |`, border])].join('\n');
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
