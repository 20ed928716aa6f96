import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openStoryForm } from '../browser/story-form.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { waitingStories } from './rows.ts';

const RESEND_MS = 40_000;

describe('a story told on a bad network', () => {
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

  it('is kept on the device when the network is gone before sending, and sent once when it is back', async () => {
    const { context, page } = await readyToSend('Cut before');
    await context.setOffline(true);
    await send(page);
    await expectSaved(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await rows('Cut before')).toBe(0);
    await context.setOffline(false);
    await expectThanks(page);
    expect(await rows('Cut before')).toBe(1);
  });

  it('is sent once when the connection breaks while it is sent', async () => {
    const { page } = await readyToSend('Cut during');
    let tries = 0;
    await page.route('**/v1/stories/*', (route) => {
      tries += 1;
      return tries === 1 ? route.abort('connectionreset') : route.continue();
    });
    await send(page);
    await expectThanks(page);
    expect(tries).toBeGreaterThan(1);
    expect(await rows('Cut during')).toBe(1);
  });

  it('is one story and one receipt when the answer is lost after it was kept', async () => {
    const { page } = await readyToSend('Cut after');
    const links: string[] = [];
    await page.route('**/v1/stories/*', async (route) => {
      const answer = await route.fetch();
      links.push((await answer.json()).link);
      return links.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer });
    });
    await send(page);
    await expectThanks(page);
    expect(new Set(links).size).toBe(1);
    expect(links.length).toBeGreaterThan(1);
    expect(await rows('Cut after')).toBe(1);
  });

  it('is one story when send is clicked three times at once', async () => {
    const { page } = await readyToSend('Clicked three times');
    await page.getByRole('button', { name: 'Send your story' }).click({ clickCount: 3, delay: 5 });
    await expectThanks(page);
    expect(await rows('Clicked three times')).toBe(1);
  });

  it('goes from the next visit when the page was closed before the network came back', async () => {
    const { context, page } = await readyToSend('Closed too early');
    await context.setOffline(true);
    await send(page);
    await expectSaved(page);
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(stage.practice.url);
    await expect.poll(() => rows('Closed too early'), { timeout: RESEND_MS, interval: 1000 }).toBe(1);
    await next.waitForTimeout(1000);
    expect(await rows('Closed too early')).toBe(1);
  });

  it('comes through when the platform is down and starts again', async () => {
    const { page } = await readyToSend('Platform away');
    let isDown = true;
    await page.route('**/v1/stories/*', (route) =>
      isDown ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' }) : route.continue(),
    );
    await send(page);
    await expectSaved(page);
    isDown = false;
    await expectThanks(page);
    expect(await rows('Platform away')).toBe(1);
  });

  async function readyToSend(title: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(stage.practice.url);
    await openStoryForm(page);
    await page.getByRole('textbox', { name: /^What happened/ }).fill(`${title}. This is what happened.`);
    await page.getByRole('button', { name: 'Continue' }).click();
    const heading = page.getByRole('heading', { name: 'Check your answers' });
    const skip = page.getByRole('button', { name: 'Skip this question' });
    while (!(await heading.isVisible())) await skip.or(heading).first().click();
    return { context, page };
  }

  function rows(title: string): Promise<number> {
    return waitingStories(stage.platform.url, title);
  }
});

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send your story' }).click();
}

async function expectSaved(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
}

async function expectThanks(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor({ timeout: RESEND_MS });
}
