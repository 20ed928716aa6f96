import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { publishedStory, runningClock } from '../testing/told-stories.ts';
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

test.each([320, 1024, 1280, 1440])('the longest state of a clock stays in its column at %i px', async (width) => {
  const clock = runningClock({ state: 'missed', left: -100, isOnItsWay: true });
  const story = publishedStory({ clock, actions: ['check-reply'] });
  const platform = await startSmallPlatform([story], workspacePages(built));
  platform.isSignedIn = true;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  onTestFinished(async () => {
    await page.close();
    await platform.stop();
  });
  await page.goto(`${platform.baseUrl}/workspace/stories/${story.id}`);
  await page.getByText('Reply written 100 working days late, not public yet').waitFor();
  await page.getByRole('heading', { name: 'A decision waits for you above' }).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}-clock-${width}.png` });
});
