import type { TableForm } from '../../../forms';
import { foldKey } from '../../../text/chars';
import type { Arrangement } from './arrangement';
import { labelsOfRow, type Word } from './tableWords';

/** The heading of a column, and the values right below it. */
interface Column {
  readonly key: string;
  readonly values: readonly Word[];
}

/**
 * The arrangement of a table that is written column by column, behind the labels of all its rows: each heading with as
 * many values below it as its block has rows. Nothing where a heading or a value is left over, or labels have moved.
 */
export function belowHeadings(words: readonly Word[], values: readonly Word[], shape: TableForm) {
  const columns = columnsIn(words, shape);
  if (!columns || !areInOrder(words, shape)) return undefined;
  const places = new Map(values.map((value, at) => [value, at]));
  const rows: number[][] = [];
  for (const block of shape.blocks) {
    const own = block.rows.map((): number[] => []);
    for (const { label } of block.columns) {
      const key = foldKey(label);
      const at = columns.findIndex((column) => column.key === key && column.values.length === own.length);
      const [found] = at < 0 ? [] : columns.splice(at, 1);
      if (!found) return undefined;
      for (const [row, value] of found.values.entries()) own[row]!.push(places.get(value) ?? NaN);
    }
    rows.push(...own);
  }
  const isWhole = columns.length === 0 && rows.flat().every((place) => !Number.isNaN(place));
  return isWhole ? (rows satisfies Arrangement) : undefined;
}

/** Nothing where values stand below anything else. */
function columnsIn(words: readonly Word[], { blocks }: TableForm): Column[] | undefined {
  const keys = new Set(blocks.flatMap((block) => block.columns.map(({ label }) => foldKey(label))));
  const columns: { key: string; values: Word[] }[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.isValue) continue;
    const before = words[at - 1];
    const key = before && !before.isValue ? before.key : '';
    if (keys.has(key)) columns.push({ key, values: [word] });
    else if (before?.isValue) columns.at(-1)?.values.push(word);
    else return undefined;
  }
  return columns;
}

/** Whether the labels of all rows stand in front of the values, each once and in their order. */
function areInOrder(words: readonly Word[], { blocks }: TableForm): boolean {
  const rows = blocks.flatMap((block) => block.rows).map((row) => labelsOfRow(row).map(foldKey));
  const first = words.findIndex(({ isValue }) => isValue);
  const labels = words.flatMap(({ isValue, key }, at) => {
    const row = isValue ? -1 : rows.findIndex((keys) => keys.includes(key));
    return row < 0 ? [] : [{ row, isAbove: at < first }];
  });
  return labels.length === rows.length && labels.every(({ row, isAbove }, index) => row === index && isAbove);
}
