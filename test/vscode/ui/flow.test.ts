// One sitting of a user with a draft, in a Chinese interface.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, hover, openFile, quickFixes, squiggles } from './editor';
import { notifications, outline, problems, runCommand, titleButton } from './panels';
import { screenshot } from './shots';
import { openWorkbench, type Workbench } from './workbench';

const folder = path.join(__dirname, '../workspace');
const draft = '清源县2021年政府信息公开工作年度报告.txt';
const text = readFileSync(path.join(folder, draft), 'utf8');

describe('a sitting with a draft', () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench(folder);
    page = workbench.page;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await screenshot(page, 'failure');
  });
  after(() => workbench?.close());

  it('offers nothing on a text that is no report', async () => {
    await openFile(page, 'notes.txt');
    assert.equal(await titleButton(page, '重算合计').count(), 0);
  });

  it('lists the problems', async () => {
    await openFile(page, draft);
    const rows = await problems(page);
    await rows.filter({ hasText: 'total/applicant' }).waitFor();
    await titleButton(page, '重算合计').waitFor();
  });

  it('shows the sections in the outline', async () => {
    const rows = await outline(page);
    await rows.filter({ hasText: '六、其他需要报告的事项' }).waitFor();
    await screenshot(page, 'problems-outline');
  });

  it('marks the wrong total, and says what a row means', async () => {
    await goTo(page, text, '（七）总计');
    await squiggles(page, 'error').first().waitFor();
    const contents = await hover(page);
    await contents.filter({ hasText: '总计' }).first().waitFor();
    await screenshot(page, 'hover');
    await page.keyboard.press('Escape');
  });

  it('mends a finding', async () => {
    await goTo(page, text, '16\n');
    await quickFixes(page);
    await screenshot(page, 'quick-fix');
    await page.keyboard.press('Enter');
    await squiggles(page, 'error').waitFor({ state: 'detached' });
  });

  it('recalculates the totals', async () => {
    await runCommand(page, '重算合计');
    await notifications(page).first().waitFor();
    await screenshot(page, 'recalculated');
  });
});
