import type { Analysis } from '../analysis';
import { equationsOf, formOf, sumOf, type Equation } from '../check/equations';
import { columnMeaning, rowMeaning, sectionMeaning, type Meaning } from '../forms/meanings';
import { findRow, forms, isAcross, rowLabel, sectionForm, type Form } from '../forms';
import { render, type Locale, type Text } from '../messages/locale';
import type { Cell, Heading, Row, Table } from '../model/table/table';
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
  const parts = explain(place, form, locale).filter((part) => part !== '');
  return parts.length === 0 ? undefined : { markdown: parts.join('\n\n'), span: place.span };
}

function explain(place: Place, form: Form, locale: Locale): string[] {
  if (place.kind === 'section') {
    const { title } = sectionForm(place.section.id);
    return [`**${title}**`, ...meaningLines(sectionMeaning(place.section.id), locale)];
  }
  const { table } = place.placed;
  if (place.kind === 'heading') return explainHeading(place.heading, table, form, locale);
  return explainRow(place.row, place.kind === 'cell' ? place.cell : undefined, table, form, locale);
}

function explainRow(row: Row, cell: Cell | undefined, table: Table, form: Form, locale: Locale): string[] {
  const own = formOf(table, form);
  const title = `**${pathOf(row, table)}**`;
  return [
    cell ? `${title} · ${cell.column.label}` : title,
    rowTable(row, cell),
    ...equationLines(table, form, row, cell, locale),
    ...meaningLines(rowMeaning(own.id, table.id, row.id), locale),
    ...(cell ? meaningLines(meaningOf(cell.column.id, table, own), locale) : []),
  ];
}

/** The row's label, behind that of its group where it has one: （六）其他处理 3.其他. */
function pathOf({ id }: Row, table: Table): string {
  const path = findRow(table.id, id, table.form)?.path ?? [];
  return path.length > 2 ? `${path.at(-2)} ${rowLabel(table, id)}` : rowLabel(table, id);
}

function explainHeading({ role, id }: Heading, table: Table, form: Form, locale: Locale): string[] {
  if (role === 'column') {
    const meaning = meaningOf(id, table, formOf(table, form));
    return meaning ? [`**${columnLabel(table, id)}**`, ...meaningLines(meaning, locale)] : [];
  }
  if (role === 'note') return [balances(table, form)];
  const rows = [...table.rows.values()];
  // The rows of table four have their labels among its headings.
  const row = isAcross(table.id) ? rows.find((each) => rowLabel(table, each.id) === id) : undefined;
  if (row) return explainRow(row, undefined, table, form, locale);
  return role === 'group' ? explainGroup(id, table, form, locale) : [];
}

/** Whether the note above table three holds, column by column. */
function balances(table: Table, form: Form): string {
  const numbers = (cells: readonly Cell[]) => cells.map((cell) => sumOf([cell])).join(' + ');
  return equationsOf(table, form)
    .filter(({ right, form: { per } }) => per === 'column' && right.length > 1)
    .map(({ left, right, residual }) => {
      const sides = `${numbers(left)} ${residual === 0 ? '=' : '≠'} ${numbers(right)}`;
      return `- ${left[0]!.column.label}：${sides} ${residual === 0 ? '✓' : '✗'}`;
    })
    .join('\n');
}

/** What the rows of a group, such as （三）不予公开, come to; the form has no such row. */
function explainGroup(group: string, table: Table, form: Form, locale: Locale): string[] {
  const rows = [...table.rows.values()].filter(({ id }) => findRow(table.id, id, table.form)?.path.at(-2) === group);
  const addends = new Set(equationsOf(table, form).flatMap(({ left }) => left));
  const [first] = rows;
  if (!first || rows.some(({ cells }) => cells.length !== first.cells.length || !addends.has(cells[0]!))) return [];
  const sums = first.cells.map(({ column }, at) => [column.label, String(sumOf(rows.map(({ cells }) => cells[at]!)))]);
  if (sums.some(([, sum]) => sum === 'NaN')) return [];
  return [`**${group}**`, grid(sums as [string, string][]), words.group[locale]];
}

/** What a column means in a table's form, else in another that has it. */
function meaningOf(column: string, table: Table, own: Form): Meaning | undefined {
  return [own, ...forms].map(({ id }) => columnMeaning(id, table.id, column)).find((meaning) => meaning);
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
  const shown = ({ raw }: Cell) => raw.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return grid(
    cells.map((cell) =>
      cell === marked
        ? [`**${cell.column.label}**`, `**▸ ${shown(cell)} ◂**`]
        : [cell.column.label, shown(cell) || '　'],
    ),
  );
}

/** A table of two lines, column by column. */
function grid(columns: readonly (readonly [string, string])[]): string {
  if (columns.length === 0) return '';
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [
    line(columns.map(([label]) => label)),
    line(columns.map(() => ':-:')),
    line(columns.map(([, value]) => value)),
  ].join('\n');
}

const words = {
  holds: { zh: '✓', en: '✓' },
  fails: { zh: '✗ 相差 {difference}', en: '✗ differs by {difference}' },
  zeros: { zh: '其余为 0', en: 'others 0' },
  group: { zh: '本组各行之和，供核对；表中没有这一行。', en: 'The sum of this group, which the table has no row for.' },
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
