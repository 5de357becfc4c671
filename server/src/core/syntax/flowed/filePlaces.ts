import type { Position } from '../../text/span';
import type { Line } from '../line';

/** Where lines stand in a file whose own lines may hold several of them, as pieces (see `unflow`). */
export class FilePlaces {
  /** The line of the file in which each line stands, and the offset at which it begins there; the end is one more. */
  readonly #fileLines: number[] = [];
  readonly #offsets: number[] = [];
  /** The first piece of each line of the file. */
  readonly #firsts: number[] = [0];

  constructor(lines: readonly Line[]) {
    let [fileLine, offset] = [0, 0];
    lines.forEach(({ text, eol }, index) => {
      this.#fileLines.push(fileLine);
      this.#offsets.push(offset);
      if (eol === '') offset += text.length;
      else {
        this.#firsts.push(index + 1);
        fileLine++;
        offset = 0;
      }
    });
    this.#fileLines.push(fileLine);
    this.#offsets.push(offset);
  }

  /** The place in the file of a place in the lines. */
  inFile({ line, character }: Position): Position {
    const index = Math.min(line, this.#offsets.length - 1);
    return { line: this.#fileLines[index]!, character: this.#offsets[index]! + character };
  }

  /** The place in the lines of a place in the file; where two pieces meet, in the second. */
  inLines({ line, character }: Position): Position {
    const end = this.#offsets.length - 1;
    if (line >= this.#firsts.length) return { line: end, character };
    let low = this.#firsts[line]!;
    let high = (this.#firsts[line + 1] ?? end) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsets[middle]! <= character) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: character - this.#offsets[low]! };
  }
}
