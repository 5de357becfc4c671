import type { ReportsParams } from '../../../server/src/lsp/protocol';
import type { Counts } from '../checks';

/** All that the client says, in one language. */
export interface Messages {
  noActiveEditor: string;
  newReport: {
    title: (step: number) => string;
    organ: string;
    organExample: string;
    noOrgan: string;
    organOnly: string;
    organTooLong: (most: number) => string;
    year: string;
    yearDigits: (example: string) => string;
    yearToCome: (year: number) => string;
    yearWithoutForm: (year: number) => string;
  };
  status: {
    name: string;
    text: (reports: number, counts: Counts) => string;
    tooltip: (found: ReportsParams, counts: Counts) => string;
  };
  log: {
    started: (version: string) => string;
    /** `findings` are none where nothing has changed since the last check. */
    checked: (file: string, findings: number | undefined, milliseconds: string) => string;
    previewFailed: string;
  };
  preview: string;
  notWritten: string;
  export: {
    title: string;
    nothing: string;
    done: (file: string) => string;
    open: string;
    openYourself: string;
  };
  paste: {
    title: string;
    misfits: (count: number, listed: string) => string;
  };
}
