import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, gapBelow, launchChromium } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

let browser: Browser;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildWidget()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  const [practice, ...others] = organisations.map((one) => ({ ...one, doors: [...one.doors] }));
  practice?.doors.push('help', 'complaint');
  platform = await startSmallPlatform(folder, { organisations: practice ? [practice, ...others] : [], stories });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

const script = (attributes = 'data-org="F84003"') =>
  `<script async src="${platform.url}/embed.js" ${attributes}></script>`;

async function open(body: string, html = '<html lang="en">'): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () => `<!doctype html>${html}<title>Practice</title><main><h1>Practice</h1>${body}</main></html>`,
  );
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  return page;
}

const button = (page: Page) => page.getByRole('button', { name: 'Give feedback' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your feedback' });
const form = '<hearback-story org="F84003"></hearback-story>';

test.each([
  ['the dialog', () => script('data-org="F84003" data-doors="complaint"'), /^Make a complaint/],
  [
    'a panel',
    () => `<hearback-panel org="F84003" doors="complaint"></hearback-panel>${script('')}`,
    /^Make a complaint/,
  ],
])('a single door that is private is a link in %s, not an empty box', async (_, body, name) => {
  const page = await open(body());
  if (await button(page).count()) await button(page).click();
  const link = page.getByRole('link', { name });
  await link.waitFor();
  await expect.poll(() => link.getAttribute('href')).toBe(`${platform.url}/complain/F84003?lang=en`);
  expect(await accessibilityProblems(page)).toEqual([]);
});

const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.localName} ${active?.localName === 'body' ? '' : active?.textContent}`;
  });

test.each([
  ['the dialog', () => script()],
  ['a panel', () => `<hearback-panel org="F84003"></hearback-panel>${script('')}`],
])('the door to what others said gives the focus to a heading of its own in %s', async (_, body) => {
  const page = await open(body());
  if (await button(page).count()) await button(page).click();
  await page.getByRole('button', { name: /^Read what others said/ }).press('Enter');
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => focused(page)).toBe('h2 Stories and answers');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'All choices' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('h2 What would you like to do?');
});

test.each([
  ['stories', 'article'],
  ['story', 'textbox'],
] as const)(
  'a single door of a panel, which nobody had to take, leaves the focus where it was: %s',
  async (only, role) => {
    const page = await open(
      `<p><button>Before</button></p><hearback-panel org="F84003" doors="${only}"></hearback-panel>${script('')}`,
    );
    await page.getByRole(role).first().waitFor();
    await page.waitForTimeout(300);
    expect(await focused(page)).toBe('body ');
  },
);

test('the hint of the answers to check is as far from its heading as those of the questions are', async () => {
  const page = await open(form + script(''));
  await page.getByRole('textbox').fill('Kind.');
  const check = page.getByRole('heading', { name: 'Check your answers' });
  await expect.poll(() => gapBelow(page.getByRole('heading', { level: 2 }))).toBe(12);
  while (!(await check.isVisible())) {
    const before = await page.getByRole('heading', { level: 2 }).textContent();
    await page.locator('.main').click();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).textContent()).not.toBe(before);
  }
  await expect.poll(() => gapBelow(check)).toBe(12);
});

test.each([
  ['story', 'org="F84099"'],
  ['panel', 'org="F84099"'],
  ['stories', 'org="F84099"'],
  ['changes', 'org="F84099"'],
  ['survey', 'survey="01a2192e-11d4-7c9c-943a-74664c8b984e"'],
])('what is not known has no empty place kept for it: %s', async (name, attributes) => {
  const page = await open(`<hearback-${name} ${attributes}></hearback-${name}><p>After</p>${script('')}`);
  const place = page.locator(`hearback-${name}`);
  await place.locator('p').first().waitFor();
  await expect.poll(async () => (await place.boundingBox())?.height).toBeLessThan(400);
});

test('a link of the editor opens the dialog also where an element is on the page, which then has no button', async () => {
  const page = await open(`<a href="/feedback" data-hearback><b>Say it</b></a>${form}${script()}`);
  await page.getByText('Say it').click();
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
  expect(page.url()).not.toContain('feedback');
  expect(await button(page).count()).toBe(0);
});

test('beside a link of the editor the button is there where they say its place, and both open the dialog', async () => {
  const page = await open(
    `<a href="/feedback" data-hearback>Say it</a>${script('data-org="F84003" data-place="bottom-right"')}`,
  );
  await button(page).waitFor();
  await page.getByText('Say it').click();
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
  expect(page.url()).not.toContain('feedback');
  await page.getByRole('button', { name: 'Close' }).click();
  await button(page).click();
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
});

test('a link of the editor that is clicked with Ctrl opens in another tab, and no dialog', async () => {
  const page = await open(`<a href="/feedback" data-hearback>Say it</a>${script()}`);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByText('Say it').click({ modifiers: ['Control'] }),
  ]);
  await tab.waitForURL(`${host.url}/feedback`);
  expect(await dialog(page).count()).toBe(0);
});

test('a link that comes into the page later opens the dialog too, and without network says so beside it', async () => {
  const page = await open(script());
  await button(page).waitFor();
  await page.evaluate(() => {
    const later = document.createElement('button');
    later.dataset.hearback = '';
    later.textContent = 'Say it';
    document.querySelector('main')?.append(later);
  });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Say it' }).click();
  await page.locator('main').getByText('You seem to be offline.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Say it' }).click();
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
  await expect.poll(() => page.getByText('You seem to be offline.').count()).toBe(0);
});

test('a page that says no organisation on the tag has no listener of ours for clicks', async () => {
  const page = await open(`<a href="#feedback" data-hearback>Say it</a>${form}${script('')}`);
  await page.getByText('Say it').click();
  expect(page.url()).toContain('#feedback');
  expect(await dialog(page).count()).toBe(0);
});

test.each([
  ['bottom-right', 'ltr', 'right'],
  ['bottom-right', 'rtl', 'right'],
  ['bottom-left', 'rtl', 'left'],
  ['', 'rtl', 'left'],
  ['', 'ltr', 'right'],
])('at data-place="%s" of a page that reads %s the button is on the %s', async (place, direction, side) => {
  const page = await open(script(`data-org="F84003" data-place="${place}"`), `<html lang="en" dir="${direction}">`);
  const { x = 0, width = 0 } = (await button(page).boundingBox()) ?? {};
  expect(x + width / 2 > (page.viewportSize()?.width ?? 0) / 2 ? 'right' : 'left').toBe(side);
});

/** As navigation within one page does: a new body in the place of the old, with or without the tag run again. */
async function navigate(page: Page, content: string, isTagRunAgain = false): Promise<void> {
  const body = `<body>${content}</body>`;
  await page.evaluate(
    ({ body, source }) => {
      type Rules = { createHTML(text: string): string; createScriptURL(url: string): string };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): Rules };
      };
      const allow = (text: string) => text;
      const policy = trustedTypes.createPolicy('navigation', { createHTML: allow, createScriptURL: allow });
      const next = new DOMParser().parseFromString(policy.createHTML(body), 'text/html').body;
      const tag = document.createElement('script');
      tag.dataset.org = 'F84003';
      if (source) tag.src = policy.createScriptURL(source);
      if (source) next.append(tag);
      document.body.replaceWith(next);
    },
    { body, source: isTagRunAgain ? `${platform.url}/embed.js` : '' },
  );
}

test.each([
  ['and the tag runs again', true],
  ['and the tag does not run again', false],
])('the button is there once after the page’s body was replaced %s', async (_, isTagRunAgain) => {
  const page = await open(script());
  await button(page).waitFor();
  await navigate(page, '<h1>Next page</h1>', isTagRunAgain);
  await button(page).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await button(page).count()).toBe(1);
  await button(page).click();
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
});

test('the button that a page’s own script swept away with what it did not know is back', async () => {
  const page = await open(script());
  await button(page).waitFor();
  await page.evaluate(() => document.querySelector('hearback-launcher')?.remove());
  await button(page).waitFor();
  await expect.poll(() => button(page).count()).toBe(1);
});

test('a next page with an element has no button, and the one after it has', async () => {
  const page = await open(script());
  await button(page).waitFor();
  await navigate(page, form);
  await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
  await expect.poll(() => button(page).count()).toBe(0);
  await navigate(page, '<h1>Next page</h1>');
  await button(page).waitFor();
});

test('an element of the page called Hearback does not keep ours away', async () => {
  const page = await open(`<section id="Hearback"></section>${script()}`);
  await button(page).click();
  await dialog(page).waitFor();
  expect(await page.evaluate(() => window.Hearback?.version)).toMatch(/^\d/);
});

test.each([
  'display: flex; flex-direction: column; justify-content: space-between; min-height: 100vh',
  'display: flex; flex-direction: column; gap: 24px',
  'display: grid; gap: 24px',
])('neither the button nor the dialog has a place in what a page lays out: %s', async (style) => {
  const page = await open(`<p>Words</p></main><footer>Below</footer>${script()}<main>`);
  await page.evaluate((css) => {
    document.body.style.cssText = css;
  }, style);
  const below = () => page.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().top);
  await button(page).click();
  await dialog(page).waitFor();
  const before = await below();
  await page.evaluate(() => {
    for (const ours of document.querySelectorAll<HTMLElement>('hearback-launcher, hearback-dialog')) {
      ours.style.setProperty('display', 'none', 'important');
    }
  });
  expect(await below()).toBe(before);
});

test('a page that has its own ideas of keys keeps none from the button, the doors and the dialog, and hears none', async () => {
  const page = await open(script());
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    // One that is let go when its button is gone is let go on the page.
    for (const type of ['keydown', 'keypress'] as const) {
      document.addEventListener(type, (event) => {
        heard.push(event.key);
        event.preventDefault();
      });
    }
  });
  await button(page).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: /story/ }).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('textbox', { name: 'What happened?' }).waitFor();
  await dialog(page).getByRole('button', { name: 'All choices' }).press('Enter');
  await dialog(page).getByRole('heading', { name: 'What would you like to do?' }).waitFor();
  await dialog(page).getByRole('button', { name: 'Close' }).press('Space');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});
