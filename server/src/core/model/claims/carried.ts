import type { Piece } from './piece';
import { totals, type Role } from './roles';

export const carriedKinds = ['carriedOver', 'carriedForward', 'carried', 'pending'] as const;

/** What a clause says was left: from last year, for the next, or one of the two (结转5件, 无结转). */
export function carriedRole({ has }: Piece): Role | undefined {
  const isForward = has('carriedForward') || has('pending');
  if (has('carriedOver')) return isForward ? undefined : totals.carriedOver;
  return isForward ? totals.carriedForward : has('carried') ? totals.carried : undefined;
}
