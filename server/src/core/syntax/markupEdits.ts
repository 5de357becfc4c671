import type { Edit } from '../text/span';
import type { Line } from './line';
import { visibleText } from './markup';

/** Edits that leave the tags standing that a text which they replace holds: of 20<b>21</b>, 2023 changes the 1 alone. */
export function keepMarkup(edits: readonly Edit[], lines: readonly Line[]): Edit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    // What takes the place of whole lines is written without their tags.
    if (start.line !== end.line || edit.newText.includes('\n')) return edit;
    return betweenMarks(edit, lines[start.line]!.text.slice(start.character, end.character));
  });
}

/** The edit of the characters that differ; marks between them go behind the new ones. */
function betweenMarks(edit: Edit, replaced: string): Edit {
  const shown = visibleText(replaced);
  const { newText, span } = edit;
  if (!shown || shown.text === '' || visibleText(newText)) return edit;
  const { text, startOf, endOf } = shown;
  const shorter = Math.min(text.length, newText.length);
  let first = 0;
  while (first < shorter && text[first] === newText[first]) first++;
  let last = text.length;
  let end = newText.length;
  while (Math.min(last, end) > first && text[last - 1] === newText[end - 1]) [last, end] = [last - 1, end - 1];
  let marks = '';
  for (let at = first + 1; at < last; at++) marks += replaced.slice(endOf(at), startOf(at));
  const from = first < last || first === 0 ? startOf(first) : endOf(first);
  const { line, character } = span.start;
  return {
    span: {
      start: { line, character: character + from },
      end: { line, character: character + (first < last ? endOf(last) : from) },
    },
    newText: newText.slice(first, end) + marks,
  };
}
