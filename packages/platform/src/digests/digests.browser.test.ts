import { createServer } from 'node:net';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { tellAndPublish } from '../testing/deeds.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { digest } from './digests.ts';
import { nextDue } from './due.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let mailServer: MailServer;
let ground: Ground;

beforeAll(async () => {
  const port = await freePort();
  mailServer = await startMailServer();
  ground = await startGround('sqlite', { port, publicUrl: `http://127.0.0.1:${port}`, smtpUrl: mailServer.url });
  browser = await chromium.launch({
    executablePath: process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium',
    args: QUIET,
  });
});

afterAll(async () => {
  await browser?.close();
  await ground?.stop();
  await mailServer?.stop();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

async function account(email: string): Promise<Page> {
  const page = await newPage();
  await page.goto(`${ground.platform.address}/workspace/account`);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Mails to you' }).waitFor();
  return page;
}

const replies = (page: Page) => page.getByRole('combobox', { name: 'New stories that wait for a reply' });

async function hasChosen(email: string, choice: string): Promise<void> {
  const page = await account(email);
  await expect.poll(() => replies(page).inputValue()).toBe(choice);
}

const look = () =>
  digest({
    ...{ ...ground.platform.services, nudge: ground.platform.services.outbox.nudge },
    onTrouble: (error) => {
      throw error;
    },
  });

async function isGood(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const expression = 'axe.run().then(({ violations }) => violations.map(({ id }) => id))';
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  expect(result.value).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

test('a weekly digest is chosen, comes on Monday, is stopped by one click, and can be had again', async () => {
  const { email } = await ground.hire({ responder: 'A81001' });
  const page = await account(email);
  await replies(page).selectOption('In a weekly digest');
  await page.locator('.mail-choices').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. Your mails come as you have chosen.').waitFor();
  await page.getByText('Next weekly digest:').waitFor();
  await look();

  await tellAndPublish(ground, await ground.tokenOf(ALL_ROLES), { happened: 'The lift hurt Wilberforce.' });
  const { services } = ground.platform;
  ground.forward(nextDue('weekly', services.now()).getTime() - services.now().getTime() + 1000);
  await look();
  const [mail] = await mailServer.mailsTo(email, 1);
  expect(mail?.subject).toBe('Your weekly digest: 1 new thing');
  expect(`${mail?.text}${mail?.html}`).not.toContain('Wilberforce');

  const list = mail?.headers.get('list') as { unsubscribe?: { url: string } } | undefined;
  const stop = list?.unsubscribe?.url ?? '';
  const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  expect((await fetch(stop, oneClick)).status).toBe(200);
  await hasChosen(email, 'never');

  for (const colorScheme of ['light', 'dark'] as const) {
    const seen = await newPage({ colorScheme, viewport: { width: 320, height: 700 } });
    await seen.goto(stop);
    await seen.getByRole('heading', { name: 'Your digests are stopped' }).waitFor();
    await isGood(seen);
  }
  const plain = await newPage({ javaScriptEnabled: false });
  await plain.goto(stop);
  await plain.getByRole('button', { name: 'Send them again' }).click();
  await plain.getByRole('heading', { name: 'Your digests are sent again' }).waitFor();
  await hasChosen(email, 'weekly');
  await plain.goto(stop);
  await plain.getByRole('button', { name: 'Stop the digests' }).click();
  await plain.getByRole('heading', { name: 'Your digests are stopped' }).waitFor();
  await hasChosen(email, 'never');
}, 120_000);
