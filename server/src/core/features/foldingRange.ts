import type { Analysis } from '../analysis';

/** Lines that fold into the first of them. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

export function foldingRanges(_analysis: Analysis): Fold[] {
  return [];
}
