import type { Position, SelectionRange } from 'vscode-languageserver';
import { selectionRange } from '../core';
import type { OpenDocument } from './documents';

/** One chain a position, in their order; nothing where one of them lies in no report. */
export function selectionsAt({ analysis }: OpenDocument, positions: readonly Position[]): SelectionRange[] | null {
  const chains = positions.map((position) =>
    selectionRange(analysis, position).reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range, ...(parent && { parent }) }),
      undefined,
    ),
  );
  return chains.every((chain) => chain !== undefined) ? chains : null;
}
