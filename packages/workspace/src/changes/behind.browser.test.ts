import { rm } from 'node:fs/promises';
import type { StaffStory } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { keptSurvey, writtenAnswer } from '../testing/small-platform-surveys.ts';
import { changedStory, publishedStory, surgery } from '../testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from '../testing/workspace-page.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const WHAT = 'A second line opens at eight';
const WIDTHS = [
  ['light', 1280],
  ['dark', 320],
] as const;

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...FLAGS, '--disable-component-update', '--disable-sync'] });
});

afterAll(async () => {
  await browser?.close();
  await rm(built.folder, { recursive: true, force: true });
});

async function open(stories: StaffStory[], options: BrowserContextOptions) {
  const platform = await startSmallPlatform(stories, workspacePages(built));
  platform.isSignedIn = true;
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { platform, page, go: (path: string) => page.goto(`${platform.baseUrl}${path}`) };
}

async function expectGood(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

/** A story with its reply, whose reader says what changes are because of. */
function repliedStory(): StaffStory {
  const publishedAt = new Date().toISOString();
  const reply = { id: newId(), text: 'Thank you.', role: 'Practice manager', organisation: surgery, publishedAt };
  return publishedStory({ replies: [reply], actions: ['reply', 'record-change', 'progress-change', 'link-change'] });
}

test.each(WIDTHS)('a story is linked to a change that is there by keys (%s, %i px)', async (colorScheme, width) => {
  const story = repliedStory();
  const options = { colorScheme, viewport: { width, height: 900 } };
  const { page, go, platform } = await open([changedStory(20), story], options);
  await go(`/workspace/stories/${story.id}`);
  await page.getByRole('button', { name: 'Link to a change' }).press('Enter');
  const choice = page.getByLabel('Which change?');
  await choice.waitFor();
  await page.getByRole('button', { name: 'Link it' }).press('Enter');
  await page.getByRole('link', { name: 'Choose a change first' }).press('Enter');
  await expectGood(page);
  expect(await choice.evaluate((field) => field === document.activeElement)).toBe(true);
  await choice.selectOption(`${WHAT} (Planned)`);
  await page.getByRole('button', { name: 'Link it' }).press('Enter');
  await page.getByText('Not public yet: a change that is because of this story too').waitFor();
  await page.getByText('It is sent. It stands below this story once a moderator has read it.').waitFor();
  await expectGood(page);
  expect(platform.stories[1]?.sentChanges).toMatchObject([{ what: WHAT }]);
});

test.each(WIDTHS)('a link to a story is not taken away before one is told what goes (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const first = changedStory(20);
  const story = { ...repliedStory(), changes: first.changes };
  const { page, go, platform } = await open([first, story], { colorScheme, viewport: { width, height: 900 } });
  await go(`/workspace/stories/${story.id}`);
  const asking = page.getByRole('button', { name: `Take the link away… ${WHAT}` });
  const dialog = page.getByRole('dialog');
  await asking.press('Enter');
  await dialog.getByText('what its author said of it is gone').waitFor();
  await expectGood(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect([await focused(page), platform.stories[1]?.changes]).toEqual([expect.stringContaining(WHAT), first.changes]);
  await asking.press('Enter');
  platform.next = 'unavailable';
  await dialog.getByRole('button', { name: 'Take the link away' }).press('Enter');
  await page.getByRole('alert').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await expectGood(page);
  await asking.press('Enter');
  await dialog.getByRole('button', { name: 'Take the link away' }).press('Enter');
  await page.getByText('The link is taken away.').waitFor();
  expect(await asking.count()).toBe(0);
  expect(platform.stories[1]?.changes).toEqual([]);
});

const SURVEY: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [{ kind: 'long-text', id: 'more', text: { en: 'Anything else?' } }],
};

test.each(WIDTHS)('what somebody wrote is linked to a change, and a fault is told (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const options = { colorScheme, viewport: { width, height: 900 } };
  const { page, go, platform } = await open([changedStory(20)], options);
  const ofMore = ['#asked', '#answered'].map((value) => ({ question: 'more', value, count: 1 }));
  const counted = [{ question: '#response', value: '', count: 1 }, ...ofMore];
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, SURVEY, { state: 'open', version: 1, responses: 1, counted }));
  const answer = { survey: { id, title: 'Your visit' }, question: 'more', state: 'shown' as const };
  platform.written = [writtenAnswer(answer)];
  await go(`/workspace/surveys/${id}/results`);
  await page.getByRole('button', { name: 'Link to a change… The lift was broken.' }).press('Enter');
  await page.getByLabel('Which change?').selectOption(`${WHAT} (Planned)`);
  await expectGood(page);
  await page.getByRole('button', { name: 'Link it' }).press('Enter');
  const away = page.getByRole('button', { name: `Take the link away ${WHAT}` });
  await away.waitFor();
  await expectGood(page);
  platform.next = 'unavailable';
  await away.press('Enter');
  await page.getByRole('alert').waitFor();
  await expectGood(page);
  await away.press('Enter');
  await away.waitFor({ state: 'hidden' });
  expect(await page.getByRole('alert').count()).toBe(0);
});
