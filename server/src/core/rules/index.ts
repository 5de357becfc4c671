import { cellBlank } from './cell/blank';
import { cellNumber } from './cell/number';
import { narrativeCount } from './narrative/count';
import { narrativeDone } from './narrative/done';
import { narrativeReview } from './narrative/review';
import type { Rule } from './rule';
import { sectionDuplicate } from './section/duplicate';
import { sectionEmpty } from './section/empty';
import { sectionMissing } from './section/missing';
import { sectionNumber } from './section/number';
import { sectionOrder } from './section/order';
import { sectionTitle } from './section/title';
import { tableCells } from './table/cells';
import { tableFused } from './table/fused';
import { tableFormat } from './table/format';
import { tableMissing } from './table/missing';
import { tableRowMissing } from './table/rowMissing';
import { titleMissing } from './title/missing';
import { totalApplicant } from './total/applicant';
import { totalBalance } from './total/balance';
import { totalEntry } from './total/entry';
import { totalMisplaced } from './total/misplaced';
import { totalOutcome } from './total/outcome';
import { totalReview } from './total/review';
import { yearPeriod } from './year/period';
import { yearTitle } from './year/title';

/** The rule book, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  sectionMissing,
  sectionOrder,
  sectionDuplicate,
  sectionNumber,
  sectionTitle,
  sectionEmpty,
  titleMissing,
  yearTitle,
  yearPeriod,
  tableMissing,
  tableFormat,
  tableRowMissing,
  tableCells,
  tableFused,
  cellNumber,
  cellBlank,
  totalApplicant,
  totalOutcome,
  totalBalance,
  totalReview,
  totalEntry,
  totalMisplaced,
  narrativeCount,
  narrativeReview,
  narrativeDone,
];
