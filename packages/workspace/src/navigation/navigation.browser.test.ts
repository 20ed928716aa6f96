import type { Role } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { everyRole, publishedStory, sentStory } from '../testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

/** Opens the workspace as somebody who holds these roles. */
async function open(roles: readonly Role[], options: BrowserContextOptions = {}, name = everyRole.name): Promise<Page> {
  const platform = await startSmallPlatform([sentStory(), publishedStory()], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...everyRole, name, roles: roles.map((role) => ({ role })) };
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

// Not the tabs of a list, which are navigation too.
const header = (page: Page) => page.getByRole('navigation', { name: 'Stories and changes' });
const opener = (page: Page) => header(page).getByRole('button');
const links = (page: Page) => header(page).getByRole('link');
const isClean = async (page: Page) => expect(await axeFindings(page)).toEqual([]);

test.each([
  [['moderator'], 'light'],
  [['manager'], 'dark'],
  [['moderator', 'responder'], 'light'],
  [['moderator', 'manager', 'operator'], 'dark'],
  [['enquiries-officer', 'complaints-manager'], 'light'],
] as const)(
  'the header of a %o is one line at 1280 px, with the rest behind one button (%s)',
  async (roles, colorScheme) => {
    const page = await open(roles, { colorScheme });
    await page.getByText('waits').first().waitFor({ state: 'attached' });
    const boxes = await Promise.all((await links(page).all()).map((link) => link.boundingBox()));
    const last = await page.getByRole('button', { name: 'Sign out' }).boundingBox();
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    expect((last?.y ?? 99) + (last?.height ?? 99)).toBeLessThan(60);
    const shown = await links(page).count();
    await isClean(page);
    await opener(page).click();
    expect(await links(page).count()).toBeGreaterThan(shown);
    await isClean(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  },
);

test('by keyboard it opens, leads on, and closes where one goes on or away', async () => {
  const page = await open(['manager']);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Replied');
  await page.keyboard.press('Escape');
  expect([await focused(page), await opener(page).getAttribute('aria-expanded')]).toEqual(['More', 'false']);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Replied', level: 1 }).waitFor();
  expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
  await opener(page).click();
  expect(await links(page).getByText('Replied').getAttribute('aria-current')).toBe('page');
  await page.getByRole('heading', { name: 'Replied', level: 1 }).click();
  expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
});

test('a screen that comes late takes the focus from nobody who has gone on meanwhile', async () => {
  const page = await open(['group-analyst', 'auditor']);
  const figures = page.getByRole('navigation').getByRole('link', { name: 'Figures' });
  let goOn: () => void = () => undefined;
  const hasGone = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let late = 0;
  await page.route('**/v1/staff/audit?*', () => undefined);
  await page.route('**/*.js', async (route) => {
    late += 1;
    await hasGone;
    await route.continue();
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Audit' }).press('Enter');
  await expect.poll(() => late).toBeGreaterThan(0);
  await figures.focus();
  goOn();
  await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
  expect(await focused(page)).toBe('Figures');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
});

test.each(['light', 'dark'] as const)(
  'on a phone all of it is one menu, which says how much waits (%s)',
  async (colorScheme) => {
    const page = await open(['moderator', 'manager', 'operator'], {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await page.getByRole('button', { name: 'Menu 2 things wait' }).click();
    await page.getByRole('link', { name: 'To moderate 1 story waits' }).waitFor();
    await isClean(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
    expect(await links(page).count()).toBe(0);
    await expect.poll(() => page.getByText('Looking…').count()).toBe(0);
    await isClean(page);
  },
);

test('a name of 74 letters leaves the header in one piece, and can be read where it leads', async () => {
  const name = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschaf'.slice(0, 74);
  for (const width of [320, 1280]) {
    const page = await open(['moderator'], { viewport: { width, height: 640 } }, name);
    const link = page.getByRole('link', { name: `Your account: ${name}` });
    const { height = 0 } = (await link.boundingBox()) ?? {};
    expect([width, height]).toEqual([width, 44]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(true);
  }
});

test('where there are few places they need no menu, on a phone neither', async () => {
  const page = await open(['auditor'], { viewport: { width: 320, height: 640 } });
  expect(await links(page).allInnerTexts()).toEqual(['Audit']);
  expect(await opener(page).count()).toBe(0);
});
