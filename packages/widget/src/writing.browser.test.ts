import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium, watchPolicy } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const TOLD = 'I rang three times to book a blood test.';

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
  platform = await startSmallPlatform(folder, { organisations, stories });
  const form = '<hearback-story org="F84003"></hearback-story>';
  host = await startHostPage(
    platform.url,
    (path) =>
      `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>${path === '/button' ? '' : form}</main>
       <script async src="${platform.url}/embed.js" data-org="F84003"></script></html>`,
  );
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

async function open(options: BrowserContextOptions & { path?: string } = {}): Promise<Page> {
  const { path = '/', ...context } = options;
  const page = await (await browser.newContext(context)).newPage();
  page.setDefaultTimeout(15_000);
  breaches = await watchPolicy(page);
  await page.goto(host.url + path);
  return page;
}

const field = (page: Page) => page.getByRole('textbox', { name: 'What happened?' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const kept = (page: Page) => page.evaluate(() => [sessionStorage.length, localStorage.length]);

test('what could tell who somebody is is marked, explained, and replaced or left', async () => {
  const page = await open();
  await field(page).fill('Dr Alison Marlow told me to ring 07700 900123.');
  await page.getByRole('heading', { name: /^2 things here/ }).waitFor();
  await expect.poll(() => page.locator('.marks mark').allTextContents()).toEqual(['Dr Alison Marlow', '07700 900123']);
  expect(await accessibilityProblems(page)).toEqual([]);
  await button(page, 'Write (phone number) instead').click();
  await expect.poll(() => field(page).inputValue()).toBe('Dr Alison Marlow told me to ring (phone number).');
  await expect.poll(() => field(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  await button(page, 'Leave it: Dr Alison Marlow').click();
  await page.getByRole('heading', { name: /things? here/ }).waitFor({ state: 'hidden' });
  await expect.poll(() => field(page).inputValue()).toContain('Dr Alison Marlow');
  expect(await breaches()).toEqual([]);
});

test('a device whose clock is a year behind asks for this year all the same, and is not refused at the end', async () => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  const now = new Date();
  await page.clock.install({ time: new Date(now.getTime() - 365 * 86_400_000) });
  await page.goto(host.url);
  await field(page).fill(TOLD);
  await button(page, 'Continue').click();
  while (!(await page.getByRole('combobox', { name: 'Year' }).isVisible())) {
    await button(page, /^(Continue|Skip this)/).click();
  }
  const years = await page.getByRole('combobox', { name: 'Year' }).getByRole('option').allTextContents();
  expect(years).toEqual(['Choose', ...[0, 1, 2, 3].map((ago) => `${now.getFullYear() - ago}`)]);
});

test('the marks lie beneath their words also where the field has a bar to scroll by', async () => {
  const withBars = await launchChromium({ bars: true });
  try {
    const page = await withBars.newPage({ viewport: { width: 800, height: 700 } });
    await page.goto(host.url);
    await field(page).fill(`${'It went on and on, as I told them. '.repeat(90)}Please ring 07700 900123.`);
    const mark = page.locator('.marks mark');
    await mark.waitFor();
    const inner = (of: string) =>
      page
        .locator(of)
        .evaluate(({ clientWidth, clientHeight, scrollHeight }) => [clientWidth, clientHeight, scrollHeight]);
    const [width, height, all] = await inner('.writing textarea');
    expect(all).toBeGreaterThan(height ?? 0);
    expect(
      await page.locator('.writing textarea').evaluate((one: HTMLElement) => one.offsetWidth - one.clientWidth),
    ).toBeGreaterThan(10);
    expect(await inner('.marks')).toEqual([width, height, all]);
  } finally {
    await withBars.close();
  }
});

test.each([
  ['English, then Arabic', 'It was late.\nاتصل بي 07700 900123', 'right'],
  ['Arabic, then English', 'تأخر الموعد\nRing 07700 900123', 'left'],
])('the marks lie beneath their words where each paragraph has a direction of its own: %s', async (_, text, side) => {
  const page = await open();
  await field(page).fill(text);
  const mark = page.locator('.marks mark');
  await mark.waitFor();
  const middleOf = (one: Element) => one.getBoundingClientRect().x + one.getBoundingClientRect().width / 2;
  const [ofMark, ofField] = await Promise.all([mark.evaluate(middleOf), field(page).evaluate(middleOf)]);
  expect(ofMark > ofField ? 'right' : 'left').toBe(side);
});

test.each(['light', 'dark'] as const)(
  'finds are marked beneath the letters in forced colours too, %s',
  async (colorScheme) => {
    const page = await open({ forcedColors: 'active', colorScheme });
    await field(page).fill('Please ring 07700 900123.');
    const mark = page.locator('.marks mark');
    await mark.waitFor();
    await expect.poll(() => mark.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    const colours = (one: Element) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color];
    // Nothing covers the marks, and the letters are those of the system's own fields.
    const letters = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    for (const layer of [field(page), page.locator('.marks')]) {
      await expect.poll(() => layer.evaluate(colours)).toEqual(['rgba(0, 0, 0, 0)', letters]);
    }
  },
);

test.each(['light', 'dark'] as const)(
  'a text that is missing keeps the border of the system’s own colours in forced colours, %s',
  async (colorScheme) => {
    const page = await open({ forcedColors: 'active', colorScheme });
    await button(page, 'Continue').click();
    await page.getByRole('alert').waitFor();
    const letters = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    await expect.poll(() => field(page).evaluate((one) => getComputedStyle(one).borderColor)).toBe(letters);
  },
);

test('a replaced find can be taken back by the keyboard', async () => {
  const page = await open();
  await field(page).fill('Ring 07700 900123.');
  await button(page, 'Write (phone number) instead').click();
  await expect.poll(() => field(page).inputValue()).toBe('Ring (phone number).');
  await page.keyboard.press('Control+z');
  await expect.poll(() => field(page).inputValue()).toBe('Ring 07700 900123.');
});

test('very many finds are replaced at once, and all of them taken back by the keyboard', async () => {
  const page = await open();
  const told = Array.from({ length: 30 }, (_, at) => `Ring 07700 9001${at + 10}.`).join(' ');
  await field(page).fill(told);
  await page.getByText('Not shown yet: 10').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await button(page, 'Replace everything we found').click();
  await expect.poll(() => field(page).inputValue()).toBe(told.replace(/07700 \d+/g, '(phone number)'));
  await page.getByRole('heading', { name: /things? here/ }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => field(page).inputValue()).toBe(told);
});

test('somebody in danger is shown who to call, and can still send, as urgent', async () => {
  const page = await open();
  await field(page).fill('Nobody listens. I do not want to live any more.');
  await expect.poll(() => page.getByRole('link', { name: /116.123/ }).getAttribute('href')).toBe('tel:116123');
  expect(await accessibilityProblems(page)).toEqual([]);
  while (!(await button(page, 'Send your story').isVisible())) await button(page, /^(Continue|Skip this)/).click();
  await expect.poll(() => page.getByRole('link', { name: /999/ }).isVisible()).toBe(true);
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect([...platform.taken.values()]).toMatchObject([{ urgent: true }]);
});

test('the count never blocks typing, and says how much is too much', async () => {
  const page = await open();
  await field(page).fill('x'.repeat(20_012));
  await page.getByText('You have 12 characters too many').waitFor();
  await button(page, 'Continue').click();
  await page.getByRole('alert').getByText('Make your answer 12 characters shorter').waitFor();
  expect((await field(page).inputValue()).length).toBe(20_012);
});

test('a draft is for the visit, for 7 days where the author asks, and gone where they clear it', async () => {
  const page = await open();
  await field(page).fill(TOLD);
  await expect.poll(() => kept(page)).toEqual([1, 0]);
  await button(page, 'Keep them for 7 days').click();
  await page.getByText('for 7 days. Anyone').waitFor();
  await expect.poll(() => kept(page)).toEqual([1, 1]);
  const later = await page.context().newPage();
  await later.goto(host.url);
  await expect.poll(() => field(later).inputValue()).toBe(TOLD);
  await later.close();
  await button(page, 'Clear my answers').click();
  await page.getByText('Your answers are cleared.').waitFor();
  await expect.poll(() => kept(page)).toEqual([0, 0]);
  await button(page, 'Bring them back').click();
  await expect.poll(() => field(page).inputValue()).toBe(TOLD);
});

test('what one tab keeps for 7 days stays where another with the same form writes something else', async () => {
  const page = await open();
  const other = await page.context().newPage();
  await other.goto(host.url);
  await field(other).waitFor();
  await field(page).fill(TOLD);
  await button(page, 'Keep them for 7 days').click();
  await page.getByText('for 7 days. Anyone').waitFor();
  await field(other).pressSequentially('I');
  await field(other).press('Backspace');
  await field(other).pressSequentially('It');
  await other.reload();
  await expect.poll(() => field(other).inputValue()).toBe('It');
  await page.reload();
  await expect.poll(() => field(page).inputValue()).toBe(TOLD);
});

test('two tabs that go on with one kept draft both have their words again, also after both were closed', async () => {
  const page = await open();
  await field(page).fill(TOLD);
  await button(page, 'Keep them for 7 days').click();
  await page.getByText('for 7 days. Anyone').waitFor();
  const other = await page.context().newPage();
  await other.goto(host.url);
  await expect.poll(() => field(other).inputValue()).toBe(TOLD);
  await other.getByText('for 7 days. Anyone').waitFor();
  await field(other).fill(`${TOLD} From the other tab.`);
  await field(page).fill(`${TOLD} From the first tab.`);
  await page.reload();
  await expect.poll(() => field(page).inputValue()).toBe(`${TOLD} From the first tab.`);
  await Promise.all([page.close(), other.close()]);
  const words = [];
  for (let visits = 0; visits < 2; visits += 1) {
    const later = await (browser.contexts()[0] as NonNullable<ReturnType<Browser['contexts']>[0]>).newPage();
    later.setDefaultTimeout(15_000);
    await later.goto(host.url);
    await button(later, 'Clear my answers').waitFor();
    words.push(await field(later).inputValue());
    await button(later, 'Clear my answers').click();
    await later.getByText('Your answers are cleared.').waitFor();
    await later.close();
  }
  expect(words).toEqual([`${TOLD} From the other tab.`, `${TOLD} From the first tab.`]);
});

test('where the device is full a draft to be kept for 7 days is there after a reload, and said to be for the visit', async () => {
  const page = await open();
  await field(page).fill(TOLD);
  await page.evaluate(() => {
    for (let size = 6_000_000; size >= 1; size /= 2) {
      try {
        for (let part = 0; ; part += 1) localStorage.setItem(`${size} ${part}`, 'x'.repeat(size));
      } catch {
        // Full for parts of this size.
      }
    }
  });
  await button(page, 'Keep them for 7 days').click();
  await page.getByText('no room to keep your answers for 7 days').waitFor();
  await page.reload();
  await expect.poll(() => field(page).inputValue()).toBe(TOLD);
});

test('a draft that is older than 7 days is thrown away', async () => {
  const page = await open();
  await field(page).fill(TOLD);
  await button(page, 'Keep them for 7 days').click();
  await page.getByText('for 7 days. Anyone').waitFor();
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      const [key = ''] = Object.keys(storage);
      const draft = JSON.parse(storage.getItem(key) ?? '{}');
      storage.setItem(key, JSON.stringify({ ...draft, until: Date.now() - 1 }));
    }
  });
  await page.reload();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('');
  await expect.poll(() => kept(page)).toEqual([0, 0]);
});

test('where storage is refused the form says so and still sends', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto(host.url);
  await field(page).fill(TOLD);
  await page.getByText('This browser does not let us keep your answers').waitFor();
  while (!(await button(page, 'Send your story').isVisible())) await button(page, /^(Continue|Skip this)/).click();
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect(platform.taken.size).toBe(1);
});

test('where storage is refused a form that begins anew in another language still has what was typed', async () => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', { value: undefined });
  });
  await page.goto(host.url);
  await field(page).fill(TOLD);
  await page.evaluate(() => document.querySelector('hearback-story')?.setAttribute('lang', 'cy'));
  const again = page.getByRole('textbox', { name: 'Beth ddigwyddodd?' });
  await again.waitFor();
  await expect.poll(() => again.inputValue()).toBe(TOLD);
});

test('a story that goes out at a later visit gives its private link there', async () => {
  const page = await open();
  await field(page).fill(TOLD);
  await button(page, 'Continue').click();
  while (!(await button(page, 'Send your story').isVisible())) await button(page, /^(Continue|Skip this)/).click();
  platform.isAway = true;
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await page.close();
  platform.isAway = false;
  const [context] = browser.contexts();
  const later = await (context as NonNullable<typeof context>).newPage();
  later.setDefaultTimeout(15_000);
  await later.goto(`${host.url}/button`);
  await later.getByText('Your story from earlier has been sent.').waitFor();
  const link = later.getByRole('link', { name: 'Open your private page' });
  await expect.poll(() => link.getAttribute('href')).toMatch(/\/a\/A+$/);
  expect(await accessibilityProblems(later)).toEqual([]);
  await button(later, 'Close').click();
  await link.waitFor({ state: 'hidden' });
  expect(platform.taken.size).toBe(1);
});

test('the button says that there is no network, and opens when it is back', async () => {
  const page = await open({ path: '/button' });
  const launcher = button(page, 'Give feedback');
  await launcher.waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await launcher.click();
  await page.getByText('You seem to be offline.').waitFor();
  expect(page.url()).toBe(`${host.url}/button`);
  await page.context().setOffline(false);
  await launcher.click();
  await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor();
});
