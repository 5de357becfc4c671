import { Parser } from 'htmlparser2';
import { deepestTags } from '../syntax/blocks/htmlTable';

/** What was copied, in the formats that the clipboard has. */
export interface Clipboard {
  readonly text?: string;
  readonly html?: string;
}

/** Cells row by row; cells that a merged one covers are blank. */
export type Cells = readonly (readonly string[])[];

/** More is no statutory table, and not worth the time that reading it takes. */
const longestClipboard = 500_000;
const mostColumns = 60;

/** The table that was copied; nothing where the clipboard is not clearly one table and nothing else. */
export function tableOn({ text = '', html = '' }: Clipboard): Cells | undefined {
  if (text.length + html.length > longestClipboard) return undefined;
  // Spreadsheets, word processors and browsers put HTML beside the text; without a table in it this was none.
  const rows = html.trim() !== '' ? tableInHtml(html) : tableInText(text);
  const cells = rows?.filter((row) => row.length > 0);
  return cells?.flat().some((cell) => cell !== '') ? cells : undefined;
}

/** Lines of TAB-separated cells, all of as many. */
function tableInText(text: string): string[][] | undefined {
  const lines = text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = rows[0]!.length;
  return width > 1 && rows.every((row) => row.length === width) ? rows : undefined;
}

/** Elements whose text nobody sees. */
const unseen = new Set(['head', 'style', 'script', 'title', 'xml', 'template']);

function tableInHtml(html: string): string[][] | undefined {
  const rows: string[][] = [];
  /** Cells of rows further down that a merged cell covers, by row and column. */
  const covered = new Set<string>();
  let tables = 0;
  let depth = 0;
  let tags = 0;
  let hidden = 0;
  let stray = false;
  let open: { text: string; columns: number; rows: number } | undefined;

  const close = (): void => {
    const row = rows.at(-1);
    if (!open || !row) return;
    const at = rows.length - 1;
    while (covered.has(`${at},${row.length}`)) row.push('');
    const column = row.length;
    for (let x = 0; x < open.columns; x++) {
      row.push(x === 0 ? open.text.replace(/\s+/g, ' ').trim() : '');
      for (let y = 1; y < open.rows; y++) covered.add(`${at + y},${column + x}`);
    }
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name, { colspan, rowspan }) {
      if (++tags > deepestTags) parser.pause();
      if (unseen.has(name)) hidden++;
      if (name === 'table') {
        tables++;
        depth++;
      } else if (name === 'tr') {
        close();
        rows.push([]);
      } else if (name === 'td' || name === 'th') {
        close();
        open = { text: '', columns: spanned(colspan), rows: spanned(rowspan) };
      } else if (name === 'br' && open) open.text += ' ';
    },
    ontext(text) {
      if (hidden > 0) return;
      if (open) open.text += text;
      else if (text.trim() !== '') stray = true;
    },
    onclosetag(name) {
      tags--;
      if (unseen.has(name)) hidden--;
      if (name === 'td' || name === 'th' || name === 'tr') close();
      if (name === 'table') {
        close();
        depth--;
      }
    },
  });
  parser.end(html);
  return tables === 1 && depth === 0 && tags <= deepestTags && !stray ? rows : undefined;
}

function spanned(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 1;
}
