import assert from 'node:assert/strict';
import {
  analyse,
  comparePositions,
  defaultOptions,
  findingsOf,
  quickFixes,
  reportFaultsTo,
  ReportDocument,
  severityOf,
  type Analysis,
  type Edit,
  type Finding,
  type Fix,
  type Position,
  type Span,
} from '../../server/src/core';

/** A fresh analysis of a text. */
export function analyseText(text: string): Analysis {
  return analyse(new ReportDocument(text), defaultOptions);
}

export function findingsIn(text: string): Finding[] {
  return findingsOf(analyseText(text));
}

/** Errors and warnings; a right report may still be given information. */
export function isSevere({ code }: Finding): boolean {
  return ['error', 'warning'].includes(severityOf(code, defaultOptions));
}

/** The codes of errors and warnings, sorted. */
export function codesOfSevere(text: string): string[] {
  return findingsIn(text)
    .filter(isSevere)
    .map(({ code }) => code)
    .sort();
}

/** `3:5-3:7 error total/applicant`, lines and characters from 0. */
export function describeFinding({ code, span }: Finding): string {
  return `${describeSpan(span)} ${severityOf(code, defaultOptions)} ${code}`;
}

export function describeSpan({ start, end }: Span): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

export function fixesFor(finding: Finding, analysis: Analysis): Fix[] {
  // Not what it is related to: a fix further down moves those places.
  const identity = ({ code, span, data }: Finding) => JSON.stringify([code, span, data]);
  const same = identity(finding);
  const own = quickFixes(analysis, finding.span).filter((fix) => identity(fix.finding) === same);
  return own.map(({ fix }) => fix);
}

/** The one fix to apply without asking, if there is one. */
export function preferredFix(finding: Finding, analysis: Analysis): Fix | undefined {
  const preferred = fixesFor(finding, analysis).filter((fix) => fix.preferred);
  assert.ok(preferred.length <= 1, `${describeFinding(finding)}: more than one preferred fix`);
  return preferred[0];
}

/** The edits at their places in the file (see `ReportDocument.isFlowed`). */
export function inFile(edits: readonly Edit[], document: ReportDocument): Edit[] {
  return edits.map(({ span, newText }) => ({ span: document.spanInFile(span), newText }));
}

/** The text after the edits in the file, which must not overlap; inserted lines end as the text's own do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const offsetOf = offsets(text);
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const ordered = [...edits].sort((a, b) => comparePositions(a.span.start, b.span.start));
  let result = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    assert.ok(!newText.includes('\r'), 'fixes write \\n');
    assert.ok(offsetOf(span.start) >= at && offsetOf(span.end) >= offsetOf(span.start), 'edits must not overlap');
    result += text.slice(at, offsetOf(span.start)) + newText.replaceAll('\n', eol);
    at = offsetOf(span.end);
  }
  return result + text.slice(at);
}

/** Offsets of positions, which must lie inside their line. */
function offsets(text: string): (position: Position) => number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (text === '' || /[\r\n]$/.test(text)) lines.push('');
  let start = 0;
  const starts = lines.map((line) => (start += line.length) - line.length);
  return ({ line, character }) => {
    assert.ok(character <= lines[line]!.replace(/[\r\n]+$/, '').length, `no such place: ${line}:${character}`);
    return starts[line]! + character;
  };
}

/** Runs what analyses; a rule that throws, which the engine tells and goes on, is then an error. */
export function withoutFaults(run: () => void): void {
  const faults: unknown[] = [];
  reportFaultsTo((fault) => faults.push(fault));
  try {
    run();
  } finally {
    reportFaultsTo(() => {});
  }
  if (faults.length > 0) throw faults[0];
}
