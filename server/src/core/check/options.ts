import { allForms, type FormSetting } from '../forms';
import type { Severity } from './finding';
import type { Fingerprint } from './fingerprint';

/** What a user may set about checking; one object per folder, compared by identity. */
export interface CheckOptions {
  /** The form to check against; `auto` takes the one in force for the report year. */
  readonly form: FormSetting;
  /** Severities that differ from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Findings that are not told. */
  readonly ignore: readonly Fingerprint[];
}

export const defaultOptions: CheckOptions = { form: 'auto', rules: {}, ignore: [] };

export const formSettings: readonly FormSetting[] = ['auto', ...allForms];

export const severitySettings: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];
