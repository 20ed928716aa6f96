import { createHearback } from '@hearback/sdk';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const PASSWORD = 'try-hearback-2026';
const SPEAK_UP = 'Ask for Robin at the front desk.';
const HAPPENED = 'The rota came a day late, again.';
const EDITED = 'The rota came late, again.';

// Each step goes on where the one before ended.
describe('a story of staff, with JavaScript off', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let own: string;
  let pictures = 0;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const staffOf = async (who: 'manager' | 'moderator') => {
    const baseUrl = stage.platform.url;
    const signIn = { email: `${who}@demo.example`, password: PASSWORD, keep: 'token' } as const;
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(signIn);
    return createHearback({ baseUrl, token }).staff.workStories;
  };

  async function visit(path: string, options: BrowserContextOptions): Promise<void> {
    page = await (await browser.newContext({ javaScriptEnabled: false, ...options })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.platform.url}${path}`);
  }

  async function expectGood(): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    pictures += 1;
    if (folder) await page.screenshot({ path: `${folder}/staff-${pictures}.png`, fullPage: true });
    expect(await faultsSeenWithScript()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  // axe waits by timers, which do not run where script is off: the same page is looked at where it is on.
  async function faultsSeenWithScript(): Promise<string[]> {
    const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
    const other = await browser.newPage({ viewport: page.viewportSize(), colorScheme: scheme as 'dark' | 'light' });
    const body = await page.content();
    await other.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await other.goto(page.url());
    const faults = await accessibilityFaults(other);
    await other.close();
    return faults;
  }

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  it('has a page that says it is closed, until a manager opens it', async () => {
    await visit('/tell-as-staff/F84003', { viewport: { width: 320, height: 700 } });
    await heading('This page is closed');
    await page.getByText('Freedom to Speak Up Guardian.').waitFor();
    await expectGood();
    await (await staffOf('manager')).setDoor('F84003', { version: 0, isOpen: true, speakUp: SPEAK_UP });
  });

  it.each([
    ['', 'Tell what happened at work', 'light'],
    ['?lang=cy', 'Dywedwch beth ddigwyddodd', 'dark'],
    ['?lang=pl', 'Opowiedz, co się stało', 'light'],
    ['?lang=ar', 'احكِ ما حدث', 'dark'],
  ] as const)('is asked for in four languages on a narrow phone (%s)', async (query, title, colorScheme) => {
    await visit(`/tell-as-staff/F84003${query}`, { viewport: { width: 320, height: 700 }, colorScheme });
    await heading(title);
    await page.getByText(SPEAK_UP).waitFor();
    await expectGood();
    await page.context().close();
  });

  it('is told, checked and sent', async () => {
    await visit('/tell-as-staff/F84003', { viewport: { width: 390, height: 800 } });
    await press('Check what you send');
    await page.getByRole('alert').getByRole('link', { name: 'Tell us what happened' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await expectGood();
    await page.getByLabel('What happened?').fill(HAPPENED);
    await page.getByLabel('Hours and rota').check();
    await page.getByLabel('Those who manage this organisation too', { exact: false }).check();
    await press('Check what you send');
    await heading('Check what you send');
    await expectGood();
    await press('Send it');
    await heading('Thank you. We have your story');
    await page.getByText(SPEAK_UP).waitFor();
    await expectGood();
    own = page.url();
  });

  it('is edited in the workspace, with its author’s agreement alone', async () => {
    const staff = await signIn(browser, stage.platform.url, 'moderator@demo.example');
    await staff.goto(`${stage.platform.url}/workspace/work-stories`);
    await staff.getByRole('link', { name: HAPPENED.slice(0, -1) }).click();
    await staff.getByRole('button', { name: 'Edit the words…' }).click();
    await staff.getByLabel('What they told').fill(EDITED);
    await staff.getByLabel('A detail could show who somebody is').check();
    await staff.getByLabel('More for the author').fill('A day tells who was there.');
    await staff.getByRole('button', { name: 'Ask the author', exact: true }).click();
    await staff.getByRole('heading', { name: 'It waits for its author' }).waitFor();
    await page.goto(own);
    await page.getByRole('heading', { name: 'We would like to change some words' }).waitFor();
    await page.getByText('A day tells who was there.').waitFor();
    await expectGood();
    await press('I agree');
    await page.getByText('Thank you. You agreed to the change.').waitFor();
    await expectGood();
    await staff.reload();
    await staff.getByText('The author agreed', { exact: true }).waitFor();
    await staff.getByRole('button', { name: 'Pass it on to the managers' }).waitFor();
    expect(await accessibilityFaults(staff)).toEqual([]);
    await staff.context().close();
  });

  it('is read by a moderator, then by the manager, whose answer is on its author’s page', async () => {
    const [moderator, manager] = [await staffOf('moderator'), await staffOf('manager')];
    const [story] = (await moderator.list({ show: 'to-read' }).page()).items;
    expect(story).toMatchObject({ readers: 'managers', organisation: { ods: 'F84003' } });
    const id = story?.id ?? '';
    await expect(manager.get(id)).rejects.toMatchObject({ problem: { code: 'not-found' } });
    await moderator.decide(id, { version: 3, verdict: 'pass-on' });
    expect(await manager.get(id)).toMatchObject({ told: { happened: EDITED }, edits: [] });
    const text = 'Thank you. From now on the rota comes a week before.';
    await manager.answer({ story: id, id: crypto.randomUUID().replace(/^(.{14})./, '$17') }, { text });
    await page.goto(own);
    await page.getByText(text).waitFor();
    await page.getByText('those who manage your organisation can read it').waitFor();
    await expectGood();
  });

  it('is taken back for good', async () => {
    await page.getByText('Take it back', { exact: true }).click();
    await press('Yes, delete it for good');
    await page.getByText('You took it back.').waitFor();
    for (const words of [HAPPENED, EDITED]) expect(await page.getByText(words).count()).toBe(0);
    await expectGood();
  });

  it('is nowhere among what patients read', async () => {
    for (const path of ['/', '/o/F84003', '/help/F84003', '/tell/F84003']) {
      await page.goto(`${stage.platform.url}${path}`);
      expect(await page.content()).not.toContain('tell-as-staff');
    }
  });
});
