import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium, watchPolicy } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

let browser: Browser;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;
let breaches: () => Promise<string[]>;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildWidget()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  const open = organisations.map((one) => (one.open ? { ...one, doors: [...one.doors, 'help' as const] } : one));
  platform = await startSmallPlatform(folder, { organisations: open, stories: [] });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

/** Opens a practice's page with the element, on another origin and under the strictest policy. */
async function open(options: BrowserContextOptions = {}, { org = 'F84003', lang = 'en' } = {}): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Practice</title>
       <main><h1>Practice</h1><hearback-enquiry org="${org}"></hearback-enquiry></main><script async src="${platform.url}/embed.js"></script></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(20_000);
  breaches = await watchPolicy(page);
  await page.goto(host.url);
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const next = (page: Page) => page.getByRole('button', { name: /^(Continue|Skip this question)$/ }).click();

async function expectGood(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const low = await page
    .getByRole('button')
    .evaluateAll((all) => all.filter((one) => Math.round(one.getBoundingClientRect().height) < 44).length);
  expect(low).toBe(0);
}

/** Answers as somebody who is to be rung up, as far as the page to check. */
async function answer(page: Page, look: () => Promise<void> = async () => {}): Promise<void> {
  const ways: [question: string, () => Promise<unknown>][] = [
    ['What is wrong?', () => page.getByRole('textbox').fill('My tablets are a week late.')],
    ['What would help?', () => page.getByRole('textbox').fill('A call from the chemist.')],
    ['Who is the help for?', () => page.getByLabel('For myself').check()],
    ['Your name', () => page.getByRole('textbox').fill('Pat Example')],
    ['How should we answer you?', () => page.getByLabel('By phone').check()],
    ['Your email address', async () => {}],
    ['Your phone number', () => page.getByRole('textbox').fill('01632 960001')],
    ['When is a good time for you?', () => page.getByRole('textbox').fill('After 4pm')],
    ['Do you need anything to read or hear our answer?', () => page.getByLabel('Large print').check()],
  ];
  for (const [question, give] of ways) {
    await heading(page, question).waitFor();
    await give();
    await look();
    await next(page);
  }
  await heading(page, 'Check what you are sending').waitFor();
  await look();
}

test.each([
  ['light', 'none', 1280],
  ['dark', 'none', 390],
  ['light', 'active', 320],
] as const)(
  'is answered in %s, forced colours %s, at %i px, and axe finds nothing on any page',
  async (...given) => {
    const [colorScheme, forcedColors, width] = given;
    const page = await open({ colorScheme, forcedColors, viewport: { width, height: 800 } });
    await answer(page, () => expectGood(page));
    await page.getByRole('button', { name: 'Send it' }).dblclick();
    await heading(page, 'Thank you. We have your request for help').waitFor();
    await expectGood(page);
    await expect.poll(() => page.getByRole('link').getAttribute('href')).toBe(`${platform.url}/a/${'E'.repeat(44)}`);
    expect([...platform.enquiries.values()]).toMatchObject([
      { wrong: 'My tablets are a week late.', by: 'phone', phone: '01632 960001', needs: ['large-print'] },
    ]);
    expect([await breaches(), platform.taken.size]).toEqual([[], 0]);
  },
  120_000,
);

test('waits on the device while the platform is away, survives a reload, and is sent once', async () => {
  const page = await open();
  await answer(page);
  platform.isAway = true;
  await page.getByRole('button', { name: 'Send it' }).click();
  await heading(page, 'Saved on this device').waitFor();
  await page.reload();
  await heading(page, 'Saved on this device').waitFor();
  expect(platform.enquiries.size).toBe(0);
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await heading(page, 'Thank you. We have your request for help').waitFor();
  expect(platform.enquiries.size).toBe(1);
}, 90_000);

test('that it waits, and that it went, is told at a later visit', async () => {
  const first = await open();
  await answer(first);
  platform.isAway = true;
  await first.getByRole('button', { name: 'Send it' }).click();
  await heading(first, 'Saved on this device').waitFor();
  const visits = first.context();
  await first.close();
  const page = await visits.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(host.url);
  await page.getByText('Your request for help is still saved on this device.').waitFor();
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Your request for help has been sent.').waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Open your private page' }).getAttribute('href'))
    .toContain('/a/EEE');
  expect(platform.enquiries.size).toBe(1);
}, 90_000);

test('where the door is closed, or the code unknown, it says so and leads to where to turn', async () => {
  const page = await open({}, { org: 'CLOSED1' });
  await heading(page, 'Old Mill Surgery takes no requests for help here now').waitFor();
  await expect.poll(() => page.getByRole('link').getAttribute('href')).toBe(`${platform.url}/help/CLOSED1`);
  await expectGood(page);
}, 60_000);

test('the door to private help opens it in the panel, and a key that is pressed in it is not heard around', async () => {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1><hearback-panel org="F84003"></hearback-panel></main><script async src="${platform.url}/embed.js"></script></html>`,
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(host.url);
  await page.getByRole('button', { name: /^Get help with something now/ }).click();
  await heading(page, 'What is wrong?').waitFor();
  await page.evaluate(() => {
    for (const type of ['input', 'keydown']) document.addEventListener(type, () => document.body.append('heard'));
  });
  await page.getByRole('textbox').pressSequentially('Late');
  expect(await page.getByText('heard').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('where its code cannot be loaded it is a link to the page of private help, not to stories', async () => {
  const page = await open();
  await heading(page, 'What is wrong?').waitFor();
  await page.route('**/widget/enquiry-*', (route) => route.abort());
  await page.reload();
  const link = page.getByRole('link', { name: 'Get help' });
  await link.waitFor();
  await expect.poll(() => link.getAttribute('href')).toBe(`${platform.url}/help/F84003?lang=en`);
}, 60_000);

test.each([
  ['cy', 'Beth sydd o’i le?', 'Parhau'],
  ['pl', 'Co jest nie tak?', 'Dalej'],
  ['ar', 'ما المشكلة؟', 'متابعة'],
])(
  'is asked in %s, each page in its direction',
  async (lang, question, go) => {
    const page = await open({ viewport: { width: 320, height: 800 } }, { lang });
    await heading(page, question).waitFor();
    await expectGood(page);
    await page.getByRole('textbox').fill('Tablets');
    await page.getByRole('button', { name: go }).click();
    await heading(page, question).waitFor({ state: 'detached' });
    await page.getByRole('textbox').waitFor();
    await expectGood(page);
  },
  60_000,
);
