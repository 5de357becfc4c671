import {
  findingsOf,
  fixTitleOf,
  messageOf,
  quickFixes,
  severityOf,
  type Analysis,
  type Edit,
  type Finding,
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
  /** Where in the form the finding belongs, which stays the same whatever is edited around it. */
  readonly place: Readonly<Record<string, string>>;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

/** All that is found in a text, in its order. */
export function messagesOf(analysis: Analysis): DetailedMessage[] {
  const findings = findingsOf(analysis);
  if (findings.length === 0) return [];
  const lines = Math.max(...findings.map(({ span }) => span.end.line)) + 1;
  const whole = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  const fixes = new Map<Finding, DetailedMessage['fixes'][number][]>(findings.map((finding) => [finding, []]));
  for (const { finding, fix } of quickFixes(analysis, whole)) {
    fixes.get(finding)!.push({ title: fixTitleOf(finding, fix, locale), edits: fix.edits });
  }
  return findings.map((finding): DetailedMessage => {
    const { code, span, data = {} } = finding;
    const { section, table, row, column } = data;
    return {
      code,
      severity: printed(severityOf(code, analysis.options)),
      message: messageOf(finding, locale),
      line: span.start.line + 1,
      column: span.start.character + 1,
      endLine: span.end.line + 1,
      endColumn: span.end.character + 1,
      fixable: fixes.get(finding)!.length > 0,
      place: { ...(section && { section }), ...(table && { table }), ...(row && { row }), ...(column && { column }) },
      fixes: fixes.get(finding)!,
    };
  });
}

/** Hints are for editors; a list of messages has nothing fainter than information. */
function printed(severity: Severity | 'off'): Message['severity'] {
  return severity === 'error' || severity === 'warning' ? severity : 'info';
}
