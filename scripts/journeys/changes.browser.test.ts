import { createHearback, newId } from '@hearback/sdk';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { signIns } from '../demo-data/sign-ins.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

describe('the page of what changed', () => {
  let stage: Stage;
  let browser: Browser;
  let what = '';

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const { changes } = await staffAt(1);
    const { sentChanges } = await staffAt(0);
    const [change] = (await changes.list({ show: 'open' }).page()).items;
    if (!change) throw new Error('The demo has no open change.');
    const evidence = { text: 'A poster hangs in the hall.', link: 'https://example.org/poster' };
    const { sent } = await changes.progress(change.id, { status: 'done', note: 'It is there.', evidence });
    await sentChanges.check(sent?.id ?? '', { verdict: 'approve' });
    what = change.what;
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  /** The calls of one of the demo's staff: a moderator, or somebody who answers for the practice. */
  const staffAt = async (index: 0 | 1) => {
    const baseUrl = stage.platform.url;
    const { email, password } = signIns[index] ?? { email: '', password: '' };
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start({ email, password, keep: 'token' });
    return createHearback({ baseUrl, token }).staff;
  };

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(`${stage.platform.url}/o/F84003/changes`);
    return page;
  };

  it('is found from the organisation’s page and complete without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${stage.platform.url}/o/F84003`);
    await page.getByRole('link', { name: 'What changed because of these stories' }).click();
    const first = page.getByRole('article').first();
    await first.getByText(what).waitFor();
    await first.getByText('A poster hangs in the hall.').waitFor();
    expect(await first.getByRole('heading').innerText()).toBe('We did this Done');
    expect(await first.getByRole('link', { name: 'See it at example.org' }).getAttribute('rel')).toBe(
      'noopener nofollow',
    );
    await first.getByRole('link').first().click();
    await page.getByRole('article').getByText(what).waitFor();
  });

  it.each(['light', 'dark'] as const)('is accessible, also at 320 px (%s)', async (colorScheme) => {
    for (const width of [1100, 320]) {
      const page = await open({ colorScheme, viewport: { width, height: 800 } });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  it('asks the author on their own page, without a script', async () => {
    const path = await toldAndDone();
    const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    await page.goto(stage.platform.url + path);
    const question = page.getByRole('group', { name: 'Did this change make a difference?' });
    await question.getByRole('button', { name: 'Not yet' }).click();
    await question.getByText('You said: Not yet').waitFor();
    await question.getByRole('button', { name: 'Yes' }).click();
    await question.getByText('You said: Yes').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      const seen = await open({ colorScheme, viewport: { width: 320, height: 800 } });
      await seen.goto(stage.platform.url + path);
      expect(await accessibilityFaults(seen)).toEqual([]);
      expect(await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  /** A story whose change is done; gives the path of its author's page. */
  async function toldAndDone(): Promise<string> {
    const author = createHearback({ baseUrl: stage.platform.url });
    const told = { organisation: 'F84003', happened: 'Nobody rang me back.' };
    const { id: story, link } = await author.stories.submit(told).receipt();
    const moderator = await staffAt(0);
    await moderator.stories.publish(story, { version: 1 });
    const { changes } = await staffAt(1);
    const id = newId();
    const due = `${new Date().getUTCFullYear() + 1}-06-30`;
    await changes.record(id, { story, what: 'We ring everybody back', owner: 'Reception lead', due });
    await moderator.sentChanges.check(id, { verdict: 'approve' });
    const { sent } = await changes.progress(id, { status: 'done', note: 'We do.' });
    await moderator.sentChanges.check(sent?.id ?? '', { verdict: 'approve' });
    return new URL(link).pathname;
  }

  it('prints what changed without what only a screen needs, no change torn in two', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All stories about' }).isVisible()).toBe(false);
    const breaks = page.locator('.change').first();
    expect(await breaks.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
  });
});
