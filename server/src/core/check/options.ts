import type { FormId } from '../forms';
import type { Severity } from './finding';

/** What a user may set about checking; one object per folder, compared by identity. */
export interface CheckOptions {
  /** The form to check against; `auto` takes the one in force for the report year. */
  readonly form: FormId | 'auto';
  /** Severities that differ from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultOptions: CheckOptions = { form: 'auto', rules: {} };
