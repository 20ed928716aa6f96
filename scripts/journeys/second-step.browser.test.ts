import { createHmac } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const PASSWORD = 'try-hearback-2026';
const RESPONDER = 'practice@demo.example';
const OPERATOR = 'operator@demo.example';
const MANAGER = 'manager@demo.example';
const NEWCOMER = 'new@demo.example';
const STEP_MS = 30_000;

// An app of its own, so that the platform's is not compared with itself.
function codeFor(secret: string, at = Date.now()): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const from = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the second step of signing in', () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;
  let secret = '';
  let codes: string[] = [];

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl, environment: { SECOND_STEP: 'operators' } });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  it('is set up in the account with an app, by its QR code or key, and gives codes to keep', async () => {
    const page = await newPage();
    await enterPassword(page, RESPONDER);
    await page.getByRole('link', { name: /Jo Merrick/ }).click();
    await press(page, 'Set up a second step');
    await expectAccessible(page);
    await press(page, 'Go on');
    await page.getByRole('link', { name: 'Enter your password' }).waitFor();
    await page.getByLabel('Your password').fill('not this one at all');
    await press(page, 'Go on');
    await page.getByRole('link', { name: 'This is not your password. Check it, then try again' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Your password').fill(PASSWORD);
    await press(page, 'Go on');
    await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
    await expectAccessible(page);
    secret = (await page.locator('code').innerText()).replace(/\s/g, '');
    expect(await page.getByRole('link', { name: /Open in an app/ }).getAttribute('href')).toContain(secret);
    await page.getByLabel('Code from your app').fill('000000');
    await press(page, 'Turn it on');
    await page.getByRole('link', { name: /This code is not right/ }).waitFor();
    await page.getByLabel('Code from your app').fill(codeFor(secret));
    await press(page, 'Turn it on');
    await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor();
    codes = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    await expectAccessible(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy the codes');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
    await press(page, 'I have kept them');
    await page.getByText('10 recovery codes are left.').waitFor();
    await mailed('Your sign-in has a second step now');
  });

  it('is asked for after the password, by keyboard alone, and leads to what was asked for', async () => {
    const page = await newPage();
    await enterPassword(page, RESPONDER, '/workspace/changes');
    await page.getByRole('heading', { name: 'Enter your code' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Code from your app').press('Enter');
    await page.getByRole('link', { name: 'Enter the code' }).waitFor();
    await page.getByLabel('Code from your app').fill('000 000');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /This code is not right, or was used before/ }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Code from your app').fill(codeFor(secret, Date.now() + STEP_MS));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Changes', level: 1 }).waitFor();
  });

  it('takes a recovery code where the app is not at hand', async () => {
    const page = await newPage();
    await enterPassword(page, RESPONDER);
    await press(page, 'I do not have my app at hand');
    await page.getByText('No recovery code either?', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Recovery code').fill(codes[0]?.toUpperCase() ?? '');
    await press(page, 'Go on');
    await page.getByRole('heading', { name: 'To reply', level: 1 }).waitFor();
    await mailed('A recovery code was used to sign in');
  });

  it('is set up before anything else by those who need one, who can then go on', async () => {
    const page = await newPage();
    await enterPassword(page, OPERATOR);
    await page.getByRole('heading', { name: 'Set up a second step' }).waitFor();
    await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const own = (await page.locator('code').innerText()).replace(/\s/g, '');
    await page.reload();
    await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
    const anew = (await page.locator('code').innerText()).replace(/\s/g, '');
    expect(anew).not.toBe(own);
    await page.getByLabel('Code from your app').fill(codeFor(anew));
    await press(page, 'Turn it on');
    await press(page, 'I have kept them');
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await page.getByText('Signs in with a second step').first().waitFor();
    await press(page, 'Jo Merrick: Reset the second step');
    await page.getByRole('heading', { name: 'Reset the second step of Jo Merrick?' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Reset it');
    await page.getByText('Jo Merrick signs in by password alone until they set it up again.').waitFor();
    await mailed('The second step of your sign-in was reset');
  });

  it('locks no operator out: the command line resets theirs', async () => {
    await stage.command(['staff', 'reset-second-step', '--email', OPERATOR]);
    const page = await newPage();
    await enterPassword(page, OPERATOR);
    await page.getByRole('heading', { name: 'Set up a second step' }).waitFor();
    await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
  });

  it('is required by an organisation of its staff, who are led to it while they work, until it is taken off', async () => {
    const [responder, manager] = [await newPage(), await newPage()];
    await enterPassword(responder, RESPONDER);
    await responder.getByRole('heading', { name: 'To reply', level: 1 }).waitFor();
    await enterPassword(manager, MANAGER, '/workspace/organisations/F84003');
    await press(manager, 'Require a second step');
    await manager.getByRole('heading', { name: 'Require a second step at Dunmore Road Surgery?' }).waitFor();
    await manager.getByRole('dialog').getByText('3 of 3 people have none yet.').waitFor();
    await expectAccessible(manager);
    await press(manager, 'Require it');
    await mailed('Your sign-in needs a second step');
    await responder
      .getByRole('navigation')
      .getByRole('link', { name: /^Changes/ })
      .click();
    await setUpNow(responder);
    await responder.getByRole('heading', { name: 'Changes', level: 1 }).waitFor();
    const newcomer = await newPage();
    await enterPassword(newcomer, NEWCOMER);
    await setUpNow(newcomer);
    await manager.reload();
    await setUpNow(manager);
    await manager.getByText('All 3 people have one.').waitFor();
    await expectAccessible(manager);
    await press(manager, 'Require it no more');
    await manager.getByRole('dialog').getByText('Whoever has one keeps it', { exact: false }).waitFor();
    await manager.getByRole('dialog').getByRole('button', { name: 'Require it no more' }).press('Enter');
    await manager.getByText('Dunmore Road Surgery requires no second step any more.').waitFor();
  });

  it('fits a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ viewport: { width: 320, height: 640 }, colorScheme });
      await enterPassword(page, OPERATOR);
      await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  /** Goes through what somebody is led to who has to set it up first. */
  async function setUpNow(page: Page): Promise<void> {
    await page.getByRole('heading', { name: 'Set up a second step' }).waitFor();
    await page.getByRole('img', { name: 'QR code for your app' }).waitFor();
    const key = (await page.locator('code').innerText()).replace(/\s/g, '');
    await page.getByLabel('Code from your app').fill(codeFor(key));
    await press(page, 'Turn it on');
    await press(page, 'I have kept them');
  }

  async function newPage(options = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  async function enterPassword(page: Page, email: string, path = '/workspace'): Promise<void> {
    await page.goto(`${stage.platform.url}${path}`);
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await press(page, 'Sign in');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor({ state: 'detached' });
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function mailed(subject: string): Promise<void> {
    await expect.poll(() => mail.mails.some((one) => one.subject === subject), { timeout: 15_000 }).toBe(true);
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
