import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { replaceFile } from '../../server/src/cli/replaceFile';
import { clean, wrongTotal } from '../protocol/support/drafts';
import { Folder, nobody } from './run';

describe('xxgk-report check --recalculate', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.txt', wrongTotal);
  });
  afterEach(() => folder.remove());

  const text = (file: string): string => folder.read(file).toString();
  const litter = (): string[] => readdirSync(folder.path).filter((name) => name.includes('.xxgk-report.'));

  it('writes the totals and says what is left', () => {
    folder.write('b.txt', clean);
    const before = statSync(folder.at('b.txt')).mtimeMs;
    const { code, stdout } = folder.run('check', '--recalculate');
    assert.equal(code, 0);
    assert.equal(stdout, '已修改 1 个文件的 1 处。已检查 2 个文件：0 处错误，0 处警告，0 条信息。\n');
    assert.equal(text('a.txt'), clean);
    assert.equal(statSync(folder.at('b.txt')).mtimeMs, before, 'what is right is not written');
    assert.deepEqual(litter(), []);
  });

  it('applies with --fix, or as the command fix, what cannot be wrong and nothing else', () => {
    const wrong = wrongTotal.replace('三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请清况');
    for (const args of [['fix'], ['check', '--fix']]) {
      folder.write('a.txt', wrong);
      const { code, stdout } = folder.run(...args, 'a.txt');
      assert.equal(code, 1);
      assert.match(stdout, /total\/applicant\n\n已修改 1 个文件的 1 处。/);
      assert.equal(text('a.txt'), wrongTotal);
    }
    folder.write('a.txt', wrong);
    assert.equal(folder.run('fix', '--recalculate', 'a.txt').code, 0);
    assert.equal(text('a.txt'), clean);
  });

  it('keeps line ends', () => {
    folder.write('a.txt', wrongTotal.replaceAll('\n', '\r\n'));
    folder.run('check', '--recalculate', 'a.txt');
    assert.equal(text('a.txt'), clean.replaceAll('\n', '\r\n'));
  });

  it('keeps mode and owner, and replaces what a link leads to, not the link', () => {
    chmodSync(folder.at('a.txt'), 0o640);
    if (process.getuid?.() === 0) chownSync(folder.at('a.txt'), nobody, nobody);
    const { uid, gid, mode, ino } = statSync(folder.at('a.txt'));
    symlinkSync('a.txt', folder.at('link.txt'));
    assert.equal(folder.run('check', '--recalculate', 'link.txt').code, 0);
    assert.equal(readlinkSync(folder.at('link.txt')), 'a.txt');
    assert.equal(text('a.txt'), clean);
    const after = lstatSync(folder.at('a.txt'));
    assert.deepEqual([after.uid, after.gid, after.mode], [uid, gid, mode]);
    assert.notEqual(after.ino, ino);
  });

  it('shows with --dry-run what it would do, as a patch', () => {
    folder.write('甲 乙.txt', wrongTotal.replaceAll('\n', '\r\n'));
    const { code, stdout } = folder.run('check', '--recalculate', '--dry-run');
    assert.equal(code, 0);
    assert.equal(text('a.txt'), wrongTotal);
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: stdout });
    assert.equal(status, 0, String(stderr));
    assert.equal(text('a.txt'), clean);
    assert.equal(text('甲 乙.txt'), clean.replaceAll('\n', '\r\n'));
    assert.equal(folder.run('check', '--recalculate', '--dry-run').stdout, '');
  });

  it('prints the text of standard input, and the findings beside it', () => {
    const wrong = wrongTotal.replace('一、总体情况\n', '');
    const { code, stdout, stderr } = folder.give(wrong, 'check', '--recalculate', '-');
    assert.deepEqual([code, stdout], [1, wrong.replace('\t41\n', '\t40\n')]);
    assert.match(stderr, /^<stdin>\n.*section\/missing\n/);
    assert.equal(folder.give(clean, 'check', '--recalculate', '-').stdout, clean);
  });

  it('prints standard input as it was where it cannot be mended', () => {
    const bytes = Buffer.from([0x61, 0x62, 0x63, 0xff]);
    const { code, stdout, stderr } = folder.give(bytes, 'fix', '-');
    assert.equal(code, 2);
    assert.equal(stdout, bytes.toString());
    assert.match(stderr, /不是 UTF-8[\s\S]*已检查 0 个文件/);
    folder.write('.xxgk-report.json', '{ "rules": 1 }');
    assert.equal(folder.give(wrongTotal, 'check', '--recalculate', '-').stdout, wrongTotal);
  });

  it('says so where a file may not be written, and leaves it alone', () => {
    chmodSync(folder.path, 0o777);
    chmodSync(folder.at('a.txt'), 0o444);
    folder.write('b.txt', wrongTotal);
    chmodSync(folder.at('b.txt'), 0o666);
    if (process.getuid?.() === 0) chownSync(folder.at('b.txt'), nobody, nobody);
    const { code, stdout, stderr } = folder.runUnprivileged('check', '--recalculate', 'a.txt', 'b.txt');
    assert.match(stdout, /^a\.txt\n.*total\/applicant\n/);
    assert.deepEqual([code, stderr], [2, '没有权限写入 a.txt，未改动\n']);
    assert.deepEqual([text('a.txt'), text('b.txt')], [wrongTotal, clean]);
    assert.deepEqual(litter(), []);
  });

  it('writes nothing on a full disk', function () {
    if (process.platform !== 'linux') return assert.deepEqual(litter(), []);
    // The largest file that the shell allows is smaller than the draft.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 1; exec "$@"`, '-', ...folder.command('check', '--recalculate', 'a.txt')],
      {
        cwd: folder.path,
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stderr], [2, '文件大小超过系统限制，未能写入 a.txt\n']);
    assert.equal(text('a.txt'), wrongTotal);
    assert.deepEqual(litter(), []);
  });

  it('clears up what a run on another machine has left, once that has surely ended, and nothing else', () => {
    const old = ['.xxgk-report.ci-1.12.abcdef01.tmp', '.xxgk-report.a.b.3.0.tmp'];
    const others = ['.xxgk-report.ci-2.12.abcdef01.tmp', '.xxgk-report.notes.tmp', '.xxgk-report.json'];
    for (const file of [...old, ...others]) folder.write(file, '{}');
    const days = (count: number) => Date.now() / 1000 - count * 24 * 60 * 60;
    for (const file of [...old, ...others.slice(1)]) utimesSync(folder.at(file), days(2), days(2));
    assert.equal(folder.run('check', '--recalculate').code, 0);
    assert.deepEqual(readdirSync(folder.path).sort(), [...others, 'a.txt'].sort());
  });

  it('does not write over what another program has written meanwhile', () => {
    const read = folder.read('a.txt');
    writeFileSync(folder.at('a.txt'), '甲');
    assert.throws(() => replaceFile(folder.at('a.txt'), read, Buffer.from(clean)), /被其他程序修改，未写入/);
    assert.equal(text('a.txt'), '甲');
    assert.deepEqual(litter(), []);
  });

  it('loses nothing when killed, and clears up in the next run', async () => {
    const files = Array.from({ length: 1000 }, (_, index) => `${index}.txt`);
    for (const file of files) folder.write(file, wrongTotal);
    let killed = 0;
    // Each time a little later.
    for (let written = 50; written < 1000; written += 400) {
      const run = folder.start('check', '--recalculate', '--format', 'jsonl', '--jobs', '2');
      await run.lines(written);
      run.kill('SIGKILL');
      if ((await run.ended).signal !== 'SIGKILL') break;
      killed++;
      for (const file of files) {
        const now = text(file);
        assert.ok(now === wrongTotal || now === clean, file);
      }
    }
    assert.ok(killed > 0);
    folder.write(`.xxgk-report.${hostname()}.99999999.0.tmp`, '甲');
    folder.write('0.txt', wrongTotal);
    assert.equal(folder.run('check', '--recalculate').code, 0);
    assert.deepEqual(litter(), []);
    for (const file of files) assert.equal(text(file), clean);
  });
});
