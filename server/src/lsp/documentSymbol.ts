import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, type ReportSymbol } from '../core';
import type { OpenDocument } from './documents';

export const kinds: Readonly<Record<ReportSymbol['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.Module,
  item: SymbolKind.String,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};

export function symbolsOf({ analysis }: OpenDocument): DocumentSymbol[] {
  return documentSymbols(analysis).map(toSymbol);
}

const known = new WeakMap<ReportSymbol, DocumentSymbol>();

function toSymbol(symbol: ReportSymbol): DocumentSymbol {
  let made = known.get(symbol);
  if (!made) known.set(symbol, (made = make(symbol)));
  return made;
}

function make({ name, detail, kind, span, selection, children }: ReportSymbol): DocumentSymbol {
  return { name, detail, kind: kinds[kind], range: span, selectionRange: selection, children: children.map(toSymbol) };
}
