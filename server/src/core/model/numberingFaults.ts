import { sectionIndex, type SectionId } from '../forms';
import { chineseOf, mentions } from '../syntax/numeral';
import type { Edit } from '../text/span';
import { numberAnew } from './numberAnew';
import { holdsSentences, innerRuns, leadingRuns, ordinalRuns, type Item, type Run } from './numberedItems';
import type { Prose, ProseLine } from './prose';

/** A number that is wrong in its run. */
export interface NumberingFault {
  readonly kind: 'skip' | 'repeat' | 'style';
  readonly item: Item;
  /** The whole run. */
  readonly items: readonly Item[];
  readonly actual: string;
  readonly expected: string;
  /** Numbers the whole run anew, each number in the run's own style. */
  readonly edits: readonly Edit[];
}

/** The first wrong number of each run; lines count from the segment's first. */
export function numberingFaults(whole: Prose): NumberingFault[] {
  const { section, lines: prose } = whole;
  const leading = leadingRuns(whole);
  const own = leading.filter((run) => run.style !== 'comma' || holdsSentences(run, prose));
  const runs = [...own, ...ordinalRuns(prose), ...innerRuns(prose)];
  const found = new Map<string, NumberingFault>();
  for (const run of runs) {
    const fault = lateStart(run, prose) ?? faultOf(run, leading, section, prose);
    const place = fault && `${fault.item.line} ${fault.item.from}`;
    if (place && !found.has(place)) found.set(place, fault);
  }
  return [...found.values()].sort((a, b) => a.item.line - b.item.line || a.item.from - b.item.from);
}

/** Whatever may be a first item, however it is numbered: （一）, （—）, 一）, 1., 一是, 首先. */
const beginsInFront =
  /[（(]\s?\S\s?[）)]|[①⑴㈠]|[一1１]\s?[）)]|(?:^|[。；：])[\s\u3000]{0,8}(?:一[、．.是]|[1１][、．.]|首先|第一)/m;

/** （二）, （三） without a （一） anywhere in front; a single one may refer to something. */
function lateStart(run: Run, prose: readonly ProseLine[]): NumberingFault | undefined {
  const [first, second] = run.items;
  const late = run.style === 'bracketed' && !run.parent && first!.value === 2 && second?.value === 3 && !second.apart;
  if (!late) return undefined;
  const lines = prose.slice(0, first!.line + 1).map(({ text }) => text);
  const before = [...lines.slice(0, -1), lines.at(-1)!.slice(0, first!.from)].join('\n');
  return beginsInFront.test(before) ? undefined : fault('skip', first!, run, run.items, prose, 1);
}

function faultOf(
  run: Run,
  leading: readonly Run[],
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
      if (item.style !== style) return fault('style', item, run, items, prose);
      continue;
    }
    if (item.apart || isLostHeading(item, section)) return undefined;
    if (item.value <= before.value) {
      return item.value > 1 && standsBetween(before, item, prose)
        ? undefined
        : fault('repeat', item, run, items, prose);
    }
    const other = otherStyle(before, item, leading, run);
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
function otherStyle(before: Item, after: Item, leading: readonly Run[], run: Run): Item | undefined {
  const inGap = leading.filter(
    ({ items: [first], style }) =>
      style !== run.style && first!.value === before.value + 1 && first!.line > before.line && first!.line < after.line,
  );
  return after.value === before.value + 2 ? inGap[0]?.items[0] : undefined;
}

/** Whether the number in front of an item's stands between the two: the item of another run that was not recognised. */
function standsBetween(before: Item, item: Item, prose: readonly ProseLine[]): boolean {
  const text = textBetween(before, item, prose);
  const number = item.value - 1;
  return item.style === 'ordinal' ? text.includes(`${chineseOf(number)}是`) : mentions(text, number, item.style);
}

/** A mandated heading that is not recognised: 六、…… behind items 一、二、三、 of section five. */
function isLostHeading({ style, value }: Item, section: SectionId | undefined): boolean {
  return style === 'comma' && section !== undefined && value === sectionIndex[section] + 2;
}

function textBetween(before: Item, after: Item, prose: readonly ProseLine[]): string {
  if (before.line === after.line) return prose[before.line]!.text.slice(before.to, after.from);
  const middle = prose.slice(before.line + 1, after.line).map(({ text }) => text);
  return [prose[before.line]!.text.slice(before.to), ...middle, prose[after.line]!.text.slice(0, after.from)].join(
    '\n',
  );
}

function fault(
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
