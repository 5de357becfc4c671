import { defaultOptions, type CheckOptions } from '../core';
import { check } from './check';
import { countOf, formats, type FileMessages } from './formats';
import { findInputs, readText } from './inputs';
import { say, tell } from './locale';

export interface CheckArguments {
  readonly format: string;
  /** Severities by rule code. */
  readonly rule?: CheckOptions['rules'];
  readonly maxWarnings: number;
}

/** Checks files, prints what is found and gives the exit code. A file that cannot be read does not stop the others. */
export function runCheck(paths: readonly string[], { format, rule = {}, maxWarnings }: CheckArguments): number {
  const options: CheckOptions = { ...defaultOptions, rules: rule };
  const checked: FileMessages[] = [];
  const failures: string[] = [];
  for (const { file, isNamed } of findInputs(paths)) {
    try {
      const { reports, messages } = check(file, readText(file), options);
      if (reports > 0 || isNamed) checked.push({ file, messages });
      if (reports === 0 && isNamed) tell(say(`${file}：没有找到年报`, `${file}: holds no annual report`));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  process.stdout.write(formats[format]!(checked));
  failures.forEach(tell);
  if (failures.length > 0) return 2;
  return countOf(checked, 'error') > 0 || countOf(checked, 'warning') > maxWarnings ? 1 : 0;
}
