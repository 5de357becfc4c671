import { perOutcome } from './format';

/** What mending would change, as a patch. */
export const patch = perOutcome((outcome) => outcome.diff ?? '');
