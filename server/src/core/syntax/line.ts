import { Keeper } from '../keeper';
import { Recent } from '../recent';
import { lineEnd, type LineEnd } from '../text/lines';
import { hashOf } from '../text/hash';
import { withoutRadicals } from '../text/lookAlikes';
import { readHeading, type HeadingSyntax } from './headings/heading';
import { visibleText, withoutLineMarks, type VisibleText } from './markup';
import { readCells, type LineCells } from './cells/separators';
import { readTitle, type TitleSyntax } from './headings/title';

/**
 * All that a line says by itself, whatever stands around it. Immutable; lines of equal text may be one object, so a
 * line knows nothing of its place, but for its role.
 */
export class Line extends Keeper implements LineCells {
  static readonly keeping = Keeper.keepingOf<Line>();
  /** What is made of a line, whatever stands around it. */
  static readonly kept = Line.keeping.kept;
  readonly cells: LineCells['cells'];
  readonly separated: boolean;
  readonly rule: boolean;
  /** A number made of the text: lines that differ in it differ. */
  readonly hash: number;
  /** What the whole text may make of the line, once somebody has looked (see `PagePlaces`). */
  kinds: number | undefined = undefined;

  constructor(
    readonly text: string,
    readonly eol: LineEnd,
    readonly heading: HeadingSyntax | undefined,
    readonly title: TitleSyntax | undefined,
    { cells, separated, rule }: LineCells,
    /**
     * What the rest of the text makes of it: a mark of its page, surely, maybe or hardly (see `pageMarks`), the heading of a
     * section (see `bracketedHeadings`, `cutHeadings`), or that of an item in one (see `itemHeadings`).
     */
    readonly role?: 'sure' | 'maybe' | 'hardly' | 'heading' | 'item',
  ) {
    super();
    this.cells = cells;
    this.separated = separated;
    this.rule = rule;
    this.hash = hashOf(text);
  }
}

/** Cells of tables repeat by the thousand (`\t0`), and so do sentences. */
const linesByText = new Recent<Line>(150_000);
const longestKept = 1_000;

/** The line as it was read before, if that is not long ago. */
export function knownLine(raw: string): Line | undefined {
  return linesByText.get(raw);
}

/** Reads one line, its terminator included. */
export function readLine(raw: string): Line {
  const found = knownLine(raw);
  if (found) return found;
  const line = lex(raw);
  if (raw.length <= longestKept) linesByText.set(raw, line);
  return line;
}

function lex(raw: string): Line {
  const eol = lineEnd(raw);
  const text = eol === '' ? raw : raw.slice(0, raw.length - eol.length);
  // A radical in place of a character is told by itself, and read as the character.
  const plain = withoutRadicals(withoutLineMarks(text));
  const visible = plain.length <= longestMarkup ? visibleText(plain) : undefined;
  const cells = readCells(plain);
  const heading = (visible ? headingIn(visible) : readHeading(plain)) ?? headingOfRow(cells);
  const title = heading ? undefined : visible ? titleIn(visible) : readTitle(plain);
  return new Line(text, eol, heading, title, cells);
}

/** Longer lines of HTML hold more than a heading. */
const longestMarkup = 4_000;

/** A numbered heading that is the first row of its table, alone or repeated in each of the cells it is merged over. */
function headingOfRow({ cells, separated }: LineCells): HeadingSyntax | undefined {
  const first = separated ? cells.find(({ text }) => text !== '') : undefined;
  if (!first || cells.some(({ text }) => text !== '' && text !== first.text)) return undefined;
  const heading = readHeading(first.text);
  const isWhole = heading?.numeral && heading.inlineText === undefined;
  const place = (offset: number) => first.from + offset;
  return isWhole ? placedBy(heading, place, place) : undefined;
}

function headingIn({ text, startOf, endOf }: VisibleText): HeadingSyntax | undefined {
  const heading = readHeading(text);
  return heading && placedBy(heading, startOf, endOf);
}

type Place = (offset: number) => number;

function placedBy(heading: HeadingSyntax, startOf: Place, endOf: Place): HeadingSyntax {
  const { from, numeral, title, inlineText } = heading;
  return {
    ...heading,
    from: startOf(from),
    ...(numeral && { numeral: { ...numeral, from: startOf(numeral.from), to: endOf(numeral.to) } }),
    title: { from: startOf(title.from), to: endOf(title.to) },
    ...(inlineText !== undefined && { inlineText: startOf(inlineText) }),
  };
}

function titleIn({ text, startOf, endOf }: VisibleText): TitleSyntax | undefined {
  const title = readTitle(text);
  if (!title) return undefined;
  const { year } = title;
  return {
    ...title,
    from: startOf(title.from),
    to: endOf(title.to),
    ...(year && { year: { ...year, from: startOf(year.from), to: endOf(year.to) } }),
  };
}
