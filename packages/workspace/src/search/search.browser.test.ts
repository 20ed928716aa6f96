import type { StaffStory } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { publishedStory, sentStory } from '../testing/told-stories.ts';
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

async function open(stories: StaffStory[], options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform(stories, workspacePages(built));
  platform.isSignedIn = true;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  return { platform, page, troubles, go: (path: string) => page.goto(`${platform.baseUrl}${path}`) };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const isClean = async (page: Page) => expect(await axeFindings(page)).toEqual([]);
const lift = () =>
  publishedStory({
    title: 'The lift was broken',
    happened: 'The lift was broken, so I walked. My café card worked.',
    betterTags: ['waiting'],
  });

test.each(['light', 'dark'] as const)(
  'finds by words and by what narrows, with all of it in the address (%s)',
  async (colorScheme) => {
    const { page, go, troubles } = await open([lift(), sentStory({ title: 'Rain', happened: 'Rain.' })], {
      colorScheme,
    });
    await go('/workspace/to-moderate');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await heading(page, 'Search');
    await page.getByText('2 stories', { exact: true }).waitFor();
    await isClean(page);
    await page.getByLabel('Find stories').fill('cafe');
    await page.keyboard.press('Enter');
    await page.getByText('1 story', { exact: true }).waitFor();
    await expect.poll(() => page.locator('main mark').allTextContents()).toEqual(['café']);
    expect(page.url()).toContain('?words=cafe');
    await page.getByText('Narrow the search').click();
    await page.getByLabel('About').selectOption('waiting');
    await page.getByLabel('Where it stands').selectOption('submitted');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await heading(page, 'No story is like this');
    await isClean(page);
    await page.getByRole('link', { name: 'Remove: Waits for a moderator' }).click();
    await page.getByText('1 story', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('1 story', { exact: true }).waitFor();
    await expect.poll(() => page.getByLabel('Find stories').inputValue()).toBe('cafe');
    await page.goBack();
    await heading(page, 'No story is like this');
    await page.getByRole('link', { name: 'Clear all' }).first().click();
    await page.getByText('2 stories', { exact: true }).waitFor();
    expect(troubles).toEqual([]);
  },
);

test('narrows by what was good or could be better, and by an organisation with its parts', async () => {
  const liked = publishedStory({ title: 'Seen at once', happened: 'Seen at once.', goodTags: ['waiting'] });
  const { page, go, platform } = await open([lift(), liked]);
  await go('/workspace/search');
  await page.getByText('2 stories', { exact: true }).waitFor();
  await page.getByText('Narrow the search').click();
  await page.getByLabel('How it was').selectOption('Could be better');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: 'Choose what it is about.' }).click();
  await expect.poll(() => focused(page)).toBe('search-tag');
  await isClean(page);
  await page.getByLabel('About').selectOption('Waiting times');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: 'The lift was broken' }).waitFor();
  await page.getByText('1 story', { exact: true }).waitFor();
  expect(page.url()).toContain('?betterTags=waiting');
  await page.getByLabel('About').selectOption('Waiting times');
  await page.getByLabel('How it was').selectOption('Good');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await heading(page, 'No story is like this');
  await page.getByRole('link', { name: 'Remove: Could be better: Waiting times' }).click();
  await page.getByRole('link', { name: 'Seen at once' }).waitFor();
  await page.getByLabel('Organisation').fill('f84003');
  await page.getByLabel('With its sites or branches').check();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: 'Remove: With its sites or branches' }).waitFor();
  expect(page.url()).toContain('&organisation=F84003&withParts=yes');
  await expect.poll(() => platform.seen.findLast((call) => call.includes('/search?'))).toContain('&withParts=yes');
  await isClean(page);
  await page.reload();
  await page.getByText('1 story', { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel('With its sites or branches').isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Remove: F84003' }).click();
  await expect.poll(() => page.url()).not.toContain('withParts');
  await page.getByText('1 story', { exact: true }).waitFor();
});

test('says a mistake beside its field, and what failed', async () => {
  const { page, go, platform } = await open([lift()]);
  await go('/workspace/search');
  await page.getByText('1 story', { exact: true }).waitFor();
  await page.getByText('Narrow the search').click();
  await page.getByLabel('Organisation').fill('no code');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: 'Enter a code of capital letters' }).click();
  await expect.poll(() => focused(page)).toBe('search-organisation');
  await page.getByLabel('Organisation').fill('');
  Object.assign(platform, { next: 'forbidden', nextIsFor: /\/search(\?|$)/ });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByText('Your roles do not include this.').waitFor();
});

test('is worked by keys alone, which can be turned off', async () => {
  const { page, go } = await open([lift(), sentStory({ title: 'Rain' }), sentStory({ title: 'Snow' })]);
  await go('/workspace/to-moderate');
  await page.getByText('2 stories shown').waitFor();
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe('Rain');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe('Snow');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await heading(page, 'Rain');
  await page.keyboard.press('u');
  await heading(page, 'To moderate');
  await page.keyboard.press('/');
  await heading(page, 'Search');
  await expect.poll(() => focused(page)).toBe('search-words');
  await page.keyboard.type('j? lift');
  expect(await page.getByLabel('Find stories').inputValue()).toBe('j? lift');
  await page.getByLabel('Find stories').fill('lift');
  await page.keyboard.press('Enter');
  await page.getByText('1 story', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await isClean(page);
  await page.getByLabel('Use these keys on this device').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await focused(page)).not.toContain('lift');
  await page.reload();
  await page.getByText('1 story', { exact: true }).waitFor();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('new stories are told of and shown when one wants to, without moving the list', async () => {
  const { page, go, platform } = await open([sentStory({ title: 'Rain' })]);
  await go('/workspace/to-moderate');
  await page.getByText('1 story shown').waitFor();
  await expect.poll(() => platform.listening.size).toBe(1);
  platform.stories.push(sentStory({ title: 'Snow' }), sentStory({ title: 'Hail' }));
  platform.tell();
  await page.getByText('2 new stories.').waitFor();
  await page.getByRole('link', { name: 'To moderate 3 stories wait' }).waitFor();
  expect(await page.locator('main ol li').count()).toBe(1);
  await isClean(page);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect.poll(() => focused(page)).toBe('Snow');
  await expect.poll(() => page.locator('main ol li').count()).toBe(3);
  platform.stories.pop();
  platform.tell();
  await page.getByText('This list has changed.').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await heading(page, 'Sign in');
  await expect.poll(() => platform.listening.size).toBe(0);
});

test('a search is saved with its mail, changed, deleted and brought back', async () => {
  const { page, go, platform } = await open([lift(), sentStory({ title: 'Rain', happened: 'Rain.' })]);
  await go('/workspace/search?words=lift');
  await page.getByText('1 story', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Enter a name' }).click();
  await isClean(page);
  await page.getByLabel('Name of the search').fill('Lifts');
  await page.getByLabel('In your daily digest').check();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}-saved.png`, fullPage: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('“Lifts” is saved.').waitFor();
  expect([...platform.saved.values()]).toMatchObject([{ name: 'Lifts', alert: 'daily', search: { words: 'lift' } }]);
  await page.getByRole('link', { name: 'Clear all' }).first().click();
  await page.getByText('2 stories', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Lifts' }).click();
  await page.getByText('1 story', { exact: true }).waitFor();
  await page.getByText('This is your search “Lifts”.').waitFor();
  await isClean(page);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Name of the search').fill('Broken lifts');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('“Broken lifts” is saved.').waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('“Broken lifts” is deleted.').waitFor();
  expect(platform.saved.size).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('“Broken lifts” is back.').waitFor();
  expect([...platform.saved.values()]).toMatchObject([{ name: 'Broken lifts', alert: 'daily' }]);
});

test('fits a phone', async () => {
  const { page, go } = await open([lift()], { viewport: { width: 320, height: 640 } });
  await go('/workspace/search?words=lift&betterTags=waiting&organisation=F84003&withParts=yes&from=2020-01-01');
  await page.getByText('1 story', { exact: true }).waitFor();
  expect(await overflow(page)).toBe(0);
  await isClean(page);
  const pictures = process.env.PICTURES;
  if (pictures) await page.screenshot({ path: `${pictures}-320.png`, fullPage: true });
  await page.getByText('Narrow the search').click();
  expect(await overflow(page)).toBe(0);
  await isClean(page);
  if (pictures) await page.screenshot({ path: `${pictures}-320-narrow.png`, fullPage: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  if (pictures) await page.screenshot({ path: `${pictures}-1280.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  if (pictures) await page.screenshot({ path: `${pictures}-dark.png`, fullPage: true });
});

test('what is looked for before the first list has come is looked for', async () => {
  const { page, go } = await open([lift(), sentStory({ title: 'Rain', happened: 'Rain.' })]);
  let answer = () => {};
  const isTyped = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/v1\/staff\/search\?(?!.*words=)/, async (route) => {
    await isTyped;
    await route.continue();
  });
  await go('/workspace/search');
  await page.getByLabel('Find stories').fill('lift');
  await page.keyboard.press('Enter');
  answer();
  await page.getByText('1 story', { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel('Find stories').inputValue()).toBe('lift');
  expect(page.url()).toContain('words=lift');
});

test('u goes back to where one was in a list or a search, as far as one had come', async () => {
  const stories = Array.from({ length: 45 }, (_, index) => sentStory({ title: `Story ${index}` }));
  const { page, go, platform, troubles } = await open(stories);
  const focusedStory = () => page.evaluate(() => document.activeElement?.closest('[data-story]')?.textContent ?? '');
  for (const [title, address] of [
    ['To moderate', '/workspace/to-moderate'],
    ['Search', '/workspace/search?words=story'],
  ] as const) {
    await go(address);
    await page.getByRole('button', { name: 'Load more stories' }).click();
    await page.getByRole('link', { name: 'Story 33', exact: true }).click();
    await heading(page, 'Story 33');
    await page.keyboard.press('u');
    await heading(page, title);
    await expect.poll(focusedStory).toContain('Story 33');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
    await expect.poll(() => page.locator('[data-story]').count()).toBe(40);
    const isSeen = () =>
      page.getByRole('link', { name: 'Story 33', exact: true }).evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
  }
  await go('/workspace/to-moderate');
  await page.getByRole('link', { name: 'Story 5', exact: true }).click();
  await heading(page, 'Story 5');
  const left = platform.stories.findIndex(({ title }) => title === 'Story 5');
  platform.stories.splice(left, 1);
  await page.keyboard.press('u');
  await heading(page, 'To moderate');
  await expect.poll(focusedStory).toContain('Story 6');
  expect(troubles).toEqual([]);
});

test('u goes back to what stands in the place of a story that is gone, also where the list comes before the next frame', async () => {
  const { page, go, platform, troubles } = await open(
    Array.from({ length: 9 }, (_, at) => sentStory({ title: `Story ${at}` })),
  );
  const focusedStory = () => page.evaluate(() => document.activeElement?.closest('[data-story]')?.textContent ?? '');
  await go('/workspace/to-moderate');
  await page.getByRole('link', { name: 'Story 5', exact: true }).click();
  await heading(page, 'Story 5');
  const left = platform.stories.findIndex(({ title }) => title === 'Story 5');
  platform.stories.splice(left, 1);
  await page.evaluate(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (show) => window.setTimeout(() => next(show), 500);
  });
  await page.keyboard.press('u');
  await heading(page, 'To moderate');
  await expect.poll(focusedStory).toContain('Story 6');
  expect(troubles).toEqual([]);
});
