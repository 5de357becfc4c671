// The views around the editor, and the command palette.
import type { Locator, Page } from 'playwright-core';
import { workspaceName } from './workbench';

/** Opens the Problems panel; gives its rows. */
export async function problems(page: Page): Promise<Locator> {
  const rows = page.locator('.markers-panel .monaco-list-row');
  if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
  await rows.first().waitFor();
  return rows;
}

/** Folds or unfolds a part of the Explorer. */
async function unfold(page: Page, title: string, open: boolean): Promise<void> {
  const header = page.locator('.pane-header', { hasText: title });
  if ((await header.getAttribute('aria-expanded')) !== String(open)) await header.click();
}

/** Gives the whole Explorer to the outline; gives its rows. */
export async function outline(page: Page): Promise<Locator> {
  await unfold(page, workspaceName, false);
  await unfold(page, '大纲', true);
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

/** Runs a command by the title that the palette shows. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

export async function chooseTheme(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  const themes = page.locator('.quick-input-list .monaco-list-row');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  // What is typed before the list is there finds nothing.
  await themes.first().waitFor();
  await input.fill(name);
  await themes.filter({ hasText: name }).first().click();
  await input.waitFor({ state: 'hidden' });
}

/** Waits until the Problems panel has nothing to show. */
export const noProblems = (page: Page): Promise<void> =>
  page.locator('.markers-panel', { hasText: '未在工作区检测到问题' }).waitFor();

/** The messages in the corner of the window. */
export const notifications = (page: Page): Locator => page.locator('.notification-toast');

export async function dismissNotification(page: Page): Promise<void> {
  const message = notifications(page).first();
  await message.hover();
  await message.locator('.codicon-notifications-clear').click();
  await message.waitFor({ state: 'detached' });
}

/** A button at the right of the tabs. */
export const titleButton = (page: Page, name: string): Locator =>
  page.locator('.editor-actions').getByRole('button', { name });
