// A headless browser with a fresh profile, which reaches our own server and nothing else.
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserOptions, ensurePrograms, quiet } from './programs';
import type { Server } from './server';

export async function startBrowser(locale = 'en-US'): Promise<{ browser: Browser; context: BrowserContext }> {
  ensurePrograms();
  const browser = await chromium.launch({ ...browserOptions(), args: quiet });
  const context = await browser.newContext({ locale, viewport: { width: 1200, height: 800 } });
  const elsewhere = (url: URL): boolean => /^(http|ws)s?:$/.test(url.protocol) && url.hostname !== '127.0.0.1';
  await context.route(elsewhere, (route) => route.abort());
  return { browser, context };
}

/**
 * An empty window without a folder. `payload` is how the workbench is told what a desktop VS Code reads from its
 * command line.
 */
export function workbenchUrl(server: Server, folder?: string, payload: [string, string][] = []): string {
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder: path.resolve(folder) });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query.toString()}`;
}
