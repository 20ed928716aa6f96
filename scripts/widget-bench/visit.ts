import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { slowDown } from '../browser/slow-phone.ts';
import { countTransfers, type Transfers } from '../size/transfers.ts';
import type { Form, Ground } from './form.ts';
import { watchedPage } from './watch.ts';

const ARRIVES_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 250;

/** The figures of one round. */
export interface Figures {
  /** Bytes of body over the network until the first question can be answered, and how many requests. */
  bytesToQuestion: number;
  requestsToQuestion: number;
  /** The same until one answer has arrived. */
  bytesInAll: number;
  requestsInAll: number;
  /** Runs of the form's own scripts over 50 ms, on a processor four times slower, until the first question. */
  longRunsToQuestion: number;
  /** The same until the answer has arrived. */
  longRunsInAll: number;
  /** From the click on a loaded page, in milliseconds; for a form that stands there at once, the same as `fromStart`. */
  fromClick: number;
  /** From asking for the page, with the click as soon as there is something to click on. */
  fromStart: number;
  /** Requests to other machines, all in vain. */
  elsewhere: number;
}

/** Waits until an answer with this text has arrived, and says how many have. */
export async function arrivals(ground: Ground, text: string, withinMs = ARRIVES_WITHIN_MS): Promise<number> {
  const last = performance.now() + withinMs;
  while (performance.now() < last) {
    const count = await ground.arrived(text);
    if (count > 0) return count;
    await pause(LOOK_EVERY_MS);
  }
  return 0;
}

function loaded({ requests }: Transfers, ground: Ground): { bytes: number; requests: number } {
  // The page around the form is the bench's own.
  const own = requests.filter(({ path }) => ground.origin + path !== ground.page && path !== '/favicon.ico');
  return { bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), requests: own.length };
}

/** From asking for the page to the first question, clicking as soon as there is something to click on. */
async function timeFromStart(browser: Browser, form: Form, ground: Ground): Promise<number> {
  const { page, close } = await watchedPage(browser);
  try {
    await slowDown(page);
    const started = performance.now();
    await page.goto(ground.page, { waitUntil: 'commit' });
    await form.open(page);
    return performance.now() - started;
  } finally {
    await close();
  }
}

/** Goes the whole way from an empty profile to an answer that has arrived. */
export async function visit(browser: Browser, form: Form, ground: Ground): Promise<Figures> {
  const fromStart = await timeFromStart(browser, form, ground);
  const { page, elsewhere, longRuns, quiet, close } = await watchedPage(browser);
  const text = `Bench ${Math.random().toString(36).slice(2)}. The nurse explained everything.`;
  try {
    await slowDown(page);
    const transfers = countTransfers(page, ground.origin);
    await page.goto(ground.page);
    await quiet();
    const started = performance.now();
    await form.open(page);
    const fromClick = form.opens === 'on a click' ? performance.now() - started : fromStart;
    await quiet();
    const toQuestion = loaded(await transfers(), ground);
    const longRunsToQuestion = await longRuns(ground.origin);
    await (await form.field(page)).fill(text);
    await (await form.sendButton(page)).click();
    if ((await arrivals(ground, text)) === 0) throw new Error('its answer did not arrive');
    await quiet();
    const inAll = loaded(await transfers(), ground);
    return {
      bytesToQuestion: toQuestion.bytes,
      requestsToQuestion: toQuestion.requests,
      bytesInAll: inAll.bytes,
      requestsInAll: inAll.requests,
      longRunsToQuestion,
      longRunsInAll: await longRuns(ground.origin),
      fromClick,
      fromStart,
      elsewhere: elsewhere.length,
    };
  } finally {
    await close();
  }
}
