import type { Analysis } from '../analysis';
import { comparisonsIn } from '../check/claims';
import type { Cell } from '../model/table/table';
import { contains, shift, type Position, type Span } from '../text/span';
import { placeAt, reportAt } from './place';

/** A number of a sentence and the cells that count the same; spans in the lines of the document. */
interface Quotation {
  readonly number: Span;
  readonly cells: readonly { readonly cell: Cell; readonly span: Span }[];
}

/** What is quoted at a position: the sentence's number there, or the cell there and every sentence that quotes it. */
interface QuotedPlace {
  readonly number: Quotation | undefined;
  readonly cell: Span | undefined;
  readonly quotations: readonly Quotation[];
}

/** The number of a sentence or the cell at a position of the document, with all that quotes it or is quoted. */
export function quotedAt(analysis: Analysis, position: Position): QuotedPlace | undefined {
  const placed = reportAt(analysis, position.line);
  if (!placed) return undefined;
  const all = comparisonsIn(placed.report).map(({ span, cells, at }): Quotation => ({
    number: shift(span, placed.at),
    cells: cells.map((cell) => ({ cell, span: shift(cell.span, placed.at + at) })),
  }));
  const number = all.find((quotation) => contains(quotation.number, position));
  if (number) return { number, cell: undefined, quotations: [number] };
  const place = placeAt(placed, position);
  if (place?.kind !== 'cell') return undefined;
  const quotations = all.filter(({ cells }) => cells.some(({ cell }) => cell === place.cell));
  return { number: undefined, cell: place.span, quotations };
}
