import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build';

const example = (name: string): string =>
  readFileSync(path.join(root, 'examples', `${name}政府信息公开工作年度报告.txt`), 'utf8');

/** A report in which nothing is wrong. */
export const clean = example('青禾县人民政府2023年');

/** One cell a line, with wrong totals and without the heading of section four. */
export const cellLines = example('望岚市文化和旅游局2022年');

/** The same report with the total of one row wrong: 41 where 40 is the sum. */
export const wrongTotal = clean.replace('\t2\t0\t40\n二、', '\t2\t0\t41\n二、');

/** A report without the heading of section five. */
export const withoutSection = clean.replace('五、存在的主要问题及改进情况\n\n', '');
