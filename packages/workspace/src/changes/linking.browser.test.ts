import type { RoleHeld, StaffStory } from '@hearback/contract';
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

afterAll(() => browser?.close());

/** A workspace of somebody with a role at the surgery. */
async function open(stories: StaffStory[], { role, ...options }: BrowserContextOptions & { role?: RoleHeld['role'] }) {
  const platform = await startSmallPlatform(stories, workspacePages(built));
  platform.isSignedIn = true;
  if (role) platform.staff = { ...platform.staff, roles: [{ role, organisation: surgery }] };
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
  await expect.poll(() => choice.evaluate((field) => field === document.activeElement)).toBe(true);
  await choice.selectOption(`${WHAT} (Planned)`);
  await page.getByRole('button', { name: 'Link it' }).press('Enter');
  await page.getByText('Not public yet: a change that is because of this story too').waitFor();
  await page.getByText('It is sent. It stands below this story once a moderator has read it.').waitFor();
  const card = page
    .locator('.change')
    .filter({ hasText: 'Not public yet: a change that is because of this story too' });
  await card.getByText(WHAT).first().waitFor();
  // How it stands, and whose it was before: whoever checks it has to know.
  await card.getByText('Practice manager').waitFor();
  await card.getByRole('link', { name: 'another story' }).waitFor();
  await expectGood(page);
  expect(platform.stories[1]?.sentChanges).toMatchObject([{ what: WHAT }]);
  await page.getByRole('button', { name: `Take it back ${WHAT}` }).press('Enter');
  await page.getByText('It is taken back. Nobody outside has seen it.', { exact: true }).waitFor();
});

test.each(WIDTHS)('a link to a story is not taken away before one is told what goes (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const first = changedStory(20);
  const story = { ...repliedStory(), changes: first.changes };
  const { page, go, platform } = await open([first, story], { colorScheme, viewport: { width, height: 900 } });
  await go(`/workspace/stories/${story.id}`);
  const asking = page.getByRole('button', { name: `Take the link away… ${WHAT}` });
  const dialog = page.getByRole('dialog');
  // It is hidden a moment before the page hears that it was closed.
  const isClosed = () => page.locator('dialog').waitFor({ state: 'detached' });
  await asking.press('Enter');
  await dialog.getByText('what its author said of it is gone').waitFor();
  await expectGood(page);
  await page.keyboard.press('Escape');
  await isClosed();
  await expect.poll(() => focused(page)).toContain(WHAT);
  expect(platform.stories[1]?.changes).toEqual(first.changes);
  await asking.press('Enter');
  Object.assign(platform, { next: 'unavailable', nextIsFor: /^(?!GET)/ });
  await dialog.getByRole('button', { name: 'Take the link away' }).press('Enter');
  await page.getByRole('alert').waitFor();
  await isClosed();
  await expectGood(page);
  await asking.press('Enter');
  await dialog.getByRole('button', { name: 'Take the link away' }).press('Enter');
  await page.getByText('The link is taken away.').waitFor();
  await expect.poll(() => asking.count()).toBe(0);
  expect(platform.stories[1]?.changes).toEqual([]);
});

test.each(WIDTHS)('what was sent on is linked, and that taken away (%s, %i px)', async (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 900 }, role: 'manager' } as const;
  const { page, go, platform } = await open([changedStory(5)], options);
  const [story, at] = [newId(), new Date().toISOString()];
  const sent = { story, organisation: surgery, to: 'complaint', title: 'Nobody came', sentAt: at } as const;
  const standing = { state: 'new', isUnseen: false, changedAt: at, version: 1, contact: 'Ring me' } as const;
  platform.sentOn = [{ ...sent, ...standing, told: { happened: 'Nobody came.' }, steps: [] }];
  await go(`/workspace/sent-on/${story}`);
  await page.getByRole('heading', { name: 'Changes because of it' }).waitFor();
  await page.getByRole('button', { name: 'Link to a change…' }).click();
  await page.getByLabel('Which change?').selectOption(`${WHAT} (Planned)`);
  await expectGood(page);
  await page.getByRole('button', { name: 'Link it' }).click();
  await page.getByText('It is linked. Its author sees it on their page.').waitFor();
  await page.getByText('Its author sees them on their private page.').waitFor();
  await expectGood(page);
  await page.getByRole('button', { name: `Take the link away ${WHAT}` }).click();
  await page.getByText('None yet.').waitFor();
});

const SURVEY: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [{ kind: 'long-text', id: 'more', text: { en: 'Anything else?' } }],
};

/** The results of a survey that somebody answered in their own words. */
async function openResults(options: Parameters<typeof open>[1]) {
  const { page, go, platform } = await open([changedStory(20)], options);
  const ofMore = ['#asked', '#answered'].map((value) => ({ question: 'more', value, count: 1 }));
  const counted = [{ question: '#response', value: '', count: 1 }, ...ofMore];
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, SURVEY, { state: 'open', version: 1, responses: 1, counted }));
  const answer = { survey: { id, title: 'Your visit' }, question: 'more', state: 'shown' as const };
  platform.written = [writtenAnswer(answer)];
  await go(`/workspace/surveys/${id}/results`);
  await page.getByText('The lift was broken.').first().waitFor();
  return { page, platform };
}

test.each(WIDTHS)('what somebody wrote is linked to a change, and a fault is told (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const options = { colorScheme, viewport: { width, height: 900 }, role: 'responder' } as const;
  const { page, platform } = await openResults(options);
  await page.getByRole('button', { name: 'Link to a change… The lift was broken.' }).press('Enter');
  await page.getByLabel('Which change?').selectOption(`${WHAT} (Planned)`);
  await expectGood(page);
  await page.getByRole('button', { name: 'Link it' }).press('Enter');
  const away = page.getByRole('button', { name: `Take the link away ${WHAT}` });
  await away.waitFor();
  await expect.poll(() => focused(page)).toContain(WHAT);
  await expectGood(page);
  Object.assign(platform, { next: 'unavailable', nextIsFor: /^(?!GET)/ });
  await away.press('Enter');
  await page.getByRole('alert').waitFor();
  await expectGood(page);
  await away.press('Enter');
  await away.waitFor({ state: 'hidden' });
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

test('who does not record changes reads what somebody wrote, and links nothing', async () => {
  const { page } = await openResults({ role: 'manager', viewport: { width: 390, height: 900 } });
  expect(await page.getByRole('button', { name: /^Link to a change/ }).count()).toBe(0);
});
