import type { Numeral, NumeralStyle } from '../syntax/numeral';
import type { ProseLine } from './prose';

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

interface OpenRun extends Run {
  readonly items: Item[];
}

const leadingRunsOf = new WeakMap<readonly ProseLine[], readonly Run[]>();

/** Runs of items that lines begin with: an item belongs to the nearest open run of its style. Kept with the lines. */
export function leadingRuns(prose: readonly ProseLine[]): readonly Run[] {
  let runs = leadingRunsOf.get(prose);
  if (!runs) leadingRunsOf.set(prose, (runs = readLeadingRuns(prose)));
  return runs;
}

function readLeadingRuns(prose: readonly ProseLine[]): Run[] {
  const runs: OpenRun[] = [];
  const open: OpenRun[] = [];
  let apart = false;
  prose.forEach((each, line) => {
    const { text } = each;
    if (text === '') return;
    const numeral = each.leading;
    if (!numeral) {
      apart ||= isHead(text);
      return;
    }
    const item: Item = { ...numeral, line, apart };
    apart = false;
    const level = open.findIndex(({ style }) => style === item.style);
    const known = open[level];
    if (known && !beginsAnew(item, known)) {
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

/** （一） again begins another run, unless it stands right behind a lonely （一）. */
function beginsAnew({ value, apart, style }: Item, { items }: Run): boolean {
  return value === 1 && (apart || items.length > 1 || style !== 'bracketed');
}

const longestHead = 24;

/** A short line without a number, such as 存在的主要问题： or 改进措施. */
function isHead(text: string): boolean {
  return text !== '' && (text.length <= longestHead || /[：:]\s{0,4}$/.test(text)) && !/[。；]\s{0,4}$/.test(text);
}

/** Runs of 一是, 二是 …: in one paragraph, or each at the beginning of one. */
export function ordinalRuns(prose: readonly ProseLine[]): Run[] {
  const runs: OpenRun[] = [];
  let run: OpenRun | undefined;
  // 一是意识不强，表现在：一是……，二是……；二是业务不精: the run inside a sentence of which another begins.
  let outer: OpenRun | undefined;
  prose.forEach((each, line) => {
    const { text } = each;
    if (text === '') return;
    if (each.leading || isHead(text)) run = undefined;
    for (const numeral of each.ordinals) {
      const last = run?.items.at(-1);
      if (numeral.value === 1) {
        outer = last?.line === line && !text.slice(last.to, numeral.from).includes('。') ? run : undefined;
        runs.push((run = { style: 'ordinal', items: [], parent: undefined }));
      } else if (last && numeral.value <= last.value && outer?.items.at(-1)?.value === numeral.value - 1) {
        [run, outer] = [outer, undefined];
      } else if (
        last &&
        (last.line === line || text.slice(0, numeral.from).trim() === '') &&
        numeral.value >= last.value
      ) {
        // Goes on.
      } else run = undefined;
      run?.items.push({ ...numeral, line, apart: false });
    }
  });
  return runs;
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
      open.get(numeral.style)?.items.push({ ...numeral, line, apart: false });
    }
  });
  return runs;
}
