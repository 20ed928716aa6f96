import { everyKindSurvey, type SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const ID = newId();
const [first, ...others] = everyKindSurvey.questions;
const BETTER: Record<string, string> = {
  ar: 'هل كان يمكن لأي شيء أن يكون أفضل؟',
  pl: 'Czy coś mogło być lepsze?',
};
const ASKED = {
  ...everyKindSurvey,
  languages: ['en', 'cy', 'ar', 'pl'],
  questions: [{ ...first, text: { ...first?.text, ...BETTER } }, ...others],
} as SurveyDefinition;
const LAST_YEAR = String(new Date().getFullYear() - 1);
const PHONE = { viewport: { width: 320, height: 700 } };

// Each step goes on where the one before ended.
describe('a survey with JavaScript off', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let pictures = 0;

  beforeAll(async () => {
    stage = await startStage();
    const surveys = await managersSurveys();
    await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition: ASKED, revision: 0 });
    await surveys.open(ID, { revision: 1 });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  async function managersSurveys() {
    const baseUrl = stage.platform.url;
    const manager = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(manager);
    return createHearback({ baseUrl, token }).staff.surveys;
  }

  const results = async () => (await managersSurveys()).results(ID, {});

  async function begin(options: BrowserContextOptions, query = ''): Promise<void> {
    page = await (await browser.newContext({ javaScriptEnabled: false, ...options })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.platform.url}/survey/${ID}${query}`);
  }

  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    // All of the next page is there to be counted.
    await page.waitForLoadState();
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  /** Goes on from a page where nothing is answered, past what it says is wrong, with an answer. */
  async function answerAfter(error: string, answer: () => Promise<unknown>): Promise<void> {
    await press('Continue');
    await page.getByRole('alert').getByRole('link', { name: error }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await expectGood();
    await page.getByRole('alert').getByRole('link', { name: error }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    await answer();
    await press('Continue');
  }

  it('says at each question what is wrong, and keeps what was answered', async () => {
    await begin(PHONE);
    await heading('Could anything have been better?');
    await expectGood();
    await answerAfter('Choose an answer', () => page.getByLabel('Yes', { exact: true }).check());
    await heading('What could have been better?');
    await answerAfter('Choose an answer', async () => {
      await page.getByLabel('Parking').check();
      await page.getByLabel('Waiting').check();
      await page.getByLabel('The phone').check();
    });
    await page.getByRole('alert').getByText('Choose no more than 2').first().waitFor();
    expect(await page.getByLabel('Waiting').isChecked()).toBe(true);
    await page.getByLabel('Waiting').uncheck();
    await press('Continue');
    await heading('How easy was it to get an appointment?');
    await expectGood();
    await page.getByLabel('10', { exact: true }).check();
    await press('Continue');
    await heading('Overall, how was your visit?');
    await answerAfter('Choose an answer', () => page.getByLabel('Good', { exact: true }).check());
    await heading('How did staff treat you?');
  });

  it('takes an answer to the other kinds of question, and says what is wrong with each', async () => {
    await expectGood();
    await page.getByRole('group', { name: 'The nurse' }).getByLabel('Well', { exact: true }).check();
    await press('Continue');
    await heading('What matters most to you?');
    await page.getByLabel('Short waits').selectOption('1');
    await page.getByLabel('Being listened to').selectOption('1');
    await answerAfter('Give each one its own place', async () => {
      await page.getByLabel('Being listened to').selectOption('2');
      await page.getByLabel('Seeing the same person').selectOption('3');
    });
    await heading('Your visit in one or two words?');
    await page.getByLabel('Your visit in one or two words?').fill('Calm, and a little longer than there is room for');
    await answerAfter('Make your answer 8 characters shorter', () =>
      page.getByLabel('Your visit in one or two words?').fill('Calm.'),
    );
    await heading('Is there anything you want to tell us?');
    await expectGood();
    await page.getByLabel('Is there anything you want to tell us?').fill('Ring me on 07700 900123.');
    await press('Continue');
    await heading('How long did you wait?');
    await page.getByLabel('How long did you wait?').fill('ages');
    await answerAfter('Enter a number, like 3', () => page.getByLabel('How long did you wait?').fill('15'));
    await heading('When was your visit?');
    await page.getByLabel('Month').selectOption('May');
    await answerAfter('Choose both a month and a year', () => page.getByLabel('Year').selectOption(LAST_YEAR));
    await heading('Which of these did you use?');
    await expectGood();
    await page.getByLabel('The ramp').check();
    await press('Continue');
    await heading('Nearly done.');
    await expectGood();
    await press('Continue');
    await heading('May we use your answers to make the surgery better?');
    await answerAfter('Tick the box if you agree. You cannot go on without', () => page.getByLabel('I agree').check());
  });

  it('shows the answers to check with what may tell who somebody is, and lets them be changed', async () => {
    await heading('Check your answers');
    await page.getByText('We think this may be a phone number').waitFor();
    await expectGood();
    await page.getByRole('button', { name: 'Change Could anything have been better?' }).click();
    await page.getByLabel('No', { exact: true }).check();
    await press('Continue');
    await heading('Check your answers');
    expect(await page.getByText('What could have been better?').count()).toBe(0);
    expect(await page.getByText('How long did you wait?').count()).toBe(0);
    await press('Back');
    await heading('May we use your answers to make the surgery better?');
    await press('Back');
    await heading('Nearly done.');
    await press('Back');
    await heading('Is there anything you want to tell us?');
    await page.getByLabel('Is there anything you want to tell us?').fill('All was well.');
    for (const name of ['Nearly done.', 'May we use your answers to make the surgery better?', 'Check your answers']) {
      await press('Continue');
      await heading(name);
    }
    for (const words of ['All was well.', '1. Short waits', 'Calm.']) {
      await page.getByText(words).first().waitFor();
    }
  });

  it('sends the answers once, also when send is clicked twice and somebody goes back', async () => {
    await page.getByRole('button', { name: 'Send your answers' }).dblclick();
    await heading('Thank you. We have your answers');
    await expectGood();
    await page.goBack();
    await heading('Check your answers');
    await press('Send your answers');
    await heading('Thank you. We have your answers');
    const { responses, questions } = await results();
    expect(responses).toBe(1);
    expect(questions.find(({ question }) => question === 'waited')).toMatchObject({ asked: 0 });
  });

  it.each([
    ['ar', 'متابعة', 'هناك مشكلة', 'اختر إجابة'],
    ['cy', 'Parhau', 'Mae problem', 'Dewiswch ateb'],
    ['pl', 'Dalej', 'Jest problem', 'Wybierz odpowiedź'],
  ])('speaks the language of the survey: %s', async (language, onward, problem, mend) => {
    await begin({ ...PHONE, colorScheme: 'dark' }, `?lang=${language}`);
    const html = page.locator('html');
    expect([
      await html.getAttribute('lang'),
      await html.evaluate((element) => getComputedStyle(element).direction),
    ]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    await expectGood();
    await press(onward);
    await page.getByRole('heading', { name: problem }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: mend }).waitFor();
    await expectGood();
    await page.getByRole('radio').nth(1).check();
    for (let step = 0; step < 3; step += 1) {
      await press(onward);
      await expectGood();
    }
    await page.getByRole('radio').first().check();
    while ((await page.getByRole('button', { name: onward, exact: true }).count()) > 0) {
      const texts = page.getByRole('textbox');
      if (await texts.count()) await texts.first().fill('I want to die. Ring 07700 900123.');
      const agree = page.getByRole('checkbox');
      if ((await agree.count()) === 1) await agree.check();
      await press(onward);
    }
    expect(await page.locator('main').getByText('07700 900123').count()).toBe(3);
    expect(await page.locator('main a[href="tel:116123"]').count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toMatch(/We |Nobody|Send|Change/);
    await expectGood();
    await page.locator('button[value="send"]').click();
    await page.waitForURL(`**/thanks?lang=${language}`);
    expect(await page.locator('main h1').innerText()).not.toMatch(/Thank/);
    await expectGood();
  });

  async function expectGood(): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    pictures += 1;
    if (folder)
      await page.screenshot({ path: `${folder}/plain-${String(pictures).padStart(2, '0')}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faultsSeenWithScript()).toEqual([]);
  }

  // axe waits by timers, which do not run where script is off: the same page is looked at where it is on.
  async function faultsSeenWithScript(): Promise<string[]> {
    const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
    const other = await browser.newPage({ ...PHONE, colorScheme: scheme as 'dark' | 'light' });
    const body = await page.content();
    await other.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await other.goto(page.url());
    const faults = await accessibilityFaults(other);
    await other.close();
    return faults;
  }
});
