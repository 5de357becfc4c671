import { displayWidth } from './width';

/** One line of a Markdown table. */
interface PipeRow {
  /** What stands in front of the first pipe. */
  readonly indent: string;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
  /** Whether a pipe ends the line. */
  readonly closed: boolean;
}

/** Whether a line is a row of a Markdown table, as far as it can be told from the line alone. */
export function isPipeRow(line: string): boolean {
  return /^ *\|/.test(line) && !line.includes('\t');
}

/**
 * Aligns the columns of a Markdown table, full-width characters counting twice; the same lines where the second is no
 * rule and they are no such table. Only blanks around cells change, and the length of the rule.
 */
export function alignPipeTable(lines: readonly string[]): readonly string[] {
  const rows = lines.map(readRow);
  const rule = rows[1]?.cells ?? [];
  if (rule.length === 0 || !rule.every(isRule)) return lines;
  const widths: number[] = [];
  for (const [line, { cells }] of rows.entries()) {
    cells.forEach((cell, column) => {
      const own = line === 1 ? shortestRule : displayWidth(cell);
      widths[column] = Math.max(widths[column] ?? shortestRule, own);
    });
  }
  return rows.map(({ indent, cells, closed }, line) => {
    const written = cells.map((cell, column) =>
      line === 1 ? stretch(cell, widths[column]!) : pad(cell, widths[column]!, rule[column] ?? ''),
    );
    return withoutSpacesBehind(`${indent}| ${written.join(' | ')}${closed ? ' |' : ''}`);
  });
}

const shortestRule = 3;

/** By hand: a regular expression would begin anew at each of many blanks inside. */
function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

function isRule(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

function readRow(line: string): PipeRow {
  const start = line.indexOf('|');
  const cells: string[] = [];
  let from = start + 1;
  const take = (to: number) => {
    let first = from;
    while (first < to && line[first] === ' ') first++;
    cells.push(withoutSpacesBehind(line.slice(first, to)));
    from = to + 1;
  };
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') take(at);
  }
  take(line.length);
  const closed = cells.length > 1 && cells.at(-1) === '';
  return { indent: line.slice(0, start), cells: closed ? cells.slice(0, -1) : cells, closed };
}

/** A cell of the rule at the width of its column, with its marks of alignment. */
function stretch(rule: string, width: number): string {
  const [left, right] = [rule.startsWith(':') ? ':' : '', rule.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(width - left.length - right.length) + right;
}

/** A cell at the width of its column, on the side that the rule of the column asks for. */
function pad(cell: string, width: number, rule: string): string {
  const rest = width - displayWidth(cell);
  const before = !rule.endsWith(':') ? 0 : rule.startsWith(':') ? rest >> 1 : rest;
  return ' '.repeat(before) + cell + ' '.repeat(rest - before);
}
