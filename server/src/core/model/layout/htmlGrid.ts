import { lineStarts, positionAt } from '../../text/lines';
import type { Position } from '../../text/span';
import { regionOf } from './region';
import type { PlacedTable, Report } from '../report';

// The rows and cells of an HTML table as its tags make them.

export interface HtmlCell {
  /** Where its tag begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

interface HtmlRow {
  readonly from: number;
  /** Behind its tag, and behind its end tag. */
  readonly inside: number;
  readonly end: number;
  readonly cells: readonly HtmlCell[];
}

/** A table as text, with its rows. */
export interface Html {
  readonly text: string;
  readonly rows: readonly HtmlRow[];
  readonly offsetOf: (position: Position) => number;
  readonly positionOf: (offset: number) => Position;
}

/** Whether a table is one of HTML. */
export function isHtml(placed: PlacedTable, report: Report): boolean {
  const { first, last } = regionOf(placed, report);
  return report.lines.slice(first, last + 1).some(({ text }) => /<tr[\s>]/i.test(text));
}

const tags = /<(\/?)(tr|td|th)(\s[^<>]{0,500})?>/gi;

/** Reads the table; nothing where rows have no end tags, or lines were cut out of one. */
export function readHtml({ table, at }: PlacedTable, report: Report): Html | undefined {
  const { first, last } = regionOf({ table, at }, report);
  const lines = report.lines.slice(first, last + 1).map(({ text }) => text);
  if (report.lines.slice(first, last).some(({ eol }) => eol === '')) return undefined;
  const text = lines.join('\n');
  const starts = lineStarts(text);
  const rows: { from: number; inside: number; end: number; cells: HtmlCell[] }[] = [];
  for (const { 0: tag, 1: slash, 2: name, 3: attributes, index } of text.matchAll(tags)) {
    const behind = index + tag.length;
    const row = rows.at(-1);
    if (name!.toLowerCase() === 'tr') {
      if (!slash) rows.push({ from: index, inside: behind, end: -1, cells: [] });
      else if (row) row.end = behind;
    } else if (!slash && row) {
      row.cells.push({
        from: index,
        to: behind,
        rows: Number(/rowspan\s?=\s?["']?(\d{1,3})/i.exec(attributes ?? '')?.[1] ?? 1),
      });
    }
  }
  if (rows.some(({ end }) => end < 0)) return undefined;
  return {
    text,
    rows,
    offsetOf: ({ line, character }) => starts[line + at - first]! + character,
    positionOf: (offset) => {
      const { line, character } = positionAt(offset, starts);
      return { line: line + first, character };
    },
  };
}

/** The row that an offset lies in, by its place; -1 in front of all. */
export function rowAt(offset: number, { rows }: Html): number {
  return rows.filter(({ from }) => from < offset).length - 1;
}

/** The cell that an offset lies in; nothing where damaged tags leave it in none. */
export function cellAt(offset: number, row: HtmlRow | undefined): HtmlCell | undefined {
  return row?.cells.filter(({ to }) => to <= offset).at(-1);
}
