import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { waitingStories } from './rows.ts';

const LAST_YEAR = String(new Date().getFullYear() - 1);
const TITLE = 'I told this with no script at all';

describe('the story form with JavaScript off', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('says what is missing and keeps what was typed', async () => {
    await page.goto(`${stage.platform.url}/tell/F84003`);
    await page.getByLabel('Your email address').fill('not an address');
    await page.getByLabel('The patient').check();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      'Tell us what happened',
      'Enter an email address in the correct format, like name@example.org',
    ]);
    expect(await page.getByLabel('Your email address').inputValue()).toBe('not an address');
    expect(await page.getByLabel('The patient').isChecked()).toBe(true);
    expect(await faultsSeenWithScript()).toEqual([]);
  });

  it('shows the answers to check, and lets them be changed', async () => {
    await page.getByLabel('What happened').fill(`${TITLE}. It worked.`);
    await page.getByLabel('Your email address').fill('');
    await page.getByLabel('Very good').check();
    await page.getByLabel('Thankful').check();
    const good = page.getByRole('group', { name: 'What was good?' });
    await good.getByLabel('Being listened to').check();
    await page.getByLabel('Month').selectOption('January');
    await page.getByLabel('55 to 64').check();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose both a month and a year, or neither' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visited');
    expect(await faultsSeenWithScript()).toEqual([]);
    await page.getByLabel('Year').selectOption(LAST_YEAR);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    for (const words of ['Being listened to', `January ${LAST_YEAR}`, '55 to 64'])
      await page.getByText(words).waitFor();
    expect(await faultsSeenWithScript()).toEqual([]);
    await page.getByRole('button', { name: 'Go back and change something' }).click();
    expect(await page.getByLabel('Thankful').isChecked()).toBe(true);
    expect(await page.getByLabel('Month').inputValue()).toBe('01');
    await page.getByLabel('What was good').fill('All of it.');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByText('All of it.').waitFor();
  });

  it('goes back with the browser’s own button to what was wrong and to the answers', async () => {
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const press = (name: string) => other.getByRole('button', { name }).click();
    await other.goto(`${stage.platform.url}/tell/F84003`);
    await press('Check your answers');
    await other.getByRole('alert').waitFor();
    await other.getByLabel('What happened').fill('I went back and nothing was lost.');
    await press('Check your answers');
    await press('Send your story');
    await other.getByRole('heading', { name: 'Thank you. We have your story' }).waitFor();
    const receipt = other.url();
    await other.goBack();
    await other.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await other.getByText('I went back and nothing was lost.').waitFor();
    await press('Send your story');
    await other.getByRole('heading', { name: 'Thank you. We have your story' }).waitFor();
    expect(other.url()).toBe(receipt);
    await other.goBack();
    await other.goBack();
    await other.getByRole('alert').waitFor();
    expect(await waitingStories(stage.platform.url, 'I went back and nothing was lost')).toBe(1);
  });

  it('sends the story once, also when send is clicked twice, and leads to the private page', async () => {
    await page.getByRole('button', { name: 'Send your story' }).dblclick();
    await page.getByRole('heading', { name: 'Thank you. We have your story' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/a\/[\w-]{44}$/);
    expect(await faultsSeenWithScript()).toEqual([]);
    expect(await waitingStories(stage.platform.url, TITLE)).toBe(1);
  });

  // axe waits by timers, which do not run where script is off: the same page is looked at where it is on.
  async function faultsSeenWithScript(): Promise<string[]> {
    const other = await browser.newPage();
    const body = await page.content();
    await other.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await other.goto(page.url());
    const faults = await accessibilityFaults(other);
    await other.close();
    return faults;
  }
});
