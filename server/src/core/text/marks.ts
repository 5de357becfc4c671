/** A mark of a pair that has no other; offset in its line. */
export interface LonelyMark {
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
const numberBefore = /(?:^|[\s\0。；;：:，,、])(?:[0-9０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/;
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
 * The first mark of each kind in each line that nothing closes or opens, neither in its line nor in the next. Lines
 * without text are passed over.
 */
export function lonelyMarks(
  lines: readonly { readonly text: string; readonly marks: readonly PairedMark[] }[],
): LonelyMark[] {
  const lonely: LonelyMark[] = [];
  let open: Open[] = [];
  let nth = 0;
  let chars = 0;
  lines.forEach((each, line) => {
    if (each.text === '') return;
    nth++;
    if (open.length > 0) {
      const isExpired = (mark: Open) => nth - mark.nth > reach && chars - mark.chars > reachOfChars;
      lonely.push(...open.filter(isExpired));
      open = open.filter((mark) => !isExpired(mark));
    }
    for (const { at, mark, kind, opens, mayNumber } of each.marks) {
      if (opens) {
        // （2 may number an item, or go on in the next line: （2⏎件）.
        open.push({ line, at, mark, kind, nth, chars: chars + at, mayNumber });
        continue;
      }
      const match = open.map((other) => other.kind).lastIndexOf(kind);
      if (match >= 0) open.splice(match, 1);
      else if (!mayNumber) lonely.push({ line, at, mark });
    }
    chars += each.text.length;
  });
  return lonely.length + open.length === 0
    ? []
    : firstOfKind([...lonely, ...open].filter((mark) => !('mayNumber' in mark && mark.mayNumber)));
}

interface Open extends LonelyMark {
  readonly kind: string;
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
