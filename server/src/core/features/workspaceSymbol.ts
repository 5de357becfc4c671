import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { reportSymbol, type ReportSymbol, type SymbolKind } from './documentSymbol';

/** What a symbol of a workspace is called. */
interface Named {
  readonly name: string;
  /** The report that holds it; none of a report itself. */
  readonly containerName?: string;
}

/** A report, or a section or table of one. */
export interface PlacedSymbol extends Named {
  readonly kind: SymbolKind;
  readonly span: Span;
}

/** The reports, sections and tables of a document. */
export function workspaceSymbols({ reports }: Analysis): PlacedSymbol[] {
  return reports.flatMap((placed): PlacedSymbol[] => {
    const { name, kind, selection, children } = reportSymbol(placed);
    const inside = children.flatMap((section) => [section, ...section.children.filter(isTable)]);
    return [
      { name, kind, span: selection },
      ...inside.map((symbol) => ({
        name: symbol.name,
        kind: symbol.kind,
        span: symbol.selection,
        containerName: name,
      })),
    ];
  });
}

function isTable({ kind }: ReportSymbol): boolean {
  return kind === 'table';
}

/** Whether the names of a symbol and of its report hold the characters of a query in their order. */
export function isNamedLike({ name, containerName = '' }: Named, query: string): boolean {
  const text = `${containerName}${name}`.toLowerCase();
  let from = 0;
  for (const char of query.toLowerCase().replace(/\s/g, '')) {
    const at = text.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}
