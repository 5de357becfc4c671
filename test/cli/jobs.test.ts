import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';
import { cli } from '../protocol/support/build';
import { wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

describe('many files', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    for (let seed = 0; seed < 50; seed++) {
      const { text } = makeReport({ form: seed % 2 ? '2021' : '2019', layout: layouts[seed % layouts.length]!, seed });
      folder.write(`${seed % 7}/${seed}.txt`, seed % 3 ? text : text.replace(/(一、本年新收[^\n]*\t)\d+/, '$1999'));
    }
    for (let index = 0; index < 30; index++) folder.write(`8/${index}.txt`, wrongTotal);
    folder.write('3/broken.txt', Buffer.from([0xff, 0xff]));
  });
  after(() => folder.remove());

  it('give the same with any number of threads', () => {
    for (const args of [
      ['check', '--format', 'json'],
      ['check', '--format', 'sarif'],
      ['check', '--recalculate', '--dry-run'],
      ['extract', '--format', 'jsonl'],
    ]) {
      const [one, three] = ['1', '3'].map((jobs) => folder.run(...args, '--jobs', jobs));
      assert.equal(one!.code, 2);
      assert.ok(one!.stdout.length > 10_000);
      assert.deepEqual(three, one);
    }
  });

  it('stop when interrupted', async () => {
    for (const jobs of ['1', '2']) {
      // Nobody reads, so that it cannot come to its end.
      const child = spawn(process.execPath, [cli, 'extract', '--jobs', jobs], { cwd: folder.path });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      await once(child.stdout, 'readable');
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number];
      assert.equal(code, 130);
      assert.ok(stderr.endsWith('已中断\n') || stderr === '', stderr);
      child.stdout.destroy();
    }
  });

  it('show how far they are on a terminal, and nothing of that anywhere else', function () {
    if (process.platform !== 'linux') return assert.equal(folder.run('check', '8').stderr, '');
    const command = `'${process.execPath}' '${cli}' check --jobs 1 --format json > out.json`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder.path, encoding: 'utf8' });
    assert.match(stdout, /已处理 \d+ 个文件……/);
    assert.ok(folder.read('out.json').toString().startsWith('[\n'));
    assert.doesNotMatch(folder.run('check').stderr, /已处理/);
  });
});
