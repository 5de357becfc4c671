import type { Analysis } from '../analysis';
import type { Position, Span } from '../text/span';
import { quotedAt } from './quotations';

/**
 * The numbers of sentences that quote the cell at a position, or the cell that one there quotes; the cells too where
 * asked.
 */
export function references(analysis: Analysis, position: Position, withCells: boolean): Span[] {
  const place = quotedAt(analysis, position);
  if (!place) return [];
  const { number, cell } = place;
  const quotations = number ? quoting(analysis, number.cells[0]!.span.start) : place.quotations;
  const cells = number ? number.cells.map(({ span }) => span) : [cell!];
  return [...(withCells ? cells : []), ...quotations.map((quotation) => quotation.number)];
}

function quoting(analysis: Analysis, cell: Position) {
  return quotedAt(analysis, cell)?.quotations ?? [];
}
