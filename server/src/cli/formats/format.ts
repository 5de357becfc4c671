import type { Outcome } from '../job';

/** What a run came to. */
export interface Totals {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Places that were mended, and the files that they are in. */
  readonly mended: number;
  readonly mendedFiles: number;
  /** Why files could not be done. */
  readonly failures: readonly string[];
}

/** Prints the outcomes of a run one after another; each text follows right upon the one before. */
interface Printer {
  readonly start: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly end: (totals: Totals) => string;
}

export type Format = () => Printer;

/** A format without beginning and end. */
export function perOutcome(outcome: Printer['outcome']): Format {
  return () => ({ start: '', outcome, end: () => '' });
}

/** A JSON array, written as its items come. */
export function jsonArray(itemsOf: (outcome: Outcome) => readonly unknown[]): Format {
  return () => {
    let isEmpty = true;
    return {
      start: '[',
      outcome: (outcome) =>
        itemsOf(outcome)
          .map((item) => {
            const separator = isEmpty ? '\n' : ',\n';
            isEmpty = false;
            return separator + JSON.stringify(item, null, 2).replace(/^/gm, '  ');
          })
          .join(''),
      end: () => (isEmpty ? ']\n' : '\n]\n'),
    };
  };
}

/** One JSON value a line. */
export function jsonLines(itemsOf: (outcome: Outcome) => readonly unknown[]): Format {
  return perOutcome((outcome) =>
    itemsOf(outcome)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
  );
}
