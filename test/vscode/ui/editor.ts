// What a user does in the editor. Everything waits for what it needs to see, never for time.
import type { Locator, Page } from 'playwright-core';

export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

type Severity = 'error' | 'warning' | 'info';

export const squiggles = (page: Page, severity: Severity): Locator => page.locator(`.squiggly-${severity}`);

/** Puts the cursor before the first occurrence of a text, of which `document` is the whole. */
export async function goTo(page: Page, document: string, text: string): Promise<void> {
  const before = document.slice(0, document.indexOf(text)).split('\n');
  const input = page.locator('.quick-input-widget input');
  // Enter takes what the list offers, which follows the input.
  const place = page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`\\b${before.length}\\b`) });
  for (let attempts = 1; ; attempts++) {
    await page.keyboard.press('Control+G');
    await input.fill(`:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
    try {
      await place.first().waitFor({ timeout: attempts * 10_000 });
      break;
    } catch (error) {
      if (attempts === 3) throw error;
      // The preview may still have been the active editor.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+1');
    }
  }
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

const tabSize = 4;

/** Waits until the cursor is at the beginning of a text, as the status bar says: a TAB counts as it is shown. */
export async function cursorAt(page: Page, document: string, text: string): Promise<void> {
  const before = document.slice(0, document.indexOf(text)).split('\n');
  const shown = [...before.at(-1)!].reduce((at, char) => (char === '\t' ? at - (at % tabSize) + tabSize : at + 1), 0);
  await page.locator('.statusbar-item', { hasText: new RegExp(`行 ${before.length}，列 ${shown + 1}$`) }).waitFor();
}

/** What is selected, once it is as many characters as the status bar is to say. */
export async function selected(page: Page, length: number): Promise<string> {
  await page.locator('.statusbar-item', { hasText: `已选择${length})` }).waitFor();
  await page.keyboard.press('Control+C');
  return page.evaluate('navigator.clipboard.readText()');
}

/**
 * Pastes the clipboard and waits for what is to be seen then. A window that is still busy with the last edit gives up a
 * paste that the extension was asked about: nothing of it is there then, and it can be made once more.
 */
export async function paste(page: Page, seen: Locator): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    await page.keyboard.press('Control+V');
    try {
      return await seen.waitFor({ timeout: attempts * 10_000 });
    } catch (error) {
      if (attempts === 3) throw error;
    }
  }
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
      return await contents
        .filter({ hasText: text })
        .first()
        .waitFor({ timeout: attempts * 10_000 });
    } catch (error) {
      if (attempts === 3) throw error;
    }
  }
}

/**
 * Opens a menu of what can be done at the cursor; gives its entries. Enter takes the first. What VS Code looks up by
 * itself a moment later, for its light bulb, may take the place of the answer: it says that there is nothing.
 */
async function actions(page: Page, key: string): Promise<Locator> {
  const entries = page.locator('.action-widget .monaco-list-row.action');
  const nothing = page.locator('.monaco-editor-overlaymessage', { hasText: '没有可用的' });
  for (let attempts = 1; ; attempts++) {
    await page.keyboard.press(key);
    await entries.or(nothing).first().waitFor();
    if (attempts === 3 || (await nothing.count()) === 0) break;
    await page.keyboard.press('Escape');
    await nothing.waitFor({ state: 'detached' });
  }
  await entries.first().waitFor();
  return entries;
}

export const quickFixes = (page: Page): Promise<Locator> => actions(page, 'Control+.');
export const refactorings = (page: Page): Promise<Locator> => actions(page, 'Control+Shift+R');

export const applyFix = async (page: Page, title: string): Promise<void> => apply(page, await quickFixes(page), title);
export const applyRefactoring = async (page: Page, title: string): Promise<void> =>
  apply(page, await refactorings(page), title);

/** Takes the entry of the open menu that has a title. A click would meet what lies over the menu. */
async function apply(page: Page, entries: Locator, title: string): Promise<void> {
  const wanted = entries.filter({ hasText: title });
  await wanted.waitFor();
  const titles = await entries.allInnerTexts();
  for (let at = titles.findIndex((each) => each.includes(title)); at > 0; at--) await page.keyboard.press('ArrowDown');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}
