/** A mark of a pair that has no other; offset in its line. */
interface LonelyMark {
  readonly line: number;
  readonly at: number;
  readonly mark: string;
}

const kinds: Readonly<Record<string, string>> = {
  '《': '《',
  '》': '《',
  '“': '“',
  '”': '“',
  '（': '（',
  '）': '（',
  '(': '（',
  ')': '（',
  '〔': '〔',
  '〕': '〔',
};
const openers = '《“（(〔';
const marks = /[《》“”（）()〔〕]/g;

/** In how many lines below a mark, or how many characters, it may be closed: sentences are cut by line and page ends. */
const reach = 3;
const reachOfChars = 100;

/** A mark of a pair as it stands in its line. */
export interface PairedMark {
  readonly at: number;
  readonly mark: string;
  readonly kind: string;
  readonly opens: boolean;
  /** Whether a bracket may belong to the number of an item: 1） closes nothing, （1 needs no other. */
  readonly mayNumber: boolean;
}

/** 1） and （1 number items; a bracket behind one or in front of one closes nothing. */
const numberBefore = /(?:^|[\s\0。；;：:，,、“‘])(?:[0-9０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/;
const numberBehind = /^(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[、.．\s]|$|(?![0-9０-９年月日]))/;

/** The marks of a line that come in pairs. Where typists mix “ and ", nothing can be told of those. */
export function pairedMarks(text: string): readonly PairedMark[] {
  const mixed = text.includes('"') || text.includes('＂');
  const found: PairedMark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const kind = kinds[mark]!;
    if (mixed && kind === '“') continue;
    const opens = openers.includes(mark);
    const mayNumber =
      kind === '（' && (opens ? isNumber(text, at) : numberBefore.test(text.slice(Math.max(0, at - 4), at)));
    found.push({ at, mark, kind, opens, mayNumber });
  }
  return found;
}

/**
 * The first mark of each kind in each line that nothing closes or opens, in its line or within reach of it. Lines
 * without text are passed over.
 */
export function lonelyMarks(
  lines: readonly { readonly text: string; readonly marks: readonly PairedMark[] }[],
): LonelyMark[] {
  const lonely: Open[] = [];
  const open = new Map<string, Open[]>();
  const openOf = (kind: string) => {
    let own = open.get(kind);
    if (!own) open.set(kind, (own = []));
    return own;
  };
  let nth = 0;
  let chars = 0;
  lines.forEach((each, line) => {
    if (each.text === '') return;
    nth++;
    for (const own of open.values()) {
      const kept = own.findIndex((mark) => nth - mark.nth <= reach || chars - mark.chars <= reachOfChars);
      for (const mark of own.splice(0, kept < 0 ? own.length : kept)) lonely.push(mark);
    }
    for (const { at, mark, kind, opens, mayNumber } of each.marks) {
      const own = { line, at, mark, nth, chars: chars + at, mayNumber };
      // （2 may number an item, or go on in the next line: （2⏎件）.
      if (opens) openOf(kind).push(own);
      else if (!openOf(kind).pop()) lonely.push(own);
    }
    chars += each.text.length;
  });
  for (const own of open.values()) for (const mark of own) lonely.push(mark);
  return lonely.length === 0 ? [] : firstOfKind(lonely.filter(({ mayNumber }) => !mayNumber));
}

/** The offset of the only 〈 or 〉 inside a title, in a line whose 《 and 》 are as many: others go on or are told. */
export function lonelyInnerMark(text: string): number | undefined {
  if (text.split('《').length !== text.split('》').length) return undefined;
  for (const { 0: title, index } of text.matchAll(titles)) {
    const [first, ...others] = title.matchAll(/[〈〉]/g);
    if (first && others.length === 0) return index + first.index;
  }
  return undefined;
}

/** 〈〉 typed as <> may close or open the other. */
const titles = /《[^《》<>＜＞]{1,120}》/g;

interface Open extends LonelyMark {
  /** The number of the line among those with text, and the characters in front. */
  readonly nth: number;
  readonly chars: number;
  readonly mayNumber: boolean;
}

/** A bracket in front of a number that no bracket closes soon: （1 主动公开. */
function isNumber(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 5);
  return numberBehind.test(behind) && !/[）)]/.test(text.slice(at + 1, at + 40));
}

function firstOfKind(found: readonly LonelyMark[]): LonelyMark[] {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.line - b.line || a.at - b.at)
    .filter(({ line, mark }) => {
      const key = `${line} ${kinds[mark]}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ line, at, mark }) => ({ line, at, mark }));
}
