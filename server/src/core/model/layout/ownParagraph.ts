import { frameAt } from '../../syntax/paragraphFrame';
import type { Report } from '../report';

/** A shorter line is a date, a number or a heading. */
const shortestLine = 20;

/** A text as the draft writes its paragraphs: with their indent, and inside their tags. */
export function ownParagraph(text: string, { lines, sections }: Report): string {
  const [first] = sections;
  for (let line = first ? first.start + 1 : lines.length; line < lines.length; line++) {
    const { heading, separated, cells, text: own } = lines[line]!;
    if (heading || separated || cells.length !== 1 || own.length < shortestLine || !own.includes('。')) continue;
    const frame = frameAt(lines, line);
    if (frame) return frame.before + text + frame.after;
  }
  return text;
}
