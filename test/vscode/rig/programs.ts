// What the tests need beside Node: a browser, Chinese fonts, and the search tool of VS Code.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Headless, in a container too, and without calls home. */
export const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** How playwright finds the browser: on PATH, or where Chrome is installed on Windows and macOS. */
export function browserOptions(): { executablePath: string } | { channel: string } {
  const executablePath = findProgram(...browsers);
  return executablePath ? { executablePath } : { channel: 'chrome' };
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** What VS Code needs. */
export function ensurePrograms(): void {
  if (process.platform !== 'linux') return;
  ensurePackages([
    ...(findProgram(...browsers) ? [] : ['chromium']),
    ...(findProgram('rg') ? [] : ['ripgrep']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ]);
}

/** Installs what is missing where that is ours to do (root on Debian); says plainly what is missing elsewhere. */
export function ensurePackages(missing: readonly string[]): void {
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    throw new Error(`缺少以下软件，请先安装 · please install first: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-yq', '--no-install-recommends', ...missing], { env, stdio: 'inherit' });
}
