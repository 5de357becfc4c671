import { digitsOf, isAlike } from '../../syntax/headings/numeral';
import { span, type Edit } from '../../text/span';
import type { Item } from './numberedItems';
import type { ProseLine } from '../prose/prose';

/** An item with the number that is to stand there; no edit where it does. Lines count from the segment's first. */
interface NumberedAnew {
  readonly each: Item;
  readonly written: string;
  readonly edit: Edit | undefined;
}

/** Numbers items from `first` on, each in its own style where that is the model's, else in that. */
export function numberAnew(
  items: readonly Item[],
  first: number,
  model: Item,
  prose: readonly ProseLine[],
): NumberedAnew[] {
  return items.map((each, index) => {
    const { line, from, to } = each;
    const newText = written(first + index, isAlike(each.style, model.style) ? each : model, prose);
    const isRight = prose[line]!.text.slice(from, to) === newText;
    return { each, written: newText, edit: isRight ? undefined : { span: span(line, from, to), newText } };
  });
}

/** A number with what stands around the item's own. */
function written(value: number, { style, line, from, to, digits }: Item, prose: readonly ProseLine[]): string {
  const { text } = prose[line]!;
  const number = digitsOf(value, style, text.slice(digits.from, digits.to));
  return text.slice(from, digits.from) + number + text.slice(digits.to, to);
}
