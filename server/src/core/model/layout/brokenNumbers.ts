import { isSameSpan, shift, type Edit, type Span } from '../../text/span';
import type { Report } from '../report';

/**
 * Edits of a report's values, those of numbers that a drawn table breaks over lines made to write each part in its
 * place: 120⏎324 becomes 120⏎425. Lines count from the report's first.
 */
export function spreadEdits(edits: readonly Edit[], report: Report): Edit[] {
  return edits.flatMap((edit) => {
    const rest = partsBehind(edit.span, report);
    return rest ? spread(edit, rest) : [edit];
  });
}

/** Where a broken number whose first part stands at a span goes on. */
function partsBehind(place: Span, { tables }: Report): Span[] | undefined {
  for (const { table, at } of tables.values()) {
    const { span } = table;
    if (place.start.line < at + span.start.line || place.start.line > at + span.end.line) continue;
    for (const { cells } of table.rows.values()) {
      for (const { span: own, rest } of cells) {
        if (!rest) continue;
        if (isSameSpan(shift(own, at), place)) return rest.map((part) => shift(part, at));
      }
    }
  }
  return undefined;
}

/** As many characters as before in each part but the last; blanks where nothing is left to write. */
function spread({ span, newText }: Edit, rest: readonly Span[]): Edit[] {
  const parts = [span, ...rest];
  let at = 0;
  return parts.map((part, index): Edit => {
    const width = part.end.character - part.start.character;
    const own = index === parts.length - 1 ? newText.slice(at) : newText.slice(at, at + width);
    at += own.length;
    return { span: part, newText: own.padEnd(width) };
  });
}
