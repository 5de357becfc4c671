import type { Form, FormId, TableForm, TableId } from './form';
import { form2019 } from './form2019';
import { form2021 } from './form2021';

export type { BlockForm, ColumnForm, EquationForm, Form, FormId, NumberKind, RowForm, TableForm, TableId } from './form';
export { sectionForm, sectionIndex, sections, type SectionForm, type SectionId } from './sections';

/** Every form, oldest first. */
export const forms: readonly Form[] = [form2019, form2021];

/** The tables in the order in which a report holds them. */
export const tableIds: readonly TableId[] = ['disclosure', 'requests', 'review'];

export function formById(id: FormId): Form {
  return forms.find((form) => form.id === id)!;
}

/** The form in force for a report year; none before the first. */
export function formOfYear(year: number): Form | undefined {
  return forms.find(({ years }) => year >= years.first && year <= (years.last ?? Infinity));
}

export function tableForm(form: Form, table: TableId): TableForm {
  return form.tables.find(({ id }) => id === table)!;
}
