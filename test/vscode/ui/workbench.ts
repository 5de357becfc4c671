// Opens the workbench in Chinese, with the packaged extension, on a copy of a folder.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser, workbenchUrl } from '../rig/browser';
import { extensionsDirOf } from '../rig/executable';
import { startServer } from '../rig/server';

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'window.menuBarVisibility': 'classic',
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.stickyScroll.enabled': false,
  'outline.collapseItems': 'alwaysExpand',
  'extensions.ignoreRecommendations': true,
};

/** In milliseconds; much, since the machine may be slow or busy. */
const patience = 60_000;

/** The folder's name, as the Explorer shows it. */
export const workspaceName = '年报';

export interface Workbench {
  page: Page;
  /** The copy that it works on. */
  folder: string;
  close(): Promise<void>;
}

/** How a window differs from that of most tests. */
interface WorkbenchOptions {
  /** Beside the settings that all tests have. */
  readonly settings?: Record<string, unknown>;
  /** Whether the folder is one that the user has not trusted. */
  readonly isRestricted?: boolean;
}

/** On a copy of a folder, or without one. */
export async function openWorkbench(source?: string, options: WorkbenchOptions = {}): Promise<Workbench> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'xxgk-workspace-'));
  const folder = path.join(scratch, workspaceName);
  if (source) cpSync(source, folder, { recursive: true });
  const server = await startServer({
    extensionsDir: extensionsDirOf('ui'),
    settings: { ...settings, ...options.settings },
    locale: 'zh-cn',
    isRestricted: options.isRestricted ?? false,
  });
  const { browser, context } = await startBrowser('zh-CN');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(workbenchUrl(server, source && folder));
  if (source) await page.getByRole('treeitem').first().waitFor();
  else {
    await page.locator('.activitybar').waitFor();
    await page.keyboard.press('Control+Shift+E');
    await page.locator('.welcome-view').first().waitFor();
  }
  return {
    page,
    folder: folder ?? scratch,
    async close() {
      await browser.close();
      await server.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
