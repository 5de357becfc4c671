import { blankEntity } from '../text/entities';
import type { Line } from './line';

/** What stands around the text of a paragraph on its line: indent and tags. */
export interface ParagraphFrame {
  readonly before: string;
  readonly after: string;
}

const indent = new RegExp(`^(?:[ \\t\\u00a0\\u3000]|${blankEntity.source}){1,40}`);
const opening = /^<([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,500})?>/i;
const block = /<\/?(?:p|div|li|t[dhr]|table|section|article|body)[\s>]/i;
const breaks = /(?:<br\s?\/?>\s{0,4}){1,4}$/i;
/** No two elements have one name. */
const id = /\sid=(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'|[^\s"'<>]{1,200})/i;

/** The frame of the paragraph that a line holds; nothing where it begins or ends on another one. */
export function frameAt(lines: readonly Line[], line: number): ParagraphFrame | undefined {
  const goesOn = closing.test(lines[line + 1]?.text ?? '');
  return goesOn ? undefined : frameOf(lines[line]!.text);
}

/** The end of a paragraph on a line of its own. */
const closing = /^\s{0,40}<\/(?:p|li|span)>/i;

function frameOf(line: string): ParagraphFrame | undefined {
  const front = indent.exec(line)?.[0] ?? '';
  const rest = line.slice(front.length).trimEnd();
  const tag = opening.exec(rest);
  const end = `</${tag?.[1]}>`;
  const inside = tag && rest.endsWith(end) ? rest.slice(tag[0].length, -end.length) : undefined;
  if (inside === undefined || inside.includes(end)) {
    return block.test(rest) ? undefined : { before: front, after: breaks.exec(rest)?.[0] ?? '' };
  }
  const own = frameOf(inside);
  return own && { before: front + tag![0].replace(id, '') + own.before, after: own.after + end };
}
