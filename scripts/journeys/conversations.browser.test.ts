import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { goTo, signIn } from './staff.ts';

const ABOUT = 'Their marmalade tablets were not at the chemist.';
const DONE = 'I rang the chemist: they are ready at noon.';

// Each step goes on where the one before ended.
describe('an everyday conversation at the desk', { timeout: 60_000 }, () => {
  let stage: Stage;
  let browser: Browser;
  let desk: Page;
  let manager: Page;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const open = async (who: string, width: number) => {
    const page = await signIn(browser, stage.platform.url, `${who}@demo.example`, { viewport: { width, height: 700 } });
    page.setDefaultTimeout(15_000);
    await goTo(page, 'Conversations');
    await page.getByRole('heading', { level: 1, name: 'Conversations' }).waitFor();
    return page;
  };
  const expectGood = async (page: Page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };

  it('is written down in a minute on a phone, by keyboard', async () => {
    [manager, desk] = [await open('manager', 1280), await open('practice', 320)];
    await desk.getByText('Nothing is written down yet.').waitFor();
    await expectGood(desk);
    await desk.getByRole('button', { name: 'Write one down' }).press('Enter');
    await desk.getByLabel('On the phone').waitFor();
    // The form has the focus, at its first question.
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Tab');
    await desk.keyboard.type(ABOUT);
    await desk.keyboard.press('Tab');
    await desk.keyboard.type(DONE);
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Space');
    await expectGood(desk);
    await desk.locator('#conversation-form').getByRole('button', { name: 'Write it down' }).press('Enter');
    await desk.getByText('It is written down.').waitFor();
    await desk.getByText(DONE).waitFor();
    await expectGood(desk);
  });

  it('is heard of at once by a manager there, who sees how many there were', async () => {
    await manager.getByText('1 new conversation.').waitFor();
    await manager.getByRole('button', { name: 'Reload' }).click();
    await manager.getByText(ABOUT).waitFor();
    const row = manager.getByRole('row').filter({ hasText: 'Dunmore Road Surgery' });
    await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(['Dunmore Road Surgery', '1', '1', '1']);
    await expectGood(manager);
  });

  it('is nobody’s to see at another organisation', async () => {
    const elsewhere = await open('trust', 1280);
    await elsewhere.getByText('Nothing is written down yet.').waitFor();
    expect(await elsewhere.getByText('marmalade').count()).toBe(0);
  });
});
