import { analyse, defaultOptions, ReportDocument, type Analysis } from '../../server/src/core';

/** A fresh analysis of a text. */
export function analyseText(text: string): Analysis {
  return analyse(new ReportDocument(text), defaultOptions);
}
