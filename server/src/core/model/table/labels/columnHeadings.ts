import { blockOf, forms, type TableForm, type TableId } from '../../../forms';
import type { LabelRef } from '../../../forms/labels';
import type { Token } from '../../../syntax/cells/token';
import type { Region } from '../rawRow';

/** The headings of columns that stand above some rows. */
export interface ColumnHeadings {
  /** What stands first above the rows: the title of their block, the heading of their labels or of a column. */
  readonly first: Token;
  readonly headings: readonly Token[];
  readonly rows: readonly RowBelow[];
}

interface RowBelow {
  readonly id: string;
  /** How many values stand behind its label, blank ones left out. */
  readonly values: number;
}

/** The headings of columns, each with the rows of one block below them. */
export function columnHeadings({ shape, tokens, anchors, end }: Region): ColumnHeadings[] {
  const found: (ColumnHeadings & { readonly rows: RowBelow[] })[] = [];
  let from = anchors[0]!.token;
  let before: string | undefined;
  anchors.forEach(({ token, ref: { role, id } }, index) => {
    if (role !== 'row') return;
    const above = tokens.slice(from, token);
    const headings = headingsIn(above, shape);
    if (headings.length > 0) {
      const first = above.find((each) => isLabel(each, 'heading', shape.id)) ?? headings[0]!;
      found.push({ first, headings, rows: [] });
    }
    const isBelow = headings.length > 0 || (before !== undefined && shareBlock(before, id, shape.id));
    const stop = anchors[index + 1]?.token ?? end;
    if (isBelow) found.at(-1)?.rows.push({ id, values: countValues(tokens, token + 1, stop) });
    before = isBelow ? id : undefined;
    from = token + 1;
  });
  return found;
}

/** The cells behind the heading of the labels, else from the first known heading on; up to a row that no form has. */
function headingsIn(above: readonly Token[], { id, corner }: TableForm): readonly Token[] {
  const isCorner = (token: Token) => isLabel(token, 'heading', id) && token.labels.some((ref) => ref.id === corner);
  const isColumn = (token: Token) => isLabel(token, 'column', id);
  const last = above.map(isCorner).lastIndexOf(true);
  const from = last >= 0 ? last + 1 : above.findIndex(isColumn);
  if (from < 0) return [];
  const own = above.slice(from);
  const value = own.findIndex(({ cell }) => cell.reading.kind === 'number');
  const headings = value < 0 ? own : own.slice(0, Math.max(value - 1, 0));
  return headings.filter((token) => token.cell.text !== '' && !isLabel(token, 'heading', id));
}

function isLabel({ labels }: Token, role: LabelRef['role'], table: TableId): boolean {
  return labels.some((ref) => ref.role === role && ref.table === table);
}

/** Whether two rows stand in one block of any form. */
function shareBlock(one: string, other: string, table: TableId): boolean {
  return forms.some((form) => blockOf(form, table, one)?.rows.some(({ id }) => id === other));
}

function countValues(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { cell } = tokens[at]!;
    if (!cell.valueLike) break;
    if (cell.reading.kind !== 'blank') count++;
  }
  return count;
}
