import type { Position, SelectionRange } from 'vscode-languageserver';
import { selectionRange } from '../core';
import type { OpenDocument } from './documents';

/** One chain a position, in their order, the position alone where it lies in no report; nothing where all of them do. */
export function selectionsAt({ analysis }: OpenDocument, positions: readonly Position[]): SelectionRange[] | null {
  const chains = positions.map((position) =>
    selectionRange(analysis, position).reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range, ...(parent && { parent }) }),
      undefined,
    ),
  );
  if (chains.every((chain) => chain === undefined)) return null;
  return chains.map((chain, index) => chain ?? { range: { start: positions[index]!, end: positions[index]! } });
}
