import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const CLIENT = { id: 'hearback', secret: 'a secret between the two' };

describe('signing in by a trust’s own directory', () => {
  let stage: Stage;
  let browser: Browser;
  let directory: Server;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    directory = await startDirectory(`${stage.platform.url}/workspace/directory`);
    const issuer = `http://127.0.0.1:${(directory.address() as AddressInfo).port}`;
    const named = ['--id', 'ferrow-trust', '--name', 'Ferrow Trust', '--client', CLIENT.id, '--issuer', issuer];
    const environment = { HEARBACK_DIRECTORY_SECRET: CLIENT.secret };
    await stage.command(['directory', 'add', ...named, '--domain', 'demo.example'], environment);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    directory?.closeAllConnections();
    directory?.close();
  });

  it('leads there and back, to the screen that was asked for', async () => {
    const page = await open('/workspace/changes');
    await expectAccessible(page);
    await press(page, 'Sign in with Ferrow Trust');
    await signInThere(page, 'practice@demo.example');
    await page.getByRole('heading', { name: 'Changes', level: 1 }).waitFor();
    await page.getByRole('link', { name: /Jo Merrick/ }).waitFor();
    expect(page.url()).toBe(`${stage.platform.url}/workspace/changes`);
    await page.reload();
    await page.getByRole('heading', { name: 'Changes', level: 1 }).waitFor();
  });

  it('says plainly who is not let in, and that an answer works once', async () => {
    const page = await open('/workspace');
    await press(page, 'Sign in with Ferrow Trust');
    await signInThere(page, 'nobody@demo.example');
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await page.getByText('Nobody here has the address nobody@demo.example.', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.goto(`${stage.platform.url}/workspace/directory?code=x&state=x`);
    await page.getByText('This sign-in was used', { exact: false }).waitFor();
    expect(page.url()).toBe(`${stage.platform.url}/workspace/directory`);
    await page.getByRole('link', { name: 'Go to the sign-in page' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('says what happened and what to do where the page of a sign-in that failed is loaded again', async () => {
    const page = await open('/workspace');
    await press(page, 'Sign in with Ferrow Trust');
    await signInThere(page, 'nobody@demo.example');
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'This sign-in is over' }).waitFor();
    await page
      .getByText('What your directory told us works once, and this page has used it.', { exact: false })
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the sign-in page' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('says plainly when the directory is away, and the password still works', async () => {
    await stage.command(
      ['directory', 'add', '--id', 'away', '--name', 'Away Trust', '--client', 'x', '--domain', 'demo.example'].concat(
        '--issuer',
        'http://127.0.0.1:9',
      ),
      { HEARBACK_DIRECTORY_SECRET: 'x' },
    );
    const page = await open('/workspace', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const });
    await press(page, 'Sign in with Away Trust');
    await page.getByText('We cannot reach Away Trust just now.', { exact: false }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByLabel('Email address').fill('practice@demo.example');
    await page.getByLabel('Password').fill('try-hearback-2026');
    await press(page, 'Sign in');
    await page.getByRole('heading', { name: 'To reply', level: 1 }).waitFor();
  });

  async function open(path: string, options = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.platform.url}${path}`);
    await page
      .getByRole('button', { name: /^Sign in with / })
      .first()
      .waitFor();
    return page;
  }

  async function signInThere(page: Page, login: string): Promise<void> {
    await page.locator('input[name="login"]').fill(login);
    await page.locator('input[name="password"]').fill('any');
    await page.locator('button[type="submit"]').click();
    await page.getByText('Continue').click();
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

/** A real OpenID provider, which knows everybody by the address that they sign in with. */
async function startDirectory(redirectUri: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider = new Provider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: true, name: sub }),
    }),
  });
  server.on('request', provider.callback());
  return server;
}
