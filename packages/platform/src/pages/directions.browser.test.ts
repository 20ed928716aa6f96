import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editDraft, publish, replyWithChange, tell } from '../testing/deeds.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const ENGLISH = 'They rang.';
const ARABIC = 'اتصلوا بي.';

let browser: Browser;
let ground: Ground;
let token: string;
let page: Page;

beforeAll(async () => {
  ground = await startGround('sqlite', { editDays: 14 });
  token = await ground.tokenOf(ALL_ROLES);
  browser = await chromium.launch({
    executablePath: process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium',
    args: QUIET,
  });
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
});
afterAll(async () => {
  await browser?.close();
  await ground?.stop();
});

/** Whether the words begin at the left, and so run from there, wherever they stand on the page. */
const beginAtLeft = (words: string) =>
  page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: boolean[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const begin = text.nodeValue?.indexOf(sought) ?? -1;
      const block = text.parentElement?.closest('p, dd');
      if (begin < 0 || !block) continue;
      const range = document.createRange();
      range.setStart(text, begin);
      range.setEnd(text, begin + 1);
      const [letter, around] = [range.getBoundingClientRect(), block.getBoundingClientRect()];
      found.push(letter.left - around.left < around.right - letter.right);
    }
    return found;
  }, words);

test('on an Arabic page each line of an edit runs as its own language does, whatever language says what has changed', async () => {
  const { id, path } = await tell(ground, { language: 'ar', happened: `${ENGLISH}\n\n${ARABIC}` });
  const body = editDraft({ happened: `Staff rang.\n\n${ARABIC}` });
  await ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body });
  await ground.ask('POST', `/v1/staff/stories/${id}/asking`, { token, body: { version: 2 } });
  await page.goto(`${ground.platform.address}${path}`);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  for (const english of ['They', ' rang.', ENGLISH]) {
    const seen = await beginAtLeft(english);
    expect([english, seen.length > 0, ...new Set(seen)]).toEqual([english, true, true]);
  }
  expect(new Set(await beginAtLeft(ARABIC))).toEqual(new Set([false]));
});

test('on an Arabic page what a practice wrote in English runs from the left', async () => {
  const { id, path } = await tell(ground, { language: 'ar', happened: ENGLISH });
  await publish(ground, token, id);
  await replyWithChange(ground, token, { story: id, text: 'We rang.', change: { what: 'A second phone.' } });
  await page.goto(`${ground.platform.address}${path}`);
  for (const english of [ENGLISH, 'We rang.', 'A second phone.']) {
    expect([english, ...(await beginAtLeft(english))]).toEqual([english, true]);
  }
});
