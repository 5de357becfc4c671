import type { Line } from '../../syntax/line';
import { leadingNumeral } from '../../syntax/headings/numeral';

const longestHeading = 24;
/** A heading further up heads something else. */
const reach = 12;

/** Whether a line stands under a sub-heading on applications: （二）依申请公开情况. */
export function isUnderRequests(lines: readonly Line[], line: number): boolean {
  for (let at = line; at >= 0 && at > line - reach; at--) {
    const { text, heading } = lines[at]!;
    if (heading) return false;
    const isShort = at < line && text.trim() !== '' && text.length <= longestHeading && !/[。；]/.test(text);
    if (isShort || leadingNumeral(text)?.style === 'bracketed')
      return /依申请|申请公开|公开申请/.test(text.slice(0, longestHeading));
  }
  return false;
}
