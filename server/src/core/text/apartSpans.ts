import { comparePositions, touches, type Span } from './span';

/** Spans that do not touch each other, in the order of the text. */
export class ApartSpans {
  readonly #spans: Span[] = [];

  /** Takes spans in, if none of them touches one that was taken before; else nothing is taken. */
  take(spans: readonly Span[]): boolean {
    if (spans.some((span) => this.#isTouched(span))) return false;
    for (const span of spans) this.#spans.splice(this.#placeOf(span), 0, span);
    return true;
  }

  #isTouched(span: Span): boolean {
    const at = this.#placeOf(span);
    const neighbours = [this.#spans[at - 1], this.#spans[at]];
    return neighbours.some((other) => other && touches(span, other));
  }

  /** Where a span stands among those taken, by binary search. */
  #placeOf({ start }: Span): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePositions(this.#spans[middle]!.start, start) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
