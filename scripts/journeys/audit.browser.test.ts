import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const AUDITOR = { address: 'ada@example.org', password: 'four words that are long' };

describe('the audit trail', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const own = ['--email', AUDITOR.address, '--name', 'Ada Quill', '--job', 'Data protection', '--role', 'auditor'];
    await stage.command(['staff', 'add', ...own], { HEARBACK_PASSWORD: AUDITOR.password });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('shows an auditor who read a story, narrowed by what the address says', async () => {
    const moderator = await signIn(browser, stage.platform.url, 'moderator@demo.example');
    await moderator.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await moderator.getByRole('heading', { level: 1 }).waitFor();
    await moderator.waitForURL(/\/workspace\/stories\//);
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
    const lines = page.getByRole('list', { name: 'Audit' }).getByRole('listitem');
    await lines.filter({ hasText: 'Robin Hale' }).first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('What they did').selectOption('Read');
    await page.getByLabel('Who', { exact: true }).fill('robin');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await lines.filter({ hasText: 'Signed in' }).first().waitFor({ state: 'detached' });
    await lines.filter({ hasText: 'a story' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?who=robin&kind=read');
    await page.reload();
    await lines.filter({ hasText: 'Robin Hale' }).first().waitFor();
    await page.getByLabel('Organisation').fill('not a code');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: /^Enter a code of capital letters/ }).waitFor();
    await expectAccessible(page);
    await page.goto(`${stage.platform.url}/workspace/audit?from=2199-01-01`);
    await page.getByRole('heading', { name: 'There is nothing to show' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Show everything' }).click();
    await lines.first().waitFor();
    expect(await page.getByRole('navigation').getByRole('link', { name: 'People' }).count()).toBe(0);
  });

  it('is nothing that others see', async () => {
    const responder = await signIn(browser, stage.platform.url, 'practice@demo.example');
    expect(await responder.getByRole('link', { name: 'Audit' }).count()).toBe(0);
    await responder.goto(`${stage.platform.url}/workspace/audit`);
    await responder.getByRole('heading', { name: 'Your roles do not include this' }).waitFor();
  });

  it('fits a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ viewport: { width: 320, height: 640 }, colorScheme });
      await page.getByRole('list', { name: 'Audit' }).getByRole('listitem').first().waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  async function open(options: object): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByLabel('Email address').fill(AUDITOR.address);
    await page.getByLabel('Password').fill(AUDITOR.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
    return page;
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
