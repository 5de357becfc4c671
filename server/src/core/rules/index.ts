import type { Rule } from './rule';
import { totalApplicant } from './total/applicant';
import { totalBalance } from './total/balance';
import { totalEntry } from './total/entry';
import { totalMisplaced } from './total/misplaced';
import { totalOutcome } from './total/outcome';
import { totalReview } from './total/review';

/** The rule book, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  totalApplicant,
  totalOutcome,
  totalBalance,
  totalReview,
  totalEntry,
  totalMisplaced,
];
