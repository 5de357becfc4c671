/**
 * What was made of the texts read last, up to so many characters in all: the same lines, cells and sections stand in
 * report after report, and undoing an edit brings a text back.
 */
export class Recent<Made> {
  readonly #most: number;
  #young = new Map<string, Made>();
  #old = new Map<string, Made>();
  #characters = 0;

  constructor(characters: number) {
    // Half of it is forgotten at once.
    this.#most = characters / 2;
  }

  get(text: string): Made | undefined {
    const made = this.#young.get(text);
    if (made !== undefined) return made;
    const old = this.#old.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  set(text: string, made: Made): void {
    this.#characters += text.length + overhead;
    if (this.#characters > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = text.length + overhead;
    }
    this.#young.set(text, made);
  }
}

/** A short text costs hardly less than one of so many characters. */
const overhead = 16;
