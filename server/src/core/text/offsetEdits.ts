import { lineStarts, positionAt } from './lines';
import type { Edit } from './span';

/** An edit of a text as one string: offsets in UTF-16 code units, half open. */
interface OffsetEdit {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/**
 * Edits made one after another, each to the text that those before have left, kept as one set of edits of the text
 * that was there first: in order, apart from each other.
 */
export class EditedText {
  readonly #original: string;
  #text: string;
  #edits: readonly OffsetEdit[] = [];

  constructor(text: string) {
    this.#original = text;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** All edits so far, in the original text. */
  get edits(): Edit[] {
    const starts = lineStarts(this.#original);
    return this.#edits.map(({ from, to, newText }) => ({
      span: { start: positionAt(from, starts), end: positionAt(to, starts) },
      newText,
    }));
  }

  /** Applies edits of the present text, which do not overlap. */
  apply(edits: readonly Edit[]): void {
    const starts = lineStarts(this.#text);
    const offset = ({ line, character }: Edit['span']['start']) => starts[line]! + character;
    const placed = edits.map(({ span, newText }) => ({ from: offset(span.start), to: offset(span.end), newText }));
    // From the end, so that the places of the others stay what they are.
    for (const edit of placed.sort((a, b) => b.from - a.from)) this.#apply(edit);
  }

  /** Edits that the new one touches become one with it. */
  #apply({ from, to, newText }: OffsetEdit): void {
    const before: OffsetEdit[] = [];
    const after: OffsetEdit[] = [];
    let start = from;
    let end = to;
    let shiftOfStart = 0;
    let shift = 0;
    for (const edit of this.#edits) {
      const first = edit.from + shift;
      const last = first + edit.newText.length;
      if (last < from) before.push(edit);
      else if (first > to) after.push(edit);
      else {
        start = Math.min(start, first);
        end = Math.max(end, last);
      }
      const grows = edit.newText.length - (edit.to - edit.from);
      if (last < from) shiftOfStart += grows;
      if (first <= to) shift += grows;
    }
    const merged = this.#text.slice(start, from) + newText + this.#text.slice(to, end);
    this.#edits = [...before, { from: start - shiftOfStart, to: end - shift, newText: merged }, ...after];
    this.#text = this.#text.slice(0, from) + newText + this.#text.slice(to);
  }
}
