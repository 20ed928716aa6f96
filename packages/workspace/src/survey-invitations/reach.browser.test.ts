import { readFile } from 'node:fs/promises';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
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

const definition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [{ id: 'more', kind: 'long-text' as const, text: { en: 'Anything else?' } }],
};

/** Opens how people come to a survey, as the manager of one surgery. */
async function open(options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, definition, { state: 'open', version: 1, isChanged: false }));
  platform.batches.set('one', {
    ...{ id: newId(), name: 'Discharged in May', by: 'mail', until: '2026-12-24', madeBy: 'Alex Whitlow' },
    ...{ madeAt: '2026-11-26T10:12:00.000Z', links: 40, answered: 11, waiting: 3, delivered: 36, failed: 1 },
    ...{
      takenBack: 0,
      tags: [{ tag: 'Ash ward', links: 20, answered: 7 }],
      failures: [{ line: 12, trouble: 'refused' }],
    },
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace/surveys/${id}/reach`);
  await page.getByRole('heading', { name: 'Discharged in May' }).waitFor();
  return { platform, page, id };
}

async function expectGood(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test.each([
  ['on a desktop', {}],
  ['on a phone', { viewport: { width: 320, height: 800 } }],
  ['in the dark', { colorScheme: 'dark' as const }],
])('what became of invitations is shown %s, with nobody’s name', async (name, options) => {
  const { page } = await open(options);
  await page.getByText('What failed').click();
  await expect.poll(() => page.getByText('Line 12 of your list').isVisible()).toBe(true);
  await expect.poll(() => page.getByText('11 of 40').isVisible()).toBe(true);
  await expectGood(page, `reach ${name}`);
});

test('people are invited with the keyboard alone, and asked once more before anything is sent', async () => {
  const { page, platform } = await open();
  await page.getByLabel('What to call these').focus();
  await page.keyboard.type('Seen in June');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('jo@example.org\nnobody');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Line 2: “nobody” is no email address').waitFor();
  await expectGood(page, 'reach with a mistake');
  await page.getByLabel('Email addresses').fill('jo@example.org\nkim@example.org');
  await page.getByRole('button', { name: 'Send the invitations' }).press('Enter');
  await page.getByRole('dialog').getByText('Send 2 invitations?').waitFor();
  await expectGood(page, 'reach asks once more');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('2 invitations on the way.').waitFor();
  expect([...platform.batches.values()].map(({ name }) => name)).toContain('Seen in June');
});

test('links for a supplier of text messages come as a file that no spreadsheet runs', async () => {
  const { page } = await open();
  await page.getByLabel('What to call these').fill('June');
  await page.getByLabel('By text message or another way').check();
  await page.getByLabel('Phone numbers, if you have them at hand').fill('+44 7700 900123\n07700 900456');
  await page.getByRole('button', { name: 'Make the links' }).click();
  await page.getByRole('heading', { name: '2 links made' }).waitFor();
  await expectGood(page, 'reach has links');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('links-2.csv');
  expect(await readFile((await download.path()) ?? '', 'utf8')).toBe(
    '\uFEFFphone,link\r\n447700900123,https://feedback.example.org/i/link-0\r\n447700900456,https://feedback.example.org/i/link-1\r\n',
  );
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect.poll(() => page.getByRole('heading', { name: '2 links made' }).count()).toBe(0);
});
