import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openStoryForm, tellStory } from '../browser/story-form.ts';
import { type Stage, startStage } from '../stage/stage.ts';

const SLOW_DOWN = 4;
const LONG_TASK_MS = 50;
const VISITS = 5;

/** What a page saw of itself: how far its parts moved, and its tasks that took long. */
interface Seen {
  shift: number;
  longTasks: number[];
}

describe('the tag as a guest on a practice’s page', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('adds one global, sets no cookie and asks nobody but the practice and the platform', async () => {
    const page = await watched();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(stage.practice.url);
    await openStoryForm(page);
    await tellStory(page, 'Nobody else was asked. It was fine.');
    const before = await globalsOf(await plainPage());
    const after = await globalsOf(page);
    expect(after.filter((name) => !before.includes(name))).toEqual(['Hearback']);
    expect(await page.context().cookies()).toEqual([]);
    asked.delete('null');
    expect([...asked].sort()).toEqual([stage.practice.url, stage.platform.url].sort());
  });

  it('moves nothing on the page while it loads and while the form is used', async () => {
    const page = await watched();
    await page.goto(stage.practice.url);
    await openStoryForm(page);
    await tellStory(page, 'Nothing moved. It was fine.');
    expect((await seenOn(page)).shift).toBe(0);
  });

  it('causes no long task on a page at a quarter of the speed until the first question can be answered', async () => {
    // A busy machine only ever adds to a task's time, so the calmest of a few visits is the tag's own.
    const visits: number[] = [];
    for (let visit = 0; visit < VISITS && !visits.includes(0); visit += 1) visits.push(await longTasksOfAVisit());
    expect(visits).toContain(0);
  });

  async function longTasksOfAVisit(): Promise<number> {
    const page = await watched();
    const debuggerOf = await page.context().newCDPSession(page);
    await page.goto(stage.practice.url);
    await page.getByRole('button', { name: 'Tell us your story' }).waitFor();
    await debuggerOf.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    const before = (await seenOn(page)).longTasks.length;
    await openStoryForm(page);
    await page.waitForTimeout(1000);
    const { longTasks } = await seenOn(page);
    await page.context().close();
    return longTasks.slice(before).filter((duration) => duration > LONG_TASK_MS).length;
  }

  async function watched(): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    await page.addInitScript(() => {
      const seen: Seen = { shift: 0, longTasks: [] };
      Object.defineProperty(document, 'seen', { value: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    return page;
  }

  async function plainPage(): Promise<Page> {
    const page = await watched();
    await page.route('**/embed.js', (route) => route.abort());
    await page.goto(stage.practice.url);
    return page;
  }
});

function globalsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.getOwnPropertyNames(window));
}

function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => (document as unknown as { seen: Seen }).seen);
}
