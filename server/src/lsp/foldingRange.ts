import type { FoldingRange } from 'vscode-languageserver';
import { documentSymbols, foldingRanges, type ReportSymbol } from '../core';
import type { OpenDocument } from './documents';
import { join } from './joined';

/** What can be folded in each report of a document: what the outline holds. */
export function foldsOf({ analysis }: OpenDocument): FoldingRange[] {
  return join(documentSymbols(analysis).map(foldsOfReport));
}

const known = new WeakMap<ReportSymbol, readonly FoldingRange[]>();

function foldsOfReport(report: ReportSymbol): readonly FoldingRange[] {
  let made = known.get(report);
  if (!made)
    known.set(report, (made = foldingRanges(report).map(({ start, end }) => ({ startLine: start, endLine: end }))));
  return made;
}
