import { findingsOf, messageOf, quickFixes, severityOf, type CheckOptions, type Finding, type Severity } from '../core';
import { locale } from './locale';
import { open } from './open';

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

export interface Checked {
  readonly reports: number;
  readonly messages: readonly Message[];
}

/** Checks a text as an editor would that opens the file. */
export function check(file: string, text: string, options: CheckOptions): Checked {
  const { document, analysis } = open(file, text, options);
  const whole = { start: { line: 0, character: 0 }, end: { line: document.lines.length, character: 0 } };
  const fixable = new Set(quickFixes(analysis, whole).map(({ finding }) => placeOf(finding)));
  const messages = findingsOf(analysis).map((finding): Message => {
    const { code, span } = finding;
    return {
      code,
      severity: printed(severityOf(code, options)),
      message: messageOf(finding, locale),
      line: span.start.line + 1,
      column: span.start.character + 1,
      endLine: span.end.line + 1,
      endColumn: span.end.character + 1,
      fixable: fixable.has(placeOf(finding)),
    };
  });
  return { reports: analysis.reports.length, messages };
}

function placeOf({ code, span }: Finding): string {
  return `${code} ${span.start.line}:${span.start.character}`;
}

/** Hints are for editors; a list of messages has nothing fainter than information. */
function printed(severity: Severity | 'off'): Message['severity'] {
  return severity === 'error' || severity === 'warning' ? severity : 'info';
}
