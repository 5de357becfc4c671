import { recalculate } from '../core';
import type { Orders } from './job';
import { apply, type OpenText } from './open';

/** Mends what is ordered in all reports of a text; gives how many places that were. */
export function mend(text: OpenText, orders: Pick<Orders, 'fix' | 'recalculate'>): number {
  let mended = 0;
  if (orders.fix) {
    const { edits, fixed } = text.safeFixes();
    apply(edits, text);
    mended += fixed;
  }
  // Totals come last: a number that was written in a wrong way counts only once it is mended.
  if (orders.recalculate) {
    const edits = text.analyse().reports.flatMap((report) => recalculate(report).edits);
    apply(edits, text);
    mended += edits.length;
  }
  return mended;
}
