import { keptOf } from '../keeper';
import type { BlockForm, Form, FormId, RowForm, TableForm, TableId } from './form';
import { form2019 } from './form2019';
import { form2021 } from './form2021';

export type {
  BlockForm,
  ColumnForm,
  EquationForm,
  Form,
  FormId,
  FormSetting,
  NumberKind,
  RowForm,
  TableForm,
  TableId,
} from './form';
export { sectionForm, sectionIndex, sections, type SectionForm, type SectionId } from './sections';

/** Every form, oldest first. */
export const forms: readonly Form[] = [form2019, form2021];

/** The ids of all forms: what holds for all of them names these. */
export const allForms: readonly FormId[] = forms.map(({ id }) => id);

/** The tables in the order in which a report holds them. */
export const tableIds: readonly TableId[] = ['disclosure', 'requests', 'review'];

/** The form of an id. */
export function formById(id: FormId): Form {
  return forms.find((form) => form.id === id)!;
}

/** The form in force for a report year; none before the first. */
export function formOfYear(year: number): Form | undefined {
  return forms.find(({ years }) => year >= years.first && year <= (years.last ?? Infinity));
}

/** The table of a form: every form has each of the three. */
export function tableForm(form: Form, table: TableId): TableForm {
  return form.tables.find(({ id }) => id === table)!;
}

const acrossTables: ReadonlySet<TableId> = new Set(
  forms.flatMap(({ tables }) => tables.filter(({ direction }) => direction === 'across').map(({ id }) => id)),
);

/**
 * Whether the values of all rows of a table stand in one line, as in table four, so that all its labels are headings: of
 * no table in one form alone.
 */
export function isAcross(table: TableId): boolean {
  return acrossTables.has(table);
}

/** Whether a table is the same in every form: its labels then do not tell of which one it is. */
export function isOfAllForms(table: TableId): boolean {
  return forms.every((form) => tableForm(form, table) === tableForm(forms[0]!, table));
}

interface Rows {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, { readonly row: RowForm; readonly block: BlockForm }>;
}

const rowsOf = keptOf(({ blocks }: TableForm): Rows => {
  const byId = new Map<string, { row: RowForm; block: BlockForm }>();
  for (const block of blocks) for (const row of block.rows) if (!byId.has(row.id)) byId.set(row.id, { row, block });
  return { ids: [...byId.keys()], byId };
});

/** The ids of all rows of a table, in order. */
export function rowIdsOf(table: TableForm): readonly string[] {
  return rowsOf(table).ids;
}

/** The block of a table that a row stands in. */
export function blockIn(table: TableForm, row: string): BlockForm | undefined {
  return rowsOf(table).byId.get(row)?.block;
}

/** A row's own words as its form prints them, without the explanation in brackets: （二）部分公开. */
export function rowLabel(table: { readonly id: TableId; readonly form: FormId | undefined }, row: string): string {
  const found = findRow(table.id, row, table.form);
  return found ? (found.aliases?.find((alias) => found.path.at(-1)!.startsWith(alias)) ?? found.path.at(-1)!) : row;
}

/** A row's label behind those of its groups. */
export function rowPath(
  table: { readonly id: TableId; readonly form: FormId | undefined },
  row: string,
): readonly string[] {
  return findRow(table.id, row, table.form)!.path;
}

/** The row of that id in the given form, else in the newest form that has it. */
export function findRow(table: TableId, row: string, form?: FormId): RowForm | undefined {
  return formsFrom(form, (each) => rowsOf(tableForm(each, table)).byId.get(row)?.row);
}

/** The block that a row stands in, in the given form, else in the newest form that has it. */
export function findBlock(table: TableId, row: string, form?: FormId): BlockForm | undefined {
  return formsFrom(form, (each) => blockOf(each, table, row));
}

function formsFrom<Found>(first: FormId | undefined, find: (form: Form) => Found | undefined): Found | undefined {
  const found = first && find(formById(first));
  if (found) return found;
  for (let at = forms.length - 1; at >= 0; at--) {
    const other = find(forms[at]!);
    if (other) return other;
  }
  return undefined;
}

/** The block of a form's table that a row stands in. */
export function blockOf(form: Form, table: TableId, row: string): BlockForm | undefined {
  return blockIn(tableForm(form, table), row);
}
