import { checkReport, move } from './check/engine';
import type { Finding } from './check/finding';
import type { CheckOptions } from './check/options';
import { isReport } from './check/probe';
import { readReport, type Report } from './model/report';
import type { ReportDocument } from './syntax/document';

/** A report and the line of the document at which it begins. */
export interface PlacedReport {
  readonly report: Report;
  readonly at: number;
  /** Lines count from the report's first. */
  readonly findings: readonly Finding[];
}

export interface Analysis {
  readonly options: CheckOptions;
  readonly reports: readonly PlacedReport[];
}

/**
 * Reads and checks the reports of a document; what an edit did not touch is taken over from before. `always` treats
 * the text as a report even where nothing shows yet that it is one.
 */
export function analyse(document: ReportDocument, options: CheckOptions, always = false): Analysis {
  const reports: PlacedReport[] = [];
  let at = 0;
  for (const syntax of document.reports) {
    const report = readReport(syntax, options.form);
    if (isReport(report) || (always && hasAnyText(report))) {
      reports.push({ report, at, findings: checkReport(report, options) });
    }
    at += report.lines.length;
  }
  return { options, reports };
}

/** All findings of a document, in its own lines. */
export function findingsOf({ reports }: Analysis): Finding[] {
  return reports.flatMap(({ findings, at }) => (at === 0 ? findings : findings.map((finding) => move(finding, at))));
}

function hasAnyText({ lines }: Report): boolean {
  return lines.some(({ text }) => text.trim() !== '');
}
