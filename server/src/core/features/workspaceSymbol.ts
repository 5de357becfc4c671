import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { reportSymbol, type ReportSymbol, type SymbolKind } from './documentSymbol';

/** A report, or a section or table of one. */
export interface PlacedSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** The report that holds it; none of a report itself. */
  readonly container?: string;
}

/** The reports, sections and tables of a document whose names hold the characters of a query in their order. */
export function workspaceSymbols({ reports }: Analysis, query: string): PlacedSymbol[] {
  const wanted = [...query.toLowerCase().replace(/\s/g, '')];
  return reports.flatMap((placed) => {
    const { name, kind, selection, children } = reportSymbol(placed);
    const inside = children.flatMap((section) => [section, ...section.children.filter(isTable)]);
    return [
      { name, kind, span: selection },
      ...inside.map((symbol) => ({ name: symbol.name, kind: symbol.kind, span: symbol.selection, container: name })),
    ].filter((symbol) => matches(`${'container' in symbol ? symbol.container : ''}${symbol.name}`, wanted));
  });
}

function isTable({ kind }: ReportSymbol): boolean {
  return kind === 'table';
}

function matches(name: string, wanted: readonly string[]): boolean {
  const text = name.toLowerCase();
  let from = 0;
  for (const char of wanted) {
    const at = text.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}
