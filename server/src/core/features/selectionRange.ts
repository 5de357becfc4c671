import type { Analysis, PlacedReport } from '../analysis';
import { skipBlanks, trimEnd } from '../text/chars';
import { contains, cover, shift, span, type Position, type Span } from '../text/span';
import { reportSymbol, type ReportSymbol } from './documentSymbol';
import { placeAt, reportAt } from './place';

/**
 * What a selection at a position grows to, step by step, each span inside the next: in a table cell, values of the
 * row, row, table; in prose word or number, sentence, paragraph; then sub-heading's text, section and report.
 */
export function selectionRange(analysis: Analysis, position: Position): Span[] {
  const placed = reportAt(analysis, position.line);
  if (!placed) return [];
  const { text } = placed.report.lines[position.line - placed.at]!;
  const at = { line: position.line, character: Math.min(position.character, text.length) };
  const steps: Span[] = [];
  let last: Span = { start: at, end: at };
  for (const step of [...inside(placed, at, text), ...outline(placed, at)]) {
    if (!holds(step, last) || holds(last, step)) continue;
    steps.push(step);
    last = step;
  }
  return steps;
}

function holds(outer: Span, inner: Span): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end);
}

function inside(placed: PlacedReport, at: Position, text: string): Span[] {
  const place = placeAt(placed, at);
  if (!place || place.kind === 'section') return [...(place ? [place.span] : []), ...inProse(text, at)];
  if (place.kind !== 'cell') return [place.span];
  const values = place.row.cells.map((cell) => shift(cell.span, placed.at + place.placed.at));
  return [place.span, values.reduce(cover)];
}

const sentenceEnds = '。！？';
/** No sentence goes on further to either side; what does has lost its full stops. */
const longestSentence = 1_000;

/** Word, sentence and paragraph. */
function inProse(text: string, { line, character }: Position): Span[] {
  const from = skipBlanks(text, 0);
  const to = trimEnd(text, from, text.length);
  if (character < from || character > to) return [];
  let start = character;
  const first = Math.max(from, character - longestSentence);
  while (start > first && !sentenceEnds.includes(text[start - 1]!)) start--;
  let end = character;
  const last = Math.min(to, character + longestSentence);
  while (end < last && !sentenceEnds.includes(text[end]!)) end++;
  const word = wordAt(text, character);
  return [
    ...(word ? [span(line, word.from, word.to)] : []),
    span(line, skipBlanks(text, start, end), Math.min(end + 1, to)),
    span(line, from, to),
  ];
}

/** Made when first asked for: it takes longer than the rest of the server at its start. */
let segmenter: Intl.Segmenter | undefined;
/** Characters on either side that tell where a word ends, however long the line is. */
const around = 40;

/** The Chinese word or the number at a place, or the one that ends there. */
function wordAt(text: string, character: number): { from: number; to: number } | undefined {
  const begin = Math.max(0, character - around);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const segments = segmenter.segment(text.slice(begin, character + around));
  for (const offset of [character - begin, character - begin - 1]) {
    const found = segments.containing(offset);
    if (found?.isWordLike) return { from: begin + found.index, to: begin + found.index + found.segment.length };
  }
  return undefined;
}

/** Nodes of the outline, innermost first. */
function outline(placed: PlacedReport, at: Position): Span[] {
  const spans: Span[] = [];
  for (let node: ReportSymbol | undefined = reportSymbol(placed); node;) {
    spans.unshift(node.span);
    node = node.children.find((child) => contains(child.span, at));
  }
  return spans;
}
