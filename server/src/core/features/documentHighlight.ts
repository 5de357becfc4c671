import type { Analysis } from '../analysis';
import type { Position, Span } from '../text/span';
import { quotedAt } from './quotations';

/** What is to be marked together with what stands at a position: a cell and the numbers of sentences that quote it. */
export function documentHighlights(analysis: Analysis, position: Position): Span[] {
  const place = quotedAt(analysis, position);
  if (!place || place.quotations.length === 0) return [];
  const { number, cell, quotations } = place;
  return number
    ? [number.number, ...number.cells.map(({ span }) => span)]
    : [cell!, ...quotations.map((quotation) => quotation.number)];
}
