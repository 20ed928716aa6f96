import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { changes, organisations, stories } from './testing/examples.ts';
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
  platform = await startSmallPlatform(folder, { organisations, stories, changes });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

/** Opens a long practice's page, on whose visible part there is only what comes before the gap. */
async function open(before: string, after = '', attributes = '', policy = ''): Promise<Page> {
  const script = `<script async src="${platform.url}/embed.js" ${attributes}></script>`;
  const gap = '<br>'.repeat(400);
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>${before}${after && gap + after}</main>${script}</html>`,
    { policy },
  );
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  return page;
}

const goOffline = (page: Page) => page.context().setOffline(true);
const comeBack = (page: Page) => page.context().setOffline(false);
const scrollTo = (page: Page, element: string) => page.locator(element).last().scrollIntoViewIfNeeded();
const question = (page: Page) => page.getByRole('textbox', { name: 'What happened?' });
/** In the place of what could not be loaded: a list has a link of the same name of its own. */
const linksInPlace = (page: Page) =>
  page
    .locator('[org]')
    .evaluate(
      ({ shadowRoot }) => [...(shadowRoot?.children ?? [])].filter(({ localName }) => localName === 'a').length,
    );
const storyOf = (org: string, more = '') => `<hearback-story org="${org}" ${more}></hearback-story>`;

test('who opened the dialog before the network went is asked the first question all the same', async () => {
  const page = await open('', '', 'data-org="F84003"');
  await page.getByRole('button', { name: 'Give feedback' }).click();
  const door = page.getByRole('button', { name: /^Tell your story/ });
  await door.waitFor();
  await goOffline(page);
  await door.click();
  await question(page).fill('I was seen on time.');
});

test('a form whose organisation cannot be asked for says that one is offline, and comes when one is not', async () => {
  const page = await open(storyOf('F84003'), storyOf('RHA'));
  await question(page).waitFor();
  await goOffline(page);
  await scrollTo(page, 'hearback-story');
  const said = page.getByRole('alert').filter({ hasText: 'You seem to be offline.' });
  await said.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await comeBack(page);
  await expect.poll(() => question(page).count()).toBe(2);
  await expect.poll(() => said.count()).toBe(0);
});

test.each([
  ['a form', storyOf('F84003'), question],
  [
    'a panel',
    '<hearback-panel org="F84003"></hearback-panel>',
    (page: Page) => page.getByRole('button', { name: /^Tell/ }),
  ],
  ['a list', '<hearback-stories org="F84003"></hearback-stories>', (page: Page) => page.getByRole('article').first()],
  [
    'a list of changes',
    '<hearback-changes org="F84003"></hearback-changes>',
    (page: Page) => page.getByRole('article').first(),
  ],
  // Of a page whose policy has no frame: the link that the code itself leaves then.
  ['an isolated form', storyOf('F84003', 'isolate'), (page: Page) => page.getByRole('link', { name: 'Give feedback' })],
])('%s whose code could not be loaded is a link, until the network is back', async (_, element, content) => {
  const page = await open('<p>Before</p>', element);
  await goOffline(page);
  await scrollTo(page, '[org]');
  const link = page.getByRole('link', { name: 'Tell your story' });
  await link.waitFor();
  await expect.poll(() => linksInPlace(page)).toBe(1);
  await comeBack(page);
  await content(page).waitFor();
  await expect.poll(() => linksInPlace(page)).toBe(0);
});

const offline = (page: Page) => page.getByRole('alert').filter({ hasText: 'You seem to be offline.' });

test('an isolated form says that one is offline in the place of a frame that cannot load, and loads it when one is not', async () => {
  const page = await open(storyOf('F84003', 'isolate'), storyOf('RHA', 'isolate'), '', `frame-src ${platform.url}`);
  await page.frameLocator('iframe').first().getByText('The frame').waitFor();
  await goOffline(page);
  await scrollTo(page, 'hearback-story');
  await offline(page).waitFor();
  await expect.poll(() => page.locator('hearback-story').last().locator('iframe').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await comeBack(page);
  await page.locator('hearback-story').last().frameLocator('iframe').getByText('The frame').waitFor();
  await expect.poll(() => offline(page).count()).toBe(0);
});

test('a frame that the network went away from while it was loading is loaded when the network is back', async () => {
  const page = await open('<p>Before</p>', storyOf('F84003', 'isolate'), '', `frame-src ${platform.url}`);
  await page.route('**/frame/**', async (route) => {
    await goOffline(page);
    await route.abort();
    await page.unroute('**/frame/**');
  });
  await scrollTo(page, 'hearback-story');
  await offline(page).waitFor();
  await comeBack(page);
  await page.frameLocator('iframe').getByText('The frame').waitFor();
});

test('a door whose code cannot be loaded says that one is offline, and opens by itself when one is not', async () => {
  const page = await open('', '', 'data-org="F84003"');
  await page.getByRole('button', { name: 'Give feedback' }).click();
  const door = page.getByRole('button', { name: /^Read what others said/ });
  await door.waitFor();
  await goOffline(page);
  await door.click();
  await offline(page).waitFor();
  await expect.poll(() => page.getByRole('dialog').getByRole('link').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await comeBack(page);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => offline(page).count()).toBe(0);
});

test('a door whose code cannot be loaded although one is online is a link', async () => {
  const page = await open('', '', 'data-org="F84003"');
  await page.getByRole('button', { name: 'Give feedback' }).click();
  await page.route('**/widget/stories-*', (route) => route.abort());
  await page.getByRole('button', { name: /^Read what others said/ }).click();
  await page.getByRole('link', { name: 'Tell your story' }).waitFor();
});

test('who is in danger is told of 999 at once without network, and who else to call when it is back', async () => {
  const page = await open(storyOf('F84003'));
  await question(page).fill('I was seen on time.');
  await page.waitForLoadState('networkidle');
  await goOffline(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'In your own words' }).fill('I do not want to live any more.');
  await page.getByRole('status').getByText('In an emergency call 999').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await comeBack(page);
  await page.getByRole('link', { name: /116.123/ }).waitFor();
  await expect.poll(() => page.getByText('In an emergency call 999').count()).toBe(0);
});

test('what could be danger counts as danger while the rules that would know better cannot be loaded', async () => {
  const page = await open(storyOf('F84003'));
  await question(page).fill('I was seen on time.');
  await page.waitForLoadState('networkidle');
  await goOffline(page);
  await question(page).fill('They gave me a knife and fork for one hand.');
  const emergency = page.getByRole('status').getByText('In an emergency call 999');
  await emergency.waitFor();
  await comeBack(page);
  await emergency.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: /999/ }).waitFor({ state: 'hidden' });
  await question(page).fill('He has a knife and he is outside.');
  await page.getByRole('link', { name: /116.123/ }).waitFor();
});

test('a list whose stories cannot be asked for has them when the network is back', async () => {
  const list = '<hearback-stories org="F84003"></hearback-stories>';
  const page = await open(list, list);
  await page.getByRole('article').first().waitFor();
  const shown = await page.getByRole('article').count();
  await goOffline(page);
  await scrollTo(page, 'hearback-stories');
  await page.getByText('We cannot load the stories just now.').waitFor();
  await comeBack(page);
  await expect.poll(() => page.getByRole('article').count()).toBe(2 * shown);
});

test('a list of changes that cannot be asked for leads to their page, and has them when the network is back', async () => {
  const list = '<hearback-changes org="F84003"></hearback-changes>';
  const page = await open(list, list);
  await page.getByRole('article').first().waitFor();
  const shown = await page.getByRole('article').count();
  await goOffline(page);
  await scrollTo(page, 'hearback-changes');
  const link = page.getByRole('link', { name: 'Read it on our feedback page' });
  await expect.poll(() => link.getAttribute('href')).toBe(`${platform.url}/o/F84003/changes`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await comeBack(page);
  await expect.poll(() => page.getByRole('article').count()).toBe(2 * shown);
});

test('an element that was taken away before the network came back asks for nothing', async () => {
  const page = await open('<p>Before</p>', storyOf('F84003'));
  await goOffline(page);
  await scrollTo(page, 'hearback-story');
  await page.getByRole('link').waitFor();
  await page.evaluate(() => document.querySelector('hearback-story')?.remove());
  const asked = platform.requests.length;
  await comeBack(page);
  await page.waitForTimeout(300);
  expect(platform.requests.length).toBe(asked);
});

test('a list whose words cannot be loaded is a link, and has its stories when the network is back', async () => {
  const page = await open('<p>Before</p>', '<hearback-stories org="F84003"></hearback-stories>');
  await page.route('**/stories-words-*', (route) => route.abort());
  await scrollTo(page, 'hearback-stories');
  await expect.poll(() => page.getByRole('link').getAttribute('href')).toBe(`${platform.url}/tell/F84003?lang=en`);
  await expect.poll(() => linksInPlace(page)).toBe(1);
  await page.unroute('**/stories-words-*');
  await goOffline(page);
  await comeBack(page);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => linksInPlace(page)).toBe(0);
});

test('the link in the place of a button that could not be loaded becomes the button when the network is back', async () => {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="en"><title>Practice</title><h1>Practice</h1><script src="${platform.url}/embed.js" data-org="F84003"></script></html>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.route('**/launcher-*', (route) => route.abort());
  await page.goto(host.url);
  const link = page.getByRole('link', { name: 'Tell your story' });
  await link.waitFor();
  await goOffline(page);
  await comeBack(page);
  await page.waitForTimeout(300);
  await expect.poll(() => link.count()).toBe(1);
  await page.unroute('**/launcher-*');
  await goOffline(page);
  await comeBack(page);
  await page.getByRole('button', { name: 'Give feedback' }).waitFor();
  await expect.poll(() => link.count()).toBe(0);
});

test.each([
  [
    'is full',
    () => {
      for (let size = 1 << 20; size > 0; size >>= 1) {
        try {
          for (let piece = 0; ; piece += 1) localStorage.setItem(`${size}-${piece}`, 'x'.repeat(size));
        } catch {
          // What is left is smaller.
        }
      }
    },
  ],
  [
    'takes nothing',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    },
  ],
])(
  'where the next visit could not know of it as localStorage %s, a story that waits is said to need this page',
  async (_, spoil) => {
    const page = await open(storyOf('F84003'));
    await page.evaluate(spoil);
    await question(page).fill('I was seen on time.');
    await page.getByRole('button', { name: 'Continue' }).click();
    while (!(await page.getByRole('button', { name: 'Send your story' }).isVisible())) {
      await page.getByRole('button', { name: /^(Continue|Skip this)/ }).click();
    }
    await goOffline(page);
    await page.getByRole('button', { name: 'Send your story' }).click();
    await page.getByText('Leave this page open').waitFor();
    expect(await page.getByText('You can close this page').count()).toBe(0);
    const kept = () =>
      page.evaluate(async () => {
        const databases = await indexedDB.databases();
        if (!databases.some(({ name }) => name === 'hearback')) return 0;
        const database = await new Promise<IDBDatabase>((done) => {
          const opening = indexedDB.open('hearback');
          opening.onsuccess = () => done(opening.result);
        });
        const [store = ''] = database.objectStoreNames;
        if (!store) return 0;
        return new Promise<number>((done) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => done(counting.result);
        });
      });
    // Nobody would find it there again, and a shared device would keep it for ever.
    await expect.poll(kept).toBe(0);
    await comeBack(page);
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual(['I was seen on time.']);
  },
  60_000,
);

test('a story that waits can be taken back: it is on the device no more and not sent, until it is brought back and sent', async () => {
  const page = await open(storyOf('F84003'));
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await question(page).fill('I was seen on time.');
  await button('Continue').click();
  while (!(await button('Send your story').isVisible())) await button(/^(Continue|Skip this)/).click();
  await goOffline(page);
  await button('Send your story').click();
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await button('Clear my answers').click();
  await page.getByText('Your answers are cleared.').waitFor();
  expect(await question(page).inputValue()).toBe('');
  await expect.poll(() => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]');
  await comeBack(page);
  await page.waitForTimeout(3000);
  expect(platform.taken.size).toBe(0);
  await button('Bring them back').click();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await button('Send your story').dblclick();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual(['I was seen on time.']);
});
