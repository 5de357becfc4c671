import type { PlacedReport } from '../analysis';
import type { FormId } from '../forms';

/** What a report says of itself, as far as it is known without reading on; told at every key. */
export interface Summary {
  readonly organ?: string;
  readonly year?: number;
  readonly form?: FormId;
}

/** Who reports on which year in which form, as far as the draft tells. */
export function summary({ report: { title, year, form } }: PlacedReport): Summary {
  const organ = title?.syntax.organ;
  return {
    ...(organ && { organ }),
    ...(year.value !== undefined && { year: year.value }),
    ...(form && { form: form.id }),
  };
}
