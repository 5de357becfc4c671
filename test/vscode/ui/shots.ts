import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { cacheDir, projectDir } from '../rig/paths';

/** The pictures of the README change only when asked to, with UPDATE_SCREENSHOTS=1. */
const folder =
  process.env.UPDATE_SCREENSHOTS === '1' ? path.join(projectDir, 'docs/images') : path.join(cacheDir, 'shots');

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Hovers fade in whatever the settings say.
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
