import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

/** So many steps back an undo may go. */
const mostUndone = 100;

/** A text under edit, as the protocol's own implementation makes it of positions and new text. */
export class EditedText {
  #text: string;
  readonly #history: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** What the text was before; the last is the latest. */
  get history(): readonly string[] {
    return this.#history;
  }

  replace(start: number, end: number, newText: string): TextEdit {
    // A new one each time: it does not see that a terminator which an edit completes is one, not two.
    const document = TextDocument.create('file:///edited', 'xxgk-report', 0, this.#text);
    const [from, to] = [start, end].map((offset) => document.positionAt(this.#outsideTerminator(offset)));
    const range = { start: from!, end: to! };
    this.#history.push(this.#text);
    if (this.#history.length > mostUndone) this.#history.shift();
    this.#text = TextDocument.applyEdits(document, [{ range, newText }]);
    return { range, newText };
  }

  /** The smallest edit that makes another text of this one. */
  become(text: string): TextEdit {
    const shorter = Math.min(text.length, this.#text.length);
    let same = 0;
    while (same < shorter && text[same] === this.#text[same]) same++;
    same = this.#outsideTerminator(same);
    let tail = 0;
    while (tail < shorter - same && text.at(-1 - tail) === this.#text.at(-1 - tail)) tail++;
    const end = this.#text.length - tail;
    // A line feed that stays joins a carriage return that goes, and the other way round.
    if (this.#outsideTerminator(end) !== end) tail--;
    return this.replace(same, this.#text.length - tail, text.slice(same, text.length - tail));
  }

  /** No position lies between the two characters of one line terminator. */
  #outsideTerminator(offset: number): number {
    return this.#text[offset - 1] === '\r' && this.#text[offset] === '\n' ? offset - 1 : offset;
  }
}
