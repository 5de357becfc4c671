import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, type ReportSymbol } from '../core';
import type { OpenDocument } from './documents';
import { join } from './joined';
import { SymbolKind } from './library';

export const kinds: Readonly<Record<ReportSymbol['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.Module,
  item: SymbolKind.String,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};

/** The outline of each report of a document; the same objects while the report does not change. */
export function symbolsOf({ analysis }: OpenDocument): DocumentSymbol[] {
  return join(documentSymbols(analysis).map(listed));
}

const known = new WeakMap<ReportSymbol, readonly [DocumentSymbol]>();

/** The symbol of a report as a list of its own, the same while the report does not change. */
function listed(report: ReportSymbol): readonly [DocumentSymbol] {
  let made = known.get(report);
  if (!made) known.set(report, (made = [toSymbol(report)]));
  return made;
}

function toSymbol({ name, detail, kind, span, selection, children }: ReportSymbol): DocumentSymbol {
  return { name, detail, kind: kinds[kind], range: span, selectionRange: selection, children: children.map(toSymbol) };
}
