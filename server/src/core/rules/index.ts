import type { Severity } from '../check/finding';
import type { CheckOptions } from '../check/options';
import { cellBlank } from './cell/blank';
import { cellFormat } from './cell/format';
import { cellNumber } from './cell/number';
import { cellPlaceholder } from './cell/placeholder';
import { narrativeCount } from './narrative/count';
import { narrativeDone } from './narrative/done';
import { narrativeParts } from './narrative/parts';
import { narrativePercent } from './narrative/percent';
import { narrativeReview } from './narrative/review';
import { normTitle } from './norm/title';
import { numberingClash } from './numbering/clash';
import { numberingSequence } from './numbering/sequence';
import { periodMissing } from './period/missing';
import type { Rule } from './rule';
import { sectionDuplicate } from './section/duplicate';
import { sectionEmpty } from './section/empty';
import { sectionLength } from './section/length';
import { sectionMissing } from './section/missing';
import { sectionNumber } from './section/number';
import { sectionOrder } from './section/order';
import { sectionTitle } from './section/title';
import { sectionTopics } from './section/topics';
import { tableCells } from './table/cells';
import { tableFused } from './table/fused';
import { tableFormat } from './table/format';
import { tableLabel } from './table/label';
import { tableMissing } from './table/missing';
import { tableRowMissing } from './table/rowMissing';
import { tableRowUnknown } from './table/rowUnknown';
import { textPunctuation } from './text/punctuation';
import { textQuotes } from './text/quotes';
import { textRepeated } from './text/repeated';
import { textResidue } from './text/residue';
import { textSpace } from './text/space';
import { textVariant } from './text/variant';
import { textWidth } from './text/width';
import { titleForm } from './title/form';
import { titleMissing } from './title/missing';
import { totalApplicant } from './total/applicant';
import { totalBalance } from './total/balance';
import { totalEntry } from './total/entry';
import { totalMisplaced } from './total/misplaced';
import { totalOutcome } from './total/outcome';
import { totalReview } from './total/review';
import { yearBody } from './year/body';
import { yearDeadline } from './year/deadline';
import { yearNotice } from './year/notice';
import { yearPeriod } from './year/period';
import { yearPlan } from './year/plan';
import { yearTitle } from './year/title';
import { yearWord } from './year/word';

/** The rule book, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  sectionMissing,
  sectionOrder,
  sectionDuplicate,
  sectionNumber,
  sectionTitle,
  sectionEmpty,
  sectionLength,
  sectionTopics,
  numberingSequence,
  numberingClash,
  titleMissing,
  titleForm,
  yearTitle,
  yearPeriod,
  yearBody,
  yearPlan,
  yearWord,
  yearNotice,
  yearDeadline,
  periodMissing,
  tableMissing,
  tableFormat,
  tableRowMissing,
  tableRowUnknown,
  tableLabel,
  tableCells,
  tableFused,
  cellNumber,
  cellBlank,
  cellPlaceholder,
  cellFormat,
  totalApplicant,
  totalOutcome,
  totalBalance,
  totalReview,
  totalEntry,
  totalMisplaced,
  narrativeCount,
  narrativeReview,
  narrativeDone,
  normTitle,
  textResidue,
  textVariant,
  textWidth,
  textSpace,
  textPunctuation,
  textQuotes,
  textRepeated,
  narrativeParts,
  narrativePercent,
];

/** How bad findings of a rule are: as the settings have it, else as the rule does. */
export function severityOf(code: string, options: CheckOptions): Severity | 'off' {
  return options.rules[code] ?? ruleOf(code).severity;
}

/** The rule of a code that is known to be one. */
export function ruleOf(code: string): Rule {
  return rulesByCode.get(code)!;
}

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));
