import type { FoldingRange } from 'vscode-languageserver';
import { foldingRanges } from '../core';
import type { OpenDocument } from './documents';

export function foldsOf({ analysis }: OpenDocument): FoldingRange[] {
  return foldingRanges(analysis).map(({ start, end }) => ({ startLine: start, endLine: end }));
}
