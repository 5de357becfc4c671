import assert from 'node:assert/strict';
import { clean } from '../protocol/support/drafts';
import { Folder } from './run';

interface Extracted {
  readonly file: string;
  readonly organ: string;
  readonly year: number;
  readonly requests: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

describe('xxgk-report extract', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const json = (...args: string[]): Extracted[] => JSON.parse(folder.run('extract', ...args).stdout) as Extracted[];

  it('prints one object a report, with the file that holds it', () => {
    folder.write('a.txt', clean);
    folder.write('汇编.md', `${clean}\n${clean.replaceAll('2023', '2022').replaceAll('青禾县', '甲县')}`);
    const reports = json();
    assert.deepEqual(
      reports.map(({ file, organ, year }) => [file, organ, year]),
      [
        ['a.txt', '青禾县人民政府', 2023],
        ['汇编.md', '青禾县人民政府', 2023],
        ['汇编.md', '甲县人民政府', 2022],
      ],
    );
    assert.equal(reports[0]!.requests['received']!['total'], 40);
    assert.equal(Object.keys(reports[0]!)[0], 'file');
  });

  it('prints the same line by line', () => {
    folder.write('a.txt', clean);
    folder.write('b.txt', clean.replaceAll('\n', '\r\n'));
    const { code, stdout } = folder.run('extract', '--format', 'jsonl', 'b.txt', 'a.txt');
    assert.equal(code, 0);
    const lines = stdout.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      json('b.txt', 'a.txt'),
    );
  });

  it('prints one record a value, quoted where it must be', () => {
    folder.write('甲,"乙".txt', clean.replace('\t2\t0\t40\n二、', '\t2\t\t40\n二、'));
    const { stdout } = folder.run('extract', '--format', 'csv');
    const [header, ...records] = stdout.split('\r\n');
    assert.equal(header, 'file,organ,year,form,table,row,column,value');
    const start = '"甲,""乙"".txt",青禾县人民政府,2023,2021';
    assert.ok(records.includes(`${start},requests,received,otherOrg,`));
    assert.ok(records.includes(`${start},requests,received,total,40`));
    assert.ok(records.includes(`${start},review,direct,upheld,1`));
    assert.equal(records.pop(), '');
    assert.equal(records.length, 10 + 25 * 7 + 15);
    assert.equal(folder.run('extract', '--format', 'csv', '--bom').stdout, `\ufeff${stdout}`);
  });

  it('gives Excel no formula', () => {
    folder.write('=1+1.txt', clean);
    const records = (...args: string[]) => folder.run('extract', '--format', 'csv', ...args).stdout.split('\r\n');
    assert.match(records('--bom')[1]!, /^'=1\+1\.txt,青禾县人民政府,2023,/);
    assert.match(records()[1]!, /^=1\+1\.txt,/);
    assert.equal(folder.run('extract', '--bom').code, 2);
  });

  it('gives 2 for what it cannot read, after all that it can', () => {
    folder.write('a.txt', Buffer.from([0xd5, 0xfe, 0xff, 0xff]));
    folder.write('b.txt', clean);
    folder.write('c.txt', '便条');
    const { code, stdout, stderr } = folder.run('extract', 'a.txt', 'b.txt', 'c.txt');
    assert.equal(code, 2);
    assert.equal((JSON.parse(stdout) as Extracted[]).length, 1);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'a.txt 不是 UTF-8、UTF-16 或 GB18030 编码的文本',
      'c.txt：没有找到年报',
    ]);
    assert.deepEqual(folder.run('extract', 'none.txt').code, 2);
    assert.deepEqual(folder.run('extract', '--format', 'xml', 'b.txt').code, 2);
    const { code: none, stdout: empty } = folder.run('extract', 'c.txt');
    assert.deepEqual([none, empty], [0, '[]\n']);
  });
});
