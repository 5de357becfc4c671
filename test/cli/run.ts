import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../protocol/support/build';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files in which commands are run. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'xxgk-cli-'));

  write(file: string, content: string | Buffer): void {
    const target = path.join(this.path, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  run(...args: readonly string[]): Run {
    return this.runIn({ LANG: 'zh_CN.UTF-8' }, ...args);
  }

  runIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NO_COLOR: '1', ...environment },
      maxBuffer: 2 ** 28,
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
