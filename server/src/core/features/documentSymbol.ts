import { PlacedReport, type Analysis } from '../analysis';
import { isAcross, rowLabel, sectionForm } from '../forms';
import { readNaming } from '../model/organ/organ';
import type { PlacedTable, Report } from '../model/report';
import type { Section } from '../model/section';
import type { Row, Table } from '../model/table/table';
import { shift, span, type Span } from '../text/span';
import { restOfHeading } from '../syntax/wholeText/cutHeading';
import { readSubheading } from '../syntax/subheading';

export type SymbolKind = 'report' | 'section' | 'item' | 'table' | 'row';

/** A node of the outline. `selection` lies inside `span`, as editors require. */
export interface ReportSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly ReportSymbol[];
}

/** The outline: reports, their sections, sub-headings and tables, and the rows of the tables with their totals. */
export function documentSymbols({ reports }: Analysis): ReportSymbol[] {
  return reports.map(reportSymbol);
}

/** The outline of one report; the same object while neither the report nor its place changes. */
export const reportSymbol = PlacedReport.keeping.kept(({ report, at }): ReportSymbol => {
  const { title, lines, sections, year } = report;
  const last = lines.length - 1;
  const whole = shift(
    { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]!.text.length } },
    at,
  );
  const named = title && span(title.line + at, title.syntax.from, title.syntax.to);
  return {
    name: readNaming(report, []).title ?? '政府信息公开工作年度报告',
    detail: year.value === undefined ? '' : `${year.value}`,
    kind: 'report',
    span: whole,
    selection: named ?? { start: whole.start, end: whole.start },
    children: sections.map((section) => sectionSymbol(section, report, at)),
  };
});

function sectionSymbol(section: Section, report: Report, at: number): ReportSymbol {
  const { heading, start, end } = section;
  const tables = [...report.tables.values()].filter((placed) => lineOf(placed) >= start && lineOf(placed) < end);
  const children = [...items(section, report, tables, at), ...tables.map((placed) => tableSymbol(placed, at))];
  const rest = heading.distance > 0 ? restOfHeading(report.lines, start) : undefined;
  const own = report.lines[start]!.text.slice(heading.from, heading.title.to);
  return {
    name: rest === undefined ? own : own + report.lines[rest]!.text.trim(),
    detail: '',
    kind: 'section',
    span: { start: { line: start + at, character: 0 }, end: endOfLine(report, end - 1, at) },
    selection: span(start + at, heading.from, heading.title.to),
    children: children.sort((a, b) => a.span.start.line - b.span.start.line),
  };
}

/** Sub-headings outside the section's tables, each up to the next. */
function items(section: Section, report: Report, tables: readonly PlacedTable[], at: number): ReportSymbol[] {
  const found: { line: number; from: number; to: number; text: string }[] = [];
  const bounds = tables.map(
    ({ table, at: from }) => [table.span.start.line + from, table.span.end.line + from] as const,
  );
  for (let line = section.start + 1; line < section.end; line++) {
    const table = bounds.find(([from, to]) => line >= from && line <= to);
    const item = table ? undefined : readSubheading(report.lines[line]!);
    if (item) found.push({ line, ...item });
  }
  return found.map(({ line, from, to, text }, index) => {
    const limits = [found[index + 1]?.line, bounds.map(([start]) => start).find((start) => start > line), section.end];
    let last = Math.min(...limits.filter((limit) => limit !== undefined)) - 1;
    // An item on one line would fold over nothing but the blank line below it.
    while (last > line && report.lines[last]!.text.trim() === '') last--;
    return {
      name: text,
      detail: '',
      kind: 'item',
      span: { start: { line: line + at, character: 0 }, end: endOfLine(report, last, at) },
      selection: span(line + at, from, to),
      children: [],
    };
  });
}

function tableSymbol({ table, at: from }: PlacedTable, at: number): ReportSymbol {
  return {
    name: tableNames[table.id],
    detail: '',
    kind: 'table',
    span: shift(table.span, from + at),
    selection: shift(table.head, from + at),
    children: [...table.rows.values()].map((row) => rowSymbol(row, table, from + at)),
  };
}

const tableNames: Readonly<Record<Table['id'], string>> = {
  disclosure: `统计表：${sectionForm('disclosure').title}`,
  requests: `统计表：${sectionForm('requests').title}`,
  review: `统计表：${sectionForm('review').title}`,
};

function rowSymbol({ id, cells, label, span: whole }: Row, table: Table, at: number): ReportSymbol {
  const total = cells.find(({ column }) => column.id === 'total');
  const shown = total ? [total] : cells;
  // The values of table four stand below the labels of all its groups: their spans would cross.
  const own = isAcross(table.id) ? label : whole;
  return {
    name: rowLabel(table, id),
    detail: shown.map(({ column, raw }) => (total ? raw : `${column.label} ${raw}`.trim())).join('，'),
    kind: 'row',
    span: shift(own, at),
    selection: shift(label, at),
    children: [],
  };
}

function lineOf({ table, at }: PlacedTable): number {
  return at + table.head.start.line;
}

function endOfLine({ lines }: Report, line: number, at: number) {
  return { line: line + at, character: lines[line]!.text.length };
}
