import type { Survey } from '@hearback/contract';
import { everyKindSurvey } from '@hearback/contract/surveys';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium, watchPolicy } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, surveyOf } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const ID = '01a2192e-11d4-7c9c-943a-74664c8b984f';
const ASKS = 'Send the answers you have given so far?';

let browser: Browser;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;
let survey: Survey;
let breaches: () => Promise<string[]>;

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

async function open(options: BrowserContextOptions = {}, lang = 'en'): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Practice</title>
       <main><h1>Practice</h1><hearback-survey survey="${ID}" lang="${lang}"></hearback-survey></main><script async src="${platform.url}/embed.js"></script></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(20_000);
  breaches = await watchPolicy(page);
  await page.goto(host.url);
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Says yes, chooses one of what could have been better, and stops at the next page. */
async function stop(page: Page): Promise<void> {
  await page.getByLabel('Yes', { exact: true }).check();
  await press(page, 'Continue');
  await heading(page, /^What could/).waitFor();
  await page.getByLabel('Parking', { exact: true }).check();
  await press(page, 'Continue');
  await heading(page, /^How easy/).waitFor();
  await press(page, 'Stop here');
  await heading(page, ASKS).waitFor();
}
const PART = { answers: { better: 'yes', what: ['parking'] }, isPartial: true };

test.each([
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const)(
  'whoever stops sends what they answered by a press, and nothing before it (%s, %i px)',
  async (...look) => {
    const [colorScheme, width] = look;
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await stop(page);
    const isFine = async (name: string) => {
      const shots = process.env.SHOTS;
      if (shots) await page.screenshot({ path: `${shots}/stop-${colorScheme}-${width}-${name}.png`, fullPage: true });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    await isFine('asked');
    await press(page, 'Keep them on this device');
    await heading(page, 'Your answers are kept, and not sent').waitFor();
    await isFine('kept');
    await press(page, 'Go on answering');
    await heading(page, /^How easy/).waitFor();
    await isFine('question');
    await press(page, 'Stop here');
    expect(platform.responses.size).toBe(0);
    await page.getByRole('button', { name: 'Send what I have answered' }).dblclick();
    await heading(page, 'Thank you. We have your answers').waitFor();
    expect([...platform.responses.values()]).toMatchObject([PART]);
    expect(await breaches()).toEqual([]);
  },
  60_000,
);

test('whoever leaves the page without an answer to that sends nothing, and finds it asked again', async () => {
  const page = await open();
  await stop(page);
  await page.reload();
  await heading(page, ASKS).waitFor();
  await press(page, 'Back');
  await heading(page, /^How easy/).waitFor();
  expect(platform.responses.size).toBe(0);
  await page.goto('about:blank');
  await page.goto(host.url);
  await heading(page, /^How easy/).waitFor();
  expect(platform.responses.size).toBe(0);
}, 60_000);

test('what was to be sent waits while the platform is away, survives a reload, and is sent once, in part', async () => {
  const page = await open();
  await stop(page);
  platform.isAway = true;
  await press(page, 'Send what I have answered');
  await heading(page, 'Saved on this device').waitFor();
  await page.reload();
  await heading(page, 'Saved on this device').waitFor();
  expect(platform.responses.size).toBe(0);
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await heading(page, 'Thank you. We have your answers').waitFor();
  expect([...platform.responses.values()]).toMatchObject([PART]);
}, 90_000);

test('what waits to be sent in part can be cleared, brought back where it was stopped, and sent', async () => {
  const page = await open();
  await stop(page);
  platform.isAway = true;
  await press(page, 'Send what I have answered');
  await heading(page, 'Saved on this device').waitFor();
  await press(page, 'Clear my answers');
  await heading(page, 'Could anything have been better?').waitFor();
  platform.isAway = false;
  await press(page, 'Bring them back');
  await heading(page, /^How easy/).waitFor();
  await page.getByText('These answers are not sent yet.').waitFor();
  await press(page, 'Stop here');
  await press(page, 'Send what I have answered');
  await heading(page, 'Thank you. We have your answers').waitFor();
  expect([...platform.responses.values()]).toMatchObject([PART]);
}, 90_000);

test('a survey that closed meanwhile says so, and nothing is lost', async () => {
  const page = await open();
  await stop(page);
  survey.notTaking = 'over';
  await press(page, 'Send what I have answered');
  await page.getByRole('alert').filter({ hasText: 'This survey has closed since you began' }).waitFor();
  await page.getByText('Parking').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(platform.responses.size).toBe(0);
}, 60_000);

test.each([
  ['ar', 'التوقف هنا', 'إرسال ما أجبت عنه'],
  ['cy', 'Stopio yma', 'Anfon yr hyn rwyf wedi’i ateb'],
  ['pl', 'Zakończ tutaj', 'Wyślij dotychczasowe odpowiedzi'],
] as const)(
  'is asked in the words of %s',
  async (language, here, send) => {
    const page = await open({ viewport: { width: 390, height: 800 } }, language);
    await page.getByRole('radio').nth(1).check();
    await page.locator('hearback-survey button.main').click();
    await page.getByRole('radio').nth(10).waitFor();
    await press(page, here);
    await page.getByRole('button', { name: send, exact: true }).waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/stop-${language}.png`, fullPage: true });
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  60_000,
);
