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

  /** Applies edits of the present text, which do not overlap. Edits that they touch become one with them. */
  apply(edits: readonly Edit[]): void {
    const starts = lineStarts(this.#text);
    const offset = ({ line, character }: Edit['span']['start']) => starts[line]! + character;
    const fresh = edits
      .map(({ span, newText }) => ({ from: offset(span.start), to: offset(span.end), newText }))
      .sort((a, b) => a.from - b.from);
    const merged: OffsetEdit[] = [];
    const known = this.#edits;
    /** How much further on things stand in the present text than in the original. */
    let shift = 0;
    for (let [at, next] = [0, 0]; at < known.length || next < fresh.length;) {
      const start = Math.min((known[at]?.from ?? Infinity) + shift, fresh[next]?.from ?? Infinity);
      const from = start - shift;
      let end = start;
      let copied = start;
      let newText = '';
      for (;;) {
        const [old, own] = [known[at], fresh[next]];
        if (old && old.from + shift <= end) {
          end = Math.max(end, old.from + shift + old.newText.length);
          shift += old.newText.length - (old.to - old.from);
          at++;
        } else if (own && own.from <= end) {
          newText += this.#text.slice(copied, own.from) + own.newText;
          copied = own.to;
          end = Math.max(end, own.to);
          next++;
        } else break;
      }
      merged.push({ from, to: end - shift, newText: newText + this.#text.slice(copied, end) });
    }
    this.#edits = merged;
    this.#text = replaced(this.#original, merged);
  }
}

function replaced(text: string, edits: readonly OffsetEdit[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(from, edit.from), edit.newText);
    from = edit.to;
  }
  return parts.join('') + text.slice(from);
}
