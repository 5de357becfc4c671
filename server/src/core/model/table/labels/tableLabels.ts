import {
  findRow,
  formById,
  forms,
  isAcross,
  tableForm,
  type FormId,
  type TableForm,
  type TableId,
} from '../../../forms';
import { reviewLabels, type LabelRef } from '../../../forms/labels';
import type { Anchor } from '../../../syntax/tokens/anchors';
import type { Token } from '../../../syntax/cells/token';

// What the labels of a text say of the table that they may be those of.

/** （六）其他处理 is a group in one form and a row in the other: one under which no row stands is the row. */
export function asRows(anchors: readonly Anchor[], tokens: readonly Token[]): Anchor[] {
  return anchors.map((anchor, index) => {
    const { token, ref } = anchor;
    const next = anchors[index + 1]?.ref;
    const row = ref.role === 'group' ? tokens[token]!.labels.find(({ role }) => role === 'row') : undefined;
    return row && !(next?.role === 'row' && findRow(ref.table, next.id)?.path.includes(ref.id))
      ? { token, ref: row }
      : anchor;
  });
}

/**
 * The labels of table four without those of the text around it: its groups have names of which sentences are made, and
 * sub-headings (（一）行政复议). What looks like a name that stands elsewhere as it should be is none (无行政诉讼); and
 * once all labels have stood above values, what no values follow is no part of the table.
 */
export function withoutText(anchors: readonly Anchor[], tokens: readonly Token[], end: number): readonly Anchor[] {
  const isRight = ({ token }: Anchor) => tokens[token]!.misspelt === 0;
  const right = new Set(anchors.filter(isRight).map(({ ref }) => ref.id));
  const own = anchors.filter((anchor) => isRight(anchor) || anchor.ref.role !== 'heading' || !right.has(anchor.ref.id));
  const missing = new Set(reviewLabels);
  let whole = own.length;
  for (const [index, { ref, token }] of own.entries()) {
    missing.delete(ref.id);
    const behind = tokens.slice(token + 1, own[index + 1]?.token ?? end);
    const hasValues = behind.filter(({ cell }) => cell.reading.kind === 'number').length > 1;
    if (hasValues && missing.size === 0) whole = index + 1;
  }
  return own.slice(0, whole);
}

/** Labels that also occur in prose or alone make no table: 行政许可 as a sub-heading, 行政复议 in a list. */
export function isTable(id: TableId, anchors: readonly Anchor[]): boolean {
  const count = (role: LabelRef['role']) => anchors.filter(({ ref }) => ref.role === role).length;
  if (isAcross(id)) return count('column') >= 3;
  return count('row') >= 3 || (count('row') >= 1 && count('column') + count('heading') + count('note') >= 2);
}

/** Whether enough headings stand together for a table whose other labels are in pieces. */
export function mayBeScattered(id: TableId, anchors: readonly Anchor[]): boolean {
  const count = (role: LabelRef['role']) => anchors.filter(({ ref }) => ref.role === role).length;
  return isAcross(id) ? count('heading') >= 1 : count('heading') >= 2 && count('column') >= 3;
}

/** A table of a form; that of the last one where the form is not known, as its labels are the same in all. */
export function tableOfForm({ id, form }: { readonly id: TableId; readonly form: FormId | undefined }): TableForm {
  return tableForm(formById(form ?? forms.at(-1)!.id), id);
}

/** The form that most of the labels found in only one form belong to; headings of columns beside each other are one. */
export function formOfLabels(anchors: readonly Anchor[]): FormId | undefined {
  const votes = new Map<FormId, number>();
  let column: FormId | undefined;
  for (const { ref } of anchors) {
    const own = ref.forms.length === 1 ? ref.forms[0]! : undefined;
    if (own && own !== column) votes.set(own, (votes.get(own) ?? 0) + 1);
    column = ref.role === 'column' ? own : undefined;
  }
  let best: FormId | undefined;
  for (const [form, count] of votes) if (count > (best ? votes.get(best)! : 0)) best = form;
  return best;
}
