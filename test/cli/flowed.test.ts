import assert from 'node:assert/strict';
import { clean } from '../protocol/support/drafts';
import { Folder } from './run';

/** A report whose line ends are lost, behind a line of its own; the total of one row is wrong. */
const crawled = `发布时间: 2024-01-20\n${clean.replace('\t2\t0\t40\n二、', '\t2\t0\t41\n二、').trim().replaceAll(/\n+/g, ' ')}\n`;

interface Printed {
  readonly messages: readonly { code: string; line: number; column: number; endColumn: number }[];
}

describe('a report on one line of a file', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.txt', crawled);
  });
  afterEach(() => folder.remove());

  it('is told of at its places in the file', () => {
    const [{ messages }] = JSON.parse(folder.run('check', '--format', 'json', 'a.txt').stdout) as [Printed];
    const { line, column, endColumn } = messages.find(({ code }) => code === 'total/applicant')!;
    assert.equal(line, 2);
    assert.equal(crawled.split('\n')[1]!.slice(column - 1, endColumn - 1), '41');
  });

  it('has its sections on the line of the file', () => {
    const [{ sections }] = JSON.parse(folder.run('extract', 'a.txt').stdout) as [{ sections: { line: number }[] }];
    assert.deepEqual([...new Set(sections.map(({ line }) => line))], [2]);
  });

  it('is recalculated there and nowhere else', () => {
    folder.run('check', '--recalculate', 'a.txt');
    assert.equal(folder.read('a.txt').toString(), crawled.replace('\t41 二、', '\t40 二、'));
  });
});
