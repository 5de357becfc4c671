import type { ReportSymbol } from './documentSymbol';

/** Lines that fold into the first of them. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** Folds of a report, its sections, sub-headings and tables: whatever the outline shows on more than one line. */
export function foldingRanges(symbol: ReportSymbol): Fold[] {
  const { start, end } = symbol.span;
  const own = symbol.kind !== 'row' && end.line > start.line ? [{ start: start.line, end: end.line }] : [];
  return [...own, ...symbol.children.flatMap(foldingRanges)];
}
