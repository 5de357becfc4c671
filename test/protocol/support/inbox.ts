/** How long anything may take that a test waits for. */
const deadline = 30_000;

/** What has arrived from the other side and what is still waited for. */
export class Inbox<T> {
  readonly #name: string;
  #items: T[] = [];
  #waiting: (() => void) | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Everything that nobody has taken yet. */
  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    this.#items.push(item);
    this.#waiting?.();
  }

  /** The first item that is wanted, as soon as it is there; those before it are dropped. */
  async take(wanted: (item: T) => boolean = () => true): Promise<T> {
    const signal = AbortSignal.timeout(deadline);
    for (;;) {
      const index = this.#items.findIndex(wanted);
      if (index >= 0) return this.#items.splice(0, index + 1).at(-1)!;
      await new Promise<void>((resolve, reject) => {
        this.#waiting = resolve;
        signal.onabort = () => reject(new Error(`${this.#name}: nothing came that was waited for`));
      });
    }
  }
}
