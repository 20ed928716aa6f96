import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { QUIET } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const TOLD = 'I rang three times to book a blood test.';

let folder: string;
let profile: string;
let platform: SmallPlatform;
let host: HostPage;
let running: ChildProcess | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await buildWidget();
}, 120_000);
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'hearback-profile-'));
  platform = await startSmallPlatform(folder, { organisations, stories });
  host = await startHostPage(
    platform.url,
    () => `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>
      <hearback-story org="F84003"></hearback-story></main>
      <script async src="${platform.url}/embed.js"></script></html>`,
  );
});
afterEach(async () => {
  await kill();
  await host.stop();
  await platform.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Chromium with a profile that outlives it, in a process group of its own. */
async function begin(): Promise<Page> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...QUIET, ...root, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const port = join(profile, 'DevToolsActivePort');
  await rm(port, { force: true });
  running = spawn(process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium', args, { detached: true, stdio: 'ignore' });
  await expect.poll(() => readFile(port, 'utf8').catch(() => ''), { timeout: 20_000 }).toContain('\n');
  const [number] = (await readFile(port, 'utf8')).split('\n');
  browser = await connect(`http://127.0.0.1:${number}`);
  const page = (await browser.contexts()[0]?.newPage()) as Page;
  page.setDefaultTimeout(10_000);
  await page.goto(host.url);
  return page;
}

/** A browser that has just begun may let the first who ask wait for ever where the machine is busy. */
async function connect(address: string, triesLeft = 2): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 8000 });
  } catch (error) {
    if (triesLeft === 0) throw error;
    return connect(address, triesLeft - 1);
  }
}

/** All of its processes at once, as when the battery is empty. */
async function kill(): Promise<void> {
  const ended = new Promise((done) => running?.once('exit', done));
  if (!running?.pid) return;
  process.kill(-running.pid, 'SIGKILL');
  await ended;
  running = undefined;
  await browser?.close().catch(() => {});
}

/** What is written where a browser that is killed does not lose it. */
const copies = (page: Page) =>
  page.evaluate(async () => {
    const name = 'hearback-drafts';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return '';
    const opening = indexedDB.open(name);
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((done) => {
      reading.onsuccess = done;
    });
    opening.result.close();
    return JSON.stringify(reading.result);
  });

const field = (page: Page) => page.getByRole('textbox', { name: 'What happened?' });

test('what is kept for 7 days is there again after the browser was killed as a whole', async () => {
  const page = await begin();
  await field(page).fill('First.');
  await page.getByRole('button', { name: 'Keep them for 7 days' }).click();
  await field(page).fill(TOLD);
  await expect.poll(() => copies(page)).toContain(TOLD);
  await kill();
  const again = await begin();
  await expect.poll(() => field(again).inputValue()).toBe(TOLD);
}, 60_000);

test('what was cleared after that is not there again when the browser is killed once more', async () => {
  const page = await begin();
  await field(page).fill(TOLD);
  await page.getByRole('button', { name: 'Keep them for 7 days' }).click();
  await expect.poll(() => copies(page)).toContain(TOLD);
  await kill();
  const again = await begin();
  await expect.poll(() => field(again).inputValue()).toBe(TOLD);
  await again.getByRole('button', { name: 'Clear my answers' }).click();
  await expect.poll(() => copies(again)).toBe('[]');
  await again.waitForTimeout(1000);
  await kill();
  const last = await begin();
  await field(last).waitFor();
  await last.waitForTimeout(1000);
  expect(await field(last).inputValue()).toBe('');
}, 60_000);
