import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../protocol/support/build';

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that is still going on. */
interface Going {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits until so many lines have been printed, or it has ended. */
  readonly lines: (count: number) => Promise<void>;
  readonly ended: Promise<Run & { readonly signal: NodeJS.Signals | null }>;
}

const chinese = { PATH: process.env['PATH'], NO_COLOR: '1', LANG: 'zh_CN.UTF-8' };

/** A folder of files in which commands are run. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'xxgk-cli-'));

  at(file: string): string {
    return path.join(this.path, file);
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), content);
  }

  read(file: string): Buffer {
    return readFileSync(this.at(file));
  }

  run(...args: readonly string[]): Run {
    return this.#run(args, {}, undefined);
  }

  runIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Run {
    return this.#run(args, { env: { PATH: chinese.PATH, NO_COLOR: '1', ...environment } }, undefined);
  }

  /** Runs with something on standard input. */
  give(input: string | Buffer, ...args: readonly string[]): Run {
    return this.#run(args, {}, input);
  }

  /** Runs as somebody to whom the modes of files mean something. */
  runUnprivileged(...args: readonly string[]): Run {
    if (process.getuid?.() !== 0) return this.run(...args);
    // Where the project lies, nobody else may have a way to.
    const program = this.at('.cli.js');
    copyFileSync(cli, program);
    chmodSync(program, 0o644);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: chinese,
      uid: nobody,
      gid: nobody,
    });
    return { code: status, stdout, stderr };
  }

  start(...args: readonly string[]): Going {
    const child = spawn(process.execPath, [cli, ...args], { cwd: this.path, env: chinese });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    let isOver = false;
    const ended = once(child, 'close').then((how) => {
      isOver = true;
      const [code, signal] = how as [number | null, NodeJS.Signals | null];
      return { code, signal, stdout, stderr };
    });
    const lines = async (count: number) => {
      while (!isOver && stdout.split('\n').length <= count) await Promise.race([once(child.stdout, 'data'), ended]);
    };
    return { kill: (signal) => child.kill(signal), lines, ended };
  }

  /** A command as another program is to run it. */
  command(...args: readonly string[]): string[] {
    return [process.execPath, cli, ...args];
  }

  #run(args: readonly string[], options: SpawnOptions, input: string | Buffer | undefined): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: chinese,
      maxBuffer: 2 ** 28,
      input,
      ...options,
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

export const nobody = 65534;
