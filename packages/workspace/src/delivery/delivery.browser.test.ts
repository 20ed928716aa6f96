import type { Delivery } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
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

async function open(mails: Delivery[], options: BrowserContextOptions, path = '/workspace/mails') {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'operator' }] };
  platform.mails.push(...mails);
  const context = await browser.newContext(options);
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

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

function mail(parts: Partial<Delivery> = {}): Delivery {
  const writtenAt = new Date(Date.now() - 7_200_000).toISOString();
  return { id: newId(), kind: 'replied', state: 'delivered', writtenAt, attempts: 1, mayRetry: false, ...parts };
}

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'what waits, was given up and was delivered is each on its tab, with what to do, on %s',
  async (_, viewport, colorScheme) => {
    const nextTryAt = '2027-03-31T16:30:00Z';
    const { page } = await open(
      [
        mail({ state: 'given-up', attempts: 25, trouble: 'refused', mayRetry: true }),
        mail({ state: 'trying', kind: 'reply-due', attempts: 3, trouble: 'unreachable', nextTryAt }),
        mail({ state: 'waiting', kind: 'received', attempts: 0 }),
      ],
      { viewport, colorScheme },
    );
    await heading(page, 'Mails that were given up');
    await page.getByText('Tried 25 times, because the mail server will not take it,').waitFor();
    await expectGood(page);
    await page.getByRole('button', { name: 'Try again about a reply' }).click();
    await page.getByText('The mail is on its way again.').waitFor();
    await heading(page, 'No mail was given up');
    await expectGood(page);

    await tab(page, 'Waiting');
    await heading(page, 'Mails that wait');
    const tried = page.getByRole('listitem').filter({ hasText: 'that a reply is due' });
    await tried.getByText('Tried 3 times, because the mail server cannot be reached,').waitFor();
    await tried.getByText('Next try: 31 March 2027, 5:30pm').waitFor();
    await page.getByText('3 mails shown').waitFor();
    await expectGood(page);

    await tab(page, 'Delivered');
    await heading(page, 'No mail was delivered yet');
    await expectGood(page);
  },
);

test('a mail whose address is refused says so, with what the mail server said, and can be tried again', async () => {
  const refused = { trouble: 'address-refused', said: '550 5.1.1', mayRetry: true } as const;
  const { page } = await open([mail({ state: 'given-up', ...refused })], { viewport: { width: 320, height: 700 } });
  const row = page.getByRole('listitem').filter({ hasText: 'about a reply' });
  const why = 'Tried once, because the mail server takes no mail for this address (it said 550 5.1.1),';
  await row.getByText(why).waitFor();
  await expectGood(page);
  await row.getByRole('button', { name: 'Try again about a reply' }).click();
  await page.getByText('The mail is on its way again.').waitFor();
});

test('more than a hundred are shown page by page by keyboard alone', async () => {
  const mails = Array.from({ length: 130 }, () => mail());
  const { page } = await open(mails, { viewport: { width: 390, height: 800 } });
  await tab(page, 'Delivered');
  await page.getByText('20 mails shown, there are more').waitFor();
  const more = page.getByRole('button', { name: 'Show more' });
  for (let shown = 40; shown <= 120; shown += 20) {
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${shown} mails shown, there are more`).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mail'));
    await expect.poll(focused).toBe(mails[shown - 20]?.id);
  }
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByText('130 mails shown', { exact: true }).waitFor();
  await expect.poll(() => more.count()).toBe(0);
});

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'what one gets mail of is chosen in the account, by keyboard alone, on %s',
  async (_, viewport, colorScheme) => {
    const { page, platform } = await open([], { viewport, colorScheme }, '/workspace/account');
    await page.getByText('With your roles there is nothing to choose here yet.').waitFor();
    platform.staff = { ...platform.staff, roles: [{ role: 'responder' }] };
    await page.reload();
    const replies = page.getByRole('combobox', { name: 'New stories that wait for a reply' });
    await expect.poll(() => replies.inputValue()).toBe('daily');
    expect(await page.getByRole('combobox', { name: 'New stories to moderate' }).count()).toBe(0);
    await page.getByText('Next daily digest: 31 March 2027, 8:00am').waitFor();
    await expectGood(page);
    await replies.focus();
    await page.keyboard.press('ArrowDown');
    expect(await replies.inputValue()).toBe('weekly');
    await page.keyboard.press('Enter');
    const save = page.locator('.mail-choices').getByRole('button', { name: 'Save', exact: true });
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved. Your mails come as you have chosen.').waitFor();
    await page.getByText('Next weekly digest: 5 April 2027, 8:00am').waitFor();
    expect(platform.mailChoices).toMatchObject({ toReply: 'weekly', toModerate: 'daily', answers: 'at-once' });
    await expectGood(page);
    await page.route('**/v1/staff/mail-choices', (route) => route.abort());
    await replies.selectOption('never');
    await save.click();
    await page.getByText('Saved. Your mails come as you have chosen.').waitFor({ state: 'detached' });
    await page.locator('#mails .notice').waitFor();
    expect(await replies.inputValue()).toBe('never');
    expect(platform.mailChoices.toReply).toBe('weekly');
  },
);
