import type { StaffStory } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { checkChange } from '../testing/small-platform-changes.ts';
import { changedStory, publishedStory, sentStory, surgery } from '../testing/told-stories.ts';
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

test.each(['light', 'dark'] as const)(
  'a late change is found from the header and moved on from its row (%s)',
  async (colorScheme) => {
    const stories = [sentStory(), changedStory(-3), changedStory(5, { what: 'Say it on the website' })];
    const { page, go, platform, troubles } = await open(stories, { colorScheme });
    await go('/workspace/to-moderate');
    await page.getByText('1 story shown').waitFor();
    await page.getByRole('link', { name: 'Changes 1 change is overdue' }).click();
    await heading(page, 'Overdue changes');
    const row = page.locator('.change-row').filter({ hasText: 'A second line opens at eight' });
    await row.getByText('3 days late').waitFor();
    await row.getByText('Harbour Lane Surgery').waitFor();
    expect(await row.getByRole('link', { name: 'I rang three times' }).getAttribute('href')).toBe(
      `/workspace/stories/${stories[1]?.id}`,
    );
    await isClean(page);
    await page.getByRole('link', { name: 'Open 2' }).click();
    await heading(page, 'Open changes');
    await page.getByText('in 5 days').waitFor();
    await row.getByRole('button', { name: 'Say where it stands' }).click();
    await row.getByLabel('Done', { exact: true }).check();
    await row.getByLabel('What was done, or why not').fill('It opened on Monday.');
    await row.getByLabel('What shows it').fill('A poster in the hall.');
    await row.getByLabel('A link to it').fill('https://example.org/poster');
    await isClean(page);
    await row.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is sent. It is public once a moderator has read it.').waitFor();
    await expect.poll(() => focused(page)).toBe('A second line opens at eight');
    await row.getByText('Waits for a moderator to read it').first().waitFor();
    await page.getByRole('heading', { name: 'Not public yet' }).waitFor();
    await isClean(page);
    expect(platform.stories[1]?.changes[0]?.status).toBe('planned');
    checkChange(platform, { id: platform.stories[1]?.sentChanges[0]?.id ?? '' }, { verdict: 'approve' });
    await page.getByRole('button', { name: 'Reload', exact: true }).click();
    await page.getByRole('link', { name: 'Done 1' }).click();
    await heading(page, 'Changes that are done');
    await row.getByText('It opened on Monday.').waitFor();
    await row.getByText('A poster in the hall.').waitFor();
    const link = row.getByRole('link', { name: 'See it at example.org' });
    expect(await link.getAttribute('rel')).toBe('noopener nofollow');
    await isClean(page);
    expect(platform.stories[1]?.changes[0]?.status).toBe('done');
    await expect.poll(() => page.getByRole('link', { name: 'change is overdue' }).count()).toBe(0);
    expect(troubles).toEqual([]);
  },
);

test('every empty tab says what to do next, and leads there', async () => {
  const { page, go } = await open([sentStory()]);
  await go('/workspace/changes');
  await heading(page, 'No change is overdue');
  await isClean(page);
  await page.getByRole('link', { name: 'Go to the open changes' }).click();
  await heading(page, 'No change is open');
  await isClean(page);
  for (const [tab, title] of [
    ['Done 0', 'No change is done yet'],
    ['Not done 0', 'No change was given up'],
  ] as const) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await heading(page, title);
  }
  await page.getByRole('link', { name: 'Open 0' }).click();
  await page.getByRole('link', { name: 'Go to your stories' }).click();
  await heading(page, 'To moderate');
});

test('what the author says of a change that is done stands on its row and in its story', async () => {
  const settledAt = new Date().toISOString();
  const story = changedStory(-3, { status: 'done', settledAt, difference: 'not-yet' });
  const { page, go } = await open([story]);
  await go('/workspace/changes/done');
  await page.getByText('Not yet', { exact: true }).waitFor();
  await isClean(page);
  await page.getByRole('link', { name: story.title }).click();
  await heading(page, story.title);
  await page.getByText('Not yet', { exact: true }).waitFor();
  expect(await page.getByText('3 days late').count()).toBe(0);
  await isClean(page);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a change that is done already is recorded with what shows it (%s, %i px)', async (colorScheme, width) => {
  const reply = { id: newId(), text: 'Thank you.', role: 'Practice manager', organisation: surgery };
  const story = publishedStory({ replies: [{ ...reply, publishedAt: new Date().toISOString() }] });
  const { page, go, platform } = await open([story], { colorScheme, viewport: { width, height: 900 } });
  await go(`/workspace/stories/${story.id}`);
  await page.getByRole('button', { name: 'Record a change' }).click();
  await page.getByLabel('What will change').fill('A second line is open');
  await page.getByLabel('It is done already').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('What shows it').waitFor();
  expect(await page.getByLabel('When it will be done').count()).toBe(0);
  await expect.poll(() => page.getByLabel('What has changed').inputValue()).toBe('A second line is open');
  await page.getByRole('button', { name: 'Record this change' }).click();
  await page.getByRole('link', { name: 'Say which role sees to it' }).click();
  await page.keyboard.type('Practice manager');
  await page.getByLabel('What shows it').fill('The new times hang in the hall.');
  await page.getByLabel('A link to it').fill('https://example.org/times');
  await isClean(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const pictures = process.env.PICTURES;
  if (pictures) await page.screenshot({ path: `${pictures}-done-${width}.png`, fullPage: true });
  await page.getByRole('button', { name: 'Record this change' }).click();
  const card = page.getByRole('article').filter({ hasText: 'Not public yet: a change' });
  await card.getByText('It is Done').waitFor();
  await card.getByText('The new times hang in the hall.').waitFor();
  await isClean(page);
  if (pictures) await page.screenshot({ path: `${pictures}-sent-${width}.png`, fullPage: true });
  const [sent] = platform.stories[0]?.sentChanges ?? [];
  expect(sent?.step).toMatchObject({ status: 'done', evidence: { link: 'https://example.org/times' } });
});

test('works by keyboard, and keeps what was typed through a reload', async () => {
  const { page, go, platform } = await open([changedStory(-3)]);
  await go('/workspace/changes');
  await page.getByText('1 change shown').waitFor();
  await page.getByRole('button', { name: 'Say where it stands' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The builder is here.');
  await page.reload();
  expect(await page.getByLabel('What was done, or why not').inputValue()).toBe('The builder is here.');
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('It is sent.').waitFor();
  // Still overdue, so its row is still there, and one goes on from it.
  await expect.poll(() => focused(page)).toBe('A second line opens at eight');
  const [sent] = platform.stories[0]?.sentChanges ?? [];
  expect(sent?.step).toMatchObject({ status: 'in-progress', note: 'The builder is here.' });
});

test('somebody without a role sees no changes', async () => {
  const { page, go, platform } = await open([changedStory(-3)]);
  platform.staff = { ...platform.staff, roles: [] };
  await go('/workspace/changes');
  await heading(page, 'Your roles do not include this');
  expect(await page.getByRole('link', { name: 'Changes' }).count()).toBe(0);
  expect(platform.seen.some((call) => call.includes('/changes'))).toBe(false);
});

test('the screen is fetched when it is opened, and says so where it does not come', async () => {
  const { page, go } = await open([changedStory(-3), sentStory()]);
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await go('/workspace/to-moderate');
  await page.getByText('1 story shown').waitFor();
  const before = files.filter((url) => /changes[^/]*\.js$/.test(url));
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Changes' }).click();
  await heading(page, 'This screen could not be opened');
  await isClean(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('1 change shown').waitFor();
  expect([before, files.filter((url) => /changes[^/]*\.js$/.test(url)).length > 0]).toEqual([[], true]);
});

test('nothing sticks out at 320 px, and markup is text', async () => {
  const long = `<b>${'W'.repeat(200)}</b>`;
  const stories = [changedStory(-3, { what: long, owner: long, note: long })];
  Object.assign(stories[0] ?? {}, { title: long });
  const { page, go } = await open(stories, { viewport: { width: 320, height: 640 } });
  await go('/workspace/changes');
  await page.getByText('1 change shown').waitFor();
  await page.getByRole('button', { name: 'Say where it stands' }).click();
  expect(await overflow(page)).toBe(0);
  expect(await page.locator('main :is(b, i)').count()).toBe(0);
  expect(await page.getByRole('heading', { name: long }).count()).toBe(1);
  await isClean(page);
});
