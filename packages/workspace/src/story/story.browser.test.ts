import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { publishedStory } from '../testing/told-stories.ts';
import { workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

async function writing() {
  const story = publishedStory({ happened: 'I rang, and nobody answered.\n\n'.repeat(60), version: 3 });
  const platform = await startSmallPlatform([story], workspacePages(built));
  platform.isSignedIn = true;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  onTestFinished(async () => {
    await page.close();
    await platform.stop();
  });
  await page.goto(`${platform.baseUrl}/workspace/stories/${story.id}`);
  await page.getByLabel('Your reply').waitFor();
  return page;
}

test('a story that waits for a reply is printed whole', async () => {
  const page = await writing();
  await page.emulateMedia({ media: 'print' });
  const told = page.locator('.story-told');
  const { hidden, width, of } = await told.evaluate((element) => ({
    hidden: element.scrollHeight - element.clientHeight,
    width: element.getBoundingClientRect().width,
    of: element.parentElement?.getBoundingClientRect().width,
  }));
  expect(hidden).toBeLessThanOrEqual(1);
  expect(width).toBe(of);
  expect(await told.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}-print.png`, fullPage: true });
});

test('a tab is left without a question until something in it is typed and not sent', async () => {
  const page = await writing();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  const field = page.getByLabel('Your reply');
  await field.click();
  await page.reload();
  expect(asked).toEqual([]);
  await field.fill('Thank you.');
  await field.click();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect.poll(() => field.inputValue()).toBe('Thank you.');
  await field.fill('');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
