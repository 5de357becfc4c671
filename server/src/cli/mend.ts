import { recalculate } from '../core';
import { apply, type OpenText } from './open';

/** Sets every total of all reports of a text; gives how many changed. */
export function mend(text: OpenText): number {
  const analysis = text.analyse();
  const edits = analysis.reports.flatMap((report) => recalculate(analysis, report).edits);
  apply(edits, text);
  return edits.length;
}
