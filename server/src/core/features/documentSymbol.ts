import type { Analysis } from '../analysis';
import type { Span } from '../text/span';

export type SymbolKind = 'report' | 'section' | 'item' | 'table' | 'row';

/** A node of the outline. `selection` lies inside `span`, as editors require. */
export interface ReportSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly ReportSymbol[];
}

export function documentSymbols(_analysis: Analysis): ReportSymbol[] {
  return [];
}
