import { readFile } from 'node:fs/promises';
import { friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { monthlyReturn } from '../testing/small-platform-returns.ts';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const FFT = friendsAndFamilyTest as unknown as SurveyDefinition;
const OCTOBER = [
  { answer: 'very-good', method: 'online', count: 131 },
  { answer: 'good', method: 'text-message', count: 40 },
  { answer: 'good', method: 'handwritten', count: 6 },
  { answer: 'neither', method: 'tablet', count: 9 },
  { answer: 'poor', method: 'online', count: 7 },
  { answer: 'very-poor', method: 'telephone', count: 5 },
  { answer: 'dont-know', method: 'online', count: 2 },
] as const;

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

/** Opens a screen as the manager of one surgery, whose October was answered by 200. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  platform.returns = [
    monthlyReturn('2026-11', OCTOBER.slice(1, 3), { isOver: false }),
    monthlyReturn('2026-10', OCTOBER),
    ...Array.from({ length: 12 }, (_, at) =>
      monthlyReturn(at < 9 ? `2026-0${9 - at}` : `2025-${21 - at}`, OCTOBER.slice(0, 3)),
    ),
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

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 320],
] as const)('a month’s return shows its figures, and is kept as sent (%s, %i px)', async (colorScheme, width) => {
  const name = `return-${colorScheme}-${width}`;
  const { page, platform } = await open('/workspace/surveys/returns/F84003?month=2026-10', {
    ...{ colorScheme, viewport: { width, height: 900 } },
  });
  await page.getByRole('heading', { name: 'Monthly return: October 2026', level: 1 }).waitFor();
  await page.getByText('Due by 17 November 2026').waitFor();
  await page.getByText('177 of 200 answers, “Don’t know” among them.').waitFor();
  await page.getByText('Not for ranking.').waitFor();
  await page.getByText('This is not verified: check it').first().waitFor();
  const rows = await page
    .getByRole('table', { name: 'How often each answer was given' })
    .getByRole('row')
    .allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Answer', 'How many', 'Share'],
    ['Very good', '131', '66%'],
    ['Good', '46', '23%'],
    ['Neither good nor poor', '9', '5%'],
    ['Poor', '7', '4%'],
    ['Very poor', '5', '3%'],
    ['Don’t know', '2', '1%'],
    ['Total', '200', ''],
  ]);
  await expectGood(page, name);
  await page.getByRole('button', { name: 'Keep as sent' }).press('Enter');
  await page.getByRole('dialog').getByText('A return that you sent cannot be changed where you sent it.').waitFor();
  await expectGood(page, `${name}-keep`);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep them' }).press('Enter');
  await page.getByText('The figures are kept as sent.').waitFor();
  await page.getByText('Kept as sent on 3 November 2026').waitFor();
  const at = platform.returns.findIndex(({ month }) => month === '2026-10');
  const { taken } = platform.returns[at] ?? {};
  const later = [...OCTOBER, { answer: 'poor', method: 'other', count: 1 } as const];
  platform.returns[at] = monthlyReturn('2026-10', later, { taken });
  await page.reload();
  await page.getByText('Poor: 7 then, 8 now').waitFor();
  await page.getByText('Other: 0 then, 1 now').waitFor();
  await expectGood(page, `${name}-changed`);
});

test('the return comes as a file, and a month that is not over warns before it is kept', async () => {
  const { page } = await open('/workspace/surveys/returns/F84003');
  await page.getByRole('heading', { name: 'Monthly return: October 2026', level: 1 }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the return (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('return-F84003-2026-10.csv');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('F84003,Harbour Lane Surgery,2026-10,answer,Very good,131');
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'November 2026' }).click();
  await page.getByRole('heading', { name: 'Monthly return: November 2026', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Keep as sent' }).click();
  await page.getByRole('dialog').getByText('The month is not over.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Not yet' }).click();
  await page.getByRole('button', { name: 'Show earlier months' }).click();
  await page.getByRole('link', { name: 'October 2025' }).click();
  await page.getByRole('heading', { name: 'Monthly return: October 2025', level: 1 }).waitFor();
});

test('the Friends and Family Test leads to its return, and says why it takes any number of answers', async () => {
  const { page, platform } = await open('/workspace');
  const id = newId();
  const parts = { kind: 'friends-and-family', state: 'open', version: 1, isChanged: false, responses: 3 } as const;
  platform.surveys.set(id, keptSurvey(id, FFT, parts));
  await page.goto(`${platform.baseUrl}/workspace/surveys/${id}`);
  await page.getByText('so it has no last day and takes any number of answers').waitFor();
  expect(await page.getByLabel('Most answers').count()).toBe(0);
  await page.getByRole('link', { name: 'Monthly return' }).click();
  await page.getByRole('heading', { name: 'Monthly return: October 2026', level: 1 }).waitFor();
  await page.goto(`${platform.baseUrl}/workspace/surveys`);
  await page.getByRole('link', { name: 'Monthly return Harbour Lane Surgery' }).waitFor();
});

test('where it was never asked, the way to ask it is shown', async () => {
  const { page, platform } = await open('/workspace');
  platform.returns = [];
  await page.goto(`${platform.baseUrl}/workspace/surveys/returns/F84003`);
  await page.getByRole('heading', { name: 'There is no return yet' }).waitFor();
  await expectGood(page, 'return-none');
});
