import { readFile } from 'node:fs/promises';
import { readySurveys } from '@hearback/contract/surveys/library';
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

const definition = readySurveys.find(({ kind }) => kind === 'staff')?.definition;
const said: Record<string, Record<string, number>> = {
  '#response': { '': 23 },
  heard: { '#asked': 23, '#answered': 23, yes: 9, partly: 8, no: 6 },
  safe: { '#asked': 23, '#answered': 21, '#declined': 2, yes: 12, partly: 7, no: 2 },
  care: { '#asked': 23, '#answered': 4, good: 4 },
  time: { '#asked': 23, '#answered': 23, partly: 1, no: 22 },
  'own-words': { '#asked': 23, '#answered': 9 },
};
const counted = Object.entries(said).flatMap(([question, counts]) =>
  Object.entries(counts).map(([value, count]) => ({ question, value, count })),
);

/** Opens a survey of staff as the manager of one surgery. */
async function open(parts: object, part: string, options: BrowserContextOptions = {}) {
  if (!definition) throw new Error('The library has no survey of staff.');
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  const id = newId();
  platform.surveys.set(
    id,
    keptSurvey(id, definition, { kind: 'staff', version: 1, isChanged: false, counted, ...parts }),
  );
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace/surveys/${id}${part}`);
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
  ['dark', 320],
] as const)('what staff said is shown without what few said (%s, %i px)', async (colorScheme, width) => {
  const { page } = await open({ state: 'closed' }, '/results', { colorScheme, viewport: { width, height: 900 } });
  await page.getByText('23 of your staff answered').waitFor();
  const table = page.getByRole('table', { name: 'Do you feel safe to speak up here?' });
  const rows = await table.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Answer', 'How many', 'Share of those asked'],
    ['Yes', '12', '52%'],
    ['Partly', 'Hidden', '–'],
    ['No', 'Hidden', '–'],
  ]);
  await page.getByRole('heading', { name: 'Where else your staff can turn' }).waitFor();
  await page.getByText('Freedom to Speak Up Guardian.').waitFor();
  expect(await page.getByRole('search').count()).toBe(0);
  await expectGood(page, `voice-${colorScheme}-${width}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a table (CSV)' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('safe,Do you feel safe to speak up here?,No,Hidden,23');
});

test('nothing is told while it is asked, and closing it says that it is once and for all', async () => {
  const { page } = await open({ state: 'open' }, '/results');
  await page.getByRole('heading', { name: 'Told once the survey is closed' }).waitFor();
  await expectGood(page, 'voice-open');
  await page.getByRole('link', { name: 'The survey', exact: true }).click();
  await page.getByText('For staff alone: its address is on no page').waitFor();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByRole('dialog').getByText('It cannot be opened again').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
  await page.getByText('The survey is closed.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Open it', exact: true }).count()).toBe(0);
  await expectGood(page, 'voice-closed');
});
