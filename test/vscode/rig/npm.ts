import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Runs npm in a folder of its own, out of reach of the project's package.json. */
function npm(cwd: string, ...args: string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', cwd];
  execFileSync('npm', [...args, ...quiet], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

export const installDependencies = (folder: string): void => npm(folder, 'install', '--omit=dev');

/** Unpacks a package, or some files of it, into a folder, without what it depends on. */
export function unpack(name: string, version: string, folder: string, files: string[] = []): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  npm(folder, 'pack', `${name}@${version}`);
  const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const wanted = files.map((file) => `package/${file}`);
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', ...wanted], { cwd: folder });
  rmSync(path.join(folder, archive));
}
