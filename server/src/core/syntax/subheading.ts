import { skipDecoration } from './headings/headingMarks';
import type { Line } from './line';
import { trimEnd } from '../text/chars';

/** A sub-heading （一）…… of a section; offsets in the line. */
interface Subheading {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const marker = /^[（(][一二三四五六七八九十]{1,3}[）)]/;
const longestSubheading = 40;

/** Reads （一）主动公开情况, alone on its line or with the text behind it: then up to the first full stop. */
export function readSubheading({ text, separated, cells }: Line): Subheading | undefined {
  if (separated || cells[0]?.labels.length) return undefined;
  const from = skipDecoration(text);
  if (!marker.test(text.slice(from, from + 6))) return undefined;
  const stop = text.slice(from, from + longestSubheading + 1).search(/[。：:；]/);
  const to = stop >= 0 ? from + stop : trimEnd(text, from, text.length);
  if (to - from > longestSubheading) return undefined;
  return { from, to, text: text.slice(from, to) };
}
