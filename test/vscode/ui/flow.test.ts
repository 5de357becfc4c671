// One sitting of a user with a draft, in a Chinese interface.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, hoverSaying, openFile, quickFixes, squiggles } from './editor';
import { dismissNotification, noProblems, notifications, outline, problems, runCommand, titleButton } from './panels';
import { pictureFailures, screenshot } from './shots';
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
  pictureFailures(() => page);
  after(() => workbench?.close());

  it('lists the problems', async () => {
    await openFile(page, draft);
    const rows = await problems(page);
    await rows.filter({ hasText: 'total/outcome' }).waitFor();
    await titleButton(page, '重算合计').waitFor();
  });

  it('shows the sections in the outline', async () => {
    const rows = await outline(page);
    await rows.filter({ hasText: '一、总体情况' }).waitFor();
    await rows.filter({ hasText: '三、收到和处理政府信息公开申请情况' }).waitFor();
    await goTo(page, text, '（七）总计');
    await squiggles(page, 'error').first().waitFor();
    await screenshot(page, 'problems-outline');
  });

  it('says what a row of the form means', async () => {
    await hoverSaying(page, '依据：国办公开办函〔2021〕30号');
    await screenshot(page, 'hover');
    await page.keyboard.press('Escape');
  });

  it('mends a heading by a quick fix', async () => {
    await goTo(page, text, '问提及');
    await squiggles(page, 'warning').first().waitFor();
    await quickFixes(page);
    await screenshot(page, 'quick-fix');
    await page.keyboard.press('Enter');
    await squiggles(page, 'warning').first().waitFor({ state: 'detached' });
    await page.locator('.view-line', { hasText: '五、存在的主要问题及改进情况' }).waitFor();
  });

  it('recalculates the totals, and nothing is left', async () => {
    await goTo(page, text, '（七）总计');
    await squiggles(page, 'error').first().waitFor();
    await runCommand(page, '重算合计');
    await notifications(page).filter({ hasText: '已重算 1 处合计' }).waitFor();
    await noProblems(page);
    await screenshot(page, 'recalculated');
    await dismissNotification(page);
  });

  it('offers its commands where there is a report, and only there', async () => {
    await openFile(page, 'notes.txt');
    await titleButton(page, '重算合计').waitFor({ state: 'detached' });
    await openFile(page, 'draft.txt');
    await titleButton(page, '重算合计').waitFor();
  });

  it('recalculates from above the table', async () => {
    const wrongTotal = (await problems(page)).filter({ hasText: 'total/outcome' });
    await wrongTotal.waitFor();
    await goTo(page, text, '三、收到和处理');
    const lens = page.locator('.codelens-decoration a', { hasText: '重算合计' }).first();
    await lens.waitFor();
    await lens.click();
    await wrongTotal.waitFor({ state: 'detached' });
  });
});
