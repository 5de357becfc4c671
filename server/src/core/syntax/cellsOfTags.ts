import { readCell, type CellSyntax } from './cells/cells';
import { Line } from './line';

const tag = /<\/?(?:t[dhr]|table|tbody|thead)(?:\s[^<>]{0,300})?>/gi;
const cellTag = /<t[dh][\s>]/i;

/** The texts of a line that tags of HTML set into cells, those of several rows among them; others have none. */
export const cellsOfTags: (line: Line) => readonly CellSyntax[] = Line.kept(({ text }) => {
  if (!cellTag.test(text)) return none;
  const cells: CellSyntax[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(tag)) {
    cells.push(readCell(text, from, index));
    from = index + whole.length;
  }
  cells.push(readCell(text, from, text.length));
  return cells.filter((cell) => cell.text !== '');
});

const none: readonly CellSyntax[] = [];
