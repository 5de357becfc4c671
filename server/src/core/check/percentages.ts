import type { Growth } from '../model/claims/growth';

/** Whether a percentage, as it is written, is what a part is of a whole: rounded or cut off at its last digit. */
export function isPercentage(part: number, whole: number, written: string): boolean {
  if (whole === 0) return false;
  const off = ((part / whole) * 100 - Number(written)) * 10 ** decimalsOf(written);
  return off > -0.501 && off < 1;
}

/** What a part is of a whole, with as many decimals as another percentage. */
export function percentageLike(written: string, part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(decimalsOf(written));
}

function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

/** What a number was before it grew or fell, as the sentence has it; 0 where that is not known. */
export function baseOf({ before, by = 0, falls }: Growth, now: number): number {
  return before ?? (falls ? now + by : now - by);
}

/**
 * Whether a growth agrees with the number that has grown, or cannot be judged: nothing grows out of 0, and what fell
 * where it is said to have risen may be another number's. Where only the change is told, it may be that of another
 * number of the sentence.
 */
export function isGrowth(growth: Growth, now: readonly number[]): boolean {
  const { before, by, others, falls, written } = growth;
  const bases = (value: number) => [
    ...(before === undefined ? [] : [before]),
    ...(by === undefined ? [] : [falls ? value + by : value - by]),
  ];
  const holds = (value: number, base: number) => isPercentage(Math.abs(value - base), base, written);
  const isOpen = (value: number, base: number) => base <= 0 || value === base || value < base !== falls;
  return (
    now.some((value) => bases(value).some((base) => isOpen(value, base) || holds(value, base))) ||
    (by !== undefined && others.some((value) => holds(value, falls ? value + by : value - by)))
  );
}
