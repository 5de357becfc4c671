import { keepColumns } from '../../syntax/blocks/columnEdits';
import { keepMarkup } from '../../syntax/markupEdits';
import type { Edit } from '../../text/span';
import { spreadEdits } from './brokenNumbers';
import { repeatEdits } from './repeatedCells';
import type { Report } from '../report';

/**
 * Edits that leave standing what a draft is laid out by: columns, tags, the lines of numbers broken over several, the
 * copies of merged cells.
 */
export function keepLayout(edits: readonly Edit[], report: Report): Edit[] {
  return keepPlaces(repeatEdits(edits, report), report);
}

/** The same for edits that say themselves what becomes of the copies. */
export function keepPlaces(edits: readonly Edit[], report: Report): Edit[] {
  return keepColumns(keepMarkup(spreadEdits(edits, report), report.lines), report.lines);
}
