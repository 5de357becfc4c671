import { findBlock } from '../../forms';
import type { LabelRef } from '../../forms/labels';
import { foldKey, trimEnd } from '../../text/chars';
import { readCell, type CellSyntax } from './cells';

const marks = '-/／\\—–―－─无○〇';
const zeros = '0０';
/** Fewer marks may be punctuation, or a single dash. */
const fewestMarks = 3;
/** No row of a form has more columns. */
const mostMarks = 7;

/**
 * The label of a row and, with nothing between them, a mark in place of each of its values, or a zero: 2.重复申请0//0000.
 * Only as many as the row has columns: each is then a cell.
 */
export function marksBehind(line: string): CellSyntax[] | undefined {
  const end = trimEnd(line, 0, line.length);
  let at = end;
  while (at > 0 && end - at <= mostMarks && (marks + zeros).includes(line[at - 1]!)) at--;
  const run = line.slice(at, end);
  if (run.length < fewestMarks || run.length > mostMarks || !holdsMarks(run)) return undefined;
  const label = readCell(line, 0, at);
  if (label.misspelt > 0 || !label.labels.some((ref) => isRowOf(ref, run.length))) return undefined;
  return [label, ...Array.from(run, (_, index) => readCell(line, at + index, at + index + 1))];
}

/**
 * Whether marks that may stand in place of values are run together with a label, or with a piece of one: 本年增/ and
 * （四）无 are pieces.
 */
export function endsInMarks(label: string): boolean {
  const last = label.at(-1)!;
  return marks.includes(last) && foldKey(last) === '' && !/增\s{0,4}[/／]$/.test(label);
}

/** Among zeros a hyphen is the sign of a number. */
function holdsMarks(run: string): boolean {
  const holds = (some: string) => [...some].some((char) => run.includes(char));
  return holds(marks) && !(run.includes('-') && holds(zeros));
}

function isRowOf({ role, table, id, forms }: LabelRef, columns: number): boolean {
  return role === 'row' && forms.some((form) => findBlock(table, id, form)?.columns.length === columns);
}
