import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { cli } from '../protocol/support/build';
import { clean, wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

describe('files that cannot be read', function () {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('good.txt', wrongTotal);
  });
  afterEach(() => folder.remove());

  /** One message, the other file all the same, and 2. */
  function assertTold(run: ReturnType<Folder['run']>, message: string): void {
    assert.equal(run.stderr, `${message}\n`);
    assert.equal(run.code, 2);
    assert.match(run.stdout, /good\.txt\n.*total\/applicant\n/);
  }

  it('pipes and sockets', async function () {
    if (process.platform === 'win32') return assertTold(folder.run('check', 'none', 'good.txt'), '找不到 none');
    execFileSync('mkfifo', [folder.at('pipe')]);
    assertTold(folder.run('check', 'pipe', 'good.txt'), 'pipe 不是普通文件');
    const server = createServer().listen(folder.at('socket'));
    await once(server, 'listening');
    assertTold(folder.run('check', 'socket', 'good.txt'), 'socket 不是普通文件');
    server.close();
    assertTold(folder.run('check', '/dev/null', 'good.txt'), '/dev/null 不是普通文件');
  });

  it('links in a circle, and links that lead nowhere', () => {
    symlinkSync('b', folder.at('a'));
    symlinkSync('a', folder.at('b'));
    assertTold(folder.run('check', 'a', 'good.txt'), 'a 是循环的符号链接');
    symlinkSync('nowhere', folder.at('c.txt'));
    assertTold(folder.run('check', 'c.txt', 'good.txt'), '找不到 c.txt');
    symlinkSync('.', folder.at('here'));
    assert.equal(folder.run('check').code, 1, 'a folder inside itself is searched once');
  });

  it('files and folders that are not for us', () => {
    folder.write('secret/a.txt', clean);
    folder.write('secret.txt', clean);
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at('secret'), 0o000);
    chmodSync(folder.at('secret.txt'), 0o000);
    assertTold(folder.runUnprivileged('check', 'secret.txt', 'good.txt'), '没有权限访问 secret.txt');
    assertTold(folder.runUnprivileged('check', 'secret', 'good.txt'), '没有权限访问 secret');
    const { code, stderr } = folder.runUnprivileged('check', '.');
    assert.deepEqual([code, stderr], [2, '没有权限访问 secret\n没有权限访问 secret.txt\n']);
    chmodSync(folder.at('secret'), 0o755);
  });

  it('files of a gigabyte, without reading them', () => {
    folder.write('huge.txt', '');
    truncateSync(folder.at('huge.txt'), 2 ** 30);
    assertTold(folder.run('check', 'huge.txt', 'good.txt'), 'huge.txt 过大（1024 MB），最多检查 64 MB 的文件');
    const { stderr } = folder.give(Buffer.alloc(65 * 2 ** 20, 'a'), 'check', '-');
    assert.match(stderr, /^<stdin> 过大（\d+ MB），最多检查 64 MB 的文件\n$/);
  });

  it('a folder where the name of a file is due', () => {
    mkdirSync(folder.at('年报.txt'));
    folder.write('list', '年报.txt\ngood.txt\n');
    assertTold(folder.run('check', '--files-from', 'list'), '年报.txt 是文件夹');
  });

  it('a list of files that is not there', () => {
    assert.deepEqual(folder.run('extract', '--files-from', 'list'), {
      code: 2,
      stdout: '[]\n',
      stderr: '找不到 list\n',
    });
    assert.equal(folder.run('extract', '--files-from', '.').stderr, '. 是文件夹\n');
  });

  it('pipes that nobody writes to keep nobody waiting who does not want to', async function () {
    if (process.platform === 'win32') return assert.equal(folder.run('check', 'good.txt').code, 1);
    execFileSync('mkfifo', [folder.at('pipe')]);
    for (const input of [['--files-from', 'pipe', 'good.txt'], ['-']]) {
      const run = folder.start('check', '--format', 'junit', ...input);
      // It hears an interrupt by the time that it prints the head of this format.
      await run.lines(1);
      run.kill('SIGINT');
      const { code, stderr } = await run.ended;
      assert.deepEqual([code, stderr], [130, '已中断\n'], input.join(' '));
    }
  });

  it('a list of files that another program writes', function () {
    if (process.platform === 'win32') return assert.equal(folder.run('check', 'good.txt').code, 1);
    execFileSync('mkfifo', [folder.at('pipe')]);
    const writer = spawn('bash', ['-c', 'sleep 0.5; echo good.txt > pipe'], { cwd: folder.path });
    assert.match(folder.run('check', '--files-from', 'pipe').stdout, /已检查 1 个文件/);
    writer.kill();
  });
});

describe('output that cannot be written', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    for (let index = 0; index < 300; index++) folder.write(`${index}.txt`, clean);
  });
  afterEach(() => folder.remove());

  it('a full disk is told', function () {
    if (process.platform !== 'linux') return assert.equal(folder.run('check').code, 0);
    const full = openSync('/dev/full', 'w');
    for (const args of [['extract'], ['--help'], ['check', '--help'], ['rules']]) {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder.path,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      assert.deepEqual([status, stderr], [2, '磁盘已满，输出不完整\n'], args.join(' '));
    }
    closeSync(full);
  });

  it('a reader that leaves early is no fault', async () => {
    const child = spawn(process.execPath, [cli, 'extract'], { cwd: folder.path });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, stderr], [2, '']);
  });
});
