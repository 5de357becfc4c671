import {
  fingerprintOf,
  fixTitleOf,
  messageOf,
  move,
  quickFixes,
  severityOf,
  type Analysis,
  type Edit,
  type Finding,
  type Fingerprint,
  type ReportDocument,
  type Severity,
} from '../core';
import { locale } from './locale';

/** One finding as it is printed; lines and columns count from 1, columns in UTF-16 code units. */
export interface Message {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether an editor offers a quick fix. */
  readonly fixable: boolean;
}

/** With what only some formats print. */
export interface DetailedMessage extends Message {
  /** What the finding is known by, whatever is edited around it. */
  readonly fingerprint: Fingerprint;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

/** All that is found in a text, in its order, at its places in the file. */
export function messagesOf(analysis: Analysis, document: ReportDocument): DetailedMessage[] {
  const fixes = fixesOf(analysis, document);
  return analysis.reports.flatMap(({ report, at, findings }) =>
    findings.map((finding): DetailedMessage => {
      const { code } = finding;
      const span = document.spanInFile(finding.span);
      return {
        code,
        severity: printed(severityOf(code, analysis.options)),
        message: messageOf(finding, locale),
        line: span.start.line + 1,
        column: span.start.character + 1,
        endLine: span.end.line + 1,
        endColumn: span.end.character + 1,
        fixable: fixes.has(finding),
        fingerprint: fingerprintOf(move(finding, -at), report),
        fixes: fixes.get(finding) ?? [],
      };
    }),
  );
}

function fixesOf(analysis: Analysis, document: ReportDocument): Map<Finding, DetailedMessage['fixes']> {
  const fixes = new Map<Finding, DetailedMessage['fixes']>();
  const whole = { start: { line: 0, character: 0 }, end: { line: Infinity, character: 0 } };
  for (const { finding, fix } of quickFixes(analysis, whole)) {
    const known = fixes.get(finding) ?? [];
    const edits = fix.edits.map(({ span, newText }) => ({ span: document.spanInFile(span), newText }));
    fixes.set(finding, [...known, { title: fixTitleOf(finding, fix, locale), edits }]);
  }
  return fixes;
}

/** Hints are for editors; a list of messages has nothing fainter than information. */
function printed(severity: Severity | 'off'): Message['severity'] {
  return severity === 'error' || severity === 'warning' ? severity : 'info';
}
