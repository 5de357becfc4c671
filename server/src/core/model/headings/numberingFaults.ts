import { sectionIndex, type SectionId } from '../../forms';
import { isAlike, mentions } from '../../syntax/headings/numeral';
import { chineseOf } from '../../text/numeral';
import { holdsSentences, innerRuns, leadingRuns, type Item, type Run } from './numberedItems';
import { fault, textBetween, type NumberingFault } from './numberingFault';
import { loneOrdinals, ordinalRuns } from './ordinalRuns';
import type { Prose, ProseLine } from '../prose/prose';
import { wrongBeginning } from './wrongBeginning';

/** The first wrong number of each run; lines count from the segment's first. */
export function numberingFaults(whole: Prose): NumberingFault[] {
  const { section, lines: prose } = whole;
  const leading = leadingRuns(whole);
  const own = leading.filter((run) => run.style !== 'comma' || holdsSentences(run, prose));
  const ordinals = ordinalRuns(prose);
  const others = [...leading, ...loneOrdinals(prose, ordinals)];
  const runs = [...own, ...ordinals, ...innerRuns(prose)];
  const found = new Map<string, NumberingFault>();
  for (const run of runs) {
    const fault = wrongBeginning(run, section, prose) ?? faultOf(run, others, section, prose);
    const place = fault && `${fault.item.line} ${fault.item.from}`;
    if (place && !found.has(place)) found.set(place, fault);
  }
  return [...found.values()].sort((a, b) => a.item.line - b.item.line || a.item.from - b.item.from);
}

function faultOf(
  run: Run,
  others: readonly Run[],
  section: SectionId | undefined,
  prose: readonly ProseLine[],
): NumberingFault | undefined {
  const { items, style, parent } = run;
  const first = items[0]!;
  if (parent && goesOnFrom(parent, run, prose)) {
    return fault(
      'style',
      first,
      parent.run,
      [...parent.run.items.slice(0, parent.run.items.indexOf(parent.item) + 1), ...items],
      prose,
    );
  }
  for (let index = 1; index < items.length; index++) {
    const [before, item] = [items[index - 1]!, items[index]!];
    if (item.value === before.value + 1) {
      if (!isAlike(item.style, style)) return fault('style', item, run, items, prose);
      continue;
    }
    if (item.apart || isLostHeading(item, section)) return undefined;
    if (item.value <= before.value) {
      return item.value > 1 && standsBetween(before, item, prose)
        ? undefined
        : fault('repeat', item, run, items, prose);
    }
    const other = otherStyle(before, item, others, run);
    if (other) return fault('style', other, run, [...items.slice(0, index), other, ...items.slice(index)], prose);
    return mentions(textBetween(before, item, prose), before.value + 1, style)
      ? undefined
      : fault('skip', item, run, items, prose);
  }
  return undefined;
}

/** （一）, then 2. where no 1. stands in between: the run goes on in another style. */
function goesOnFrom(
  { run, item }: NonNullable<Run['parent']>,
  { items, style }: Run,
  prose: readonly ProseLine[],
): boolean {
  const first = items[0]!;
  if (first.value === 1 || first.value !== item.value + 1 || first.apart || run.style === style) return false;
  return !mentions(textBetween(item, first, prose), first.value - 1, style) && !isSublevel(items, run, item);
}

/** The next number of the outer run is there in its own style. */
function isSublevel(items: readonly Item[], { items: outer }: Run, parent: Item): boolean {
  return outer[outer.indexOf(parent) + 1]?.value === items[0]!.value;
}

/** The item of another style that stands where a run has a gap, with the number that is missing. */
function otherStyle(before: Item, after: Item, others: readonly Run[], run: Run): Item | undefined {
  const inGap = others.filter(
    ({ items: [first], style }) =>
      style !== run.style && first!.value === before.value + 1 && first!.line > before.line && first!.line < after.line,
  );
  return after.value === before.value + 2 ? inGap[0]?.items[0] : undefined;
}

/** Whether the number in front of an item's stands between the two: the item of another run that was not recognised. */
function standsBetween(before: Item, item: Item, prose: readonly ProseLine[]): boolean {
  const text = textBetween(before, item, prose);
  const number = item.value - 1;
  return isAlike(item.style, 'ordinal')
    ? text.includes(`${chineseOf(number)}是`) || text.includes(`${chineseOf(number)}要`)
    : mentions(text, number, item.style);
}

/** A mandated heading that is not recognised: 六、…… behind items 一、二、三、 of section five. */
function isLostHeading({ style, value }: Item, section: SectionId | undefined): boolean {
  return style === 'comma' && section !== undefined && value === sectionIndex[section] + 2;
}
