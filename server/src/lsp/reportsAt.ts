import { touches, type PlacedReport, type Span } from '../core';
import type { OpenDocument } from './documents';

/** The reports of a document that touch a range. */
export function reportsAt({ analysis }: OpenDocument, range: Span): PlacedReport[] {
  return analysis.reports.filter(({ report, at }) => {
    const last = report.lines.length - 1;
    const whole = {
      start: { line: at, character: 0 },
      end: { line: at + last, character: report.lines[last]!.text.length },
    };
    return touches(whole, range);
  });
}
