import type { Anchor } from '../../../syntax/tokens/anchors';
import type { Token } from '../../../syntax/cells/token';
import { isBare } from './disorder';
import { isWhole } from './movedRows';
import type { Region } from '../rawRow';
import type { Row } from '../table';

/**
 * Whether the headings of a table stand in another order than the form's: values are read by their order, so that they
 * would be those of other columns. Where nothing but blanks parts cells, as in the text of a PDF, headings in pieces
 * tell nothing, as they leave their order; nor do those that stand one below the other, unless every row is there.
 */
export function hasMovedColumns(region: Region, read: readonly Row[]): boolean {
  const { shape, tokens, anchors } = region;
  const isOfCells = !isBare(region);
  const whole = anchors.filter(({ token }) => isOfCells || isUnbroken(tokens[token]!));
  const isSure = isOfCells || isWhole(read, shape);
  const isOneRow = (some: readonly Anchor[]) => standInOneRow(some, tokens);
  const isMoved = (some: readonly Anchor[], form: readonly string[]) => {
    const own = some.filter(({ ref }) => form.includes(ref.id));
    const ids = own.map(({ ref }) => ref.id);
    const isEach = ids.length === form.length && new Set(ids).size === form.length;
    return isEach && ids.some((id, at) => id !== form[at]) && (isSure || isOneRow(own));
  };
  const of = (some: readonly Anchor[], role: Anchor['ref']['role']) => some.filter(({ ref }) => ref.role === role);
  if (shape.direction === 'across') {
    const { rows, columns } = shape.blocks[0]!;
    const form = columns.map(({ id }) => id);
    const results = of(whole, 'column');
    const isEach = results.length === rows.length * form.length;
    const ofGroup = (group: number) => results.slice(group * form.length, (group + 1) * form.length);
    const groups = [rows.map(({ path }) => path[0]!), rows.map(({ path }) => path.at(-1)!)];
    return (
      (isEach && rows.some((_, group) => isMoved(ofGroup(group), form))) ||
      groups.some((names) => isMoved(of(whole, 'heading'), [...new Set(names)]))
    );
  }
  let from = 0;
  // In a PDF some of the headings of a block may come in front of its title.
  const titleOf = (title: string | undefined, end: number) =>
    of(anchors, 'heading').reduce((at, { ref, token }) => (ref.id === title && token < end ? token : at), 0);
  return shape.blocks.some(({ title, rows, columns }) => {
    const end = anchors.find(({ ref }) => ref.role === 'row' && rows.some(({ id }) => id === ref.id))?.token;
    if (end === undefined) return false;
    const start = isOfCells ? from : Math.max(from, titleOf(title, end));
    const above = lastOfEach(of(whole, 'column').filter(({ token }) => token >= start && token < end));
    from = end;
    const grouped = columns.filter(({ group }) => group).map(({ id }) => id);
    const others = columns.filter(({ group }) => !group).map(({ id }) => id);
    // 总计 may be merged over the line of 申请人情况, above 自然人.
    const isTold = grouped.length === 0 || isOneRow(above.filter(({ ref }) => others.includes(ref.id)));
    return isMoved(above, grouped) || (isTold && isMoved(above, others));
  });
}

/** Headings right above the values: one that is merged over lines may stand on each of them. */
function lastOfEach(headings: readonly Anchor[]): readonly Anchor[] {
  return headings.filter(({ ref }, at) => headings.slice(at + 1).every((other) => other.ref.id !== ref.id));
}

/** Whether headings stand in one row of the draft. */
function standInOneRow(headings: readonly Anchor[], tokens: readonly Token[]): boolean {
  const [first, last] = [headings[0], headings.at(-1)];
  if (!first || !last) return false;
  const own = tokens.slice(first.token, last.token + 1);
  return own[0]!.startsRow === undefined
    ? own.every(({ line }) => line === own[0]!.line)
    : own.every(({ startsRow }, at) => at === 0 || startsRow !== true);
}

/** Whether a label stands in one piece, as it should be. */
export function isUnbroken({ line, endLine, parts, misspelt }: Token): boolean {
  return line === endLine && parts === undefined && misspelt === 0;
}
