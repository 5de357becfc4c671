// The steps of the GitHub Action, run as the runner runs them: each in bash, stopping at the first command that fails.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { parse } from 'yaml';
import { clean, wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

const root = path.join(__dirname, '../..');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

const { inputs, runs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;

describe('the GitHub Action', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  /** The action with some inputs, in a folder that is checked out. */
  function run(given: Readonly<Record<string, string>> = {}) {
    const fill = (text: string) =>
      text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) =>
        name === 'github.action_path' ? root : (given[name.slice('inputs.'.length)] ?? inputs[name.slice(7)]!.default),
      );
    let stdout = '';
    for (const step of runs.steps) {
      assert.equal(step.shell, 'bash');
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
      const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(step.run)], {
        cwd: fill(step['working-directory'] ?? folder.path),
        env: { PATH: process.env['PATH'], ...env },
        encoding: 'utf8',
      });
      stdout += ended.stdout;
      if (ended.status !== 0) return { code: ended.status, stdout, stderr: ended.stderr };
    }
    return { code: 0, stdout, stderr: '' };
  }

  it('shows what is wrong beside the lines, and fails', () => {
    folder.write('清源县/年报.txt', wrongTotal);
    const { code, stdout } = run();
    assert.equal(code, 1);
    assert.match(stdout, /^::error file=清源县\/年报\.txt,line=\d+,.*title=total\/applicant/m);
  });

  it('passes where all is right', () => {
    folder.write('年报.txt', clean);
    assert.deepEqual(run(), { code: 0, stdout: '', stderr: '' });
  });

  it('checks only what it is told to, blanks in names or not', () => {
    folder.write('今年 定稿/年报.txt', clean);
    folder.write('草稿/年报.txt', wrongTotal);
    assert.equal(run({ paths: '今年 定稿\n' }).code, 0);
    assert.equal(run({ paths: '今年 定稿\n\n草稿/*.txt\n' }).code, 1);
  });

  it('writes SARIF to a file for an upload', () => {
    folder.write('年报.txt', wrongTotal);
    const { code, stdout } = run({ format: 'sarif', output: 'findings.sarif' });
    assert.deepEqual([code, stdout], [1, '']);
    const log = JSON.parse(folder.read('findings.sarif').toString()) as Log;
    assert.deepEqual(
      log.runs[0]!.results!.map(({ ruleId }) => ruleId),
      ['total/applicant'],
    );
  });
});
