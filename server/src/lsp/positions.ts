import type { Range } from 'vscode-languageserver';
import type { ReportDocument, Span } from '../core';

/** The range at which to show a finding. An empty one would be invisible, so it takes in a character beside it. */
export function visibleRange({ start, end }: Span, { lines }: ReportDocument): Range {
  if (start.line !== end.line || start.character !== end.character) return { start, end };
  const { line, character } = start;
  const text = lines[line]?.text ?? '';
  if (character > 0) return { start: { line, character: character - widthBefore(text, character) }, end };
  if (text !== '') return { start, end: { line, character: widthAt(text, 0) } };
  return line + 1 < lines.length ? { start, end: { line: line + 1, character: 0 } } : { start, end };
}

/** UTF-16 code units of the character that begins at an offset. */
function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function widthBefore(text: string, offset: number): number {
  return offset >= 2 && widthAt(text, offset - 2) === 2 ? 2 : 1;
}
