import type { Survey } from '@hearback/contract';
import { everyKindSurvey } from '@hearback/contract/surveys';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, gapBelow, launchChromium, watchPolicy } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, surveyOf } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const ID = '01a2192e-11d4-7c9c-943a-74664c8b984e';

let browser: Browser;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;
let breaches: () => Promise<string[]>;
let survey: Survey;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildWidget()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  survey = surveyOf(everyKindSurvey, ID);
  platform = await startSmallPlatform(folder, { organisations, stories: [], surveys: [survey] });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

/** Opens a practice's page with that content, on another origin and under the strictest policy. */
async function open(options: BrowserContextOptions = {}, attributes = '', lang = 'en'): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Practice</title>
       <main><h1>Practice</h1><hearback-survey survey="${ID}" ${attributes}></hearback-survey></main><script async src="${platform.url}/embed.js"></script></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(20_000);
  breaches = await watchPolicy(page);
  await page.goto(host.url);
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const next = (page: Page) => page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
const check = (page: Page, name: string) => page.getByLabel(name, { exact: true }).check();

/** What is done on the page of each question, in the order they are asked of somebody who says yes. */
const ways: [question: string, answer: (page: Page) => Promise<unknown>][] = [
  ['Could anything have been better?', (page) => check(page, 'Yes')],
  [
    'What could have been better?',
    async (page) => {
      await check(page, 'Parking');
      await check(page, 'Something else');
      await page.getByRole('textbox', { name: 'In your own words' }).fill('The lift');
    },
  ],
  ['How easy was it to get an appointment?', (page) => check(page, '10, Very easy')],
  ['Overall, how was your visit?', (page) => check(page, 'Good')],
  [
    'How did staff treat you?',
    (page) => page.getByRole('group', { name: 'The nurse' }).getByLabel('Well', { exact: true }).check(),
  ],
  [
    'What matters most to you?',
    async (page) => {
      await page.getByRole('button', { name: /^Short waits: put in place 1/ }).click();
      await page.getByRole('button', { name: /^Being listened to: put in place 2/ }).click();
      await page.getByRole('button', { name: /^Seeing the same person: put in place 3/ }).click();
      await page.getByRole('button', { name: 'Move Being listened to up' }).click();
    },
  ],
  ['Your visit in one or two words?', (page) => page.getByRole('textbox').fill('Calm.')],
  ['Is there anything you want to tell us?', (page) => page.getByRole('textbox').fill('My number is 07700 900123.')],
  ['How long did you wait?', (page) => page.getByRole('textbox', { name: /minutes/ }).fill('15')],
  [
    'When was your visit?',
    async (page) => {
      await page.getByLabel('Month').selectOption('March');
      await page.getByLabel('Year').selectOption('2025');
    },
  ],
  ['Which of these did you use?', (page) => check(page, 'The ramp')],
  ['Nearly done.', async () => {}],
  ['May we use your answers to make the surgery better?', (page) => check(page, 'I agree')],
];

const SAID = {
  better: 'yes',
  what: ['parking', { other: 'The lift' }],
  easy: 10,
  overall: 'good',
  staff: { rows: { 'the-nurse': 'well' } },
  matters: ['being-listened-to', 'short-waits', 'seeing-the-same-person'],
  'one-word': 'Calm.',
  more: 'My number is 07700 900123.',
  waited: 15,
  when: '2025-03',
  pictures: ['the-ramp'],
  agree: true,
};

test.each([
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const)(
  'every kind of question is answered, and axe finds nothing on any page (%s, %i px)',
  async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } }, 'data-tag="poster-7"');
    const isFine = async () => {
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    const shots = process.env.SHOTS;
    for (const [place, [question, answer]] of ways.entries()) {
      await heading(page, question).waitFor();
      await answer(page);
      if (question.startsWith('Is there anything')) await page.getByText('looks like a phone number').waitFor();
      if (shots) await page.screenshot({ path: `${shots}/${colorScheme}-${width}-${place}.png`, fullPage: true });
      await isFine();
      await next(page).click();
    }
    await expect.poll(() => gapBelow(heading(page, 'Check your answers'))).toBe(12);
    if (shots) await page.screenshot({ path: `${shots}/${colorScheme}-${width}-check.png`, fullPage: true });
    await isFine();
    await page.getByRole('button', { name: 'Send your answers' }).dblclick();
    await heading(page, 'Thank you. We have your answers').waitFor();
    await isFine();
    if (shots) await page.screenshot({ path: `${shots}/${colorScheme}-${width}-sent.png`, fullPage: true });
    expect([...platform.responses.values()]).toEqual([
      expect.objectContaining({
        version: 1,
        answers: SAID,
        given: { tag: 'poster-7' },
        method: 'online',
        language: 'en',
      }),
    ]);
    expect(await breaches()).toEqual([]);
  },
  180_000,
);

/** Goes on to the check page by the shortest way. */
async function skipToCheck(page: Page): Promise<void> {
  await check(page, 'No');
  for (const question of [/^How easy/, /^Overall/, /^How did staff/, /^What matters/, /^Your visit/, /^Is there/]) {
    await next(page).click();
    await heading(page, question).waitFor();
    if (`${question}`.includes('Overall')) await check(page, 'Poor');
  }
  await page.getByRole('textbox').fill('The waiting room was cold.');
  await next(page).click();
  await heading(page, 'Nearly done.').waitFor();
  await next(page).click();
  await heading(page, /^May we use/).waitFor();
  await check(page, 'I agree');
  await next(page).click();
  await heading(page, 'Check your answers').waitFor();
}

const send = (page: Page) => page.getByRole('button', { name: 'Send your answers' }).click();

test('what is wrong is said at the question, leads to its field, and nothing is lost', async () => {
  const page = await open();
  await next(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  await expect.poll(() => alert.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.getByRole('button', { name: 'Choose an answer' }).click();
  await expect
    .poll(() => page.getByLabel('Yes', { exact: true }).evaluate((element) => element.matches(':focus')))
    .toBe(true);
  await check(page, 'Something else');
  await next(page).click();
  await page.getByRole('button', { name: 'Write an answer' }).click();
  await page.keyboard.type('The car park');
  await next(page).click();
  await heading(page, /^How easy/).waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'In your own words' }).inputValue()).toBe('The car park');
}, 60_000);

test('answers, their place and an order of chance are there again after a reload', async () => {
  const page = await open();
  await check(page, 'Yes');
  await next(page).click();
  await heading(page, /^What could/).waitFor();
  const order = () =>
    page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent));
  await check(page, 'Parking');
  const before = await order();
  await page.reload();
  await heading(page, /^What could/).waitFor();
  expect(await order()).toEqual(before);
  await expect.poll(() => page.getByLabel('Parking', { exact: true }).isChecked()).toBe(true);
}, 60_000);

test('answers wait on the device while the platform is away, survive a reload, and are sent once', async () => {
  const page = await open();
  await skipToCheck(page);
  platform.isAway = true;
  await send(page);
  await heading(page, 'Saved on this device').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await heading(page, 'Saved on this device').waitFor();
  expect(platform.responses.size).toBe(0);
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await heading(page, 'Thank you. We have your answers').waitFor();
  expect([...platform.responses.values()]).toMatchObject([
    { answers: { better: 'no', overall: 'poor', more: 'The waiting room was cold.', agree: true } },
  ]);
}, 90_000);

test('answers that wait are cleared, brought back to the check page, and sent once', async () => {
  const page = await open();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await skipToCheck(page);
  platform.isAway = true;
  await send(page);
  await heading(page, 'Saved on this device').waitFor();
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await heading(page, 'Could anything have been better?').waitFor();
  platform.isAway = false;
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await heading(page, 'Check your answers').waitFor();
  await page.getByText('The waiting room was cold.').waitFor();
  await send(page);
  await heading(page, 'Thank you. We have your answers').waitFor();
  expect([platform.responses.size, errors]).toEqual([1, []]);
}, 90_000);

test('who comes back while answers still wait is told so, and told when they are sent', async () => {
  const first = await open();
  await skipToCheck(first);
  platform.isAway = true;
  await send(first);
  await heading(first, 'Saved on this device').waitFor();
  const visits = first.context();
  await first.close();
  const page = await visits.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(host.url);
  const waits = page.getByText('Your answers to a survey are still saved on this device.');
  await waits.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Your answers to the survey have been sent.').waitFor();
  expect(platform.responses.size).toBe(1);
  await expect.poll(() => waits.count()).toBe(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('Your answers to the survey have been sent.').waitFor({ state: 'detached' });
}, 90_000);

/** Somebody answers while the platform is away, and closes the tab; gives a later visit of theirs. */
async function leaveWaiting(): Promise<() => Promise<Page>> {
  const first = await open();
  await skipToCheck(first);
  platform.isAway = true;
  await send(first);
  await heading(first, 'Saved on this device').waitFor();
  const visits = first.context();
  await first.close();
  platform.isAway = false;
  return async () => {
    const page = await visits.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
}

test('who comes back once answers can be sent is told that they went, once and where they can read it', async () => {
  const visit = await leaveWaiting();
  const hasty = await visit();
  await hasty.route('**/rare-words-*', (route) => route.abort());
  await hasty.goto(host.url);
  await expect.poll(() => platform.responses.size, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => hasty.evaluate(() => localStorage.length)).toBe(1);
  await hasty.close();
  const page = await visit();
  await page.goto(host.url);
  await page.getByText('Your answers to the survey have been sent.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => Object.entries(localStorage))).toEqual([]);
  await page.close();
  const later = await visit();
  await later.goto(host.url);
  await heading(later, 'Could anything have been better?').waitFor();
  await later.waitForLoadState('networkidle');
  expect(await later.getByText('Your answers to the survey').count()).toBe(0);
  expect(platform.responses.size).toBe(1);
}, 90_000);

test('who comes back to answers that were refused is told why, reads them, and deletes them', async () => {
  const visit = await leaveWaiting();
  survey.notTaking = 'over';
  const page = await visit();
  await page.goto(host.url);
  await page.getByText('Your answers to a survey could not be sent.').waitFor();
  await page.getByText('Your answers', { exact: true }).click();
  await page.getByText('The waiting room was cold.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.getByRole('link', { name: 'Open the survey', exact: true }).getAttribute('href')).toMatch(/survey/);
  await page.getByRole('button', { name: 'Delete it from this device' }).click();
  await page.getByRole('button', { name: 'Yes, delete it for good' }).click();
  await page.getByText('Your answers to a survey could not be sent.').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => Object.entries(localStorage))).toEqual([]);
}, 90_000);

test('a survey that closed meanwhile says so, and keeps the words to be copied', async () => {
  const page = await open();
  await skipToCheck(page);
  survey.notTaking = 'over';
  await send(page);
  await page.getByRole('alert').filter({ hasText: 'This survey has closed since you began' }).waitFor();
  await page.getByText('The waiting room was cold.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(platform.responses.size).toBe(0);
}, 60_000);

test.each([
  ['not-yet', 'This survey is not open yet'],
  ['over', 'This survey is closed'],
  ['full', 'This survey is complete'],
] as const)('a survey that takes no answers (%s) says why, and where else to turn', async (reason, words) => {
  survey.notTaking = reason;
  const page = await open();
  await heading(page, words).waitFor();
  const link = page.getByRole('link', { name: 'Tell your story, to hear back' });
  await expect.poll(() => link.getAttribute('href')).toBe(`${platform.url}/tell/F84003?lang=en`);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('help in a crisis comes where somebody writes of one', async () => {
  const page = await open();
  await check(page, 'No');
  for (const question of [/^How easy/, /^Overall/, /^How did staff/, /^What matters/, /^Your visit/]) {
    await next(page).click();
    await heading(page, question).waitFor();
    if (`${question}`.includes('Overall')) await check(page, 'Poor');
  }
  await page.getByRole('textbox').fill('I want to die.');
  await page.getByRole('heading', { name: 'If you need help now' }).waitFor();
  await page.getByText('You can still send your answers.').waitFor();
}, 60_000);

test.each([
  ['ar', 'rtl', 'متابعة'],
  ['cy', 'ltr', 'Parhau'],
  ['pl', 'ltr', 'Dalej'],
] as const)(
  '%s reads in its own words and direction',
  async (language, direction, onward) => {
    const page = await open({ viewport: { width: 390, height: 800 } }, `lang="${language}"`);
    await page.getByRole('radio').first().check();
    await page.getByRole('radio').first().waitFor();
    await expect.poll(() => page.locator('hearback-survey .card').getAttribute('dir')).toBe(direction);
    await expect.poll(() => page.locator('hearback-survey button.main').textContent()).toBe(onward);
    await page.locator('hearback-survey button.main').click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('checkbox').first().check();
    await page.locator('hearback-survey button.main').click();
    await page.getByRole('radio').first().waitFor();
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${language}-scale.png`, fullPage: true });
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  60_000,
);

test('is answered where nothing may be kept, and leaves the page no error', async () => {
  host = await startHostPage(
    platform.url,
    (path) =>
      path === '/inner'
        ? `<!doctype html><html lang="en"><title>Inner</title><hearback-survey survey="${ID}"></hearback-survey><script async src="${platform.url}/embed.js"></script></html>`
        : '<!doctype html><html lang="en"><title>Practice</title><iframe title="Survey" sandbox="allow-scripts allow-forms" src="/inner" width="600" height="900"></iframe></html>',
    { policy: `frame-src 'self'` },
  );
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('No', { exact: true }).check();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await frame.getByRole('heading', { name: /^How easy/ }).waitFor();
  expect(errors).toEqual([]);
}, 90_000);

test('a kind of question that a survey has not is not loaded', async () => {
  survey.definition = { ...everyKindSurvey, questions: everyKindSurvey.questions.slice(0, 2), scores: undefined };
  const page = await open();
  await check(page, 'No');
  await next(page).click();
  await heading(page, 'Check your answers').waitFor();
  const loaded = platform.requests.flatMap(
    (request) => /widget\/survey-([a-z-]+)-[0-9a-z]+\.js/.exec(request)?.[1] ?? [],
  );
  expect(loaded.toSorted()).toEqual(['choice', 'pages', 'rest-words-en', 'words-en']);
});

test('is read in the language that is asked for, where the words around it are not in that', async () => {
  const [first] = survey.definition.questions;
  if (!first) throw new Error('It asks nothing.');
  const text = { ...first.text, ro: 'Ar fi putut fi ceva mai bine?' };
  survey.definition = {
    ...survey.definition,
    languages: [...survey.definition.languages, 'ro'],
    questions: [{ ...first, text }, ...survey.definition.questions.slice(1)],
  };
  const page = await open({}, 'lang="ro-RO"');
  await heading(page, text.ro).waitFor();
  await expect.poll(() => page.getByText(/^Question 1 of/).count()).toBe(1);
});
