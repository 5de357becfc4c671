import { defaultOptions, extract } from '../core';
import { extractFormats, type FileReport } from './extractFormats';
import { findInputs, readText } from './inputs';
import { say, tell } from './locale';
import { open } from './open';

export interface ExtractArguments {
  readonly format: string;
}

/** Prints the data of all reports and gives the exit code. A file that cannot be read does not stop the others. */
export function runExtract(paths: readonly string[], { format }: ExtractArguments): number {
  const reports: FileReport[] = [];
  const failures: string[] = [];
  for (const { file, isNamed } of findInputs(paths)) {
    try {
      const found = extract(open(file, readText(file), defaultOptions).analysis);
      reports.push(...found.map((report) => ({ file, ...report })));
      if (found.length === 0 && isNamed) tell(say(`${file}：没有找到年报`, `${file}: holds no annual report`));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  process.stdout.write(extractFormats[format]!(reports));
  failures.forEach(tell);
  return failures.length > 0 ? 2 : 0;
}
