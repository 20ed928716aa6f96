import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { firstQuestion, openStoryForm, tellStory } from '../browser/story-form.ts';
import { type Stage, startStage } from '../stage/stage.ts';

const SLOW_DOWN = 4;
const LONG_TASK_MS = 50;
const VISITS = 5;
const SETTLED_MS = 2500;

/** What a page saw of itself: how far its parts moved, and how long each run of a script of another origin took. */
interface Seen {
  shift: number;
  runs: { by: string; duration: number }[];
}

/** A frame that took over 50 ms, with the scripts that ran in it (Long Animation Frames API, W3C draft). */
interface LongFrame extends PerformanceEntry {
  scripts: { sourceURL: string; duration: number }[];
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
    let calmest = await longRunsOfAVisit();
    for (let visit = 1; visit < VISITS && calmest.length > 0; visit += 1) calmest = await longRunsOfAVisit();
    expect(calmest).toEqual([]);
  });

  async function longRunsOfAVisit(): Promise<Seen['runs']> {
    const page = await watched();
    const debuggerOf = await page.context().newCDPSession(page);
    await page.goto(stage.practice.url);
    const button = await page.getByRole('button', { name: 'Give feedback' }).boundingBox();
    if (!button) throw new Error('The button is not shown');
    const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
    await debuggerOf.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    // Pressed by the debugger, and nothing is asked of the page meanwhile: looking for a button by its name is a
    // long task too, but not the tag's.
    await page.mouse.click(x, y);
    await page.waitForTimeout(SETTLED_MS);
    await debuggerOf.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const door = await page.getByRole('button', { name: /^Tell your story/ }).boundingBox();
    if (!door) throw new Error('The door is not shown');
    await debuggerOf.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.mouse.click(door.x + door.width / 2, door.y + door.height / 2);
    await page.waitForTimeout(SETTLED_MS);
    await debuggerOf.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await firstQuestion(page);
    const { runs } = await seenOn(page);
    await page.context().close();
    return runs.filter(({ by, duration }) => by.startsWith(stage.platform.url) && duration > LONG_TASK_MS);
  }

  async function watched(): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    await page.addInitScript(() => {
      const seen: Seen = { shift: 0, runs: [] };
      Object.defineProperty(document, 'seen', { value: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const { scripts } of list.getEntries() as LongFrame[]) {
          seen.runs.push(...scripts.map(({ sourceURL, duration }) => ({ by: sourceURL, duration })));
        }
      }).observe({ type: 'long-animation-frame', buffered: true });
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
