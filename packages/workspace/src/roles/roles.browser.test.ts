import { deeds } from '@hearback/contract/deeds';
import { type Browser, chromium, type Page } from 'playwright-core';
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

async function expectGood(page: Page, name: string): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const pictures = process.env.PICTURES;
  if (pictures) await page.screenshot({ path: `${pictures}-${name}.png`, fullPage: true });
}

/** Cells whose words stand out of them to the side. */
function cutCells(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.roles th, .roles td')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > innerWidth)
      .map((cell) => cell.textContent ?? ''),
  );
}

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a desk at night', { width: 1280, height: 900 }, 'dark'],
  ['a phone', { width: 320, height: 700 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)('who may do what is a table that can be narrowed to a role, on %s', async (name, viewport, colorScheme) => {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  const context = await browser.newContext({ viewport, colorScheme });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace/roles`);
  await page.getByRole('heading', { level: 1, name: 'Who may do what' }).waitFor();
  await expect.poll(() => page.getByRole('row').count()).toBe(deeds.length + 1);
  await page.getByRole('rowheader', { name: 'Reply', exact: true }).waitFor();
  expect(await cutCells(page)).toEqual([]);
  await expectGood(page, `all-${name}`);
  const role = page.getByLabel('Show');
  await role.focus();
  await page.keyboard.press('G');
  await expect.poll(() => role.inputValue()).toBe('group-analyst');
  await expect.poll(() => page.getByRole('row').count()).toBeLessThan(deeds.length + 1);
  await expect.poll(() => page.getByRole('rowheader', { name: 'Reply', exact: true }).count()).toBe(0);
  await expectGood(page, `one-${name}`);
});
