// The page and the editor show the same place: each follows the other.
import { send } from './host';
import { root } from './store';

interface Anchor {
  readonly line: number;
  /** In pixels from the top of the page. */
  readonly top: number;
}

/** Where we have scrolled to ourselves; that is nothing to tell. */
let expected: number | undefined;

/** Shows the document from a line on. */
export function scrollToLine(line: number): void {
  const top = interpolate(anchors(), line, 'line', 'top');
  scrollTo({ top });
  expected = scrollY;
}

/** Shows the beginning of another report. */
export function scrollToTop(): void {
  scrollTo({ top: 0 });
  expected = scrollY;
}

export function followScrolling(): void {
  addEventListener('scroll', () => {
    const isOurs = expected !== undefined && Math.abs(scrollY - expected) < 2;
    expected = undefined;
    if (isOurs) return;
    const line = interpolate(anchors(), scrollY, 'top', 'line');
    send({ type: 'scrolled', line });
  });
}

/** Where lines of the document stand on the page, both rising. */
function anchors(): Anchor[] {
  const bar = root.querySelector('header')?.offsetHeight ?? 0;
  const found: Anchor[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-line]')) {
    const line = Number(element.dataset.line);
    const top = element.getBoundingClientRect().top + scrollY - bar;
    const last = found.at(-1);
    if (!last || (line > last.line && top > last.top)) found.push({ line, top });
  }
  return found;
}

/** The place between the anchors around a value; that of the first or the last beyond them. */
function interpolate(all: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  const next = all.findIndex((anchor) => anchor[from] > value);
  const after = all[next];
  const before = next < 0 ? all.at(-1) : all[next - 1];
  if (!before || !after) return (before ?? after)?.[to] ?? 0;
  const share = (value - before[from]) / (after[from] - before[from]);
  return before[to] + share * (after[to] - before[to]);
}
