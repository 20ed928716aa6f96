import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { conversation } from '../testing/small-platform-conversations.ts';
import { surgery } from '../testing/told-stories.ts';
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

/** Opens the conversations as a responder of a surgery. */
async function open(options: BrowserContextOptions) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'responder', organisation: surgery }] };
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${platform.baseUrl}/workspace/conversations`);
  await page.getByRole('heading', { name: 'Conversations', level: 1 }).waitFor();
  const expectGood = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };
  return { platform, page, expectGood };
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a conversation is written down in a minute (%s, %i px)', async (colorScheme, width) => {
  const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
  await page.getByText('Nothing is written down yet.').waitFor();
  await expectGood();
  const opener = page.getByRole('button', { name: 'Write one down' });
  await opener.click();
  await page.getByLabel('On the phone').waitFor();
  await page.locator('#conversation-form').getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('link', { name: 'Say what it was about' }).waitFor();
  await expectGood();
  await page.getByLabel('On the phone').check();
  await page.getByLabel('What was it about?').fill('A repeat prescription was not ready.');
  await page.reload();
  await expect
    .poll(() => page.getByLabel('What was it about?').inputValue())
    .toBe('A repeat prescription was not ready.');
  await page.getByLabel('What did you do?').fill('I rang the pharmacy: it is ready at noon.');
  await page.getByLabel('No', { exact: true }).check();
  await page.getByText('If they want somebody to look into it').waitFor();
  await page.getByLabel('Yes, nothing more is to come').check();
  await expectGood();
  await page.locator('#conversation-form').getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('It is written down.').waitFor();
  await page.getByText('I rang the pharmacy: it is ready at noon.').waitFor();
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('heading', { name: 'How many, by month' }).waitFor();
  await expectGood();
  expect(platform.conversations).toMatchObject([{ by: 'phone', isSettled: true, organisation: surgery }]);
});

test('what others write down meanwhile is told, and how many there were can be saved as a file', async () => {
  const { page, platform } = await open({ viewport: { width: 1000, height: 900 } });
  platform.conversations.push(conversation({ on: '2026-03-02', isSettled: false, about: '=1+1' }));
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByText('=1+1').waitFor();
  platform.conversations.unshift(conversation({ on: '2026-03-03', by: 'phone', about: 'The door was locked.' }));
  platform.tell('conversations');
  await page.getByText('1 new conversation.').waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('The door was locked.').waitFor();
  // A row has no link that could take the focus.
  await expect.poll(() => page.locator('li:focus').allInnerTexts()).toHaveLength(1);
  expect(await page.locator('li:focus').innerText()).toContain('The door was locked.');
  await expect.poll(() => page.locator('tbody td').nth(1).innerText()).toBe('2');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the counts as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('conversations.csv');
  expect(await readFile((await download.path()) ?? '', 'utf8')).toBe(
    `\uFEFFMonth,Code,Organisation,Conversations,Settled,On the phone,In person\r\n2026-03,${surgery.ods},${surgery.name},2,1,1,1\r\n`,
  );
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'counts that cannot be loaded say so, and are loaded when one tries again (%s, %i px)',
  async (colorScheme, width) => {
    const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
    platform.conversations.push(conversation());
    Object.assign(platform, { next: 'forbidden', nextIsFor: /conversations\/counts/ });
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('How many there were could not be loaded.').waitFor();
    await expectGood();
    await page.getByRole('button', { name: 'Try again' }).click();
    const heading = page.getByRole('heading', { name: 'How many, by month' });
    await expect.poll(() => page.locator('tbody td').nth(1).innerText()).toBe('1');
    await expect.poll(() => page.getByText('How many there were could not be loaded.').count()).toBe(0);
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectGood();
  },
);
