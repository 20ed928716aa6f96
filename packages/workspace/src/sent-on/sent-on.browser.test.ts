import type { SentOn } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { changedStory, publishedStory, sentStory, surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

function sent(): SentOn {
  const at = new Date().toISOString();
  return {
    ...{
      story: newId(),
      organisation: surgery,
      to: 'enquiry',
      title: 'My tablets never came',
      sentAt: at,
      state: 'new',
      isUnseen: false,
    },
    ...{ changedAt: at, version: 1, told: { happened: 'My tablets never came.' }, contact: 'Ring me', steps: [] },
  };
}

/** Opens a screen as a manager to whom two stories were sent on. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const stories = [publishedStory(), publishedStory(), changedStory(-3)];
  const platform = await startSmallPlatform(stories, workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  platform.sentOn = [sent(), sent()];
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

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'how much waits that was sent on stands in the header, and falls as it is done (%s, %i px)',
  async (colorScheme, width) => {
    const { page } = await open('/workspace/sent-on', { colorScheme, viewport: { width, height: 900 } });
    // Where there is little room the header is one menu, which closes when one goes on.
    const openMenu = async () => {
      if (width === 320) await page.getByRole('button', { name: /^Menu/ }).click();
    };
    await openMenu();
    await page.getByRole('link', { name: 'Sent on to you 2 stories wait', exact: true }).waitFor();
    await expectGood(page);
    await page.getByRole('link', { name: 'My tablets never came' }).first().click();
    await page.getByLabel('A note for staff').fill('The tablets came.');
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByRole('button', { name: 'Take it up again' }).waitFor();
    await openMenu();
    await page.getByRole('link', { name: 'Sent on to you 1 story waits', exact: true }).waitFor();
    await expectGood(page);
  },
);

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'a moderator is told whom to invite before they ask to send on what nobody would see (%s, %i px)',
  async (colorScheme, width) => {
    const [none, one] = [sentStory({ sendableAs: [] }), sentStory({ sendableAs: ['enquiry'] })];
    const { platform, page } = await open('/workspace/account', { colorScheme, viewport: { width, height: 900 } });
    platform.staff = { ...platform.staff, roles: [{ role: 'moderator' }] };
    platform.stories.push(none, one);
    const suggest = async (id: string) => {
      await page.goto(`${platform.baseUrl}/workspace/stories/${id}`);
      await page.getByRole('button', { name: 'Suggest sending it on' }).click();
      await page.getByText('Invite a complaints manager or a manager there first').waitFor();
      await expectGood(page);
    };
    await suggest(none.id);
    await page.getByText('Invite an enquiries officer or a manager there first').waitFor();
    expect(await page.getByRole('button', { name: 'Ask the author' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Do not ask' }).click();
    await suggest(one.id);
    expect(await page.getByRole('radio').count()).toBe(1);
    await page.getByRole('radio', { name: /^A request for help/ }).check();
    await page.getByLabel('Why, to the author').fill('They can help you.');
    await page.getByRole('button', { name: 'Ask the author' }).click();
    await page.getByText('The author is asked. The story comes back').waitFor();
  },
);

test('an operator sees what nobody at its organisation sees, and why', async () => {
  const { platform, page } = await open('/workspace/account');
  platform.staff = { ...platform.staff, roles: [{ role: 'operator' }] };
  platform.sentOn = [{ ...sent(), isUnseen: true }];
  await page.goto(`${platform.baseUrl}/workspace/sent-on`);
  await page.getByText('nobody there sees it').waitFor();
  await page.getByRole('link', { name: 'My tablets never came' }).click();
  await page.getByText('Nobody at Harbour Lane Surgery sees this, so you do.').waitFor();
  await expectGood(page);
  await page.getByRole('link', { name: 'Go to people' }).waitFor();
});
