import type { Position, Span } from '../text/span';
import { splitLines } from '../text/lines';
import { splice } from '../text/splice';
import { knownLine, Line, readLine } from './line';
import { FilePlaces } from './flowed/filePlaces';
import { PagePlaces } from './wholeText/pagePlaces';
import { findReports, marksSameReports, replaceSegments, type ReportSyntax } from './reports';
import { unflow } from './flowed/flowed';
import { beginsSegment, segmentLines, succeed, type Segment } from './segment';
import { SegmentList } from './segmentList';

/**
 * A text under edit: its lines, cut into segments, grouped into reports. `edit` re-reads the touched lines and
 * re-cuts the touched segments; all others stay the same objects. After any edits the tree equals that of a fresh
 * document of the same text.
 */
export class ReportDocument {
  #lines: Line[];
  #segments: SegmentList;
  #reports: readonly ReportSyntax[] = [];
  /** How many lines have no line end: the last one, and pieces of lines of the file. */
  #pieces = 0;
  #pages: PagePlaces;
  #knownPlaces: FilePlaces | undefined;

  constructor(text: string) {
    this.#lines = readLines(text);
    this.#countPieces(this.#lines, 1);
    this.#pages = new PagePlaces(this.#lines);
    for (const [at, line] of this.#pages.update(this.#lines, [])) this.#lines[at] = line;
    this.#segments = new SegmentList(segmentLines(this.#lines, 0, this.#lines.length));
    this.#reports = findReports(this.segments, []);
    this.#markPages();
  }

  /** A document of the same text that is edited apart from this one. What both have in common stays one object. */
  copy(): ReportDocument {
    const copy = new ReportDocument('');
    copy.#lines = [...this.#lines];
    copy.#segments = this.#segments.copy();
    copy.#reports = this.#reports;
    copy.#pieces = this.#pieces;
    copy.#pages = this.#pages.copy();
    return copy;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  get segments(): readonly Segment[] {
    return this.#segments.all;
  }

  get reports(): readonly ReportSyntax[] {
    return this.#reports;
  }

  /** The whole text, every line with its own terminator. */
  get text(): string {
    return this.#lines.map(({ text, eol }) => text + eol).join('');
  }

  /** First line of the segment with the given index. */
  startOf(segment: number): number {
    return this.#segments.startOf(segment);
  }

  /**
   * Whether lines of the file hold several lines of a report (see `unflow`). Its lines are then not those of the file,
   * and whoever speaks of places in the file has to ask `placeInFile` and `placeOf`.
   */
  get isFlowed(): boolean {
    return this.#pieces > 1;
  }

  /** The place in the file of a place in the lines. */
  placeInFile(place: Position): Position {
    return this.isFlowed ? this.#places.inFile(place) : place;
  }

  /** The span in the file of a span in the lines. */
  spanInFile({ start, end }: Span): Span {
    return { start: this.placeInFile(start), end: this.placeInFile(end) };
  }

  /** The place in the lines of a place in the file; where two pieces meet, in the second. */
  placeOf(place: Position): Position {
    return this.isFlowed ? this.#places.inLines(place) : place;
  }

  get #places(): FilePlaces {
    return (this.#knownPlaces ??= new FilePlaces(this.#lines));
  }

  /** Replaces a span of the file; positions past the end of a line or of the text mean that end, as in LSP. */
  edit(span: Span, newText: string): void {
    const { line: first, character: fromCharacter } = this.#clamp(this.placeOf(span.start));
    const { line: last, character: toCharacter } = this.#clamp(this.placeOf(span.end));
    let from = first;
    let to = last;
    let head = this.#lines[first]!.text.slice(0, fromCharacter);
    let tail = this.#lines[last]!.text.slice(toCharacter) + this.#lines[last]!.eol;
    // A line feed put right behind a lone carriage return joins it.
    if (head === '' && from > 0 && this.#lines[from - 1]!.eol === '\r' && (newText + tail).startsWith('\n')) {
      from--;
      head = this.#lines[from]!.text + '\r';
    }
    // A line of the file is cut into pieces as a whole.
    while (from > 0 && this.#isPiece(from - 1)) head = this.#lines[--from]!.text + head;
    while (this.#isPiece(to)) tail += this.#lines[++to]!.text + this.#lines[to]!.eol;
    const inserted = readLines(head + newText + tail);
    // The text ends in a terminator, so its last piece is the beginning of the line that follows.
    if (to + 1 < this.#lines.length) inserted.pop();
    [from, to] = this.#changed(from, to, inserted);
    const removed = this.#lines.slice(from, to + 1);
    this.#replace(from, to + 1, inserted);
    this.#pages.move(from, to + 1, inserted);
    if (this.#pages.mayChange(this.#lines, from, removed, inserted)) this.#markPages();
  }

  /**
   * The first and the last line that an edit changes, where it leaves as many as there were: most pieces of a long line
   * stay what they are. What stays is taken off `inserted`.
   */
  #changed(from: number, to: number, inserted: Line[]): [from: number, to: number] {
    if (inserted.length !== to + 1 - from) return [from, to];
    const isSame = (line: Line, at: number) => line.text === this.#lines[at]!.text && line.eol === this.#lines[at]!.eol;
    while (from < to && isSame(inserted.at(-1)!, to)) {
      inserted.pop();
      to--;
    }
    let same = 0;
    while (from + same < to && isSame(inserted[same]!, from + same)) same++;
    inserted.splice(0, same);
    return [from + same, to];
  }

  /** After an edit lines far from it may be marks of pages, or none any more. */
  #markPages(): void {
    for (const [at, line] of this.#pages.update(this.#lines, this.segments)) this.#replace(at, at + 1, [line]);
  }

  /** Whether the line goes on in the next one. */
  #isPiece(index: number): boolean {
    return index < this.#lines.length - 1 && this.#lines[index]!.eol === '';
  }

  /** Counts lines without a line end that come in (1) or go (-1). */
  #countPieces(lines: readonly Line[], by: 1 | -1): void {
    for (const line of lines) if (line.eol === '') this.#pieces += by;
  }

  #clamp({ line, character }: Position): Position {
    if (line >= this.#lines.length) return { line: this.#lines.length - 1, character: this.#lines.at(-1)!.text.length };
    const length = this.#lines[line]!.text.length;
    return { line, character: Math.min(character, length) };
  }

  #replace(from: number, to: number, inserted: readonly Line[]): void {
    this.#knownPlaces = undefined;
    this.#countPieces(this.#lines.slice(from, to), -1);
    this.#countPieces(inserted, 1);
    splice(this.#lines, from, to, inserted);
    const delta = inserted.length - (to - from);
    let first = this.#segments.indexAt(from);
    const last = this.#segments.indexAt(to - 1);
    // A segment whose first line begins none any more belongs to the one before it.
    if (first > 0 && !beginsSegment(this.#lines[this.startOf(first)] ?? noLine)) first--;
    const start = this.startOf(first);
    const fresh = segmentLines(this.#lines, start, this.#segments.endOf(last) + delta, true);
    const gone = this.segments.slice(first, last + 1);
    if (fresh.length === 1 && gone.length === 1) {
      const [removed, before] = [to - from, gone[0]!];
      succeed(fresh[0]!, { before, from: from - start, removed, inserted: inserted.length });
    }
    this.#segments.replace(first, last + 1, fresh);
    this.#reports = marksSameReports(gone, fresh)
      ? replaceSegments(this.#reports, first, fresh)
      : findReports(this.segments, this.#reports);
  }
}

const noLine = readLine('');

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of splitLines(text)) {
    const known = knownLine(raw);
    if (known && isWhole(known)) lines.push(known);
    else for (const piece of unflow(raw)) lines.push(readLine(piece));
  }
  return lines;
}

/** Whether a line of the file holds one line of a report. */
const isWhole = Line.kept(({ text, eol }) => unflow(text + eol).length === 1);
