import path from 'node:path';
import type { Page } from 'playwright-core';
import { cacheDir, projectDir } from '../rig/paths';

const cached = path.join(cacheDir, 'shots');
/** The pictures of the README change only when asked to, with UPDATE_SCREENSHOTS=1. */
const folder = process.env.UPDATE_SCREENSHOTS === '1' ? path.join(projectDir, 'docs/images') : cached;

// Hovers fade in whatever the settings say.
const options = { animations: 'disabled' } as const;

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ ...options, path: path.join(folder, `${name}.png`) });
}

export async function pictureOfFailure(page: Page): Promise<void> {
  const file = path.join(cached, 'failure.png');
  await page.screenshot({ ...options, path: file });
  console.log(`窗口当时的样子 what the window showed: ${file}`);
}
