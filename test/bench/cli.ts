/**
 * `npm run bench:cli`: how many files a second the command line checks and how much memory it takes for them, beside
 * two checkers of prose and of Markdown, written in Rust, on the same files in the same run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { installDependencies } from '../vscode/rig/npm';
import { cacheDir } from '../vscode/rig/paths';
import { layouts } from '../support/layouts';
import { makeReport } from '../support/report';
import { alignTable, megabytes } from './table';

const root = path.join(__dirname, '../..');
const files = 10_000;
/** Their packages bring programs for one platform each, so that they are no dependencies of the project. */
const others = { rumdl: '0.2.75', 'autocorrect-node': '2.14.0' };
const targets = { filesPerSecond: 2_000, peak: 200 * 2 ** 20 };

/** So many reports in folders of a hundred, no two alike, in all layouts and both forms; gives their size in bytes. */
function writeReports(folder: string): number {
  let bytes = 0;
  for (let index = 0; index < files; index++) {
    const layout = layouts[index % layouts.length]!;
    const { text } = makeReport({ form: index % 2 === 0 ? '2021' : '2019', layout, seed: index });
    const inner = path.join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(inner);
    writeFileSync(path.join(inner, `${index}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Gives the folder of their programs. */
function installOthers(): string {
  const folder = path.join(cacheDir, 'bench-cli');
  const bin = path.join(folder, 'node_modules/.bin');
  if (existsSync(bin)) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: others }));
  installDependencies(folder);
  return bin;
}

interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** The most memory that the process and its children had at once, in bytes; Linux alone tells. */
  readonly peak: number;
}

async function measure(name: string, program: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'ignore'] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 10);
  // 1 says that something was found.
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0 && code !== 1) throw new Error(`${name} ended with ${code}`);
  return { name, seconds: (performance.now() - start) / 1000, peak };
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return children.reduce((sum, child) => sum + memoryOf(child), Number(kilobytes) * 1024);
  } catch {
    // It has just ended.
    return 0;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-bench-'));
  try {
    const bytes = writeReports(folder);
    const ours = path.join(root, 'dist/cli.js');
    const bin = installOthers();
    const check = ['check', '--format', 'jsonl', folder];
    const two = await measure('xxgk-report check, 2 jobs', ours, [...check, '--jobs', '2']);
    const measured = [
      await measure('xxgk-report check, 1 job', ours, [...check, '--jobs', '1']),
      two,
      await measure('xxgk-report extract, 2 jobs', ours, ['extract', '--format', 'jsonl', folder, '--jobs', '2']),
      await measure('rumdl check', path.join(bin, 'rumdl'), ['check', '--no-cache', folder]),
      await measure('autocorrect --lint', path.join(bin, 'autocorrect'), ['--lint', folder]),
    ];
    const rows = measured.map(({ name, seconds, peak }) => [
      name,
      seconds.toFixed(1),
      (files / seconds).toFixed(0),
      (bytes / 2 ** 20 / seconds).toFixed(1),
      megabytes(peak),
    ]);
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model}`);
    console.log(`${files} reports, ${megabytes(bytes)}\n`);
    console.log(alignTable([['', 's', 'files/s', 'MB/s', 'peak'], ...rows]));
    const met = (is: boolean) => (is ? 'met' : 'MISSED');
    console.log(
      `\n2 jobs: at least ${targets.filesPerSecond} files/s ${met(files / two.seconds >= targets.filesPerSecond)}`,
    );
    console.log(`2 jobs: at most ${megabytes(targets.peak)} ${met(two.peak <= targets.peak)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
