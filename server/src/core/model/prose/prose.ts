import type { SectionId } from '../../forms';
import { Keeper } from '../../keeper';
import { perLine } from '../../syntax/perLine';
import { Line } from '../../syntax/line';
import { lonelyInnerMark, pairedMarks, type PairedMark } from '../../text/marks';
import { innerNumerals, leadingNumeral, ordinalsIn, type Numeral } from '../../syntax/headings/numeral';
import { proseOf } from '../../syntax/prose';
import { Segment, successionOf } from '../../syntax/segment';
import { readTables } from '../table/readTables';

/** The text of a segment outside its tables. The same object while edits change nothing of it. */
export class Prose extends Keeper {
  static readonly keeping = Keeper.keepingOf<Prose>();

  constructor(
    /** The section and the line of its heading, if the segment begins with one. */
    readonly section: SectionId | undefined,
    readonly first: Line,
    /** As many as the segment has; empty where a table, a heading or a title stands. */
    readonly lines: readonly ProseLine[],
  ) {
    super();
  }
}

/** The text of one line (see `proseOf`) and the numbers of items in it. */
export class ProseLine {
  #leading: Numeral | null | undefined;
  #ordinals: readonly Numeral[] | undefined;
  #inner: readonly Numeral[] | undefined;
  #marks: readonly PairedMark[] | undefined;
  #heads: boolean | undefined;
  #innerMark: number | null | undefined;

  constructor(readonly text: string) {}

  /** The number that the line begins with. */
  get leading(): Numeral | undefined {
    if (this.#leading === undefined) this.#leading = leadingNumeral(this.text) ?? null;
    return this.#leading ?? undefined;
  }

  /** 一是, 二是 … */
  get ordinals(): readonly Numeral[] {
    return (this.#ordinals ??= ordinalsIn(this.text));
  }

  /** Numbers of items inside the paragraph. */
  get inner(): readonly Numeral[] {
    return (this.#inner ??= innerNumerals(this.text));
  }

  /** Quotation marks and brackets. */
  get marks(): readonly PairedMark[] {
    return (this.#marks ??= pairedMarks(this.text));
  }

  /** The offset of a lonely 〈 or 〉 inside a title. */
  get innerMark(): number | undefined {
    if (this.#innerMark === undefined)
      this.#innerMark = (this.text.includes('《') ? lonelyInnerMark(this.text) : undefined) ?? null;
    return this.#innerMark ?? undefined;
  }

  /** Whether it heads what follows: a short line, such as 存在的主要问题： or 改进措施. */
  get heads(): boolean {
    return (this.#heads ??= isHead(this.text));
  }
}

const longestHead = 24;

function isHead(text: string): boolean {
  return text !== '' && (text.length <= longestHead || /[：:]\s{0,4}$/.test(text)) && !/[。；]\s{0,4}$/.test(text);
}

const empty = new ProseLine('');

/** The lines with text, those that look like it inside a table among them. Lines of equal text share their reading. */
const textLines = perLine((line) => {
  const found = proseLineOf(line);
  return found === empty ? undefined : found;
});

const proseLineOf = Line.kept((line) => {
  const { heading, title } = line;
  if (title || (heading && heading.inlineText === undefined)) return empty;
  const text = proseOf(line);
  // A heading with text behind it keeps its offsets.
  const own = heading ? text.slice(heading.inlineText).padStart(text.length, '\0') : text;
  return own === '' ? empty : new ProseLine(own);
});

interface Kept {
  readonly prose: Prose;
  readonly texts: ReturnType<typeof textLines>;
  /** First and last lines of the tables. */
  readonly tables: readonly number[];
}

const ofSegments = Segment.keeping.slot<Kept>();

/** The text of a segment outside its tables; kept with the segment, and over edits that change nothing of it. */
export function proseIn(segment: Segment): Prose {
  const kept = ofSegments.get(segment) ?? keep(segment);
  return kept.prose;
}

function keep(segment: Segment): Kept {
  const texts = textLines(segment);
  const tables = readTables(segment).flatMap(({ span: { start, end } }) => [start.line, end.line]);
  const succession = successionOf(segment);
  const before = succession && ofSegments.get(succession.before);
  const isKnown =
    before?.texts === texts &&
    before.tables.length === tables.length &&
    before.tables.every((line, index) => line === tables[index]);
  const kept = {
    prose: isKnown && isOf(before.prose, segment) ? before.prose : read(segment, texts, tables, before?.prose),
    texts,
    tables,
  };
  ofSegments.set(segment, kept);
  return kept;
}

/** Prose of the lines outside the tables; what was there before, where an edit has changed none of them. */
function read(segment: Segment, texts: Kept['texts'], tables: readonly number[], before: Prose | undefined): Prose {
  const lines = new Array<ProseLine>(segment.lines.length).fill(empty);
  for (const [at, line] of texts) if (!isInside(at, tables)) lines[at] = line;
  const isSame = before && isOf(before, segment) && before.lines.every((line, at) => line === lines[at]);
  return isSame ? before : new Prose(segment.section, segment.lines[0]!, lines);
}

/** Whether a segment has the heading of some prose and as many lines. */
function isOf({ first, lines }: Prose, segment: Segment): boolean {
  return first === segment.lines[0] && lines.length === segment.lines.length;
}

function isInside(line: number, tables: readonly number[]): boolean {
  for (let index = 0; index < tables.length; index += 2) {
    if (line >= tables[index]! && line <= tables[index + 1]!) return true;
  }
  return false;
}
