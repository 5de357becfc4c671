import type { Analysis } from '../analysis';
import { equationsOf, formOf, sumOf, type Equation } from '../check/equations';
import { columnMeaning, rowMeaning, sectionMeaning, type Meaning } from '../forms/meanings';
import { rowLabel, sectionForm, type Form } from '../forms';
import { render, type Locale, type Text } from '../messages/locale';
import type { Cell, Row, Table } from '../model/table';
import type { Position, Span } from '../text/span';
import { placeAt, reportAt, type Place } from './place';

export interface Hover {
  readonly markdown: string;
  /** In the lines of the document. */
  readonly span: Span;
}

/** Explains the row label, cell, column heading or section heading at a position. */
export function hover(analysis: Analysis, position: Position, locale: Locale): Hover | undefined {
  const placed = reportAt(analysis, position.line);
  const { form } = placed?.report ?? {};
  const place = placed && form && placeAt(placed, position);
  if (!place) return undefined;
  return {
    markdown: explain(place, form, locale)
      .filter((part) => part !== '')
      .join('\n\n'),
    span: place.span,
  };
}

function explain(place: Place, form: Form, locale: Locale): string[] {
  if (place.kind === 'section') {
    const { title } = sectionForm(place.section.id);
    return [`**${title}**`, ...meaningLines(sectionMeaning(place.section.id), locale)];
  }
  const { table } = place.placed;
  const own = formOf(table, form);
  if (place.kind === 'heading') {
    const { heading } = place;
    const meaning = heading.role === 'column' ? columnMeaning(own.id, table.id, heading.id) : undefined;
    return meaning ? [`**${columnLabel(table, heading.id)}**`, ...meaningLines(meaning, locale)] : [];
  }
  const cell = place.kind === 'cell' ? place.cell : undefined;
  const label = rowLabel(table, place.row.id);
  return [
    cell ? `**${label}** · ${cell.column.label}` : `**${label}**`,
    rowTable(place.row, cell),
    ...equationLines(table, form, place.row, cell, locale),
    ...meaningLines(rowMeaning(own.id, table.id, place.row.id), locale),
    ...(cell ? meaningLines(columnMeaning(own.id, table.id, cell.column.id), locale) : []),
  ];
}

function columnLabel(table: Table, id: string): string {
  for (const { cells } of table.rows.values()) {
    const found = cells.find(({ column }) => column.id === id);
    if (found) return found.column.label;
  }
  return id;
}

/** The row as a small table, the cell in question in bold between marks. */
function rowTable({ cells }: Row, marked: Cell | undefined): string {
  if (cells.length === 0) return '';
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const shown = ({ raw }: Cell) => (raw === '' ? '　' : raw.replaceAll('|', '\\|'));
  return [
    line(cells.map((cell) => (cell === marked ? `**${cell.column.label}**` : cell.column.label))),
    line(cells.map(() => ':-:')),
    line(cells.map((cell) => (cell === marked ? `**▸ ${shown(cell).trim()} ◂**` : shown(cell)))),
  ].join('\n');
}

const words = {
  holds: { zh: '✓', en: '✓' },
  fails: { zh: '✗ 相差 {difference}', en: '✗ differs by {difference}' },
  zeros: { zh: '其余为 0', en: 'others 0' },
  basis: { zh: '依据：{basis}', en: 'Basis: {basis}' },
} as const satisfies Record<string, Text>;

/** The equations that a row (or one of its cells) stands in, with this draft's numbers. */
function equationLines(table: Table, form: Form, row: Row, cell: Cell | undefined, locale: Locale): string[] {
  const equations = equationsOf(table, form).filter(({ left, right, form: shape, index }) =>
    cell ? left.includes(cell) || right.includes(cell) : shape.per === 'row' && index === row.id,
  );
  return equations.length === 0 ? [] : [equations.map((each) => `- ${equationLine(each, table, locale)}`).join('\n')];
}

function equationLine({ form, left, right, residual }: Equation, table: Table, locale: Locale): string {
  const name = (each: Cell) => (form.per === 'row' ? each.column.label : rowLabel(table, each.row));
  const side = (cells: readonly Cell[]) => {
    const counted = cells.length <= 2 ? cells : cells.filter((each) => sumOf([each]) !== 0);
    const terms = (counted.length > 0 ? counted : cells.slice(0, 1)).map((each) => `${name(each)} ${sumOf([each])}`);
    const rest = counted.length < cells.length ? `（${words.zeros[locale]}）` : '';
    return terms.join(' + ') + rest;
  };
  const verdict = residual === 0 ? words.holds : words.fails;
  // A total comes first; the balance reads as its note does.
  const [first, second] = right.length === 1 ? [right, left] : [left, right];
  return `${side(first)} = ${side(second)} ${render(verdict, { difference: Math.abs(residual) }, locale)}`;
}

function meaningLines(meaning: Meaning | undefined, locale: Locale): string[] {
  if (!meaning) return [];
  const basis = meaning.basis === '' ? '' : `*${render(words.basis, { basis: meaning.basis }, locale)}*`;
  return [meaning[locale], basis];
}
