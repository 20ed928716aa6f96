import type { RoleHeld } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { writtenAnswer } from '../testing/small-platform-surveys.ts';
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

const NAMED = 'Nurse Joy Sen was kind. The lift was broken.';

async function open(path: string, roles: RoleHeld[], options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles };
  platform.written = [
    writtenAnswer({ text: 'I do not want to live any more.', urgent: ['self-harm'] }),
    writtenAnswer({ text: NAMED, personalData: ['name'] }),
    writtenAnswer({ text: 'I am afraid of what they will do to me.', urgent: ['violence'], mayBeShown: false }),
  ];
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

async function expectGood(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test.each(looks)(
  'a moderator takes words out, shows the rest, and keeps back (%s, %i px)',
  async (colorScheme, width) => {
    const viewport = { width, height: 900 };
    const { platform, page } = await open('/workspace/written', [{ role: 'moderator' }], { colorScheme, viewport });
    await page.getByText('Read now').first().waitFor();
    await expectGood(page, `written-${colorScheme}`);
    const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    await expect.poll(() => cards.count()).toBe(3);
    const named = cards.filter({ hasText: 'Joy Sen' });
    await named.getByRole('button', { name: 'Take words out…' }).click();
    const field = named.getByLabel('What is shown');
    // What a rule found is gone already.
    await expect.poll(() => field.inputValue()).toBe('[…] was kind. The lift was broken.');
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(area.value.indexOf(' The lift'), area.value.length);
    });
    await named.getByRole('button', { name: 'Take out the selected words' }).click();
    await expect.poll(() => field.inputValue()).toBe('[…] was kind.[…]');
    await field.fill('The doctor was kind.');
    await named.getByRole('button', { name: 'Show it without these words' }).click();
    await named.getByText('Words can only be taken out').first().waitFor();
    await expectGood(page, `written-wrong-${colorScheme}`);
    await field.fill('[…] was kind.[…]');
    await named.getByRole('button', { name: 'Show it without these words' }).click();
    await named.getByText('Shown', { exact: true }).waitFor();
    await named.getByText('[…] was kind.[…]').waitFor();
    // It stands where it stood, and can be decided on anew.
    await expect.poll(() => cards.count()).toBe(3);
    await named.getByRole('button', { name: 'Keep it back' }).click();
    await named.getByText('Kept back', { exact: true }).waitFor();
    await named.getByRole('button', { name: 'Show all of it' }).click();
    await page.getByRole('dialog', { name: 'Show it with what is marked?' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(platform.written[1]).toMatchObject({ state: 'kept-back', version: 3 });
    const ofStaff = cards.filter({ hasText: 'afraid' });
    await expect.poll(() => ofStaff.getByRole('button').allInnerTexts()).toEqual(['I have read it']);
    await ofStaff.getByRole('button', { name: 'I have read it' }).click();
    await ofStaff.getByText('Kept back', { exact: true }).waitFor();
    await expectGood(page, `written-decided-${colorScheme}`);
    await page.getByRole('link', { name: 'Kept back' }).click();
    await page.getByText('What nobody else sees.').waitFor();
    // The list comes after what it is of.
    await expect.poll(() => cards.count()).toBe(2);
  },
);

test.each(looks)('what is shown keeps its lines, and no place is empty (%s, %i px)', async (colorScheme, width) => {
  const viewport = { width, height: 900 };
  const { platform, page } = await open('/workspace', [{ role: 'moderator' }], { colorScheme, viewport });
  const [text, shown] = ['Joy Sen was kind.\n\nThe lift was broken.', '[…] was kind.\n\nThe lift was broken.'];
  platform.written = [writtenAnswer({ text }), writtenAnswer({ text, shown, state: 'shown', decidedBy: 'Sam' })];
  await page.goto(`${platform.baseUrl}/workspace/written`);
  const words = page.locator('.as-written');
  await words.first().waitFor();
  const [above, below] = await Promise.all([words.boundingBox(), page.locator('.written-card .buttons').boundingBox()]);
  expect(Number(below?.y) - Number(above?.y) - Number(above?.height)).toBeCloseTo(12, 0);
  await page.goto(`${platform.baseUrl}/workspace/written/shown`);
  await page.getByText('What is read of it').waitFor();
  const whole = await words.first().boundingBox();
  expect((await words.last().boundingBox())?.height).toBe(whole?.height);
  await expectGood(page, `written-shown-${colorScheme}`);
});

test('who does not moderate has no such list', async () => {
  const { page } = await open('/workspace/written', [{ role: 'responder' }]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Joy Sen').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'What people wrote' }).count()).toBe(0);
});

test('a moderator sees in the header how much waits', async () => {
  const { page } = await open('/workspace/account', [{ role: 'moderator' }]);
  await page.getByRole('link', { name: 'What people wrote 3 things wait' }).waitFor();
});

test('where nothing is kept back, the list leads to what is to be read', async () => {
  const { platform, page } = await open('/workspace', [{ role: 'moderator' }]);
  platform.written = [writtenAnswer({ text: 'The lift was broken.' })];
  await page.goto(`${platform.baseUrl}/workspace/written/kept-back`);
  await page.getByText('What you keep back comes here.').waitFor();
  await page.getByRole('link', { name: 'Go to “To read”' }).click();
  await page.getByText('The lift was broken.').waitFor();
  platform.written = [];
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('link', { name: 'Go to “Shown”' }).waitFor();
});
