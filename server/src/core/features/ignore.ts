import type { Analysis } from '../analysis';
import { move } from '../check/finding';
import type { Finding } from '../check/finding';
import { fingerprintOf, type Fingerprint } from '../check/fingerprint';
import { touches, type Span } from '../text/span';

/** A finding, in the lines of the document, and what it is known by in a list of those that are not told. */
export interface Printed {
  readonly finding: Finding;
  readonly fingerprint: Fingerprint;
}

/** The fingerprints of all findings that touch a span. */
export function fingerprintsAt({ reports }: Analysis, span: Span): Printed[] {
  return reports.flatMap(({ report, at, findings }) =>
    findings
      .filter((finding) => touches(finding.span, span))
      .map((finding) => ({ finding, fingerprint: fingerprintOf(move(finding, -at), report) })),
  );
}
