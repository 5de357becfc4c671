import { comparePositions, type Edit } from './span';
import { displayWidth } from './width';

/** A row of a table as far as it matters here. */
interface Row {
  readonly text: string;
  /** Whether separators tell its cells apart. */
  readonly separated: boolean;
}

/** Fewer blanks are part of a text. */
const fewestBlanks = 2;
const vertical = /^[|│┃║]/;

/**
 * Edits that leave what stands behind them on the line in its column: where blanks hold columns apart, a shorter text
 * is filled up with blanks and a longer one takes from those behind it.
 */
export function keepColumns(edits: readonly Edit[], lines: readonly Row[]): Edit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const line = lines[start.line];
    if (!line?.separated || start.line !== end.line || edit.newText.includes('\n')) return edit;
    const { text } = line;
    const blanks = /^ {0,200}/.exec(text.slice(end.character))![0].length;
    const behind = text.slice(end.character + blanks);
    const isHeld = blanks >= fewestBlanks || (blanks > 0 && vertical.test(behind));
    if (behind === '' || !isHeld || text.includes('\t')) return edit;
    const grows = displayWidth(edit.newText) - displayWidth(text.slice(start.character, end.character));
    if (grows < 0) return { ...edit, newText: edit.newText + ' '.repeat(-grows) };
    const next = edits.some(
      ({ span }) =>
        comparePositions(span.start, end) > 0 &&
        span.start.line === end.line &&
        span.start.character <= end.character + grows,
    );
    const taken = next ? 0 : Math.min(grows, blanks - 1);
    return { ...edit, span: { start, end: { ...end, character: end.character + taken } } };
  });
}
