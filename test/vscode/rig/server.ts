// Starts VS Code's server, which serves the workbench to a browser, with all its data in a folder that goes with it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chinesePack, codeServerDir, vscodeVersion } from './paths';

export interface ServerOptions {
  extensionsDir: string;
  settings?: Record<string, unknown>;
  locale?: 'zh-cn';
  /** Asked of the browser as `?tkn=`; without it whoever reaches the port is let in. */
  token?: string;
  /** Whether folders are not trusted until the user says so, as on a new installation. */
  isRestricted?: boolean;
}

export interface Server {
  url: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

export const serverMain = path.join(codeServerDir, 'lib/vscode/out/server-main.js');
const startDeadline = 60_000;

// So that the exit hook below runs, and no server stays behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** What VS Code writes itself after a language pack was installed in its interface. */
const languagePacks = {
  'zh-cn': {
    hash: 'test',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'xxgk.zh-cn' }, version: vscodeVersion }],
    translations: { vscode: chinesePack },
  },
};

function prepareData(root: string, { settings = {}, locale }: ServerOptions): void {
  for (const scope of ['User', 'Machine']) {
    mkdirSync(path.join(root, 'data', scope), { recursive: true });
    writeFileSync(path.join(root, 'data', scope, 'settings.json'), JSON.stringify(settings));
  }
  if (locale) writeFileSync(path.join(root, 'data/languagepacks.json'), JSON.stringify(languagePacks));
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => reject(new Error(`VS Code's server ${why}\n${output}`));
    const timer = setTimeout(() => fail('did not start in time'), startDeadline);
    child.once('exit', (code) => fail(`exited with ${code}`));
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const root = mkdtempSync(path.join(tmpdir(), 'xxgk-vscode-'));
  prepareData(root, options);
  const { extensionsDir, locale, token, isRestricted } = options;
  const flags = ['--accept-server-license-terms', '--disable-telemetry'];
  flags.push('--disable-update-check', '--disable-getting-started-override', '--telemetry-level=off');
  flags.push('--host=127.0.0.1', '--port=0', `--server-data-dir=${root}`, `--extensions-dir=${extensionsDir}`);
  flags.push(token ? `--connection-token=${token}` : '--without-connection-token');
  if (!isRestricted) flags.push('--disable-workspace-trust');
  if (locale) flags.push(`--locale=${locale}`);

  // Without a marketplace it does not go looking for one.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  const child = spawn(process.execPath, [serverMain, ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const cleanUp = (): void => {
    child.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', cleanUp);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(timer);
    }
    process.off('exit', cleanUp);
    cleanUp();
  };
  try {
    return { url: await listening(child), child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
