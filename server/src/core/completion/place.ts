import type { PlacedReport } from '../analysis';
import type { Report } from '../model/report';
import { skipDecoration } from '../syntax/headings/headingMarks';
import { span, type Position, type Span } from '../text/span';

/** The end of a line of a report, at which something is being typed. */
export interface LinePlace {
  readonly report: Report;
  /** Counted from the report's first. */
  readonly line: number;
  /** What has been typed of the line, or of the sentence that ends it. */
  readonly typed: string;
  /** The place of what has been typed, in the lines of the document. */
  readonly span: Span;
}

/** The whole line, where nothing follows what has been typed but the bracket that the editor closed by itself. */
export function lineTyped({ report, at }: PlacedReport, { line, character }: Position): LinePlace | undefined {
  const { text } = report.lines[line - at]!;
  const before = text.slice(0, character);
  const rest = text.slice(character).trim();
  if (rest !== '' && !(rest === '）' && before.trim().startsWith('（'))) return undefined;
  const from = Math.min(skipDecoration(before), before.length);
  return {
    report,
    line: line - at,
    typed: before.slice(from),
    span: span(line, from, from < character ? text.trimEnd().length : character),
  };
}

/** The last sentence of the line, from the full stop in front of it. */
export function sentenceOf(place: LinePlace): LinePlace {
  const from = place.typed.lastIndexOf('。') + 1;
  const { start, end } = place.span;
  return { ...place, typed: place.typed.slice(from), span: span(start.line, start.character + from, end.character) };
}
