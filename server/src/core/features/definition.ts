import type { Analysis } from '../analysis';
import type { Position, Span } from '../text/span';
import { quotedAt } from './quotations';

/**
 * The cells that count what the number of a sentence at a position counts; of a cell that is quoted the cell itself:
 * editors then show the sentences that quote it.
 */
export function definition(analysis: Analysis, position: Position): Span[] {
  const place = quotedAt(analysis, position);
  if (place?.cell) return place.quotations.length > 0 ? [place.cell] : [];
  return place?.number?.cells.map(({ span }) => span) ?? [];
}
