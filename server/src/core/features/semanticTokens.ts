import type { Analysis, PlacedReport } from '../analysis';
import { formById, forms, isAcross, tableForm } from '../forms';
import { Table, type Heading } from '../model/table/table';
import type { Line } from '../syntax/line';
import { skipBlanks, trimEnd } from '../text/chars';
import type { Span } from '../text/span';
import { tablesIn } from './place';

export type TokenType = 'row' | 'column' | 'value' | 'total';

/** A label or a number; never over more than one line. */
export interface SemanticToken {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly type: TokenType;
}

/** The tokens of one table; of a whole one the same array while nothing in it changes, wherever edits move it. */
export interface TableTokens {
  /** In order and without overlap; lines count from `at`. */
  readonly tokens: readonly SemanticToken[];
  /** In the lines of the document. */
  readonly at: number;
}

/** What the tables on the lines of a span hold there, in order: what a grammar cannot tell from a line alone. */
export function semanticTokens(analysis: Analysis, within: Span): TableTokens[] {
  return tablesIn(analysis, within)
    .map(({ placed, table, from }) => ({ tokens: onLines(tokensOf(table, placed, from), from, within), at: from }))
    .sort((a, b) => lineOf(a) - lineOf(b));
}

function onLines(tokens: readonly SemanticToken[], at: number, { start, end }: Span): readonly SemanticToken[] {
  const isInside = ({ line }: SemanticToken) => at + line >= start.line && at + line <= end.line;
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && isInside(first) && isInside(last) ? tokens : tokens.filter(isInside);
}

function lineOf({ tokens, at }: TableTokens): number {
  return at + (tokens[0]?.line ?? 0);
}

const tokensRead = Table.keeping.slot<readonly SemanticToken[]>();

function tokensOf(table: Table, { report, at }: PlacedReport, from: number): readonly SemanticToken[] {
  let tokens = tokensRead.get(table);
  if (!tokens) tokensRead.set(table, (tokens = read(table, (line) => report.lines[from - at + line]!)));
  return tokens;
}

function read(table: Table, lineAt: (line: number) => Line): readonly SemanticToken[] {
  const isTotal = totalsOf(table);
  const labels = [
    // The note above table three is no label, but a sentence.
    ...table.headings
      .filter(({ role }) => role !== 'note')
      .flatMap((heading) => ofSpan(heading.span, typeOf(heading), lineAt)),
    ...(isAcross(table.id) ? [] : [...table.rows.values()].flatMap(({ label }) => ofSpan(label, 'row', lineAt))),
  ];
  const values = [...table.rows.values()].flatMap(({ id, cells }) =>
    cells.flatMap(({ span, column }) => ofSpan(span, isTotal(id, column.id) ? 'total' : 'value', lineAt)),
  );
  const sorted = [...labels, ...values].sort((a, b) => a.line - b.line || a.from - b.from);
  return sorted.filter((token, index) => {
    const before = sorted[index - 1];
    return !before || before.line < token.line || before.to <= token.from;
  });
}

function typeOf({ role }: Heading): TokenType {
  return role === 'group' ? 'row' : 'column';
}

/** Whether a cell is a sum by the form, whatever the draft's numbers are. */
function totalsOf({ id, form }: Table): (row: string, column: string) => boolean {
  const sums = tableForm(form ? formById(form) : forms.at(-1)!, id).equations.filter(({ right }) => right.length === 1);
  const rows = new Set(sums.filter(({ per }) => per === 'column').flatMap(({ right }) => right));
  const columns = new Set(sums.filter(({ per }) => per === 'row').flatMap(({ right }) => right));
  return (row, column) => rows.has(row) || columns.has(column);
}

/** A label over several lines is marked on those that hold nothing else; on its first line up to the cell's end. */
function ofSpan({ start, end }: Span, type: TokenType, lineAt: (line: number) => Line): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (let { line } = start; line <= end.line; line++) {
    const { text, cells, separated } = lineAt(line);
    if (line > start.line && separated) continue;
    const cell = separated ? cells.find(({ from, to }) => from <= start.character && start.character < to) : undefined;
    const from = line === start.line ? start.character : skipBlanks(text, 0);
    const to = line === end.line ? end.character : (cell?.to ?? trimEnd(text, from, text.length));
    if (from < to) tokens.push({ line, from, to, type });
  }
  return tokens;
}
