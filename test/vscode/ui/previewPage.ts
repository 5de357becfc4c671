// The preview beside the editor: the page inside its frames.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export const previewPage = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

/** A value cell by table, row and column of the form. */
export const cell = (preview: FrameLocator, id: string): Locator => preview.locator(`[data-cell="${id}"]`);

/** Where the cursor of the editor is, and how many characters are selected, as the status bar says. */
export const cursorLine = (page: Page, line: number, selected: number): Locator =>
  page.locator('.statusbar-item', { hasText: new RegExp(`行 ${line}，.*已选择${selected}`) });
