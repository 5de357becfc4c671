import { eastAsianWidth } from 'get-east-asian-width';

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Whether a tool gives two columns to characters such as “ and ” that are wide in Chinese type only. */
export type Quotes = 'narrow' | 'wide';

/** How many columns of a terminal or an editor a text takes. */
export function displayWidth(text: string): number {
  return displayColumns(text, 'narrow').at(-1)!;
}

/** Most of what is measured is Chinese, and a range is looked up faster than the table. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;
/** Borders are drawn as narrow as the tool that drew them had them. */
const firstDrawing = 0x2500;
const lastDrawing = 0x257f;

function charWidth(code: number, quotes: Quotes): number {
  if (code < 0x7f) return 1;
  if (code >= firstHan && code <= lastHan) return 2;
  if (code >= firstDrawing && code <= lastDrawing) return 1;
  return noWidth.test(String.fromCodePoint(code)) ? 0 : eastAsianWidth(code, { ambiguousAsWide: quotes === 'wide' });
}

/** The display column at which each UTF-16 code unit of a text begins, and one more for the end. */
export function displayColumns(text: string, quotes: Quotes): number[] {
  const columns: number[] = [];
  let column = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    for (const next = at + unitsOf(code); at < next; at++) columns.push(column);
    column += charWidth(code, quotes);
  }
  columns.push(column);
  return columns;
}

/** The display columns at which some UTF-16 code units begin; rising offsets of characters. */
export function columnsAt(text: string, offsets: readonly number[], quotes: Quotes): number[] {
  let at = 0;
  let column = 0;
  return offsets.map((offset) => {
    while (at < offset) {
      const code = text.codePointAt(at)!;
      column += charWidth(code, quotes);
      at += unitsOf(code);
    }
    return column;
  });
}

/** How many UTF-16 code units a character takes. */
function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
