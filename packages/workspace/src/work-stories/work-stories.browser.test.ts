import type { RoleHeld } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { workStory } from '../testing/small-platform-work.ts';
import { surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const looks = [
  ['light', 1280],
  ['dark', 320],
] as const;

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

async function open(path: string, roles: RoleHeld[], options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles };
  platform.work.stories = [workStory({ urgent: ['violence'] }), workStory({ personalData: ['name'] })];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}${path}`);
  return { platform, page };
}

async function expectGood(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test.each(looks)('a moderator reads what staff tell, and passes it on (%s, %i px)', async (colorScheme, width) => {
  const viewport = { width, height: 900 };
  const { page } = await open('/workspace/work-stories', [{ role: 'moderator' }], { colorScheme, viewport });
  await page.getByText('Read now').waitFor();
  const waiting = () => page.locator('.nav-place[href$="/work-stories"] .nav-count').first().textContent();
  await expect.poll(waiting).toBe('2 stories wait');
  await expectGood(page);
  await page.getByRole('link', { name: 'The rota came a day late, again' }).first().click();
  await page.getByRole('button', { name: 'Reject it…' }).click();
  await page.getByText('no manager reads it, and it is counted nowhere').waitFor();
  await page.getByRole('button', { name: 'Reject it', exact: true }).click();
  await page.getByRole('link', { name: 'Choose a rule' }).waitFor();
  await expectGood(page);
  await page.getByRole('button', { name: 'Pass it on to the managers' }).click();
  await page.getByText('Saved. The author sees it on their page.').waitFor();
  await expect.poll(waiting).toBe('1 story waits');
  await page.getByLabel('Your answer').fill('Thank you for telling us.');
  await expectGood(page);
});

test.each(looks)('a moderator asks its author about other words, and takes that back (%s, %i px)', async (...look) => {
  const [colorScheme, width] = look;
  const viewport = { width, height: 900 };
  const { platform, page } = await open('/workspace/work-stories', [{ role: 'moderator' }], { colorScheme, viewport });
  const one = platform.work.stories[0];
  const waiting = () => page.locator('.nav-place[href$="/work-stories"] .nav-count').first().textContent();
  await page.goto(`${platform.baseUrl}/workspace/work-stories/${one?.id}`);
  await page.getByRole('button', { name: 'Edit the words…' }).click();
  const happened = page.getByLabel('What they told');
  await happened.fill('Robin Oak (robin.oak@example.org) shouted at us.');
  await page.getByRole('status').filter({ hasText: 'robin.oak@example.org' }).waitFor();
  await page.getByRole('button', { name: 'Ask the author', exact: true }).click();
  await page.getByRole('link', { name: 'Choose a reason' }).waitFor();
  await expectGood(page);
  await page.getByRole('button', { name: 'Pass it on to the managers' }).click();
  await page.getByRole('link', { name: 'You changed these words and have not sent them', exact: false }).waitFor();
  // What was begun is there when they come back to it.
  await page.reload();
  await page.getByLabel('It criticised a member of staff by name', { exact: false }).check();
  await happened.fill('A supervisor shouted at us.');
  await page.getByRole('button', { name: 'Ask the author', exact: true }).click();
  await page.getByRole('heading', { name: 'It waits for its author' }).waitFor();
  await page.getByText('The author is asked.').waitFor();
  await page.locator('.edits ins').first().waitFor();
  await expect.poll(waiting).toBe('1 story waits');
  await expectGood(page);
  await page.getByRole('button', { name: 'Take the edit back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the edit back' }).click();
  await page.getByText('The edit is taken back.').waitFor();
  await page.getByText('Taken back: this edit is not used').waitFor();
  await page.getByRole('button', { name: 'Pass it on to the managers' }).waitFor();
  await expectGood(page);
});

test.each(looks)('a manager has a page for staff, and what they tell of (%s, %i px)', async (colorScheme, width) => {
  const viewport = { width, height: 900 };
  const roles: RoleHeld[] = [{ role: 'manager', organisation: surgery }];
  const { platform, page } = await open('/workspace/work-stories', roles, { colorScheme, viewport });
  platform.work.quarters = [
    { quarter: '2026-Q3', state: 'told', stories: 11, shown: { rota: 6, safety: 5, care: 0 }, hidden: [] },
    { quarter: '2026-Q2', state: 'too-few', stories: 0, shown: {}, hidden: [] },
  ];
  await page.getByRole('heading', { name: 'Nothing here' }).waitFor();
  await page.getByRole('link', { name: `The page for staff of ${surgery.name}` }).click();
  await page.getByRole('radio', { name: 'Open' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Say where else your staff can turn' }).waitFor();
  await page.getByLabel('Where else your staff can turn').fill('Ask Robin at the desk.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await expectGood(page);
  await page.getByRole('link', { name: 'Back to the stories from staff' }).click();
  await page.getByRole('link', { name: `What staff of ${surgery.name} tell of` }).click();
  await page.getByRole('rowheader', { name: 'Hours and rota' }).waitFor();
  await page.getByText('Fewer than 5, or none').waitFor();
  await expectGood(page);
});

test('a list without stories from staff leads on to one to look at next, where there is one', async () => {
  const { platform, page } = await open('/workspace/work-stories/read', [{ role: 'moderator' }]);
  await page.getByText('What is read comes here.').waitFor();
  await expectGood(page);
  await page.getByRole('link', { name: 'Go to “To read”' }).click();
  await page.getByRole('link', { name: 'The rota came a day late, again' }).first().waitFor();
  platform.work.stories = [];
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  await page.goto(`${platform.baseUrl}/workspace/work-stories`);
  await page.getByText('When a moderator passes a story on to you').waitFor();
  expect(await page.getByRole('link', { name: 'Go to', exact: false }).count()).toBe(0);
});
