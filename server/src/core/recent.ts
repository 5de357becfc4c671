/**
 * What was made of the texts read last, up to so many characters in all: the same lines, cells and sections stand in
 * report after report, and undoing an edit brings a text back.
 */
export class Recent<Made, Key extends string | number = string> {
  readonly #most: number;
  readonly #lengthOf: (key: Key, made: Made) => number;
  #young = new Map<Key, Made>();
  #old = new Map<Key, Made>();
  #characters = 0;

  /** The key is the text itself, unless `lengthOf` tells how many characters that has. */
  constructor(characters: number, lengthOf: (key: Key, made: Made) => number = (key) => String(key).length) {
    // Half of it is forgotten at once.
    this.#most = characters / 2;
    this.#lengthOf = lengthOf;
  }

  get(key: Key): Made | undefined {
    const made = this.#young.get(key);
    if (made !== undefined) return made;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: Key, made: Made): void {
    const length = this.#lengthOf(key, made) + overhead;
    this.#characters += length;
    if (this.#characters > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = length;
    }
    this.#young.set(key, made);
  }
}

/** A short text costs hardly less than one of so many characters. */
const overhead = 16;
