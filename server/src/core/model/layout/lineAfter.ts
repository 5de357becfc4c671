import { lineBegin } from '../../text/chars';
import { comparePositions, type Edit } from '../../text/span';
import { displayWidth } from '../../text/width';
import { keepPlaces } from './keepLayout';
import type { Report } from '../report';

/** A line of a report, made another row of its table by edits; nothing where it would leave its borders. */
export function lineAfter(edits: readonly Edit[], line: number, report: Report): string | undefined {
  const { text } = report.lines[line]!;
  const written = applied(keepPlaces(edits, report), text);
  const isDrawn = report.lines[line - 1]?.rule && report.lines[line + 1]?.rule;
  return isDrawn && displayWidth(written) !== displayWidth(text) ? undefined : written.slice(lineBegin(written));
}

/** A line after edits of it. */
export function applied(edits: readonly Edit[], text: string): string {
  let result = text;
  for (const { span: own, newText } of [...edits].sort((a, b) => comparePositions(b.span.start, a.span.start))) {
    result = result.slice(0, own.start.character) + newText + result.slice(own.end.character);
  }
  return result;
}
