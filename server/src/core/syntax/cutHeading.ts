import { readHeading } from './heading';
import type { Line } from './line';

/** An empty line may stand between. */
const linesBelow = 2;
const longestRest = 24;

/**
 * The line on which the rest of a heading stands that a page was too narrow for, so that both make a mandated one;
 * nothing where the heading ends on its own line.
 */
export function restOfHeading(lines: readonly Line[], heading: number): number | undefined {
  for (let line = heading + 1; line <= heading + linesBelow && line < lines.length; line++) {
    const rest = lines[line]!.text.trim();
    if (rest === '') continue;
    const isRest = rest.length <= longestRest && readHeading(lines[heading]!.text.trimEnd() + rest)?.distance === 0;
    return isRest ? line : undefined;
  }
  return undefined;
}
