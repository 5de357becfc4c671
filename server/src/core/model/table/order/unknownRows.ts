import { blockIn, type TableId } from '../../../forms';
import { timeOf, type Anchor } from '../../../syntax/tokens/anchors';
import { numberRows } from '../../../syntax/tokens/physicalRows';
import { isPieceOfLabel, isPiecesOfLabels } from '../../../syntax/cells/pieces';
import { tokenSpan, type Token } from '../../../syntax/cells/token';
import type { Span } from '../../../text/span';
import { columnsOf, type Region } from '../rawRow';

/** A row of a draft's table that no form has. */
export interface UnknownRow {
  readonly label: string;
  readonly span: Span;
  readonly values: readonly Token[];
  /** Whether nothing in it can be another row's: it is one line, or has as many values as the row above it or below. */
  readonly isWhole: boolean;
}

/** Texts in a table that are neither labels nor pieces of labels, with the values of a row behind them. */
export function unknownRows(region: Region): readonly UnknownRow[] {
  const { shape, lines, tokens, anchors, end } = region;
  const rows = anchors.filter(({ ref }) => ref.role === 'row');
  const last = rows.at(-1);
  if (shape.direction === 'across' || !last) return [];
  const first = anchors[0]!.token;
  const rowNumbers = numberRows(lines, tokens, first, end);
  const roles = new Map(anchors.map(({ token, ref }) => [token, ref.role]));
  const found: UnknownRow[] = [];
  let passed = 0;
  for (let at = first + 1; at < last.token; at++) {
    if (at === rows[passed]!.token) passed++;
    const row = rowAt(at, rows[passed - 1]?.ref.id, rows[passed]!.ref.id);
    if (row) found.push(row);
  }
  let behind = last.token + 1;
  while (behind < end && tokens[behind]!.cell.valueLike) behind++;
  for (let row = rowAt(behind, last.ref.id); row && mayFollow(row); row = rowAt(behind, last.ref.id)) {
    found.push(row);
    behind += row.values.length + 1;
  }
  return found;

  function rowAt(at: number, before: string | undefined, next?: string): UnknownRow | undefined {
    const token = tokens[at];
    if (at + 1 >= end || roles.has(at) || !tokens[at + 1]!.cell.valueLike || token!.cell.valueLike) return undefined;
    if (!beginsRow(at) || !(isName(token!, shape.id) || isAddition(token!, region))) return undefined;
    const values = valuesOf(at);
    const isRow = values.some(({ cell }) => cell.reading.kind === 'number') || isBlankRow(values, before, next);
    const isLine = values.at(-1)?.line === token!.line;
    const isWhole = isLine || [before, next].some((row) => row && columnsOf(shape, row).length === values.length);
    if (!isRow || !(isWhole || isMarked(token!))) return undefined;
    return { label: token!.cell.text, span: tokenSpan(token!), values, isWhole };
  }

  /** Whether nothing stands in front of a cell in its row, but for the label of its group. */
  function beginsRow(at: number): boolean {
    let before = at - 1;
    while (before > first && tokens[before]!.cell.text === '') before--;
    const [role, { endLine }, { line, startsRow }] = [roles.get(before), tokens[before]!, tokens[at]!];
    if (role === 'group' || role === 'heading' || rowNumbers[before - first] !== rowNumbers[at - first]) return true;
    return startsRow === undefined && endLine < line;
  }

  function valuesOf(label: number): readonly Token[] {
    let until = label + 1;
    const goesOn = ({ cell, line }: Token) => cell.valueLike && line - tokens[until - 1]!.endLine <= mostLines;
    while (until < end && goesOn(tokens[until]!) && rowNumbers[until - first] === rowNumbers[label - first]) until++;
    return tokens.slice(label + 1, until);
  }

  /** A row of nothing but blanks stands between two rows of its block; elsewhere it may be a caption. */
  function isBlankRow(values: readonly Token[], before: string | undefined, next: string | undefined): boolean {
    const block = before === undefined ? undefined : blockIn(shape, before);
    const isInside = next !== undefined && block?.rows.some(({ id }) => id === next);
    return isInside === true && values.length >= block!.columns.length && values.every(({ cell }) => cell.text === '');
  }

  /** Text behind a table may end in a number: a row has as many as the last one, and is laid out as it is. */
  function mayFollow({ values }: UnknownRow): boolean {
    const { length: width } = columnsOf(shape, last!.ref.id);
    const numbers = values.filter(({ cell }) => cell.text !== '');
    const label = tokens[last!.token]!;
    const isAlike = isMarked(values[0]!) === isMarked(label) && (width > 1 || isMarked(label));
    return isAlike && numbers.length === width && numbers.every(({ cell }) => cell.reading.kind === 'number');
  }

  /** Whether something that can be seen parts a cell from others on its line. */
  function isMarked({ line, startsRow }: Token): boolean {
    return startsRow !== undefined || marks.test(lines[line]!.text);
  }
}

/** Empty lines, and some that hold nothing but a TAB, may stand between cells. */
const mostLines = 4;

const marks = /[\t|｜│┃║,]/;

const shortestKey = 2;
const longestLabel = 40;

/** A note, the rest of an explanation, or a sentence: no label. */
const noLabel = /^[（(注说备单续]|^[^（(]*[）)]|[。；：:]$|。/;
/** What numbers columns or pages, heads years, or stands in forms and in the text around them. */
const noRow = /序号|栏次|行次|页码|年份|年度报告|日期|时间|电话|传真|邮编/;

function isName({ cell: { key, text }, labels }: Token, table: TableId): boolean {
  if (key.length < shortestKey || text.length > longestLabel || labels.some((label) => label.table === table))
    return false;
  if (noLabel.test(text) || noRow.test(text)) return false;
  return !isPieceOfLabel(key, table) && !isPiecesOfLabels(text, table);
}

/**
 * Whether a row is one beside the form's own that its label names: 行政处罚（局属单位） beside 行政处罚, or that of another
 * year.
 */
export function isAddition({ cell, labels }: Token, { tokens, anchors }: Region): boolean {
  if (!cell.explained) return false;
  const isOf = ({ ref }: Anchor) =>
    ref.role === 'row' && labels.some(({ role, id }) => role === 'row' && id === ref.id);
  const found = anchors.find(isOf);
  const own = found && tokens[found.token]!.cell;
  if (!own || own === cell) return false;
  const [time, ownTime] = [timeOf(cell.text), timeOf(own.text)];
  return !own.explained || (time !== undefined && ownTime !== undefined && time !== ownTime);
}
