import { execFileSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { statSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '../../..');
export const server = path.join(root, 'dist/server.js');
export const cli = path.join(root, 'dist/cli.js');

/** Run by mocha before anything else: builds what is missing or older than its sources. */
export function mochaGlobalSetup(): void {
  const sources = globSync(['server/src/**/*.ts', 'package.json', 'scripts/*.mjs'], { cwd: root, absolute: true });
  const changed = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  const isStale = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < changed;
  if ([server, cli].some(isStale))
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}
