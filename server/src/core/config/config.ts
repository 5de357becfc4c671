import type { CheckOptions } from '../check/options';
import type { Fingerprint } from '../check/fingerprint';
import type { FormSetting } from '../forms';
import type { Arguments, Text } from '../messages/locale';
import type { Span } from '../text/span';

/** The name of the file that says how the reports of its folder, and of the folders in it, are checked. */
export const configName = '.xxgk-report.json';

/** What a configuration file says. The nearest one upwards from a report holds for it, alone. */
export interface Config {
  readonly form: FormSetting | undefined;
  readonly rules: CheckOptions['rules'];
  readonly ignore: readonly Ignored[];
}

/** A finding that is not to be told, as the file lists it. */
export interface Ignored {
  readonly fingerprint: Fingerprint;
  /** The report's file, by its path from the folder of the configuration, parted by `/`; none means any. */
  readonly file?: string;
  readonly reason?: string;
  /** The entry in the text of the file. */
  readonly span: Span;
}

/** Something in the file that cannot be used; all else in it still holds. */
export interface ConfigProblem {
  readonly text: Text;
  readonly args: Arguments;
  readonly span: Span;
}

export const emptyConfig: Config = { form: undefined, rules: {}, ignore: [] };

/** Options for one file from what its configuration says; what is set closer to the user's hand goes before. */
export function checkOptions(
  config: Config,
  file: string,
  { form, rules }: Partial<Pick<CheckOptions, 'form' | 'rules'>> = {},
): CheckOptions {
  return {
    form: form && form !== 'auto' ? form : (config.form ?? 'auto'),
    rules: { ...config.rules, ...rules },
    ignore: config.ignore.filter((entry) => holdsFor(entry, file)).map(({ fingerprint }) => fingerprint),
  };
}

/** Whether an entry is about a file. */
export function holdsFor({ file: own }: Ignored, file: string): boolean {
  return own === undefined || own === file;
}
