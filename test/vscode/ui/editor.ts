// What a user does in the editor. Everything waits for what it needs to see, never for time.
import type { Locator, Page } from 'playwright-core';

export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

export type Severity = 'error' | 'warning' | 'info';

export const squiggles = (page: Page, severity: Severity): Locator => page.locator(`.squiggly-${severity}`);

/** Puts the cursor before the first occurrence of a text, of which `document` is the whole. */
export async function goTo(page: Page, document: string, text: string): Promise<void> {
  const before = document.slice(0, document.indexOf(text)).split('\n');
  const input = page.locator('.quick-input-widget input');
  await page.keyboard.press('Control+G');
  await input.fill(`:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
  // Enter takes what the list offers, which follows the input.
  const place = page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`\\b${before.length}\\b`) });
  await place.first().waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Shows the hover at the cursor. */
async function hover(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const contents = page.locator('.monaco-hover:visible .hover-contents');
  await contents.first().waitFor();
  return contents;
}

/** Shows the hover at the cursor that says a text; a workbench that still arranges itself takes one away again. */
export async function hoverSaying(page: Page, text: string): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    const contents = await hover(page);
    try {
      return await contents.filter({ hasText: text }).first().waitFor({ timeout: 5_000 });
    } catch (error) {
      if (attempts === 3) throw error;
    }
  }
}

/** Opens the menu of quick fixes at the cursor; gives its entries. Enter takes the first. */
export async function quickFixes(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+.');
  const entries = page.locator('.action-widget .monaco-list-row.action');
  await entries.first().waitFor();
  return entries;
}

/** Applies the quick fix at the cursor that has a title. A click would meet what lies over the menu. */
export async function applyFix(page: Page, title: string): Promise<void> {
  const entries = await quickFixes(page);
  const wanted = entries.filter({ hasText: title });
  await wanted.waitFor();
  const titles = await entries.allInnerTexts();
  for (let at = titles.findIndex((each) => each.includes(title)); at > 0; at--) await page.keyboard.press('ArrowDown');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}
