import type { SectionId } from '../../forms';
import { isAlike, mentions } from '../../syntax/headings/numeral';
import type { Item, Run } from './numberedItems';
import { fault, textBetween, type NumberingFault } from './numberingFault';
import type { ProseLine } from '../prose/prose';

/**
 * A first number that is wrong although those behind it agree and go on from two: 一、…… （二）…… （三）……, or
 * （二）…… （二）…… （三）……; and runs that begin with two.
 */
export function wrongBeginning(
  run: Run,
  section: SectionId | undefined,
  prose: readonly ProseLine[],
): NumberingFault | undefined {
  const { items, parent } = run;
  const [first, second] = items as readonly [Item, ...Item[]];
  if (first.value === 1) return undefined;
  const odd = firstInOtherStyle(run);
  if (
    odd &&
    goOnFromTwo(items, run) &&
    isSurelyOdd(odd, items, section) &&
    !mentions(textBetween(odd, first, prose), 1, run.style)
  )
    return fault('style', odd, run, [odd], prose, 1);
  if (parent || isBegun(run, prose)) return undefined;
  if (second && goOnFromTwo(items.slice(1), run)) return fault('repeat', first, run, [first], prose, 1);
  const isLate = first.value === 2 && second?.value === 3 && !second.apart;
  return isLate && lateStyles.has(run.style) ? fault('skip', first, run, items, prose, 1) : undefined;
}

/** Other numbers may refer to something. */
const lateStyles: ReadonlySet<Run['style']> = new Set(['bracketed', 'ordinal', 'must']);

function goOnFromTwo(items: readonly Item[], { style }: Run): boolean {
  return items.every((item, index) => item.value === index + 2 && item.style === style && !item.apart);
}

/** The only number of another style that a run stands under: 1. in front of （二）, （三）. */
function firstInOtherStyle({ parent }: Run): Item | undefined {
  return parent?.run.items.length === 1 && parent.item.value === 1 ? parent.item : undefined;
}

/** 一、 numbers sections, so that inside one it is the odd one of any two; else the others must agree. */
function isSurelyOdd({ style }: Item, { length }: readonly Item[], section: SectionId | undefined): boolean {
  return style === 'comma' ? section !== undefined : length > 1;
}

/** Whatever may be a first item, however it is numbered: （一）, （—）, 一）, 1., 一是, 首先. */
const firstItem =
  /[（(]\s?\S\s?[）)]|[①⑴㈠]|[一1１]\s?[）)]|(?:^|[。；：])[\s\u3000]{0,8}(?:一[、．.是]|[1１][、．.]|首先|第一)/m;
/** In front of 二是, which stands in the middle of a paragraph, brackets number something else. */
const firstOrdinal = /一[是要、]|首先|第一|其一|一方面|[1１][、．.]/;

/** Whether the first item of a run may stand in front of it. */
function isBegun({ style, items }: Run, prose: readonly ProseLine[]): boolean {
  const { line, from } = items[0]!;
  const lines = prose.slice(0, line).map(({ text }) => text);
  const before = [...lines, prose[line]!.text.slice(0, from)].join('\n');
  return (isAlike(style, 'ordinal') || style === 'place' ? firstOrdinal : firstItem).test(before);
}
