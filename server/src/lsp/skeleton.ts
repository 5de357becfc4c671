import type { Range } from 'vscode-languageserver';
import { skeleton } from '../core';

/** The request `xxgkReport/skeleton`: a new report for an organ and a year. */
export const skeletonRequest = 'xxgkReport/skeleton';

export interface SkeletonParams {
  readonly organ: string;
  readonly year: number;
}

export interface SkeletonResult {
  readonly text: string;
  /** What is left to the writer, in order. */
  readonly placeholders: readonly Range[];
}

/** Nothing for years without a statutory form. */
export function newReport({ organ, year }: SkeletonParams): SkeletonResult | null {
  return skeleton(organ, year) ?? null;
}
