import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

const PATIENCE_MS = 20_000;
const LOCAL = ['127.0.0.1', 'localhost'];
const LONG_MS = 50;
const QUIET_MS = 500;
const QUIET_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** What a page saw of itself; kept on `document`, out of the way of what the page does. */
interface Seen {
  runs: { by: string; duration: number }[];
  breaches: { directive: string; sample: string }[];
  keys: string[];
}

interface LongFrame extends PerformanceEntry {
  scripts: readonly { sourceURL: string; duration: number }[];
}

/** A page in a fresh profile, with all that it does outside of this machine written down. */
export interface WatchedPage {
  page: Page;
  /** The addresses outside of this machine that the page asked for; none was reached. */
  elsewhere: string[];
  /** What threw, in the page's own words. */
  thrown: string[];
  /** How many times a script of `origin` ran for longer than 50 ms. */
  longRuns(origin: string): Promise<number>;
  seen(): Promise<Seen>;
  /** Waits until nothing has been on its way for half a second. The driver's own wait holds for the first time only. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

function watchInside(): void {
  const seen: Seen = { runs: [], breaches: [], keys: [] };
  Object.defineProperty(document, 'seen', { value: seen });
  // Which script ran is told for long frames only; a long task may as well be the driver looking for a button.
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries() as LongFrame[]) {
      seen.runs.push(...scripts.map(({ sourceURL, duration }) => ({ by: sourceURL, duration })));
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
    seen.breaches.push({ directive: effectiveDirective, sample });
  });
  document.addEventListener('keydown', ({ key }) => seen.keys.push(key));
}

function quietOf(page: Page): () => Promise<void> {
  let onTheirWay = 0;
  let since = performance.now();
  const count = (change: number) => () => {
    onTheirWay += change;
    since = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    const last = performance.now() + QUIET_WITHIN_MS;
    const called = performance.now();
    const isQuiet = () => onTheirWay === 0 && performance.now() - Math.max(since, called) > QUIET_MS;
    while (!isQuiet() && performance.now() < last) await pause(LOOK_EVERY_MS);
  };
}

/** Opens an empty page in a fresh profile. */
export async function watchedPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const elsewhere: string[] = [];
  const thrown: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname, origin } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && !LOCAL.includes(hostname)) elsewhere.push(origin);
  });
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.addInitScript(watchInside);
  const seen = () => page.evaluate(() => (document as unknown as { seen: Seen }).seen);
  return {
    page,
    elsewhere,
    thrown,
    seen,
    quiet: quietOf(page),
    async longRuns(origin) {
      return (await seen()).runs.filter(({ by, duration }) => by.startsWith(origin) && duration > LONG_MS).length;
    },
    close: () => context.close(),
  };
}

/** Resolves no name and asks no proxy, so that nothing but this machine can be reached. */
export const HERE_ONLY = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--no-proxy-server',
];
