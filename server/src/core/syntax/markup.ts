/** The text of a line of HTML as a reader sees it, and where each of its characters stands in the line. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the line of the character at an offset of the text. */
  readonly startOf: (offset: number) => number;
  /** Offset in the line behind the character in front of an offset of the text. */
  readonly endOf: (offset: number) => number;
}

/** A tag, the rest of one that began on the line before (id="…">), the beginning of one that goes on, or a blank entity. */
const markup = /<\/?[a-z!][^<>]{0,2000}(?:>|$)|^[a-z-]+="[^"<>]{0,500}"[^<>]{0,500}>|&nbsp;|&#160;/gi;

/** The visible text of a line that holds markup; nothing for any other line. */
export function visibleText(line: string): VisibleText | undefined {
  if (!line.includes('>') && !line.includes('<') && !line.includes('&')) return undefined;
  let text = '';
  const places: number[] = [];
  let from = 0;
  const take = (to: number) => {
    for (let at = from; at < to; at++) places.push(at);
    text += line.slice(from, to);
  };
  for (const match of line.matchAll(markup)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return undefined;
  take(line.length);
  return {
    text,
    startOf: (offset) => places[offset] ?? line.length,
    endOf: (offset) => (offset === 0 ? 0 : (places[offset - 1] ?? line.length - 1) + 1),
  };
}
