import type { Analysis, PlacedReport } from '../analysis';
import { move, type Finding, type Fix } from '../check/finding';
import { keepLayout } from '../model/layout/keepLayout';
import { keepsReport } from '../rewriting/keepsReport';
import { ruleOf } from '../rules';
import { shift, touches, type Span } from '../text/span';

/** A fix of one finding; both in the lines of the document. */
export interface QuickFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of all findings that touch a span. */
export function quickFixes({ reports }: Analysis, span: Span): QuickFix[] {
  return reports.flatMap((placed) =>
    placed.findings
      .filter((finding) => touches(finding.span, span))
      .flatMap((finding) => fixesOf(finding, placed).map((fix) => ({ finding, fix }))),
  );
}

/** The fixes of one finding of a report. */
export function fixesOf(finding: Finding, { report, at }: PlacedReport): Fix[] {
  // Rules count lines from the report's first.
  const fixes = ruleOf(finding.code).fixes?.(move(finding, -at), report) ?? [];
  return fixes
    .map((fix) => ({ ...fix, edits: keepLayout(fix.edits, report) }))
    .filter(({ edits }) => keepsReport(edits, report))
    .map((fix) => moveFix(fix, at));
}

function moveFix(fix: Fix, lines: number): Fix {
  return { ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: shift(span, lines), newText })) };
}
