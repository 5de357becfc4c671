/** Punctuation that is wrong where it stands; offsets in the text. */
interface StrayMarks {
  readonly from: number;
  readonly to: number;
  /** What belongs there; absent where that is not sure. */
  readonly wanted?: string;
  /** The word in front of which a comma cuts a phrase in two. */
  readonly behind?: string;
}

const doubled = /[，、；：。,;]\s{0,3}[，、；：。](?:\s{0,3}[，、；：。]){0,20}/g;

/** 按照《……》（……），要求，: the comma in front of the noun that the title belongs to. */
const cutPhrase = /(?<=》(?:（[^（）]{0,60}）)?)[，,](要求|精神|规定|部署|安排)(?=[，,。；])/g;

/** Doubled marks, and commas that cut a phrase in two. */
export function strayMarks(text: string): StrayMarks[] {
  const found: StrayMarks[] = [];
  if (text.search(doubled) >= 0) {
    for (const { 0: marks, index: from } of text.matchAll(doubled)) {
      const to = from + marks.length;
      // 。。。 stands for an ellipsis.
      const wanted = marks.length === 2 ? meant(marks[0]!, marks[1]!) : undefined;
      found.push({ from, to, ...(wanted !== undefined && { wanted }) });
    }
  }
  if (text.includes('》')) {
    for (const { 1: behind, index: from } of text.matchAll(cutPhrase)) {
      found.push({ from, to: from + 1, wanted: '', behind: behind! });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
}

/** The mark that two in a row stand for, where it is sure: the same one twice. */
function meant(first: string, second: string): string | undefined {
  return first === second ? first : undefined;
}
