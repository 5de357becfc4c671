import { shapeOf } from '../check/equations';
import { blockIn, forms, rowLabel, type TableForm } from '../forms';
import type { Arguments, Text } from '../messages/locale';
import type { Region } from '../model/layout/region';
import type { PlacedTable, Report } from '../model/report';
import { textOf } from '../model/layout/rowText';
import { strayText } from './strayText';
import type { Table } from '../model/table/table';
import { asciidocTableAround } from '../syntax/blocks/asciidocTable';
import { visibleText } from '../syntax/markup';
import { shift } from '../text/span';

/** Why a table cannot be written anew. */
export interface Obstacle {
  readonly text: Text;
  readonly args: Arguments;
}

const texts = {
  scrambled: {
    zh: '表中各行的标题和数次序混乱，读不出来',
    en: 'the labels and values of the table are out of order and cannot be read',
  },
  loose: {
    zh: '“{row}”一行的数与规定的列数不符，请先改正',
    en: '“{row}” does not hold as many values as the form has columns; mend it first',
  },
  foreignRow: {
    zh: '“{row}”不是这张表格式中的行，改写会丢掉它',
    en: '“{row}” is no row of the table’s form and would be lost',
  },
  heading: {
    zh: '“{heading}”之下没有这张表格式中的行，改写会丢掉这个标题',
    en: 'no row of the table’s form stands under “{heading}”; the heading would be lost',
  },
  stray: {
    zh: '表中的“{text}”既不是标题也不是数，改写会丢掉它',
    en: '“{text}” in the table is neither a label nor a value and would be lost',
  },
  shared: {
    zh: '同一行里还有另一张表，请先分开',
    en: 'another table stands on the same line; part them first',
  },
  partial: {
    zh: '紧挨着的“{text}”属于同一张表格而不在规定的格式中，请先分开',
    en: '“{text}” beside it belongs to the same grid and not to the form; part them first',
  },
  unreadable: {
    zh: '有的单元格这样写读不回原样',
    en: 'some cell cannot be written like this and be read again',
  },
} satisfies Record<string, Text>;

export const unreadable: Obstacle = { text: texts.unreadable, args: {} };

/** A table's own form with the columns and the rows that the draft has. */
export function writtenShape(table: Table, { form }: Report): TableForm {
  const shape = shapeOf(table, form ?? forms.at(-1)!);
  if (shape.direction === 'across') return shape;
  const blocks = shape.blocks.map((block) => ({ ...block, rows: block.rows.filter(({ id }) => table.rows.has(id)) }));
  return { ...shape, blocks: blocks.filter(({ rows }) => rows.length > 0) };
}

/** The first thing that a table written anew would not hold, or would have to guess. */
export function obstacleTo(placed: PlacedTable, region: Region, report: Report): Obstacle | undefined {
  const { table, at } = placed;
  if (table.scrambled && table.scrambled !== 'empty') return { text: texts.scrambled, args: {} };
  const shape = writtenShape(table, report);
  for (const { id, loose, cells } of table.rows.values()) {
    const row = rowLabel(table, id);
    // Blanks say nothing of their number: a row of nothing else has no values.
    if (loose.some(({ reading }) => reading.kind !== 'blank')) return { text: texts.loose, args: { row } };
    const columns = blockIn(shape, id)?.columns;
    const isOwn = columns && cells.every(({ column }) => columns.some((each) => each.id === column.id));
    if (!isOwn) return { text: texts.foreignRow, args: { row } };
  }
  const printed = idsOf(shape);
  const lost = table.headings.find(({ id }) => !printed.has(id));
  if (lost) return { text: texts.heading, args: { heading: textOf(report, shift(lost.span, at)) } };
  const others = [...report.tables.values()].filter((other) => other !== placed);
  if (others.some((other) => isOn(region, other))) return { text: texts.shared, args: {} };
  const stray = strayText(placed, region, report, shape);
  if (stray !== undefined) return { text: texts.stray, args: { text: shorten(stray) } };
  const beside = sameAsciidoc(placed, region, report) ?? sameGrid(region, report);
  return beside === undefined
    ? undefined
    : { text: texts.partial, args: { text: shorten(visibleText(beside)?.text.trim() || beside) } };
}

/** What identifies the headings and groups that a form prints. */
function idsOf({ note, over, corner, blocks }: TableForm): ReadonlySet<string | undefined> {
  const ids = blocks.flatMap(({ title, columns, rows }) => [
    title,
    ...columns.flatMap(({ id, group }) => [id, group]),
    ...rows.flatMap(({ path }) => path),
  ]);
  return new Set([note, over, corner, ...ids]);
}

function isOn({ first, last }: Region, { table, at }: PlacedTable): boolean {
  return at + table.span.start.line <= last && at + table.span.end.line >= first;
}

/** A line of the same table of AsciiDoc that is not of the region. */
function sameAsciidoc({ at }: PlacedTable, { first, last }: Region, { lines }: Report): string | undefined {
  const block = asciidocTableAround(lines, at, last);
  if (!block) return undefined;
  return first > block.first ? lines[first - 1]!.text : last < block.last ? lines[last + 1]!.text : undefined;
}

/** A line around the region that a drawn grid or an HTML table goes on with. */
function sameGrid({ first, last }: Region, { lines }: Report): string | undefined {
  const [before, after] = [lines[first - 1]?.text.trim() ?? '', lines[last + 1]?.text.trim() ?? ''];
  const row = [before, after].find((text) => /^[|│┃║+┌├╔╠]/.test(text));
  if (row !== undefined) return row;
  const html = lines.slice(first, last + 1).flatMap(({ text }) => [...text.matchAll(/<(\/?)table[\s>]/gi)]);
  const opened = html.reduce((sum, [, slash]) => sum + (slash === '' ? 1 : -1), 0);
  return opened === 0 ? undefined : opened > 0 ? after : before;
}

const longestShown = 20;

function shorten(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
