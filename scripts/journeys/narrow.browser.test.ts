import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const PASSWORD = 'a-narrow-page-holds';
/** Longer than the page is wide, with nowhere to break. */
const long = (what: string, length = 100) => `${what}${'W'.repeat(length)}`;

describe('pages 320 px wide, with words that have no end', () => {
  let stage: Stage;
  let browser: Browser;
  let story = '';
  const links: string[] = [];

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const hearback = (...words: string[]) => stage.command(words, { HEARBACK_PASSWORD: PASSWORD });
    const service = ['--service', `ward=${long('Ward')}`];
    await hearback('organisation', 'add', '--ods', 'N320', '--name', long('Surgery'), ...service);
    const atOnce = ['--first', '1', '--take-back', '0'];
    await hearback('organisation', 'replies', '--ods', 'N320', ...atOnce);
    await hearback('organisation', 'add', '--ods', 'N321', '--name', long('Merged'));
    await hearback('organisation', 'close', '--ods', 'N321', '--successor', 'N320');
    await hearback('group', 'add', '--id', 'narrow', '--name', long('Group'), '--member', 'N320', '--member', 'N321');
    const person = ['--email', 'n@example.org', '--name', long('Name'), '--job', long('Job')];
    for (const role of ['responder', 'moderator']) await hearback('staff', 'add', ...person, '--role', role);
    const checker = ['--email', 'checker@example.org', '--name', 'Checker', '--job', 'Moderator'];
    await hearback('staff', 'add', ...checker, '--role', 'moderator');
    await tellAll();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('have no sideways scroll on any public page', async () => {
    const page = await narrow();
    const paths = [
      '/',
      '/o/N320',
      '/o/N321',
      '/o/N320/changes',
      '/g/narrow',
      '/g/ferrow-valley',
      `/s/${story}`,
      '/tell/N320',
      '/tell/N321',
      '/moderation',
    ];
    for (const path of [...paths, ...links, `/nowhere/${long('x', 60)}`]) {
      await page.goto(stage.platform.url + path);
      expect(await sidewaysOf(page), path).toEqual([]);
    }
    await page.goto(`${stage.platform.url}/tell/N320`);
    await page.getByLabel(/^What happened/).fill(long('Happened'));
    await page
      .getByLabel(/^What was good|^In your own words/)
      .first()
      .fill(long('Good'));
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    expect(await sidewaysOf(page), 'the check page').toEqual([]);
  });

  it('show each organisation of a group as a card whose figures say what they are, and stay a table', async () => {
    const page = await narrow();
    await page.goto(`${stage.platform.url}/g/ferrow-valley`);
    const row = page.getByRole('row', { name: 'Dunmore Road Surgery' });
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Organisation',
      'Stories',
      'Reads',
      'Good or very good',
      'Answered',
      'Helpful replies',
      'Changes done',
    ]);
    expect(await row.getByRole('cell').count()).toBe(6);
    for (const cell of await row.getByRole('cell').all()) {
      const { x, width } = (await cell.boundingBox()) ?? { x: -1, width: 0 };
      expect([x >= 0, x + width <= 320]).toEqual([true, true]);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('have no sideways scroll on any screen of the workspace', async () => {
    const page = await narrow();
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByLabel('Email address').fill('n@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').first().waitFor();
    for (const path of ['to-moderate', 'to-reply', 'replied', 'rejected', 'changes/not-done', `stories/${story}`]) {
      await page.goto(`${stage.platform.url}/workspace/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.getByText(/^Loading/).count()).toBe(0);
      expect(await sidewaysOf(page), path).toEqual([]);
    }
  });

  async function narrow(): Promise<Page> {
    return (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  }

  async function tellAll(): Promise<void> {
    const baseUrl = stage.platform.url;
    const author = createHearback({ baseUrl });
    const signedIn = async (email: string) => {
      const { token = '' } = await author.staff.session.start({ email, password: PASSWORD, keep: 'token' });
      return createHearback({ baseUrl, token }).staff;
    };
    const [staff, moderator] = [await signedIn('n@example.org'), await signedIn('checker@example.org')];
    const send = async () => {
      const words = { happened: long('Happened'), good: long('Good'), better: long('Better') };
      const told = { organisation: 'N320', service: 'ward', ...words, email: `${long('a', 50)}@example.org` };
      const { id, link } = await author.stories.submit(told).receipt();
      links.push(new URL(link).pathname);
      return id;
    };
    story = await send();
    await staff.stories.publish(story, { version: 1 });
    const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const change = { id: newId(), what: long('What'), owner: long('Owner'), due };
    const reply = { story, id: newId() };
    await staff.replies.send(reply, { text: long('Reply'), change });
    await moderator.replies.check(reply, { verdict: 'approve' });
    const { sent } = await staff.changes.progress(change.id, { status: 'not-done', note: long('Note') });
    await moderator.sentChanges.check(sent?.id ?? '', { verdict: 'approve' });
    await staff.stories.reject(await send(), { version: 1, reason: 'commercial', note: long('Because') });
    await send();
  }
});

/** What stands out of the window to the side where the page can be scrolled there. */
function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map(({ tagName, className }) => `${tagName} ${className}`);
  });
}
