import type { SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { signIn } from './staff.ts';

const ID = newId();
const options = ['Yes', 'No'].map((en) => ({ id: en.toLowerCase(), text: { en } }));
const DEFINITION: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Our phone line' },
  questions: ['Did you get through?', 'Was it easy?', 'Was it quick?', 'Was it kind?'].map((en, at) => ({
    ...{ kind: 'choice' as const, id: `q${at}`, text: { en }, isRequired: true, options },
  })),
};
const MANAGER = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;

// Each step goes on where the one before ended.
describe('results of a survey that is being answered', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stage = await startStage();
    const baseUrl = stage.platform.url;
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(MANAGER);
    const { surveys } = createHearback({ baseUrl, token }).staff;
    await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition: DEFINITION, revision: 0 });
    await surveys.open(ID, { revision: 1 });
    browser = await launchChromium();
    await answer('Yes');
    page = await signIn(browser, baseUrl, MANAGER.email, { viewport: { width: 390, height: 700 } });
    page.setDefaultTimeout(15_000);
    await page.goto(`${baseUrl}/workspace/surveys/${ID}/results`);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  /** Another person answers every question so, with JavaScript off. */
  async function answer(said: 'Yes' | 'No'): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const theirs = await context.newPage();
    await theirs.goto(`${stage.platform.url}/survey/${ID}`);
    for (const { text } of DEFINITION.questions) {
      await theirs.getByRole('heading', { level: 1, name: text.en ?? '' }).waitFor();
      await theirs.getByLabel(said, { exact: true }).check();
      await theirs.getByRole('button', { name: 'Continue' }).click();
    }
    await theirs.getByRole('button', { name: 'Send your answers' }).click();
    await theirs.getByRole('heading', { level: 1, name: /^Thank you/ }).waitFor();
    await context.close();
  }

  const figure = (question: string) =>
    page
      .locator('section', { has: page.getByRole('heading', { name: question }) })
      .locator('.bar-figure')
      .first();

  it('count it by themselves, where one reads and with what one has opened', async () => {
    await page.getByText('1 person answered').waitFor();
    const last = page.getByText('The numbers: Was it kind?');
    await last.press('Enter');
    await page
      .getByRole('table', { name: 'Was it kind?' })
      .getByRole('row', { name: /^Yes 1 100%/ })
      .waitFor();
    await page.evaluate(() => {
      Object.assign(window, { isSame: true, shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shifts: entry.toJSON().value });
      }).observe({ type: 'layout-shift' });
    });
    const place = () =>
      page.evaluate(() => [
        ...[window.scrollY, document.documentElement.scrollHeight, document.activeElement?.textContent],
        ...[Reflect.get(window, 'isSame'), Reflect.get(window, 'shifts')],
      ]);
    const before = await place();
    expect(before).toEqual([expect.any(Number), expect.any(Number), 'The numbers: Was it kind?', true, 0]);
    await answer('No');
    await expect.poll(() => figure('Was it kind?').textContent(), { timeout: 10_000 }).toBe('50% 1 of 2');
    await page
      .getByRole('table', { name: 'Was it kind?' })
      .getByRole('row', { name: /^Yes 1 50%/ })
      .waitFor();
    await page.getByRole('status').getByText('2 people answered').waitFor();
    await expect.poll(() => page.getByRole('status').getByText('1 new response').count()).toBe(1);
    expect(await place()).toEqual(before);
  });

  it('count so what is asked for, and nothing as new that is not among it', async () => {
    await page.getByLabel('How it was answered').selectOption('Tablet on site');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: 'Nobody answered so' }).waitFor();
    const counted = page.waitForResponse(/\/results\?method=tablet$/);
    await answer('Yes');
    await counted;
    await page.getByText('0 people answered').waitFor();
    expect(await page.getByText(/new response/).count()).toBe(0);
    await page.getByRole('link', { name: 'Show all answers' }).click();
    await page.getByText('3 people answered').waitFor();
    expect(await page.getByText(/new response/).count()).toBe(0);
  });
});
