import type { Numeral } from '../../syntax/headings/numeral';
import type { Item, OpenRun, Run } from './numberedItems';
import type { ProseLine } from '../prose/prose';

/** More runs inside each other than anybody follows. */
const mostRuns = 8;

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
        const around = runsAround(item, open, text).slice(-mostRuns);
        open = [...around, { style: numeral.style, items: [], parent: undefined }];
        runs.push(open.at(-1)!);
      } else if (open.length === 0 && beginsLate(numeral, text, each.ordinals[index + 1])) {
        open = [{ style: numeral.style, items: [], parent: undefined }];
        runs.push(open[0]!);
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

/** 存在的问题：二是……；三是……: a run without its first number, behind the colon that this belongs to. */
function beginsLate({ style, value, from }: Numeral, text: string, next?: Numeral): boolean {
  return value === 2 && next?.style === style && next.value <= 3 && /[：:]\s{0,2}$/.test(text.slice(0, from));
}

/** Ordinals that lines begin with and that belong to no run: 四是…… between （三） and （五）. */
export function loneOrdinals(prose: readonly ProseLine[], runs: readonly Run[]): Run[] {
  const inRuns = new Set(runs.filter(({ items }) => items.length > 1).flatMap(({ items }) => items.map(placeOf)));
  return prose.flatMap((each, line): Run[] => {
    const { text } = each;
    const numeral = text === '' ? undefined : each.ordinals[0];
    if (!numeral || !isBare(text.slice(0, numeral.from))) return [];
    const item: Item = { line, apart: false, ...numeral };
    return inRuns.has(placeOf(item)) ? [] : [{ style: numeral.style, items: [item], parent: undefined }];
  });
}

function placeOf({ line, from }: Item): string {
  return `${line} ${from}`;
}

/** Whether nothing stands in front of a number but blanks and what is no prose. */
function isBare(text: string): boolean {
  return text.replaceAll('\0', '').trim() === '';
}

/** 一是公开不及时。主要表现在：一是……: the sentence goes into an item. */
const details = /(?:表现|体现)[^，。；：]{0,4}[：:]\s{0,2}$/;

/** The open runs that a run which begins with an item may stand in. */
function runsAround(item: Item, open: readonly OpenRun[], text: string): OpenRun[] {
  const own = open.map(({ style }) => style).lastIndexOf(item.style);
  const last = open[own]?.items.at(-1);
  if (own < 0) return [...open];
  const before = last!.line === item.line ? text.slice(last!.to, item.from) : '。';
  return open.slice(0, !before.includes('。') || details.test(before) ? own + 1 : own);
}

/** The open runs, the last of which an item goes on; none where it goes on none of them. */
function runsUpTo({ style, value, line, from }: Item, open: readonly OpenRun[], text: string): OpenRun[] {
  const next = open.map((run) => run.style === style && run.items.at(-1)!.value === value - 1).lastIndexOf(true);
  if (next >= 0) return open.slice(0, next + 1);
  const begins = isBare(text.slice(0, from));
  const near = open.filter((run) => begins || run.items.at(-1)!.line === line);
  const own = near.map((run) => run.style).lastIndexOf(style);
  // 一是……；二是……；第三，……
  const items = near[own < 0 ? near.length - 1 : own]?.items ?? [];
  const last = items.at(-1)?.value ?? NaN;
  // 一是……；三是……；二是……
  const isLeft = last > value && items.every((item) => item.value !== value);
  const goesOn = own < 0 ? last === value - 1 : last <= value || isLeft;
  return goesOn ? near.slice(0, own < 0 ? near.length : own + 1) : [];
}
