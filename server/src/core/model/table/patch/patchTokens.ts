import type { CellSyntax } from '../../../syntax/cells/cells';
import { Segment } from '../../../syntax/segment';
import type { Token } from '../../../syntax/cells/token';
import { readTokens } from '../../../syntax/tokens/tokens';
import { isBroken } from '../../../text/number';
import type { Span } from '../../../text/span';

/** Lines of a segment, the last one excluded. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What has become of a cell on a changed line; nothing where that is not so sure. */
export type Next = (token: Token) => Token | undefined;

/** The cells of a segment in which somebody types; those of others are not kept, as there are many. */
export const tokensOf = Segment.keeping.kept(({ lines }: Segment) => readTokens(lines));

/** A cell on lines that an edit changed, as it was and as it is. */
interface Change {
  readonly before: Token;
  readonly now: Token;
}

/**
 * What has become of the cells on some lines, where all others are what and where they were, and these are still numbers
 * or still blank if they are not the same: what a number is decides neither what is a label nor where rows begin.
 * Nothing where more has changed.
 */
export function changesOf(
  before: readonly Token[],
  now: readonly Token[],
  { from, to }: LineRange,
): readonly Change[] | undefined {
  if (before.length !== now.length) return undefined;
  const changes: Change[] = [];
  for (let at = 0; at < now.length; at++) {
    const [was, is] = [before[at]!, now[at]!];
    if (!isAlike(was, is)) return undefined;
    const isInside = was.line >= from && was.endLine < to;
    const isUnchanged = isSame(was.cell, is.cell) && was.end === is.end;
    if (!isUnchanged && !(isInside && mayChange(was.cell, is.cell))) return undefined;
    if (isInside) changes.push({ before: was, now: is });
  }
  return changes;
}

/** Whether cells stand in the same place among others and mean the same. */
function isAlike(one: Token, other: Token): boolean {
  return (
    one.line === other.line &&
    one.endLine === other.endLine &&
    one.column === other.column &&
    one.startsRow === other.startsRow &&
    one.lead === other.lead &&
    one.misspelt === other.misspelt &&
    one.labels.length === other.labels.length &&
    one.labels.every((label, index) => label === other.labels[index]) &&
    areSame(one.rest, other.rest) &&
    areSame(one.parts, other.parts)
  );
}

function areSame(some: readonly Span[] = [], others: readonly Span[] = []): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ start, end }, index) =>
        start.line === others[index]!.start.line &&
        start.character === others[index]!.start.character &&
        end.character === others[index]!.end.character,
    )
  );
}

function isSame(one: CellSyntax, other: CellSyntax): boolean {
  return one === other || (one.text === other.text && one.from === other.from && one.to === other.to);
}

function mayChange(before: CellSyntax, now: CellSyntax): boolean {
  if (before.text === '' && now.text === '') return true;
  const areNumbers = before.reading.kind === 'number' && now.reading.kind === 'number';
  // What blanks inside a number mean hangs on the other numbers of the row.
  return areNumbers && !isBroken(before.text + now.text);
}

/** Of cells that were read apart from those in `changes`, but from the same lines. */
export function nextOf(changes: readonly Change[]): Next {
  return (token) => {
    const { line, column, endLine, cell } = token;
    const change = changes.find(
      ({ before }) => before.line === line && before.column === column && isSame(before.cell, cell),
    );
    if (!change || endLine !== line) return undefined;
    const { cell: next, end } = change.now;
    return { ...token, cell: next, end };
  };
}
