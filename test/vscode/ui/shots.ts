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

/** For a look at what a test has seen; no picture of the README. */
export async function glimpse(page: Page, name: string): Promise<void> {
  await page.screenshot({ ...options, path: path.join(cached, `${name}.png`) });
}

/** A piece of the window, for a step of the walkthrough; small, as all of them are in the package. */
export async function walkthroughPicture(
  page: Page,
  name: string,
  clip: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const target = folder === cached ? cached : path.join(projectDir, 'media');
  await page.screenshot({ ...options, type: 'jpeg', quality: 60, clip, path: path.join(target, `${name}.jpg`) });
}

/** Has a picture taken of what the window shows where a test of a suite fails. */
export function pictureFailures(window: () => Page): void {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const file = path.join(cached, `failure-${process.pid}.png`);
    await window().screenshot({ ...options, path: file });
    const lines = await window().locator('.view-line').allInnerTexts();
    console.log(`窗口当时的样子 what the window showed: ${file}\n${lines.join('\n')}`);
  });
}
