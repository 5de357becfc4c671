import type { Analysis } from '../analysis';
import { move } from '../check/finding';
import { isMatch } from '../check/fingerprint';
import { holdsFor, type Config, type Ignored } from './config';

/** A file that was checked under a configuration. */
export interface CheckedFile {
  /** Its path from the folder of the configuration, parted by `/`. */
  readonly file: string;
  readonly analysis: Analysis;
}

/**
 * The entries of a configuration that match nothing in any of the files that were checked under it: what they were
 * about is mended or has gone. Entries about files that were not checked are not among them.
 */
export function staleEntries({ ignore }: Config, checked: readonly CheckedFile[]): Ignored[] {
  return ignore.filter((entry) => {
    const own = checked.filter(({ file }) => holdsFor(entry, file));
    return own.length > 0 && !own.some(({ analysis }) => isUsed(entry, analysis));
  });
}

function isUsed({ fingerprint }: Ignored, { reports }: Analysis): boolean {
  return reports.some(({ report, at, ignored }) =>
    ignored.some((finding) => isMatch(fingerprint, move(finding, -at), report)),
  );
}
