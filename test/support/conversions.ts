import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../server/src/core';
import { analyseText, findingsIn, isSevere } from './check';

/** Reports as converters and readers of scanned pages give them up, made of the right report of 2021. */
export const right = readFileSync(path.join(__dirname, '../fixtures/right/2021.txt'), 'utf8');
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

export const isNumber = (text: string) => /^[\d.]+$/.test(text);
