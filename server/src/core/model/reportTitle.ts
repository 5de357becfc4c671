import type { Line } from '../syntax/line';
import type { Segment } from '../syntax/segment';
import { readTitle } from '../syntax/headings/title';
import type { PlacedTitle } from './section';

/**
 * The title of a report: of those above the line of its first section the last that names a year, else the first. Lines
 * count from the report's first.
 */
export function titleOf(segments: readonly Segment[], lines: readonly Line[], before: number): PlacedTitle | undefined {
  return findTitle(segments, before) ?? titleOverLines(lines, before);
}

function findTitle(segments: readonly Segment[], before: number): PlacedTitle | undefined {
  let found: PlacedTitle | undefined;
  let line = 0;
  for (const { lines } of segments) {
    if (line >= before) break;
    const syntax = lines[0]!.title;
    if (syntax && (syntax.year || !found)) found = { line, syntax };
    line += lines.length;
  }
  return found;
}

/** A title comes first: behind this many lines stands the text. */
const linesAboveTitle = 10;
const sentenceMarks = /[，、：:,]/;

/**
 * A title that is broken over two lines inside 政府信息公开, as on a page, with an empty one between them or none; its
 * place is that of its first line.
 */
function titleOverLines(lines: readonly Line[], before: number): PlacedTitle | undefined {
  for (let line = 0; line + 1 < Math.min(before, linesAboveTitle); line++) {
    const { text } = lines[line]!;
    const below = lines[line + 1]!.text.trim();
    const next = below === '' && text.trim() !== '' ? (lines[line + 2]?.text.trim() ?? '') : below;
    if (!/(?:报告|年报)$/.test(next) || sentenceMarks.test(text + next)) continue;
    const syntax = readTitle(text.trimEnd() + next);
    if (syntax?.year && syntax.year.to <= text.length)
      return { line, syntax: { ...syntax, to: text.trimEnd().length } };
  }
  return undefined;
}
