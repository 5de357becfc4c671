import { skeleton } from '../core';
import type { SkeletonParams, SkeletonResult } from './protocol';

/** Nothing for years without a statutory form. */
export function newReport({ organ, year }: SkeletonParams): SkeletonResult | null {
  return skeleton(organ, year) ?? null;
}
