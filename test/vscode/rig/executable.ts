// Which VS Code the suites run in: a real one where it can be downloaded and shown, else its stand-in. And the package
// that users get, installed into it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cacheDir, vscodeVersion, vsix } from './paths';
import { setUpVSCode } from './setup';

interface VSCode {
  executable: string;
  extensionsDir: string;
}

const updates = 'https://update.code.visualstudio.com/api/releases/stable';

async function canDownload(): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return false;
  const reached = await fetch(updates, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  return reached?.ok ?? false;
}

/** Where the extension is installed for those who go by a name. */
export const extensionsDirOf = (name: string): string => path.join(cacheDir, `extensions-${name}`);

function installExtension(command: string, args: string[], name: string): string {
  const extensionsDir = extensionsDirOf(name);
  rmSync(extensionsDir, { recursive: true, force: true });
  mkdirSync(extensionsDir, { recursive: true });
  execFileSync(command, [...args, `--extensions-dir=${extensionsDir}`, `--install-extension=${vsix}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return extensionsDir;
}

/** `name` tells apart the installations of those who may run at the same time. */
export function prepareStandIn(name: string): VSCode {
  setUpVSCode();
  const executable = path.join(__dirname, 'shim.ts');
  return { executable, extensionsDir: installExtension(executable, [], name) };
}

export async function prepareVSCode(name: string): Promise<VSCode> {
  if (!(await canDownload())) return prepareStandIn(name);
  const executable = await downloadAndUnzipVSCode(vscodeVersion);
  const [command = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  return { executable, extensionsDir: installExtension(command, args, name) };
}
