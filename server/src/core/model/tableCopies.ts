import { formById, forms, tableForm } from '../forms';
import type { Line } from '../syntax/line';
import { withoutTags } from '../syntax/markup';
import { Segment } from '../syntax/segment';
import { readTables } from './table/readTables';
import { differ, holds } from './table/repeatedRows';
import { amountOf } from './table/amounts';
import type { Table } from './table/table';
import { yearsIn } from './years/years';

interface Chosen {
  readonly year: number | undefined;
  readonly tables: readonly Table[];
}

const chosenIn = Segment.keeping.slot<Chosen>();

/** The tables of a segment in a report of a year; of copies of one form's table, the one that counts. */
export function ownTables(segment: Segment, year: number | undefined): readonly Table[] {
  const tables = readTables(segment);
  if (tables.length < 2 || new Set(tables.map(kindOf)).size === tables.length) return tables;
  let chosen = chosenIn.get(segment);
  if (!chosen || chosen.year !== year) chosenIn.set(segment, (chosen = { year, tables: chooseAll(segment, year) }));
  return chosen.tables;
}

function kindOf({ id, form }: Table): string {
  return `${id} ${form}`;
}

function chooseAll(segment: Segment, year: number | undefined): readonly Table[] {
  const kinds = new Map<string, Table[]>();
  for (const table of readTables(segment)) kinds.set(kindOf(table), [...(kinds.get(kindOf(table)) ?? []), table]);
  return [...kinds.values()].map((copies) => (copies.length > 1 ? choose(copies, segment, year) : copies[0]!));
}

/**
 * The copy that counts: none whose caption names another year or a part of the organ, none without numbers, the one
 * whose equations hold, the one with most rows, the first. What has fewer than half as many rows is no copy.
 */
function choose(all: readonly Table[], segment: Segment, year: number | undefined): Table {
  const most = Math.max(...all.map(({ rows }) => rows.size));
  const copies = all.filter(({ rows }) => rows.size * 2 >= most);
  const own = preferred(copies, (table) => !captionsOf(table, segment).some((line) => isOfOthers(line, year)));
  const isUnread = own.some(({ scrambled }) => scrambled && scrambled !== 'empty');
  const filled = isUnread ? own : preferred(preferred(own, hasNumbers), isSound);
  const chosen = filled.reduce((best, table) => (table.rows.size > best.rows.size ? table : best));
  const others = own.filter((table) => table !== chosen && differAnywhere(table, chosen));
  return others.length > 0 ? chosen.with({ copies: others.map(({ head }) => head) }) : chosen;
}

/** Those of some tables that are so, if any is. */
function preferred(tables: readonly Table[], isSo: (table: Table) => boolean): readonly Table[] {
  const found = tables.filter(isSo);
  return found.length > 0 ? found : tables;
}

/** Whether a table holds any number but 0. */
function hasNumbers({ rows }: Table): boolean {
  return [...rows.values()].some(({ cells }) => cells.some((cell) => amountOf(cell) !== 0));
}

function isSound({ id, form, rows }: Table): boolean {
  return holds([...rows.values()], { shape: tableForm(formById(form ?? forms.at(-1)!.id), id) });
}

function differAnywhere({ rows: some }: Table, { rows: others }: Table): boolean {
  return [...some.values()].some((row) => others.has(row.id) && differ(row, others.get(row.id)!));
}

/** Captions are short, and stand right above their table; the unit or a title may stand between. */
const longestCaption = 40;
const mostCaptions = 2;
const mostLines = 8;

/** What stands directly above a table in its segment, outside other tables. */
function captionsOf(table: Table, segment: Segment): readonly Line[] {
  const { lines } = segment;
  const top = table.span.start.line;
  const ends = readTables(segment).flatMap(({ span: { end } }) => (end.line < top ? end.line + 1 : []));
  const above = lines.slice(Math.max(lines[0]!.heading ? 1 : 0, top - mostLines, ...ends), top);
  const worded = above.filter(({ text }) => /\p{Script=Han}/u.test(text)).slice(-mostCaptions);
  return worded.filter(({ text }) => withoutTags(text).trim().length <= longestCaption && !text.includes('。'));
}

/** What is no table of the whole organ, or none of the report. */
const parts = /其中|本级|下属|所属|直属|局属|样表|示例|参考|模板/;
const lastYear = /(?:[上去前往]一?年|上年)(?!度?(?:结转|末|底))/;

/** Whether a caption says that a table is that of another year, or of a part of the organ. */
function isOfOthers(caption: Line, year: number | undefined): boolean {
  if (parts.test(caption.text)) return true;
  const years = yearsIn(caption).map(({ value }) => value);
  if (year !== undefined && years.includes(year)) return false;
  return (year !== undefined && years.length > 0) || lastYear.test(caption.text);
}
