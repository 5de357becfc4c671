import { rowPath } from '../../forms';
import type { Line } from '../../syntax/line';
import { lineBegin } from '../../text/chars';
import { comparePositions, shift, span, type Edit, type Span } from '../../text/span';
import type { Insertion, NewRow } from './newRows';
import { keepPlaces } from './keepLayout';
import { applied, lineAfter } from './lineAfter';
import { repeatedLines } from './repeatedLines';
import type { PlacedTable, Report } from '../report';
import type { Row } from '../table/table';

/** New rows of a table each of whose rows is a line: copies of the lines of others. Nothing where it is not so. */
export function lineRows(insertion: Insertion, placed: PlacedTable, report: Report): Edit[] | undefined {
  const { rows, after, next, headings } = insertion;
  const { table, at } = placed;
  const models = [...table.rows.values()].filter((row) => isLine(row, placed, report));
  const repeated = repeatedLines(rows, placed, report);
  const written = repeated ?? rows.map((row) => lineLike(row, models, placed, report));
  const end = after ? lastLineOf(after, placed) : headings?.line;
  const line = end === undefined ? at + next!.span.start.line : at + end;
  if (!written.every((text) => text !== undefined)) return undefined;
  if ((after && !isAlone(after, placed)) || (next && !isAlone(next, placed))) return undefined;
  if (report.lines[line]!.eol === '' && line + 1 < report.lines.length) return undefined;
  const border = borderBy(line, report.lines);
  const takesGroups = insertion.takesGroups && !repeated;
  if (takesGroups || end === undefined) {
    const own = takesGroups ? withoutGroups(next!, placed, report) : report.lines[at + next!.span.start.line]!.text;
    const place = at + next!.span.start.line;
    const whole = span(place, lineBegin(report.lines[place]!.text), report.lines[place]!.text.length);
    if (own === undefined || !isLine(next!, placed, report)) return undefined;
    return takesGroups
      ? [{ span: whole, newText: [...written, own].join(`\n${border}`) }]
      : [
          {
            span: { start: whole.start, end: whole.start },
            newText: written.map((text) => `${text}\n${border}`).join(''),
          },
        ];
  }
  const { length } = report.lines[line]!.text;
  return [{ span: span(line, length, length), newText: written.map((text) => `\n${border}${text}`).join('') }];
}

/** What stands between rows, an empty line or a border, where it stands above and below a line; with its line end. */
function borderBy(line: number, lines: readonly Line[]): string {
  const [above, below] = [lines[line - 1], lines[line + 1]];
  if (above?.text.trim() === '' && below?.text.trim() === '') return '\n';
  if (!above?.rule || !below?.rule) return '';
  const isEnd = /[┌┏╔└┗╚]/;
  const own = [above, below].find(({ text }) => !isEnd.test(text))?.text ?? '';
  return own === '' ? '' : `${own.replaceAll('=', '-')}\n`;
}

/** The last line of a row, to which the label of a group may reach that begins beside its own. */
function lastLineOf({ id, span: { start, end } }: Row, { table }: PlacedTable): number {
  const beside = table.headings.filter(({ role, span: own }) => role === 'group' && own.start.line === start.line);
  const last = Math.max(end.line, ...beside.map(({ span: own }) => own.end.line));
  const isFree = [...table.rows.values()].every(
    ({ id: other, label }) => other === id || !isWithin(label, start.line, last),
  );
  return isFree ? last : end.line;
}

function isWithin({ start }: Span, first: number, last: number): boolean {
  return start.line >= first && start.line <= last;
}

/** Whether a row has lines that no other begins on. */
function isAlone({ id, span: { start, end } }: Row, { table }: PlacedTable): boolean {
  return [...table.rows.values()].every((row) => row.id === id || !isWithin(row.label, start.line, end.line));
}

const boxed = /^\s{0,40}[│┃║]/;

/** Whether a row is a line, with nothing on it but its label, those of its groups and its values. */
function isLine(row: Row, placed: PlacedTable, report: Report): boolean {
  const { table, at } = placed;
  const rows = [...table.rows.values()];
  const { start, end } = row.span;
  const line = report.lines[at + start.line]!;
  if (start.line !== end.line || !line.separated || row.cells.length === 0 || !isAlone(row, placed)) return false;
  // In a box what stands above or below may be the rest of the row.
  const beside = [-1, 1].filter((by) => boxed.test(line.text) && !report.lines[at + start.line + by]?.rule);
  if (beside.some((by) => !rows.some(({ label }) => label.start.line === start.line + by))) return false;
  const known = [row.label, ...row.cells.map((cell) => cell.span), ...table.headings.map((heading) => heading.span)];
  return line.cells.every(
    ({ from, to, text }) =>
      text === '' ||
      known.some((own) => own.start.line === start.line && own.start.character <= from && own.end.character >= to),
  );
}

/** The labels of groups on the line of a row, in front of its own. */
function groupsOn({ label }: Row, { table }: PlacedTable): { readonly id: string; readonly span: Span }[] {
  return table.headings.filter(
    ({ span: own }) => own.end.line === label.start.line && comparePositions(own.end, label.start) <= 0,
  );
}

/** A line like that of a row at the same depth, with the labels of the groups that are not there yet. */
function lineLike(row: NewRow, models: readonly Row[], placed: PlacedTable, report: Report): string | undefined {
  const { table, at } = placed;
  const depth = row.path.length - 1;
  const alike = models.filter(
    ({ id, cells }) => cells.length === row.columns && rowPath(table, id).length - 1 === depth,
  );
  // Nothing stands in the place of the groups of most rows; where a line has no such place, those that begin one have it.
  const leadOf = (each: Row) =>
    report.lines[at + each.label.start.line]!.cells.filter(({ to }) => to <= each.label.start.character);
  const isWhole = (each: Row) => leadOf(each).length === depth && groupsOn(each, placed).length === 0;
  const isLike = (each: Row) =>
    groupsOn(each, placed).length === row.begins.length && leadOf(each).length >= row.begins.length;
  const model = alike.find(isWhole) ?? alike.find(isLike);
  if (!model) return undefined;
  const line = at + model.label.start.line;
  const lead = leadOf(model);
  const edits: Edit[] = [
    ...lead.flatMap(({ from, to, text: own }, index): Edit[] => {
      const level = index + depth - lead.length;
      const wanted = row.begins.includes(level) ? row.path[level]! : '';
      return own === wanted ? [] : [{ span: span(line, from, to), newText: wanted }];
    }),
    { span: shift(model.label, at), newText: row.path.at(-1)! },
    ...model.cells.filter(({ raw }) => raw !== '0').map((cell) => ({ span: shift(cell.span, at), newText: '0' })),
  ];
  return lineAfter(edits, line, report);
}

/** The line of a row without the labels of its groups. */
function withoutGroups(row: Row, placed: PlacedTable, report: Report): string | undefined {
  const line = placed.at + row.span.start.line;
  const edits = groupsOn(row, placed).map((group) => ({ span: shift(group.span, placed.at), newText: '' }));
  return edits.length === 0 ? undefined : applied(keepPlaces(edits, report), report.lines[line]!.text);
}
