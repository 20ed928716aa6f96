import { type Problem, problem } from '@hearback/contract';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const TOLD = 'I rang three times to book a blood test.';
const EARLIER = 'Your story from earlier has been sent.';
const WAITS = 'Your story from earlier is still saved on this device. It is not sent yet.';
const REFUSED = 'What you wrote here earlier could not be sent.';
const refusal: Problem = problem('invalid', 'Check the fields.', [
  { pointer: '/email', code: 'not-an-email', detail: 'Enter another address.' },
]);

let browser: Browser;
let context: BrowserContext;
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
  platform = await startSmallPlatform(folder, { organisations, stories });
  const form = '<hearback-story org="F84003"></hearback-story>';
  host = await startHostPage(
    platform.url,
    (path) =>
      `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>${path === '/far' ? '<p>Opening hours</p>'.repeat(120) : ''}${path === '/button' ? '' : form}</main>
       <script async src="${platform.url}/embed.js" data-org="F84003"></script></html>`,
  );
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.stop();
  await platform.stop();
});

/** Each visit is a tab of its own. */
async function visit(path = '/button'): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(host.url + path);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page) => page.getByRole('link', { name: 'Open your private page' });
const stored = (page: Page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
const inOutbox = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('hearback');
        request.onsuccess = () => {
          const count = request.result.transaction('outbox').objectStore('outbox').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );

/** Tells a story, which goes as far as the platform lets it. */
async function tell(page: Page, told = TOLD): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened?' }).fill(told);
  await button(page, 'Continue').click();
  while (!(await button(page, 'Send your story').isVisible())) await button(page, /^(Continue|Skip this)/).click();
  await button(page, 'Send your story').click();
}

async function leaveWaiting(told = TOLD): Promise<void> {
  platform.isAway = true;
  const page = await visit('/');
  await tell(page, told);
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await page.close();
  platform.isAway = false;
}

test('who comes back to a story that was refused is told why, and changes and sends their own words', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const first = await visit();
  await first.getByText(REFUSED).waitFor();
  await first.close();
  const page = await visit();
  await page.getByText(REFUSED).waitFor();
  await page.getByText('Enter another address.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText('What you wrote', { exact: true }).click();
  await page.getByText(TOLD).waitFor();
  await button(page, 'Change it and send it again').click();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await page.getByText(TOLD).waitFor();
  await button(page, 'Send your story').click();
  await page.getByRole('alert').getByText('Enter another address.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  platform.refusal = undefined;
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual([TOLD]);
  await page.getByText(REFUSED).waitFor({ state: 'hidden' });
  await expect.poll(() => inOutbox(page)).toBe(0);
  await expect.poll(() => stored(page)).not.toContain(TOLD);
});

test('what was refused and deleted is on the device no more', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await visit('/');
  await button(page, 'Delete it from this device').click();
  await button(page, 'Yes, delete it for good').click();
  await page.getByText(REFUSED).waitFor({ state: 'hidden' });
  await expect.poll(() => inOutbox(page)).toBe(0);
  await expect.poll(() => stored(page)).toBe('[{},{}]');
});

test('what was refused and cleared in its form is on the device no more', async () => {
  platform.refusal = refusal;
  const page = await visit('/');
  await tell(page);
  await page.getByRole('alert').getByText('Enter another address.').waitFor();
  await page.reload();
  await button(page, 'Send your story').waitFor();
  expect(await page.getByText(REFUSED).count()).toBe(0);
  await button(page, 'Clear my answers').click();
  await expect.poll(() => inOutbox(page)).toBe(0);
  await button(page, 'Bring them back').click();
  platform.refusal = undefined;
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect(platform.taken.size).toBe(1);
});

test('what was changed and sent again is no longer called what could not be sent', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await visit();
  await page.getByRole('region', { name: REFUSED }).waitFor();
  await button(page, 'Change it and send it again').click();
  platform.refusal = undefined;
  await button(page, 'Send your story').click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await page.getByText(REFUSED).waitFor({ state: 'hidden' });
  await expect.poll(() => page.getByRole('region', { name: REFUSED }).count()).toBe(0);
  await expect.poll(() => page.getByRole('region', { name: EARLIER }).count()).toBe(1);
});

test('who begins to change what was refused is asked again before it is deleted', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await visit();
  await button(page, 'Delete it from this device').click();
  await button(page, 'Yes, delete it for good').waitFor();
  await button(page, 'Change it and send it again').click();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await button(page, 'Delete it from this device').click();
  await page.getByText(TOLD).first().waitFor();
  await button(page, 'Yes, delete it for good').click();
  await page.getByText(REFUSED).waitFor({ state: 'hidden' });
  await expect.poll(() => inOutbox(page)).toBe(0);
});

test.each(['/button', '/'])(
  'who comes back while the service is still away is told that it waits: %s',
  async (path) => {
    await leaveWaiting();
    platform.isAway = true;
    const page = await visit(path);
    await page.getByRole('region', { name: WAITS }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await button(page, 'Close').click();
    await page.reload();
    await page.getByText(WAITS).waitFor();
    platform.isAway = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await link(page).waitFor();
    await expect.poll(() => page.getByText(WAITS).count()).toBe(0);
    expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual([TOLD]);
  },
);

test('that a story waits is said once in its visit: by its form, and on a page without that', async () => {
  platform.isAway = true;
  const page = await visit('/');
  await tell(page);
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(WAITS).count()).toBe(0);
  await page.goto(`${host.url}/button`);
  await page.getByText(WAITS).waitFor();
});

test('a link that was not shown before its visit ended is shown at the next, for that visit or until it is closed', async () => {
  await leaveWaiting();
  const hasty = await context.newPage();
  await hasty.route('**/rare-words-*', (route) => route.abort());
  await hasty.goto(`${host.url}/button`);
  await expect.poll(() => platform.taken.size).toBe(1);
  await expect.poll(() => inOutbox(hasty)).toBe(0);
  await hasty.close();
  const later = await visit();
  await later.getByText(EARLIER).waitFor();
  await expect.poll(() => link(later).getAttribute('href')).toMatch(/\/a\/A+$/);
  await later.reload();
  await link(later).waitFor();
  await button(later, 'Close').click();
  await expect.poll(() => stored(later)).toBe('[{},{}]');
  await later.reload();
  await later.waitForLoadState('networkidle');
  expect(await link(later).count()).toBe(0);
});

test('who closes what they are told goes on in the form beneath it', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await visit('/');
  await page.getByText(REFUSED).waitFor();
  await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
  await button(page, 'Close').focus();
  await page.keyboard.press('Enter');
  await page.getByText(REFUSED).waitFor({ state: 'detached' });
  const focused = page.locator('hearback-story').locator('h2:focus, textarea:focus, button:focus');
  await expect.poll(() => focused.count()).toBe(1);
});

test('who closes the tab as soon as their story is sent is shown its link at the next visit', async () => {
  const page = await visit('/');
  await tell(page);
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await page.close();
  const later = await visit();
  await link(later).waitFor();
  await expect.poll(() => link(later).getAttribute('href')).toMatch(/\/a\/A+$/);
  await expect.poll(() => later.evaluate(() => localStorage.length)).toBe(0);
});

test('the link of a confirmation that is looked at is soon kept for the visit alone', async () => {
  const page = await visit('/');
  await tell(page);
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.length), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
});

test('the link of a confirmation is there after a reload, for the visit', async () => {
  const page = await visit('/');
  await tell(page);
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await page.reload();
  await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
  await expect.poll(() => link(page).getAttribute('href')).toMatch(/\/a\/A+$/);
  expect(await stored(page)).not.toContain(TOLD);
  await page.close();
  const later = await visit('/');
  await later.getByRole('textbox', { name: 'What happened?' }).waitFor();
  await later.waitForLoadState('networkidle');
  expect(await link(later).count()).toBe(0);
});

test.each([320, 800])(
  'two stories have a notice each, which at %i px cover neither one another nor the button',
  async (width) => {
    await leaveWaiting();
    await leaveWaiting('Another story of mine.');
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width, height: 568 });
    await page.goto(`${host.url}/button`);
    await expect.poll(() => link(page).count()).toBe(2);
    const gap = async () => {
      const [upper, lower] = await Promise.all([link(page).first().boundingBox(), link(page).last().boundingBox()]);
      return Number(lower?.y) - Number(upper?.y) - Number(upper?.height);
    };
    await expect.poll(gap).toBeGreaterThan(0);
    await button(page, 'Give feedback').click();
    await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor();
  },
);

/** Whether every corner of a button of the form is free of all else on the page. */
const isFree = (control: Locator) =>
  control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    // Its own corners are round.
    const [x, y] = [(right - left) / 4, (bottom - top) / 4];
    const points = [left + x, right - x].flatMap((at) => [top + y, bottom - y].map((down) => [at, down] as const));
    return points.every(([at, down]) => element.contains(root.elementFromPoint(at, down)));
  });

test.each([
  { width: 320, height: 568 },
  { width: 800, height: 900 },
])('what was refused covers nothing of a form on the page: $width × $height', async (viewport) => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(viewport);
  await page.goto(`${host.url}/`);
  await page.getByText(REFUSED).waitFor();
  const next = button(page, 'Continue');
  await next.evaluate((one) => one.scrollIntoView({ block: 'end' }));
  await expect.poll(() => isFree(next)).toBe(true);
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await next.scrollIntoViewIfNeeded();
  await expect.poll(() => isFree(next)).toBe(true);
  await next.click();
  await page.getByRole('heading', { name: 'What was good?' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('what was refused moves nothing under the hand of somebody who is writing already', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  let tell = () => {};
  const isWriting = new Promise<void>((done) => {
    tell = done;
  });
  await page.route('**/rare-words-*', async (route) => {
    await isWriting;
    await route.continue();
  });
  await page.goto(`${host.url}/`);
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.fill(TOLD);
  await button(page, 'Clear my answers').waitFor();
  const before = await field.boundingBox();
  tell();
  await page.getByText(REFUSED).waitFor();
  expect(await field.boundingBox()).toEqual(before);
});

test('a link that is told at a form further down stays for the next visit until somebody has come there', async () => {
  await leaveWaiting();
  const page = await visit('/far');
  await link(page).waitFor();
  await page.close();
  const later = await visit('/far');
  await link(later).scrollIntoViewIfNeeded();
  await expect.poll(() => later.evaluate(() => localStorage.length)).toBe(0);
  await expect.poll(() => link(later).getAttribute('href')).toMatch(/\/a\/A+$/);
});

test('what is told before a page shows its form moves to the form, and is there still when the form begins anew', async () => {
  await leaveWaiting();
  platform.refusal = refusal;
  const page = await visit();
  await page.getByText(REFUSED).waitFor();
  await page.evaluate(() => {
    document.querySelector('main')?.append(Object.assign(document.createElement('hearback-story'), { id: 'late' }));
    document.querySelector('#late')?.setAttribute('org', 'F84003');
  });
  await page.locator('#late').getByText(REFUSED).waitFor();
  await page.locator('#late').evaluate((form) => form.setAttribute('lang', 'cy'));
  await page.locator('#late').getByRole('textbox', { name: 'Beth ddigwyddodd?' }).waitFor();
  await page.locator('#late').getByText(REFUSED).waitFor();
});

/** A page with isolated elements, whose frames are as the platform makes them. */
async function isolated(body: string, settings: string): Promise<void> {
  platform.frame = ({ pathname, searchParams }) => {
    const element = `hearback-${pathname.split('/')[2]}`;
    return `<!doctype html><html lang="en"><title>Frame</title><body style="margin:0"><${element} org="${searchParams.get('org')}" within="${searchParams.get('within')}"></${element}>
      <script async src="/embed.js"></script><script src="/frame.js"></script></html>`;
  };
  // Of the page's own site, as Chromium forbids others any storage in a window like this.
  const site = platform.url.replace('127.0.0.1', 'localhost');
  await host.stop();
  host = await startHostPage(
    site,
    () =>
      `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>${body}</main><script async src="${site}/embed.js" ${settings}></script></html>`,
    { policy: `frame-src ${site}` },
  );
}

/** Tells a story in a frame while the platform is away. */
async function leaveInFrame(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe');
  await frame.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await frame.getByRole('button', { name: 'Continue' }).click();
  const send = frame.getByRole('button', { name: 'Send your story' });
  while (!(await send.isVisible())) await frame.getByRole('button', { name: /^(Continue|Skip this)/ }).click();
  platform.isAway = true;
  await send.click();
  await frame.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await expect.poll(() => stored(page)).toBe('[{"hearback:waiting":"frame"},{}]');
  await page.close();
  platform.isAway = false;
}

test('a story that waits in the frame of an isolated dialog goes at the next visit, without a click', async () => {
  await isolated('', 'data-org="F84003" data-isolate');
  const page = await visit();
  await button(page, 'Give feedback').click();
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^Tell your story/ })
    .click();
  await leaveInFrame(page);
  const later = await visit();
  const told = later.frameLocator('hearback-notices iframe');
  await told.getByText(EARLIER).waitFor();
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual([TOLD]);
  expect(await accessibilityProblems(later)).toEqual([]);
  await button(later, 'Give feedback').click({ trial: true });
  await told.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => stored(later)).toBe('[{},{}]');
  await later.reload();
  await later.waitForLoadState('networkidle');
  expect(await later.locator('hearback-notices').count()).toBe(0);
});

test.each(['story', 'panel'])(
  'what waited in the frame of an isolated %s is told there, and there alone',
  async (name) => {
    await isolated(`<hearback-${name} org="F84003" isolate></hearback-${name}>`, '');
    const page = await visit();
    const door = page.frameLocator('iframe').getByRole('button', { name: /^Tell your story/ });
    if (name === 'panel') await door.click();
    await leaveInFrame(page);
    const later = await visit();
    await later.frameLocator(`hearback-${name} iframe`).getByText(EARLIER).waitFor();
    await later.waitForLoadState('networkidle');
    await expect.poll(() => later.frames().length).toBe(2);
    expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual([TOLD]);
  },
);
