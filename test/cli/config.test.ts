import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

describe('configuration of the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('2023/甲/a.txt', wrongTotal);
  });
  afterEach(() => folder.remove());

  const severity = (...args: string[]): string | undefined => {
    const [file] = JSON.parse(folder.run('check', '--format', 'json', ...args).stdout) as {
      messages: { severity: string }[];
    }[];
    return file!.messages[0]?.severity;
  };
  const rule = (severity: string) => JSON.stringify({ rules: { 'total/applicant': severity } });

  it('is the nearest one upwards from each file, unless told otherwise', () => {
    folder.write('.xxgk-report.json', rule('warning'));
    assert.equal(severity(), 'warning');
    folder.write('2023/.xxgk-report.json', rule('info'));
    assert.equal(severity(), 'info');
    assert.equal(severity('2023/甲/a.txt'), 'info');
    assert.equal(severity('--config', '.xxgk-report.json'), 'warning');
    assert.equal(severity('--rule', 'total/applicant=error'), 'error', 'what is said by hand goes before');
    folder.write('2023/甲/.xxgk-report.json', '{}');
    assert.equal(severity(), 'error', 'the nearest holds alone');
  });

  it('holds for standard input by its name', () => {
    folder.write('2023/.xxgk-report.json', rule('off'));
    assert.equal(folder.give(wrongTotal, 'check', '-').code, 1);
    assert.equal(folder.give(wrongTotal, 'check', '-', '--stdin-filename', '2023/b.txt').code, 0);
  });

  it('is told where it is wrong, once, and checking goes on', () => {
    folder.write('2023/.xxgk-report.json', '{\n  "rules": { "total/aplicant": "off" }\n}\n');
    for (let index = 0; index < 40; index++) folder.write(`2023/乙/${index}.txt`, wrongTotal);
    const { code, stdout, stderr } = folder.run('check', '--jobs', '2');
    assert.equal(code, 2);
    assert.match(stderr, /^2023\/\.xxgk-report\.json:2:14 没有名为“total\/aplicant”的规则.*total\/applicant.*\n$/);
    assert.match(stdout, /已检查 41 个文件/);
    assert.deepEqual(folder.run('check', '--config', 'none.json').stderr, '找不到 none.json\n');
  });

  it('keeps findings from being told, and tells of entries that nothing matches any more', () => {
    const entry = { code: 'total/applicant', row: 'received', file: '甲/a.txt' };
    const entries = [
      entry,
      { ...entry, row: 'carriedOver' },
      { ...entry, file: '甲/none.txt' },
      { code: 'year/title' },
    ];
    folder.write(
      '2023/.xxgk-report.json',
      `{ "ignore": [\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n] }`,
    );
    const { code, stderr } = folder.run('check');
    assert.equal(code, 0);
    assert.equal(
      stderr,
      '2023/.xxgk-report.json:3:1 信息：所忽略的问题（total/applicant）已不存在，可以删去这一项\n' +
        '2023/.xxgk-report.json:4:1 信息：这一项所指的文件（甲/none.txt）已不存在，可以删去这一项\n' +
        '2023/.xxgk-report.json:5:1 信息：所忽略的问题（year/title）已不存在，可以删去这一项\n',
    );
    assert.doesNotMatch(folder.run('check', '2023/甲/a.txt').stderr, /year\/title/, 'other files may need that entry');
    folder.write('2023/..乙/a.txt', wrongTotal);
    folder.write('2023/..乙/.xxgk-report.json', '{ "ignore": [{ "code": "year/title" }] }');
    assert.match(
      folder.run('check', '2023', '2023/..乙/a.txt').stderr,
      /^2023\/\.\.乙\/\.xxgk-report\.json:1:14 信息/m,
    );
    folder.write('2023/b.txt', wrongTotal);
    assert.equal(folder.run('check').code, 1, 'an entry is about its own file');
  });

  it('is no folder, pipe or device; that is told, and checking goes on', function () {
    if (process.platform === 'win32') return assert.equal(folder.run('check').code, 1);
    const make: Record<string, (place: string) => void> = {
      是文件夹: (place) => mkdirSync(place),
      不是普通文件: (place) => execFileSync('mkfifo', [place]),
    };
    const place = folder.at('2023/.xxgk-report.json');
    for (const [what, makeAt] of Object.entries(make)) {
      makeAt(place);
      for (const command of ['check', 'extract']) {
        const { code, stdout, stderr } = folder.run(command);
        assert.deepEqual([code, stderr], [2, `2023/.xxgk-report.json ${what}\n`]);
        assert.match(stdout, /a\.txt/);
      }
      const { stderr } = folder.run('fix', '--recalculate');
      assert.match(stderr, /配置有误，2023\/甲\/a\.txt 未改动/);
      rmSync(place, { recursive: true });
    }
    assert.equal(folder.run('check', '--config', '2023').stderr, '2023 是文件夹\n');
  });

  it('may come from another program', function () {
    if (process.platform === 'win32') return assert.equal(folder.run('check').code, 1);
    const [program, ...args] = folder.command('check', '--config');
    const command = `"$@" <(sleep 0.2; echo '${rule('warning')}') --max-warnings 1`;
    const { status } = spawnSync('bash', ['-c', command, '-', program!, ...args], { cwd: folder.path });
    assert.equal(status, 0);
  });

  it('leaves files alone that it does not know how to check', () => {
    folder.write('2023/.xxgk-report.json', '{ "rules": { "total/applicant": "of" } }');
    const broken = folder.run('check', '--recalculate', '2023/甲/a.txt');
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /配置有误，2023\/甲\/a\.txt 未改动/);
    assert.match(broken.stdout, /total\/applicant/, 'what is found is told all the same');
    const given = folder.run('check', '--recalculate', '--config', 'none.json', '2023/甲/a.txt');
    assert.deepEqual(given, { code: 2, stdout: '', stderr: '找不到 none.json\n' });
    assert.equal(folder.read('2023/甲/a.txt').toString(), wrongTotal);
  });
});
