import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

describe('the figures of a group', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const analyst = (options?: BrowserContextOptions) =>
    signIn(browser, stage.platform.url, 'analyst@demo.example', options);
  const expectAccessible = async (page: Page) => expect(await accessibilityFaults(page)).toEqual([]);

  it('are where an analyst begins: each organisation, and all together, of the days they choose', async () => {
    const page = await analyst();
    await page.getByRole('heading', { name: 'Figures of groups' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Ferrow Valley GP Confederation' }).press('Enter');
    await page.getByRole('heading', { name: 'Ferrow Valley GP Confederation' }).waitFor();
    const row = (name: string) => page.getByRole('row', { name });
    await row('Dunmore Road Surgery').waitFor();
    const together = () => row('Together').getByRole('cell').allInnerTexts();
    expect((await together())[1]).toMatch(/^\d+ of \d+$/);
    await expectAccessible(page);
    await page.getByLabel('From').fill('2001-01-01');
    await page.getByLabel('To', { exact: true }).fill('2000-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: /^Enter two days/ }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('To', { exact: true }).fill('2001-12-31');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('No story was published on these days').waitFor();
    expect(new URL(page.url()).search).toBe('?from=2001-01-01&to=2001-12-31');
    await expect.poll(together).toEqual(['0', '0 of 0', '0 of 0', '0 of 0', '0']);
    await page.goBack();
    await page.getByText('No story was published on these days').waitFor({ state: 'detached' });
  });

  it('are all that an analyst has: no story, nobody’s access', async () => {
    const page = await analyst();
    await page.getByRole('heading', { name: 'Figures of groups' }).waitFor();
    await expect.poll(() => page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['Figures']);
    for (const path of ['people', 'audit', 'search', 'to-reply', 'groups', 'figures/no-such']) {
      await page.goto(`${stage.platform.url}/workspace/${path}`);
      await page.getByText(/Your roles do not include this|There is no group with this short name/).waitFor();
    }
  });

  it('fit a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await analyst({ viewport: { width: 320, height: 640 }, colorScheme });
      await page.goto(`${stage.platform.url}/workspace/figures/ferrow-valley`);
      await page.getByRole('row', { name: 'Together' }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});
