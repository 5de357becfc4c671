import type { Analysis } from '../analysis';
import type { Position, Span } from '../text/span';
import { quotedAt } from './quotations';

/** The cells that count what the number of a sentence at a position counts. */
export function definition(analysis: Analysis, position: Position): Span[] {
  return quotedAt(analysis, position)?.number?.cells.map(({ span }) => span) ?? [];
}
