import type { Numeral, NumeralStyle } from '../syntax/numeral';
import { Prose, type ProseLine } from './prose';

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

/** More runs inside each other than anybody follows. */
const deepest = 8;

/**
 * Runs of 一是, 二是 … and 第一，, 第二， …: in one paragraph, or each at the beginning of one. A run may stand inside a
 * sentence of another (一是意识不强，表现在：一是……，二是……；二是业务不精) or under an item of the other style.
 */
export function ordinalRuns(prose: readonly ProseLine[]): Run[] {
  const runs: OpenRun[] = [];
  let open: OpenRun[] = [];
  prose.forEach((each, line) => {
    const { text } = each;
    if (text === '') return;
    if (open.length > 0 && (each.leading || each.heads)) open = [];
    each.ordinals.forEach((numeral, index) => {
      const item = { line, apart: false, ...numeral };
      const next = each.ordinals[index + 1] ?? prose[line + 1]?.ordinals[0];
      if (numeral.value === 1 && !isSecondFirst(item, open.at(-1), text, next)) {
        const around = runsAround(item, open, text).slice(-deepest);
        open = [...around, { style: numeral.style, items: [], parent: undefined }];
        runs.push(open.at(-1)!);
      } else if (numeral.value > 1) open = runsUpTo(item, open, text);
      open.at(-1)?.items.push(item);
    });
  });
  return runs;
}

/**
 * 一是……；一是……, 一是……。一是……。三是……: the number is repeated. Behind another mark a list within the item may begin, and
 * another list of a single item behind a sentence.
 */
function isSecondFirst({ style, line, from }: Item, run: OpenRun | undefined, text: string, next?: Numeral): boolean {
  const last = run?.items.at(-1);
  if (!last || run!.style !== style || last.value !== 1) return false;
  const before = text.slice(last.line === line ? last.to : 0, from).trimEnd();
  if (next?.style === style && next.value === 3) return last.line === line ? /[。；;]$/.test(before) : isBare(before);
  return last.line === line && /^[^。]*[；;]$/.test(before);
}

/** Whether nothing stands in front of a number but blanks and what is no prose. */
function isBare(text: string): boolean {
  return text.replaceAll('\0', '').trim() === '';
}

/** The open runs that a run which begins with an item may stand in. */
function runsAround(item: Item, open: readonly OpenRun[], text: string): OpenRun[] {
  const own = open.map(({ style }) => style).lastIndexOf(item.style);
  const last = open[own]?.items.at(-1);
  if (own < 0) return [...open];
  return open.slice(0, last!.line === item.line && !text.slice(last!.to, item.from).includes('。') ? own + 1 : own);
}

/** The open runs, the last of which an item goes on; none where it goes on none of them. */
function runsUpTo({ style, value, line, from }: Item, open: readonly OpenRun[], text: string): OpenRun[] {
  const next = open.map((run) => run.style === style && run.items.at(-1)!.value === value - 1).lastIndexOf(true);
  if (next >= 0) return open.slice(0, next + 1);
  const begins = isBare(text.slice(0, from));
  const near = open.filter((run) => begins || run.items.at(-1)!.line === line);
  const own = near.map((run) => run.style).lastIndexOf(style);
  // 一是……；二是……；第三，……
  const last = near[own < 0 ? near.length - 1 : own]?.items.at(-1)!.value ?? NaN;
  const goesOn = own < 0 ? last === value - 1 : last <= value;
  return goesOn ? near.slice(0, own < 0 ? near.length : own + 1) : [];
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
