import {
  blockIn,
  findRow,
  forms,
  rowIdsOf,
  tableForm,
  type BlockForm,
  type ColumnForm,
  type RowForm,
  type TableForm,
} from '../../../forms';
import { tokenSpan, type Token } from '../../../syntax/cells/token';
import { foldKey } from '../../../text/chars';
import { cover } from '../../../text/span';
import { columnHeadings, type ColumnHeadings } from './columnHeadings';
import { isUnbroken } from '../order/columnOrder';
import { isBare } from '../order/disorder';
import { columnsOf, type Region } from '../rawRow';
import type { Foreign } from '../table';

/** A form's table with the columns and units that a draft prints; the form's own where these are the same. */
interface Printed {
  readonly shape: TableForm;
  readonly foreign: readonly Foreign[];
}

/**
 * What the headings of columns say. Each block of table two has its own: a draft may print those of another form above
 * one of them, leave some out, count in another unit, and have a row of another form below them.
 */
export function printedColumns(region: Region): Printed {
  const { shape } = region;
  if (shape.blocks.length === 1) return { shape, foreign: [] };
  const columns = new Map<string, readonly ColumnForm[]>();
  const foreign: Foreign[] = [];
  const isOfCells = !isBare(region);
  let isOther = false;
  const all = columnHeadings(region);
  const isUsual = all.some((printed) => printsFew(printed, shape));
  for (const printed of all) {
    const { first, headings, rows } = printed;
    const ownRow = rows.find(({ id }) => blockIn(shape, id));
    const own = ownColumns(printed, shape);
    const isClear = isOfCells || headings.every(isUnbroken);
    const named = isClear ? columnsUnder(printed, own, shape, isUsual) : own;
    if (ownRow && named !== own) {
      foreign.push({
        rows: rows.map(({ id }) => id),
        headings: headings.map(({ cell }) => cell.text),
        columns: own,
        span: cover(tokenSpan(first), tokenSpan(headings[0]!)),
        isKnown: named !== undefined,
      });
    }
    const read = withUnits(named ?? own, headings);
    for (const { id, values } of rows) {
      const isRead = blockIn(shape, id) !== undefined || values <= read.length;
      if (isRead) columns.set(id, read);
      isOther ||= isRead && read !== columnsOf(shape, id);
    }
  }
  return { shape: isOther ? withColumns(shape, columns) : shape, foreign };
}

/** The form's columns of the rows below headings. */
function ownColumns({ rows }: ColumnHeadings, shape: TableForm): readonly ColumnForm[] {
  return columnsOf(shape, (rows.find(({ id }) => blockIn(shape, id)) ?? rows[0]!).id);
}

/** Whether headings name some of the form's columns, and no more values stand below them. */
function printsFew(printed: ColumnHeadings, shape: TableForm): boolean {
  const own = ownColumns(printed, shape);
  const named = columnsUnder(printed, own, shape, false);
  return (
    named !== undefined && named.length < own.length && named.every(({ id }) => own.some((each) => each.id === id))
  );
}

/**
 * The columns that headings name, the form's where they say no other: one that is left out above values that are there
 * is only lost, unless it is usual to leave some out, and one too many above none. Nothing where the values are surely
 * of no column of the form.
 */
function columnsUnder(
  { headings, rows }: ColumnHeadings,
  own: readonly ColumnForm[],
  shape: TableForm,
  isUsual: boolean,
): readonly ColumnForm[] | undefined {
  const named = headings.flatMap((heading) => columnOf(heading, own, shape) ?? []);
  const ids = named.map(({ id }) => id);
  if (named.length < headings.length) return countsMoney(headings, own) ? own : undefined;
  if (new Set(ids).size < ids.length) return own;
  const holdValues = (some: readonly ColumnForm[]) => rows.every(({ values }) => values <= some.length);
  const isLost = ids.every((id) => own.some((column) => column.id === id)) && !isUsual && !holdValues(named);
  const isSame = own.every(({ id }) => ids.includes(id)) && own.length === ids.length;
  const isLonger = own.every(({ id }, at) => id === ids[at]) && holdValues(own);
  return isLost || isSame || isLonger ? own : named;
}

/** What a heading is in the form, else in another. */
function columnOf({ labels }: Token, own: readonly ColumnForm[], { id: table }: TableForm): ColumnForm | undefined {
  const [ref, ...others] = labels.filter((label) => label.role === 'column' && label.table === table);
  if (!ref || others.some(({ id }) => id !== ref.id)) return undefined;
  const isIt = ({ id, label }: ColumnForm) => id === ref.id && label === ref.label;
  const all = () => forms.flatMap((form) => tableForm(form, table).blocks.flatMap(({ columns }) => columns));
  return own.find(({ id }) => id === ref.id) ?? all().find(isIt);
}

/** Whether headings in words of their own may name the form's columns: a number of items is no amount of money. */
function countsMoney(headings: readonly Token[], own: readonly ColumnForm[]): boolean {
  const [heading, ...others] = headings.map(({ cell }) => foldKey(cell.text.replace(explanation, '')));
  return others.length > 0 || own.length !== 1 || own[0]!.kind !== 'amount' || !count.test(heading!);
}

const explanation = /[（(][^（）()]{0,30}[）)]$/;
const count = /^[^额元]{0,20}(?:数量|数目|[项件个]数)$/;

/** Columns of amounts in the unit of their headings. */
function withUnits(columns: readonly ColumnForm[], headings: readonly Token[]): readonly ColumnForm[] {
  if (columns.length !== headings.length) return columns;
  const units = columns.map(({ kind }, at) => (kind === 'amount' ? unitIn(headings[at]!.cell.text) : undefined));
  if (units.every((unit) => unit === undefined || unit === formUnit)) return columns;
  return columns.map((column, at) => {
    const unit = units[at];
    return unit ? { ...column, label: `${column.label.replace(explanation, '')}（单位：${unit}）`, unit } : column;
  });
}

/** What the forms count amounts in. */
const formUnit = '万元';

/** What amounts are counted in, at the end of their heading: （单位：元）. A misspelt 万元 is no other unit. */
export function unitIn(heading: string): string | undefined {
  return /[十百千万亿]{0,3}元$/.exec(foldKey(withRightUnit(heading)))?.[0];
}

/** A heading with 万 in place of the one character that stands for it by mistake: （单位：方元）. Not that of a currency. */
export function withRightUnit(heading: string): string {
  return heading.replace(/(?<=单位[：:\s]{0,3})[\u4e00-\u9fff](?<![十百千万亿美港日欧])(?=元)/, '万');
}

/** A table with the given columns of rows; those of another form go behind the row in front of each. */
function withColumns(shape: TableForm, columns: ReadonlyMap<string, readonly ColumnForm[]>): TableForm {
  const order = [...rowIdsOf(shape)];
  let before: string | undefined;
  for (const id of columns.keys()) {
    if (!order.includes(id)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    before = id;
  }
  const blocks: (BlockForm & { readonly rows: RowForm[] })[] = [];
  for (const id of order) {
    const above = blocks.at(-1);
    const block = blockIn(shape, id) ?? above ?? shape.blocks[0]!;
    const own = columns.get(id) ?? block.columns;
    const row = block.rows.find((each) => each.id === id) ?? findRow(shape.id, id)!;
    if (above?.columns === own && above.title === block.title) above.rows.push(row);
    else blocks.push({ ...block, columns: own, rows: [row] });
  }
  return { ...shape, blocks };
}
