import type { Edit } from '../../text/span';
import { numberAnew } from './numberAnew';
import type { Item, Run } from './numberedItems';
import type { ProseLine } from '../prose/prose';

/** A number that is wrong in its run. */
export interface NumberingFault {
  readonly kind: 'skip' | 'repeat' | 'style';
  readonly item: Item;
  /** What is numbered anew. */
  readonly items: readonly Item[];
  readonly actual: string;
  readonly expected: string;
  /** Numbers the whole run anew, each number in the run's own style. */
  readonly edits: readonly Edit[];
}

/**
 * A fault of an item: with what it should be, and the edits that number the items anew, from `first` on in the style of
 * the run's first item.
 */
export function fault(
  kind: NumberingFault['kind'],
  item: Item,
  run: Run,
  items: readonly Item[],
  prose: readonly ProseLine[],
  first = run.items[0]!.value,
): NumberingFault {
  const model = run.items[0]!;
  const numbered = numberAnew(items, first, model, prose);
  const expected = numbered.find(({ each }) => each === item)!.written;
  const edits = numbered.flatMap(({ edit }) => edit ?? []);
  return { kind, item, items, actual: prose[item.line]!.text.slice(item.from, item.to), expected, edits };
}

/** The prose between two items, from the end of the one's number to the beginning of the other's; lines end in `\n`. */
export function textBetween(before: Item, after: Item, prose: readonly ProseLine[]): string {
  if (before.line === after.line) return prose[before.line]!.text.slice(before.to, after.from);
  const middle = prose.slice(before.line + 1, after.line).map(({ text }) => text);
  return [prose[before.line]!.text.slice(before.to), ...middle, prose[after.line]!.text.slice(0, after.from)].join(
    '\n',
  );
}
