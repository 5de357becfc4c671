import { isHan, lostCharacter } from '../../text/chars';

/**
 * Lines into which a program that counts bytes has written each cell where its column begins, over what a longer one
 * before it says there: a character of which bytes are left is lost, and what was written over takes up as many bytes
 * as if it still stood there. So the bytes of a line tell which column a number stands in.
 */

/** A cell in the bytes of a line. */
interface PlacedText {
  readonly at: number;
  readonly text: string;
}

/** Where columns begin, in bytes. */
export interface ByteColumns {
  /** That of the labels of items, in front of which those of their groups stand. */
  readonly item: number | undefined;
  readonly values: readonly number[];
}

/** A value as it stands in the characters of a line; where nothing stands in a column, the place between two. */
export interface ValueAtByte {
  readonly from: number;
  readonly to: number;
  /** The place of its column among those of values. */
  readonly column: number;
}

/** The values of a line, and where the number of its item begins, if it is one. */
interface ByteRow {
  readonly values: readonly ValueAtByte[];
  readonly item: number | undefined;
}

/** How many bytes most Chinese characters take, and so those that nothing is left of. */
const hanBytes = 3;

export function byteLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) length += bytesOf(text.charCodeAt(at));
  return length;
}

function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : hanBytes;
}

/** What stands in a column: no label has more than a number in front of it that is not Chinese. */
const written = /(?:[增减](?=\d))?[!-~]{1,24}/y;
/** What no label has behind the number of its item. */
const ofNumbers = /[-+.,\d]/;
/** Tables of more columns merge none of their values. */
const mostMerged = 4;
const unit = /(?:万元|[万元件个项条宗次])?/y;
/** No row has a label with these characters in it. */
const money = /万?元?/y;

/** Nothing where the bytes of a line cannot be counted like that, or where a number stands anywhere else. */
export function valuesAtBytes(text: string, columns: ByteColumns): ByteRow | undefined {
  const lead = columns.item === undefined ? [] : [columns.item];
  const starts = [...lead, ...columns.values];
  const values: ValueAtByte[] = [];
  let item: number | undefined;
  let isWide = false;
  let at = 0;
  // In bytes: where that character stands, and where one began from which on all were of three.
  let place = 0;
  let begin = 0;
  const isInside = () => (place - begin) % hanBytes > 0;
  for (const [index, start] of starts.entries()) {
    for (; place < start && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (text[at] !== lostCharacter) {
        if (ofNumbers.test(text[at]!) || (isHan(code) && isInside())) return undefined;
        begin = place += bytesOf(code);
      } else if (isInside()) place++;
      else if (start - place < hanBytes) place = start;
      else return undefined;
    }
    const own = place === start ? textAt(text, at, written) : '';
    const from = at;
    if (own === '' && index >= lead.length) values.push({ from, to: at, column: index - lead.length });
    if (own === '') continue;
    const isBehindLabel = !/\s/.test(text[at - 1] ?? ' ');
    [at, place] = [at + own.length, place + byteLength(own)];
    if (index < lead.length) {
      item = from;
      begin = place;
      continue;
    }
    // What is Chinese behind a number is left of the label, unless no character can begin there.
    const behind = textAt(text, at, !isBehindLabel || isInside() ? unit : money);
    [at, place] = [at + behind.length, place + byteLength(behind)];
    // A value may be wider than its column only where the cell is merged with all behind it.
    if (isWide) return undefined;
    isWide = place >= (starts[index + 1] ?? Infinity);
    values.push({ from, to: at, column: index - lead.length });
  }
  const isTooWide = isWide && columns.values.length > mostMerged;
  return isTooWide || /\d/.test(text.slice(at)) ? undefined : { values, item };
}

function textAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The line that cells make which are written one over the other, and where each begins in it. */
export function writtenOver(cells: readonly PlacedText[]): { readonly text: string; readonly starts: number[] } {
  const bytes: { readonly char: string; readonly begin: number; readonly size: number }[] = [];
  for (const { at, text } of cells) {
    let begin = at;
    for (const char of text) {
      const size = byteLength(char);
      for (let byte = begin; byte < begin + size; byte++) bytes[byte] = { char, begin, size };
      begin += size;
    }
  }
  const charAt = new Map<number, number>();
  let text = '';
  for (let at = 0; at < bytes.length;) {
    charAt.set(at, text.length);
    const own = bytes[at];
    const isLeft = (byte: number) => bytes[byte]?.begin === own?.begin && bytes[byte]?.char === own?.char;
    let end = at + 1;
    if (own?.begin === at) while (end < at + own.size && isLeft(end)) end++;
    text += own ? (own.begin === at && end === at + own.size ? own.char : lostCharacter) : ' ';
    at = end;
  }
  return { text, starts: cells.map(({ at }) => charAt.get(at) ?? 0) };
}
