import type { FormId, TableId } from '../form';
import { form2019 } from '../form2019';
import { form2021 } from '../form2021';
import type { SectionId } from '../sections';
import { disclosure2019 } from './disclosure2019';
import { disclosure2021 } from './disclosure2021';
import type { Meaning, Meanings, TableMeanings } from './meaning';
import { otherOutcome, otherOutcomes } from './otherOutcomes';
import { requestsMeanings } from './requests';
import { reviewMeanings } from './review';
import { sectionMeanings } from './sections';

export type { Meaning } from './meaning';

const tables: Readonly<Record<FormId, Readonly<Record<TableId, TableMeanings>>>> = {
  '2019': {
    disclosure: disclosure2019,
    requests: requestsMeanings(form2019.notice, otherOutcome),
    review: reviewMeanings(form2019.notice),
  },
  '2021': {
    disclosure: disclosure2021,
    requests: requestsMeanings(form2021.notice, otherOutcomes),
    review: reviewMeanings(form2021.notice),
  },
};

function find(meanings: Meanings, id: string): Meaning | undefined {
  return Object.hasOwn(meanings, id) ? meanings[id] : undefined;
}

/** Meaning of a row by its id; none for a row the form does not have. */
export function rowMeaning(form: FormId, table: TableId, row: string): Meaning | undefined {
  return find(tables[form][table].rows, row);
}

/** Meaning of a column by its id; none for a column the form does not have. */
export function columnMeaning(form: FormId, table: TableId, column: string): Meaning | undefined {
  return find(tables[form][table].columns, column);
}

/** Meaning of one of the six sections, which both forms share. */
export function sectionMeaning(section: SectionId): Meaning {
  return sectionMeanings[section];
}
