import assert from 'node:assert/strict';
import { contributes } from '../../package.json';
import { cellLines, clean, wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

interface Checked {
  readonly file: string;
  readonly messages: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly fixable: boolean;
  }[];
}

describe('xxgk-report check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const json = (...args: string[]): Checked[] =>
    JSON.parse(folder.run('check', '--format', 'json', ...args).stdout) as Checked[];

  it('gives 0 where nothing is wrong, 1 where something is, 2 where it cannot tell', () => {
    folder.write('clean.txt', clean);
    folder.write('wrong.txt', wrongTotal);
    assert.equal(folder.run('check', 'clean.txt').code, 0);
    assert.equal(folder.run('check', 'wrong.txt').code, 1);
    assert.equal(folder.run('check', 'clean.txt', 'wrong.txt').code, 1);
    const { code, stderr, stdout } = folder.run('check', 'none.txt');
    assert.deepEqual([code, stderr], [2, '找不到 none.txt\n']);
    assert.match(stdout, /^已检查 0 个文件/);
  });

  it('prints JSON that counts lines and UTF-16 columns from 1', () => {
    folder.write('wrong.txt', wrongTotal);
    const [file, ...others] = json('wrong.txt');
    assert.deepEqual(others, []);
    assert.equal(file!.file, 'wrong.txt');
    const [finding] = file!.messages;
    const line = wrongTotal.split('\n').findIndex((text) => text.startsWith('一、本年新收'));
    assert.deepEqual(finding, {
      code: 'total/applicant',
      severity: 'error',
      message: '总计应为 40（各类申请人之和），现为 41',
      line: line + 1,
      column: 33,
      endLine: line + 1,
      endColumn: 35,
      fixable: true,
    });
  });

  it('lists findings for people, with their places and rules', () => {
    folder.write('wrong.txt', wrongTotal);
    folder.write('clean.txt', clean);
    assert.equal(
      folder.run('check', 'wrong.txt', 'clean.txt').stdout,
      [
        'wrong.txt',
        '  36:33  错误  总计应为 40（各类申请人之和），现为 41  total/applicant',
        '',
        '已检查 2 个文件：1 处错误，0 处警告，0 条信息。',
        '',
      ].join('\n'),
    );
    assert.equal(folder.run('check', 'clean.txt').stdout, '已检查 1 个文件：0 处错误，0 处警告，0 条信息。\n');
  });

  it('searches folders for reports, whatever their names hold', () => {
    folder.write('[2023] 年报/甲/wrong.TXT', wrongTotal);
    folder.write('[2023] 年报/甲/draft.xxgk', '一、总体情况\n很好。\n');
    folder.write('[2023] 年报/report.md', clean);
    folder.write('[2023] 年报/notes.txt', '便条');
    folder.write('[2023] 年报/table.csv', wrongTotal);
    folder.write('[2023] 年报/node_modules/some/report.txt', wrongTotal);
    const found = json('[2023] 年报');
    assert.deepEqual(
      found.map(({ file }) => file),
      ['[2023] 年报/report.md', '[2023] 年报/甲/draft.xxgk', '[2023] 年报/甲/wrong.TXT'],
    );
    assert.deepEqual(
      json('.').map(({ file }) => file),
      found.map(({ file }) => file),
    );
    assert.equal(json().length, 3, 'the current folder is the default');
    assert.equal(json('.', '[2023] 年报/report.md', './[2023] 年报').length, 3, 'no file twice');
  });

  it('takes patterns, standard input and lists of files', () => {
    folder.write('2022/a.txt', wrongTotal);
    folder.write('2023/b.txt', clean);
    folder.write('2023/c.md', clean);
    const files = (...args: string[]) => json(...args).map(({ file }) => file);
    assert.deepEqual(files('*/*.txt'), ['2022/a.txt', '2023/b.txt']);
    assert.deepEqual(files(`${folder.path}/2023/*`), [`${folder.path}/2023/b.txt`, `${folder.path}/2023/c.md`]);
    assert.equal(folder.run('check', '2021/*.txt').code, 2, 'a pattern that fits nothing is a mistake');
    folder.write('list', '2023/c.md\r\n\n2022/a.txt\n2023/c.md');
    assert.deepEqual(files('--files-from', 'list'), ['2023/c.md', '2022/a.txt']);
    folder.write('list', '\ufeff2023/c.md\0' + '2022/a.txt\0');
    assert.deepEqual(files('--files-from', 'list'), ['2023/c.md', '2022/a.txt']);
    if (process.platform !== 'win32') {
      folder.write('list', '2023/c.md\0' + '2023/b\n.txt\0');
      folder.write('2023/b\n.txt', clean);
      assert.deepEqual(files('--files-from', 'list'), ['2023/c.md', '2023/b\n.txt'], 'a name may hold a line end');
    }
    folder.write('list', Buffer.from('\ufeff2023/c.md\r\n2022/a.txt\r\n', 'utf16le'));
    assert.deepEqual(files('--files-from', 'list'), ['2023/c.md', '2022/a.txt'], 'UTF-16, as PowerShell writes');
    const given = (input: string, ...args: string[]) =>
      JSON.parse(folder.give(input, 'check', '--format', 'json', ...args).stdout) as Checked[];
    assert.deepEqual(given('2023/b.txt\n', '--files-from', '-'), [{ file: '2023/b.txt', messages: [] }]);
    const [draft] = given(wrongTotal, '-', '--stdin-filename', '草稿.txt');
    assert.deepEqual([draft!.file, draft!.messages.length], ['草稿.txt', 1]);
    assert.equal(given(wrongTotal, '-', '-').length, 1, 'standard input comes but once');
    assert.equal(given('一、总体情况\n很好。\n', '-', '--stdin-filename', '甲.xxgk')[0]!.messages.length > 0, true);
  });

  it('says so when a named file holds no report, and calls it no fault', () => {
    folder.write('notes.txt', '便条');
    const { code, stdout, stderr } = folder.run('check', 'notes.txt', '--format', 'json');
    assert.deepEqual(
      [code, JSON.parse(stdout), stderr],
      [0, [{ file: 'notes.txt', messages: [] }], 'notes.txt：没有找到年报\n'],
    );
  });

  it('takes the name of a report for its word, as editors do by the manifest', () => {
    const { extensions, filenamePatterns } = contributes.languages.find(({ id }) => id === 'xxgk-report')!;
    const names = [...extensions!.map((extension) => `甲${extension}`), ...filenamePatterns!];
    names.forEach((name, index) => folder.write(`${index}/${name.replaceAll('*', '乙')}`, '一、总体情况\n很好。\n'));
    assert.equal(json().length, names.length);
  });

  it('finds the same behind a byte order mark and in any line terminator', () => {
    folder.write('lf.txt', cellLines);
    folder.write('bom.txt', `\ufeff${cellLines}`);
    folder.write('crlf.txt', cellLines.replaceAll('\n', '\r\n'));
    const [expected, ...others] = json('lf.txt', 'bom.txt', 'crlf.txt').map(({ messages }) => messages);
    assert.ok(expected!.length > 0);
    for (const messages of others) assert.deepEqual(messages, expected);
  });

  it('goes on after a file that it cannot read, and ends with 2', () => {
    folder.write('a.txt', Buffer.from([0xd5, 0xfe, 0xb8, 0xae, 0xff, 0xff]));
    folder.write('b.txt', wrongTotal);
    const { code, stdout, stderr } = folder.run('check', '--format', 'json', '.');
    assert.equal(code, 2);
    assert.equal(stderr, 'a.txt 不是 UTF-8、UTF-16 或 GB18030 编码的文本\n');
    assert.deepEqual(
      (JSON.parse(stdout) as Checked[]).map(({ file }) => file),
      ['b.txt'],
    );
  });

  it('changes severities, any number of them', () => {
    folder.write('draft.txt', cellLines);
    const severity = (code: string, ...args: string[]) =>
      json('draft.txt', ...args)[0]!.messages.find((message) => message.code === code)?.severity;
    assert.equal(severity('section/missing'), 'error');
    assert.equal(severity('section/missing', '--rule', 'section/missing=warning'), 'warning');
    assert.equal(severity('section/missing', '--rule', 'section/missing=hint'), 'info');
    const twice = ['--rule', 'section/missing=off', '--rule', 'total/applicant=info'];
    assert.equal(severity('section/missing', ...twice), undefined);
    assert.equal(severity('total/applicant', ...twice), 'info');
  });

  it('lets as many warnings pass as it is told', () => {
    folder.write('wrong.txt', wrongTotal);
    const rule = ['--rule', 'total/applicant=warning'];
    assert.equal(folder.run('check', ...rule).code, 1);
    assert.equal(folder.run('check', ...rule, '--max-warnings', '1').code, 0);
    assert.equal(folder.run('check', '--max-warnings', '1').code, 1, 'errors never pass');
    assert.equal(folder.run('check', '--rule', 'total/applicant=info').code, 0);
  });

  it('refuses arguments that make no sense, with 2 and a reason', () => {
    const refused = [
      ['--rule', 'no/rule=off'],
      ['--rule', 'total/applicant=loud'],
      ['--rule', 'total/applicant'],
      ['--max-warnings', '-1'],
      ['--max-warnings', 'x'],
      ['--format', 'yaml'],
      ['--jobs', '0'],
      ['-', '--files-from', '-'],
      ['--nothing'],
      ['--dry-run'],
    ];
    for (const args of refused) {
      const { code, stdout, stderr } = folder.run('check', ...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^(?!error).*\p{Script=Han}/u, args.join(' '));
    }
    assert.equal(folder.run('check', '--fromat').stderr, '没有名为 --fromat 的选项，是否应为 --format？\n');
    assert.match(
      folder.runIn({ LANG: 'en_US.UTF-8' }, 'check', '--fromat').stderr,
      /^error: unknown option '--fromat'/,
    );
    assert.equal(folder.run('check', '\u001b[1m.txt').stderr, '找不到 \ufffd[1m.txt\n');
  });

  it('speaks English in an English terminal', () => {
    folder.write('wrong.txt', wrongTotal);
    for (const environment of [{ LANG: 'en_US.UTF-8' }, { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }]) {
      assert.match(
        folder.runIn(environment, 'check').stdout,
        /error.*total\/applicant\n\n1 file\(s\) checked: 1 error/,
      );
    }
    for (const environment of [{}, { LANG: 'C.UTF-8' }]) {
      assert.match(folder.runIn(environment, 'check').stdout, /已检查 1 个文件/);
    }
  });
});
