import { stripComments, type Node } from 'jsonc-parser';
import { lineStarts, positionAt } from '../text/lines';
import type { Edit } from '../text/span';

/**
 * Puts an item behind the last of a JSON object or list, on its own line where the others are. Nothing that stands
 * there changes, comments and trailing commas included. The item's own lines are indented from 0, by the unit.
 */
export function insertItem(text: string, { offset, length, children = [] }: Node, item: string, unit: string): Edit[] {
  const bracket = offset + length - 1;
  const end = text.slice(0, bracket).trimEnd().length;
  const last = children.at(-1);
  const lastEnd = last ? last.offset + last.length : end;
  const outer = indentAt(text, offset);
  const own = last ? (startsLine(text, last) ? indentAt(text, last.offset) : undefined) : outer + unit;
  const trailing = stripComments(text.slice(lastEnd, bracket)).includes(',') ? ',' : '';
  const [before, after] =
    own === undefined ? [' ', ''] : [`\n${own}`, text.slice(end, bracket).includes('\n') ? '' : `\n${outer}`];
  const written = before + (own === undefined ? item.replace(/\n */g, ' ') : item.replaceAll('\n', `\n${own}`));
  const starts = lineStarts(text);
  const insert = (at: number, newText: string): Edit => {
    const place = positionAt(at, starts);
    return { span: { start: place, end: place }, newText };
  };
  return [...(last && !trailing ? [insert(lastEnd, ',')] : []), insert(end, written + trailing + after)];
}

function lineOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset);
}

function startsLine(text: string, { offset }: Node): boolean {
  return lineOf(text, offset).trim() === '';
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(lineOf(text, offset))![0];
}
