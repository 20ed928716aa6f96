import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const MANAGER = { address: 'priya@example.org', password: 'four words for a manager' };

// Each step goes on where the one before ended.
describe('a question with pictures to choose from', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let survey = '';

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const theirs = ['--email', MANAGER.address, '--name', 'Priya Roe', '--job', 'Practice manager'];
    const role = ['--role', 'manager', '--organisation', 'RZZ'];
    await stage.command(['staff', 'add', ...theirs, ...role], { HEARBACK_PASSWORD: MANAGER.password });
    page = await signIn(browser, stage.platform.url, MANAGER.address, { password: MANAGER.password });
    page.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const pictureOf = async (width: number, height: number) => {
    const paper = await browser.newPage({ viewport: { width, height } });
    await paper.setContent('<body style="background: #2a7"><h1>The ramp</h1>');
    const picture = await paper.screenshot();
    await paper.close();
    return picture;
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const isThere = (within: Page | FrameLocator) =>
    within
      .locator('label img')
      .first()
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));

  it('gets its pictures in the builder; a file that is none is said, and what was typed stays', async () => {
    await page.goto(`${stage.platform.url}/workspace/surveys`);
    await page.getByRole('link', { name: 'New survey' }).click();
    await press('Begin');
    await page.getByText('Title and first words').click();
    await page.getByLabel('Title', { exact: true }).fill('Ways in');
    await page.getByLabel('Add a question').selectOption({ label: 'Pictures' });
    await press('Add it');
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await page.getByLabel('Question', { exact: true }).fill('Which of these do you use?');
    await page.getByLabel('Answer 1', { exact: true }).fill('The ramp');
    await page.getByLabel('Answer 2', { exact: true }).fill('The lift');
    const chooser = page.getByLabel('Choose a picture The ramp');
    await chooser.setInputFiles({ name: 'ramp.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText('This is not a picture that we can show.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const buffer = await pictureOf(300, 200);
    await chooser.setInputFiles({ name: 'ramp.png', mimeType: 'image/png', buffer });
    await page.getByLabel('Choose another picture The ramp').waitFor();
    await expect.poll(() => page.getByLabel('Answer 2', { exact: true }).inputValue()).toBe('The lift');
    await expect
      .poll(() => page.locator('.option-picture img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(300);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is tried with them, opened, and answered with them, with a script and without', async () => {
    await press('Save');
    await page.getByText('The survey is saved.').waitFor();
    await page.getByRole('link', { name: 'Preview' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Which of these do you use?' }).waitFor();
    expect(await isThere(frame)).toBe(300);
    // One picture is chosen where nothing else is said.
    await frame.getByRole('radio', { name: 'The ramp' }).check();
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await press('Open it');
    await page.getByRole('dialog').getByRole('button', { name: 'Open it', exact: true }).click();
    await page.getByText('The survey is open, as version 1.').waitFor();
    survey = page.url().split('/').at(-1) ?? '';
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 568 } });
      const theirs = await context.newPage();
      await theirs.goto(`${stage.platform.url}/survey/${survey}`);
      await theirs.getByRole('heading', { name: 'Which of these do you use?' }).waitFor();
      expect(await isThere(theirs)).toBe(300);
      const sticksOut = await theirs.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sticksOut).toBeLessThanOrEqual(0);
      await theirs.getByText('The ramp').click();
      await expect.poll(() => theirs.getByLabel('The ramp').isChecked()).toBe(true);
      if (javaScriptEnabled) expect(await accessibilityFaults(theirs)).toEqual([]);
      await context.close();
    }
  });

  it('is known by its words once a picture is taken out', async () => {
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Take this picture out/ }).click();
    await page.getByLabel('Choose a picture The ramp').waitFor();
    await press('Save');
    await page.getByText('The survey is saved.').waitFor();
    await expect.poll(() => page.locator('.option-picture img').count()).toBe(0);
  });
});
