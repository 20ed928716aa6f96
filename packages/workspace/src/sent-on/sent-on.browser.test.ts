import { rm } from 'node:fs/promises';
import type { SentOn } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { changedStory, publishedStory, surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(async () => {
  await browser?.close();
  await rm(built.folder, { recursive: true, force: true });
});

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
    await openMenu();
    await page.getByRole('link', { name: 'Sent on to you 1 story waits', exact: true }).waitFor();
    await expectGood(page);
  },
);
