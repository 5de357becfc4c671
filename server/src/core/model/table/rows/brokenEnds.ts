import type { ColumnForm } from '../../../forms';
import type { Line } from '../../../syntax/line';
import { pageNumber } from '../../../syntax/wholeText/pages';
import type { Token } from '../../../syntax/cells/token';
import { possibleRuns } from '../../../syntax/tokens/values';
import type { Region } from '../rawRow';
import { hasSums } from '../rowEquations';

/**
 * The values of a row whose last number may be broken where its line ends, and no sum tells what it goes on with: all
 * that stands there is given, as the number is then not sure. That of a page alone on its line is told by its role.
 */
export function withBrokenEnd(
  label: Token,
  all: readonly Token[],
  region: Region,
  stop: number,
  { length }: readonly ColumnForm[],
): readonly Token[] {
  if (hasSums(region.shape)) return all;
  if (all.length < length) return isRunOn(label, all) && restOfLine(label, all[0]!, region, stop).length > 0 ? [] : all;
  const filled = all.filter(({ cell }) => cell.text !== '');
  const last = filled.at(-1);
  if (last?.cell.reading.kind !== 'number' || last.rest) return all;
  const isOnLine = filled.every(({ line }) => line === last.line) && (filled.length > 1 || isBeside(label, last));
  const rest = isOnLine ? restOfLine(label, last, region, stop) : restOfLines(label, filled, region, stop);
  const whole = [...all, ...rest];
  // Nor are they values of columns that are blank.
  return possibleRuns(whole, length).length === 0 ? whole : all;
}

/** Whether the digits of a row follow its label without a gap: where their end is lost, they can be split in no way. */
function isRunOn({ end, endLine }: Token, values: readonly Token[]): boolean {
  return values.length === 1 && values[0]!.line === endLine && values[0]!.cell.from === end;
}

function isBeside({ line, endLine }: Token, value: Token): boolean {
  return value.line >= line && value.line <= endLine;
}

/** The numbers in front of all else on the line below values that stand on one. */
function restOfLine(label: Token, last: Token, { tokens, lines }: Region, stop: number): readonly Token[] {
  const [own, below] = [lines[last.line]!, lines[last.line + 1]];
  if (!mayGoOn(last) || (below && hasRole(below))) return [];
  // Not where each line begins with its number.
  if (lines[label.line]!.cells[0]?.reading.kind === 'number') return [];
  const from = tokens.indexOf(last) + 1;
  const rest = tokens.slice(from, stop).filter(({ line, cell }) => line === last.line + 1 && cell.text !== '');
  // Where the layout tells rows apart, a row that begins with a number is none.
  if (rest[0]?.startsRow === false || !rest.every(isNumber)) return [];
  const behind = tokens[stop];
  const isInFront = rest.length > 0 && behind?.line === last.line + 1;
  const mayBeOfLabel = isInFront && pageNumber.test(rest[0]!.cell.text) && rest[0]!.cell.to < behind.cell.from;
  return mayBeOfLabel && !holdsRows(own) && !holdsRows(below!) ? [] : rest;
}

/** Whether a line holds several rows: a number in front of its first label is not that of an item. */
function holdsRows({ cells }: Line): boolean {
  return cells.filter(({ labels }) => labels.some(({ role }) => role === 'row')).length > 1;
}

/** The number behind values each of which has a line of its own: any of them may be broken then. */
function restOfLines(
  label: Token,
  values: readonly Token[],
  { tokens, lines }: Region,
  stop: number,
): readonly Token[] {
  const last = values.at(-1)!;
  const own = [label, ...values];
  const areAlone = values.every(({ line }, at) => line > own[at]!.endLine && lines[line]!.cells.length === 1);
  const at = tokens.indexOf(last) + 1;
  const rest = areAlone && at < stop && values.some(mayGoOn) ? tokens[at]! : undefined;
  if (rest?.line !== last.line + 1 || rest.startsRow !== undefined || !isNumber(rest)) return [];
  const line = lines[rest.line]!;
  return line.cells.length === 1 && !hasRole(line) ? [rest] : [];
}

/** Whether a line is a mark of its page, or likely to be one. */
function hasRole({ role }: Line): boolean {
  return role !== undefined && role !== 'hardly';
}

function isNumber({ cell }: Token): boolean {
  return cell.reading.kind === 'number';
}

/** No number begins with 0, and behind its unit none goes on. */
function mayGoOn({ cell: { text } }: Token): boolean {
  return !/^[0０]$|[万元]$/.test(text);
}
