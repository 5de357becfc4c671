import { insertRows } from '../model/layout/insertRows';
import type { PlacedTable, Report } from '../model/report';
import type { Edit } from '../text/span';
import { addsRows } from './readAlike';

/** Edits that insert rows of zeros; nothing where the table would then be read as anything else. */
export function addRows(ids: readonly string[], placed: PlacedTable, report: Report): readonly Edit[] | undefined {
  const edits = insertRows(ids, placed, report);
  return edits && addsRows(edits, ids, placed, report) ? edits : undefined;
}
