import assert from 'node:assert/strict';
import {
  analyse,
  comparePositions,
  defaultOptions,
  findingsOf,
  messageOf,
  ReportDocument,
  type Finding,
  type Severity,
  type Span,
} from '../../server/src/core';
import { describeFinding, describeSpan, findingsIn, isSevere } from './check';

export interface ExpectedFinding {
  readonly severity: Severity;
  readonly code: string;
  /** Part of the message in Chinese. */
  readonly says: string;
  readonly span: Span;
}

/** A draft and all that is to be found in it. */
export interface Case {
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
}

/** A way in which the same draft may come: what is found must not depend on it. */
interface Variant {
  readonly findings: (draft: Case) => Finding[];
  /** Where a place of the plain text is in the variant. */
  readonly move?: (span: Span) => Span;
  readonly suits?: (draft: Case) => boolean;
}

const preamble = '🎉𠮷野整理，供参考\n';

const keep = (span: Span) => span;

const variants: Readonly<Record<string, Variant>> = {
  plain: { findings: ({ text }) => findingsIn(text) },
  CRLF: { findings: ({ text }) => findingsIn(text.replaceAll('\n', '\r\n')) },
  CR: { findings: ({ text }) => findingsIn(text.replaceAll('\n', '\r')) },
  BOM: { findings: ({ text }) => findingsIn(`\ufeff${text}`), move: (span) => moveInFirstLine(span, 1) },
  'behind a line with an emoji and 𠮷': {
    findings: ({ text }) => findingsIn(preamble + text),
    move: (span) => moveLines(span, 1),
    // A report without a title begins with whatever stands there.
    suits: ({ expected }) => !expected.some(({ code }) => code === 'title/missing'),
  },
  'shifted down': { findings: ({ text }) => findingsIn('\n\n\n' + text), move: (span) => moveLines(span, 3) },
  'typed in': { findings: typeIn },
};

function moveLines({ start, end }: Span, lines: number): Span {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } };
}

function moveInFirstLine({ start, end }: Span, by: number): Span {
  const move = (place: Span['start']) => (place.line === 0 ? { ...place, character: place.character + by } : place);
  return { start: move(start), end: move(end) };
}

/** Types a text in line by line, and character by character where something is to be found. */
function typeIn({ text, expected }: Case): Finding[] {
  const slowly = new Set(expected.map(({ span }) => span.start.line));
  const pieces = text.split(/(?<=\n)/).flatMap((line, index) => (slowly.has(index) ? [...line] : [line]));
  const document = new ReportDocument('');
  let analysis = analyse(document, defaultOptions);
  for (const piece of pieces) {
    const line = document.lines.length - 1;
    const end = { line, character: document.lines[line]!.text.length };
    document.edit({ start: end, end }, piece);
    analysis = analyse(document, defaultOptions);
  }
  assert.equal(document.text, text);
  return findingsOf(analysis);
}

/** One test for each way in which the draft may come. */
export function itFindsInEveryVariant(draft: Case): void {
  for (const [name, { findings, move = keep, suits }] of Object.entries(variants)) {
    if (suits && !suits(draft)) continue;
    it(name, () => {
      const wanted = draft.expected.map((one) => ({ ...one, span: move(one.span) }));
      assertFound(findings(draft), wanted);
    });
  }
}

/** Errors and warnings are exactly those expected, information too of the codes that are expected. */
function assertFound(found: readonly Finding[], expected: readonly ExpectedFinding[]): void {
  const named = new Set(expected.map(({ code }) => code));
  const relevant = found.filter((finding) => named.has(finding.code) || isSevere(finding));
  assert.deepEqual(
    relevant.map(describeFinding).sort(),
    expected.map(({ span, severity, code }) => `${describeSpan(span)} ${severity} ${code}`).sort(),
  );
  for (const { code, span, says } of expected) {
    const messages = relevant
      .filter((finding) => finding.code === code && comparePositions(finding.span.start, span.start) === 0)
      .map((finding) => messageOf(finding, 'zh'));
    assert.ok(
      messages.some((message) => message.includes(says)),
      `${messages.join('; ')} does not say ${says}`,
    );
  }
}

/** The text with its sentences cut into lines of so many characters; headings and rows of tables stay. */
export function cutLines(text: string, width: number): string {
  const cut = (line: string): string[] =>
    line.length <= width || line.includes('|') || /^[一二三四五六]、/.test(line)
      ? [line]
      : [line.slice(0, width), ...cut(line.slice(width))];
  return text.split('\n').flatMap(cut).join('\n');
}
