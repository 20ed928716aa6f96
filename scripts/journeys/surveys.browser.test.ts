import { TEST_RUN_VERSION } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const MANAGER = { address: 'priya@example.org', password: 'four words for a manager' };

// How a survey comes to be and is read; each step goes on where the one before ended.
describe('a survey, from its first word to its results', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let survey: string;

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

  it('is built and opened by keyboard alone', async () => {
    await enter(page.getByRole('navigation').getByRole('button', { name: 'More' }));
    await enter(page.getByRole('link', { name: 'Surveys' }));
    await page.getByRole('heading', { name: 'No surveys yet' }).waitFor();
    await enter(page.getByRole('link', { name: 'New survey' }));
    await enter(page.getByRole('button', { name: 'Begin', exact: true }));
    await enter(page.getByText('Title and first words'));
    await reach(page.getByLabel('Title', { exact: true }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Our new phone line');
    await enter(page.getByRole('button', { name: 'Change question 1' }));
    await reach(page.getByLabel('Question', { exact: true }));
    await page.keyboard.type('What should we do about it?');
    await enter(page.getByRole('button', { name: 'Add it', exact: true }));
    await expect.poll(focused).toBe('text-question-2');
    await page.keyboard.type('Did you get through?');
    await reach(page.getByLabel('Answer 1', { exact: true }));
    await page.keyboard.type('Yes');
    await page.getByText('Words are missing in English. Write the question and each of its answers.').first().waitFor();
    await reach(page.getByLabel('Answer 2', { exact: true }));
    await page.keyboard.type('No');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('It is question 1 of 2 now.').waitFor();
    await expectAccessible();
    await enter(page.getByRole('button', { name: 'Change “What should we do about it?”' }));
    await enter(page.getByText('When it is asked, and what follows'));
    await enter(page.getByRole('button', { name: 'Ask it only sometimes' }));
    await reach(page.getByRole('checkbox', { name: 'No', exact: true }));
    await page.keyboard.press('Space');
    await reach(page.getByRole('checkbox', { name: 'Yes', exact: true }));
    await page.keyboard.press('Space');
    await enter(page.getByRole('button', { name: 'Done “What should we do about it?”' }));
    await page.getByText('Asked only where “Did you get through?” is “No”.').waitFor();
    await enter(page.getByRole('button', { name: 'Open it', exact: true }));
    await page.getByRole('dialog').waitFor();
    await enter(page.getByRole('dialog').getByRole('button', { name: 'Open it', exact: true }));
    await page.getByText('The survey is open, as version 1.').waitFor();
    survey = page.url().split('/').at(-1) ?? '';
  });

  it('is tried by keyboard as patients will see it, with what is not saved yet, and nothing of it is kept', async () => {
    await enter(page.getByRole('button', { name: 'Change “Did you get through?”' }));
    await reach(page.getByLabel('Question', { exact: true }));
    await page.keyboard.press('End');
    await page.keyboard.type(' Really?');
    await page.getByText('Not saved yet. It is kept in this tab.').waitFor();
    await expect.poll(() => page.getByText('The survey is open, as version 1.').count()).toBe(0);
    const before = await keptOnDevice();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await enter(page.getByRole('link', { name: 'Preview' }));
    const frame = page.frameLocator('iframe[title="Test run of Our new phone line"]');
    await frame.getByText('Nothing you answer here is sent or kept.').waitFor();
    await frame.getByRole('heading', { name: 'Did you get through? Really?' }).waitFor();
    const width = () => page.locator('iframe').evaluate((element) => element.clientWidth);
    await expect.poll(width).toBe(390);
    await expectAccessible();
    await reach(page.getByRole('radio', { name: 'Phone' }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(width).toBe(1024);
    await expectAccessible();
    await reachWithin(frame.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await reachWithin(frame.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');
    await isFocused(frame.getByRole('heading', { name: 'What should we do about it?' }));
    await page.keyboard.press('Tab');
    await page.keyboard.type('Answer the phone.');
    await reachWithin(frame.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');
    await isFocused(frame.getByRole('heading', { name: 'Check your answers' }));
    await reachWithin(frame.getByRole('button', { name: 'Send your answers' }));
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: 'Thank you. We have your answers' }).waitFor();
    await page.getByText('You came to the end. Nothing was sent or kept.').waitFor();
    await expectAccessible();
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
    expect(asked.filter((one) => one.includes('/v1/surveys/'))).toEqual([]);
    await expect.poll(keptOnDevice).toEqual(before);
    await enter(page.getByRole('button', { name: 'Start again' }));
    await frame.getByRole('heading', { name: 'Did you get through? Really?' }).waitFor();
    await expect.poll(() => frame.getByRole('radio', { checked: true }).count()).toBe(0);
    await enter(page.getByRole('link', { name: 'Questions', exact: true }));
    await page.getByText('Not saved yet. It is kept in this tab.').waitFor();
    await enter(page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('The survey is saved.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Did you get through? Really?' }).waitFor();
  });

  it('takes no answers of a test run, even where it is asked to', async () => {
    const { surveys } = createHearback({ baseUrl: stage.platform.url, outbox: null });
    const body = { version: TEST_RUN_VERSION, answers: { 'question-2': 'answer-1' }, key: 'k'.repeat(22) };
    const refused = surveys.respond({ survey, id: newId() }, body as Parameters<typeof surveys.respond>[1]);
    await expect(refused).rejects.toMatchObject({ problem: { code: 'invalid', errors: [{ pointer: '/version' }] } });
  });

  it('is answered over the network, and on its page', async () => {
    const hearback = createHearback({ baseUrl: stage.platform.url, outbox: null });
    const asked = await hearback.surveys.get(survey);
    expect(asked.definition.questions.map(({ id }) => id)).toEqual(['question-2', 'question-1']);
    for (const [answers, method] of [
      [{ 'question-2': 'answer-1' }, 'online'],
      [{ 'question-2': 'answer-1' }, 'tablet'],
      [{ 'question-2': 'answer-2', 'question-1': 'Ring me back.' }, 'online'],
    ] as const) {
      const body = { version: asked.version, answers, method, language: 'en', key: 'k'.repeat(22) };
      await hearback.surveys.respond({ survey, id: newId() }, body);
    }
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(`${stage.platform.url}/survey/${survey}`);
    await visitor.getByText('Did you get through?').first().waitFor();
  });

  it('is read as results, all of them and those of one way of asking', async () => {
    await enter(page.getByRole('link', { name: 'Results' }));
    await page.getByText('3 people answered').waitFor();
    await expectAccessible();
    await enter(page.getByText('The numbers: Did you get through?'));
    await page.getByRole('row', { name: 'Yes 2 67% 21% to 94%' }).waitFor();
    await page.getByRole('row', { name: 'No 1 33% 6% to 79%' }).waitFor();
    await page.getByText('1 of 1 who were asked answered.').waitFor();
    await reach(page.getByLabel('How it was answered'));
    await page.keyboard.type('Tablet');
    await enter(page.getByRole('button', { name: 'Show', exact: true }));
    await page.getByText('1 person answered').waitFor();
    await enter(page.getByRole('link', { name: 'Show all answers' }));
    await page.getByText('3 people answered').waitFor();
  });

  it('fits a phone in the dark', async () => {
    const options = { password: MANAGER.password, viewport: { width: 320, height: 700 }, colorScheme: 'dark' as const };
    page = await signIn(browser, stage.platform.url, MANAGER.address, options);
    for (const part of ['', '/languages', '/preview', '/results']) {
      await page.goto(`${stage.platform.url}/workspace/surveys/${survey}${part}`);
      await page.getByRole('heading', { level: 1, name: /Our new phone line/ }).waitFor();
      if (part === '/preview') await seeTestRun();
      await expectAccessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  /** As everywhere, a survey comes once it is near the part of the page that is seen. */
  async function seeTestRun(): Promise<void> {
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').getByRole('heading', { name: 'Did you get through? Really?' }).waitFor();
  }

  const keptOnDevice = () =>
    page.evaluate(async () => [
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
      (await indexedDB.databases()).map(({ name }) => name),
    ]);

  const focused = () => page.evaluate(() => document.activeElement?.id);

  /** Presses Tab until the focus is there. */
  async function reach(wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    for (let pressed = 0; pressed < 150; pressed += 1) {
      if (await wanted.first().evaluate((element) => element.contains(document.activeElement))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${wanted}`);
  }

  /** The same in the frame of a test run. */
  async function reachWithin(wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await wanted.first().evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement))
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${wanted}`);
  }

  /** A new page of the test run takes the focus a moment after it is shown, and a key before that goes elsewhere. */
  async function isFocused(heading: Locator): Promise<void> {
    const hasFocus = () => heading.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement);
    await expect.poll(hasFocus).toBe(true);
  }

  async function enter(wanted: Locator): Promise<void> {
    await reach(wanted);
    await page.keyboard.press('Enter');
  }

  async function expectAccessible(): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/journey-${Date.now()}.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
