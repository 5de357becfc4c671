// Puts VS Code's server and workbench into the cache, from npm, with nothing compiled: two native modules get
// stand-ins.
import { copyFileSync, existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { installDependencies, unpack } from './npm';
import { codeServerDir, codeServerVersion } from './paths';
import { findProgram } from './programs';

const standIns = {
  '@vscode/spdlog': 'spdlog.cjs',
  'native-watchdog': 'watchdog.cjs',
  '@vscode/native-watchdog': 'watchdog.cjs',
};

export function ensureCodeServer(): void {
  if (existsSync(codeServerDir)) return;
  // Made beside its place and moved there when complete, so that an interrupted run leaves nothing half done.
  const making = `${codeServerDir}.making`;
  unpack('code-server', codeServerVersion, making);
  const vscode = path.join(making, 'lib/vscode');
  installDependencies(vscode);
  installDependencies(path.join(vscode, 'extensions'));

  const modules = path.join(vscode, 'node_modules');
  symlinkSync('node_modules', `${modules}.asar`);
  for (const [name, file] of Object.entries(standIns)) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) copyFileSync(path.join(__dirname, 'stand-ins', file), path.join(folder, 'index.js'));
  }
  renameSync(making, codeServerDir);
}

/** `workspace.findFiles` runs ripgrep, which its npm package would download after installing. */
export function linkSearchTool(): void {
  const link = path.join(codeServerDir, 'lib/vscode/node_modules/@vscode/ripgrep/bin/rg');
  const tool = findProgram('rg');
  if (!tool || existsSync(link)) return;
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(tool, link);
}
