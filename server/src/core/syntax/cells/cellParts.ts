import { cellOf, type CellSyntax } from './cells';
import { insideMarks } from './markedNumber';

/** One line of a cell's text. */
export interface CellPart {
  readonly cell: CellSyntax;
  readonly line: number;
}

const onlyTags = /^(?:<\/?[a-z][a-z:]{0,10}(?:\s[^<>]{0,200})?>\s{0,4}){1,6}$/i;

/** The lines of a cell that hold its text, without the marks that stand around it. */
export function filledParts(parts: readonly CellPart[]): readonly CellPart[] {
  return insideBrokenMarks(parts.map(withoutLoneTags).filter(({ cell }) => cell.text !== ''));
}

/** A line with nothing but the tags of a block is a blank one; what is written into the cell stands behind them. */
export function withoutLoneTags(part: CellPart): CellPart {
  const { text, to } = part.cell;
  return text.startsWith('<') && onlyTags.test(text) ? { ...part, cell: cellOf('', to, to) } : part;
}

/** What reStructuredText sets in front of a paragraph that has a class: .. container:: name. */
const directive = /^\.\.\s?[a-z]{4,12}::/;

/**
 * The filled lines of a cell without the marks around its text that a narrow column has broken over them: those of a
 * directive, and the tags around a number.
 */
function insideBrokenMarks(parts: readonly CellPart[]): readonly CellPart[] {
  const joined = parts.map(({ cell }) => cell.text).join('');
  const behind = directive.exec(joined)?.[0].length;
  if (behind !== undefined) return cut(parts, behind, joined.length);
  const marked = joined.startsWith('<') ? insideMarks(joined, 0, joined.length) : undefined;
  const isNumber = marked && cellOf(marked.text, 0, 0).reading.kind === 'number';
  return isNumber && joined.slice(marked.from, marked.to) === marked.text ? cut(parts, marked.from, marked.to) : parts;
}

/** What of a text stands between two of its characters; all of it where nothing does. */
function cut(parts: readonly CellPart[], from: number, to: number): readonly CellPart[] {
  let start = 0;
  const inside = parts.flatMap(({ cell, line }): CellPart[] => {
    const offset = start;
    start += cell.text.length;
    const [first, end] = [Math.max(from - offset, 0), Math.min(to - offset, cell.text.length)];
    if (first >= end) return [];
    return [{ cell: cellOf(cell.text.slice(first, end), cell.from + first, cell.from + end), line }];
  });
  const areAsWritten = parts.every(({ cell }) => cell.to - cell.from === cell.text.length);
  return areAsWritten && inside.length > 0 ? inside : parts;
}
