import { blankEntity } from '../text/entities';
import type { Line } from './line';
import { lastBreaks } from './markup';

/** What stands around the text of a paragraph on its line: indent and tags. */
interface ParagraphFrame {
  readonly before: string;
  readonly after: string;
}

const indent = new RegExp(`^(?:[ \\t\\u00a0\\u3000]|${blankEntity.source}){1,40}`);
const opening = /^<([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,500})?>/i;
const block = /<\/?(?:p|div|li|t[dhr]|table|section|article|body)[\s>]/i;
/** No two elements have one name. */
const id = /\sid=(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'|[^\s"'<>]{1,200})/i;

/** The frame of the paragraph that a line holds; nothing where it begins or ends on another one. */
export function frameAt(lines: readonly Line[], line: number): ParagraphFrame | undefined {
  const goesOn = closing.test(lines[line + 1]?.text ?? '');
  return goesOn ? undefined : frameOf(lines[line]!.text);
}

/** The end of a paragraph on a line of its own. */
const closing = /^\s{0,40}<\/(?:p|li|span)>/i;

/** Tags inside each other more deeply hold no paragraph. */
const deepest = 40;

function frameOf(line: string): ParagraphFrame | undefined {
  let [before, after, inside] = ['', '', line];
  for (let depth = 0; depth < deepest; depth++) {
    const front = indent.exec(inside)?.[0] ?? '';
    const rest = inside.slice(front.length).trimEnd();
    const tag = opening.exec(rest);
    const end = `</${tag?.[1]}>`;
    const own = tag && rest.endsWith(end) ? rest.slice(tag[0].length, -end.length) : undefined;
    before += front;
    if (own === undefined || own.includes(end)) {
      return block.test(rest) ? undefined : { before, after: (lastBreaks.exec(rest)?.[0] ?? '') + after };
    }
    before += tag![0].replace(id, '');
    after = end + after;
    inside = own;
  }
  return undefined;
}
