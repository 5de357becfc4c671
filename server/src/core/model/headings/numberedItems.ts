import type { Numeral, NumeralStyle } from '../../syntax/headings/numeral';
import { Prose, type ProseLine } from '../prose/prose';

/** A numbered item of a segment's prose. Lines count from the segment's first. */
export interface Item extends Numeral {
  readonly line: number;
  /** Whether an unnumbered line that heads what follows stands between the item and the one before it in its run. */
  readonly apart: boolean;
}

/** Items of one style and level that follow one another. */
export interface Run {
  readonly style: NumeralStyle;
  readonly items: readonly Item[];
  /** The item that the run stands under. */
  readonly parent: { readonly run: Run; readonly item: Item } | undefined;
}

export interface OpenRun extends Run {
  readonly items: Item[];
}

/** Runs of items that lines begin with: an item belongs to the nearest open run of its style. */
export const leadingRuns = Prose.keeping.kept(({ lines }): readonly Run[] => readLeadingRuns(lines));

/** Whether sentences stand in a run or between its items: rows of a table that is none of the form have none. */
export function holdsSentences({ items }: Run, prose: readonly ProseLine[]): boolean {
  return prose.slice(items[0]!.line, items.at(-1)!.line + 1).some(({ text }) => /[。；]/.test(text));
}

function readLeadingRuns(prose: readonly ProseLine[]): Run[] {
  const runs: OpenRun[] = [];
  const open: OpenRun[] = [];
  let apart = false;
  prose.forEach((each, line) => {
    if (each.text === '') return;
    const numeral = each.leading;
    if (!numeral) {
      apart ||= each.heads;
      return;
    }
    const item: Item = { line, apart, ...numeral };
    apart = false;
    const level = open.findIndex(({ style }) => style === item.style);
    const known = open[level];
    if (known && !beginsAnew(item, known, prose)) {
      known.items.push(item);
      open.length = level + 1;
      return;
    }
    if (level >= 0) open.length = level;
    const run = open.at(-1);
    const fresh = { style: item.style, items: [item], parent: run && { run, item: run.items.at(-1)! } };
    runs.push(fresh);
    open.push(fresh);
  });
  return runs;
}

/** （一） again begins another run, unless it stands right behind a lonely （一）, as 1. does in 1.……。1.……。2.……。 */
function beginsAnew({ value, apart, style, line }: Item, { items }: Run, prose: readonly ProseLine[]): boolean {
  if (value !== 1 || apart || items.length > 1) return value === 1;
  if (style === 'bracketed') return false;
  const before = prose.slice(items[0]!.line, line).filter(({ text }) => text !== '');
  const next = prose.slice(line + 1).find(({ text }) => text !== '')?.leading;
  // Markdown numbers each item 1.
  const isRepeated = style !== 'comma' && next?.style === style && next.value === 2;
  return !(isRepeated && before.length === 1 && /[。；]\s{0,4}$/.test(before[0]!.text));
}

/** Runs inside one paragraph: （一）……；（二）……, the number that the line begins with among them. */
export function innerRuns(prose: readonly ProseLine[]): Run[] {
  const runs: OpenRun[] = [];
  prose.forEach((each, line) => {
    if (each.text === '' || each.inner.length === 0) return;
    const { leading: first, inner } = each;
    const open = new Map<NumeralStyle, OpenRun>();
    for (const numeral of first ? [first, ...inner] : inner) {
      const last = open.get(numeral.style)?.items.at(-1);
      // A smaller number refers to something, or begins nothing that can be told from it.
      if (last && numeral.value < last.value) open.delete(numeral.style);
      if (numeral.value === 1 || numeral === first) {
        const run: OpenRun = { style: numeral.style, items: [], parent: undefined };
        runs.push(run);
        open.set(numeral.style, run);
      }
      const run = open.get(numeral.style) ?? likeRun(numeral, open);
      run?.items.push({ line, apart: false, ...numeral });
    }
  });
  return runs;
}

/** 1.……；2、……: the run that a number goes on in the other of the two styles. */
function likeRun({ style, value }: Numeral, open: ReadonlyMap<NumeralStyle, OpenRun>): OpenRun | undefined {
  const other = style === 'point' ? open.get('pause') : style === 'pause' ? open.get('point') : undefined;
  return other?.items.at(-1)!.value === value - 1 ? other : undefined;
}
