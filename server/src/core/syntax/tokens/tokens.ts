import type { LabelRef } from '../../forms/labels';
import { blockFinder } from '../blocks/blocks';
import { joinLabels } from './brokenLabels';
import { restOfHeading } from '../wholeText/cutHeading';
import type { Line } from '../line';
import { joinMisspelt } from './misspeltPieces';
import { quotedColumns } from './quotedCells';
import { isSeparated, separatedPieces } from './separatedCells';
import { withoutSeparators } from './separatorLines';
import { tokenOf, type Token } from '../cells/token';

/** The cells of a segment in reading order, labels broken over lines put together. The heading is left out. */
export function readTokens(lines: readonly Line[]): readonly Token[] {
  const pieces = isSeparated(lines)
    ? separatedPieces(lines, endOfHeading(lines))
    : withoutSeparators(readPieces(lines), lines);
  return joinMisspelt(joinLabels(pieces));
}

function readPieces(lines: readonly Line[]): Token[] {
  const pieces: Token[] = [];
  const blockAt = blockFinder(lines);
  const add = (piece: Token) => {
    if (isMergedWith(pieces.at(-1), piece)) pieces.pop();
    pieces.push(piece);
  };
  const columnAt = quotedColumns(lines);
  for (let line = endOfHeading(lines); line < lines.length;) {
    const block = blockAt(line);
    if (block) block.tokens.forEach(add);
    else {
      const first = columnAt(line);
      lines[line]!.cells.forEach((cell, column) => add(tokenOf(cell, line, first + column)));
    }
    line = block?.end ?? line + 1;
  }
  return pieces;
}

/** The line behind the segment's heading, which a page may have cut in two. */
function endOfHeading(lines: readonly Line[]): number {
  const heading = lines[0]?.heading;
  if (!heading) return 0;
  return ((heading.distance > 0 ? restOfHeading(lines, 0) : undefined) ?? 0) + 1;
}

/**
 * Whether a label stands twice running in one row: some tools repeat a merged cell in each column it is merged over, and
 * the first may have its group in front.
 */
function isMergedWith(before: Token | undefined, { cell, line, column, labels, misspelt }: Token): boolean {
  if (before?.line !== line || before.column !== column - 1 || labels.length === 0 || misspelt > 0) return false;
  if (before.cell.key === cell.key) return true;
  return before.misspelt === 0 && before.cell.key.endsWith(cell.key) && before.labels.some((ref) => isIn(labels, ref));
}

function isIn(labels: Token['labels'], { role, table, id }: LabelRef): boolean {
  return labels.some((ref) => ref.role === role && ref.table === table && ref.id === id);
}
