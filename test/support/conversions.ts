import { extract } from '../../server/src/core';
import { analyseText, findingsIn, isSevere } from './check';
import { rightReport } from './fixture';

/** Reports as converters and readers of scanned pages give them up, made of the right report of 2021. */
export const right = rightReport('2021');
export const expected = tablesOf(right);

export function tablesOf(text: string) {
  const { disclosure, requests, review } = extract(analyseText(text))[0]!;
  return { disclosure, requests, review };
}

export function severeIn(text: string): string[] {
  return findingsIn(text)
    .filter(isSevere)
    .map(({ code }) => code);
}

/** The report with each of its table rows written anew. */
export function withRows(write: (cells: readonly string[]) => string): string {
  return right
    .split('\n')
    .map((line) => (line.includes('\t') ? write(line.split('\t')) : line))
    .join('\n');
}

/** A row of a Markdown table, and of one of HTML. */
export const piped = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
export const tagged = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

export const isNumber = (text: string) => /^[\d.]+$/.test(text);
