import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { postgresBinaries } from '../postgres/binaries.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const RESPONDER = 'practice@demo.example';
const NEWCOMER = 'robin@example.org';
const [FIRST, SECOND] = ['ways and stones and rivers', 'boats and bread and birds'];

// Each step goes on where the one before ended.
describe('a link from a mail that is over', { timeout: 60_000 }, () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let mail: MailCatcher;
  let stage: Stage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    postgres = await startPostgres({ durable: false });
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl, databaseUrl: postgres.url });
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    page.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
    await postgres?.stop();
  });

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const expectGood = async () => expect(await accessibilityFaults(page)).toEqual([]);
  /** The hour, or the week, is over: what the platform wrote down as the end of its links is past. */
  const letPass = (table: 'staff_recoveries' | 'staff_invitations') => {
    const sql = `update ${table} set expires_at = '2020-01-01T00:00:00.000Z'`;
    execFileSync(join(postgresBinaries() ?? '', 'psql'), ['-XAtq', '-c', sql, postgres.url]);
  };
  /** The link of the mail to somebody that is the nth about this. */
  async function linkTo(address: string, path: string, nth: number): Promise<string> {
    const links = () =>
      mail.mails
        .filter(({ to }) => to.includes(address))
        .flatMap(({ text }) => text.match(new RegExp(`https?://\\S+/workspace/${path}\\S+`)) ?? []);
    await expect.poll(() => links().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(nth);
    return links()[nth - 1] ?? '';
  }
  async function askForLink(): Promise<void> {
    await page.getByLabel('Email address').fill(RESPONDER);
    await press('Send me a link');
    await heading('Look in your mail');
  }

  it('says so of a new password after its hour, and leads to another one', async () => {
    await page.goto(`${stage.platform.url}/workspace/recovery`);
    await askForLink();
    letPass('staff_recoveries');
    await page.goto(await linkTo(RESPONDER, 'recovery#', 1));
    await heading('This link cannot be used');
    await expectGood();
    await page.getByRole('link', { name: 'Ask for another link' }).click();
    await askForLink();
    await page.goto(await linkTo(RESPONDER, 'recovery#', 2));
    await page.getByLabel('New password').fill(FIRST);
    await press('Save the new password');
    await heading('Your new password is saved');
  });

  it('says so of one that was used, and its password stays as it was chosen', async () => {
    await page.goto('about:blank');
    await page.goto(await linkTo(RESPONDER, 'recovery#', 2));
    await heading('This link cannot be used');
    await page.getByRole('link', { name: 'Ask for another link' }).waitFor();
    const own = await signIn(browser, stage.platform.url, RESPONDER, { password: FIRST });
    await own.context().close();
  });

  it('says so of one that ran out while the new password was typed, and keeps what was typed', async () => {
    await page.goto(`${stage.platform.url}/workspace/recovery`);
    await askForLink();
    await page.goto(await linkTo(RESPONDER, 'recovery#', 3));
    await page.getByLabel('New password').fill(SECOND);
    letPass('staff_recoveries');
    await press('Save the new password');
    await page.getByText('This link was used, or is older than an hour', { exact: false }).first().waitFor();
    await expectGood();
    const own = await signIn(browser, stage.platform.url, RESPONDER, { password: FIRST });
    await own.context().close();
  });

  it('says so of an invitation after its week, and whom to ask', async () => {
    const desk = await signIn(browser, stage.platform.url, 'operator@demo.example');
    desk.setDefaultTimeout(15_000);
    await desk.goto(`${stage.platform.url}/workspace/people`);
    await desk.getByLabel('Their email address').fill(NEWCOMER);
    await desk.getByRole('radio', { name: /^Moderator\./ }).check();
    await desk.getByLabel('Organisation', { exact: true }).fill('F84003');
    await desk.getByRole('button', { name: 'Send the invitation' }).click();
    await desk.getByText(`The invitation to ${NEWCOMER} is on its way.`).waitFor();
    await desk.context().close();
    letPass('staff_invitations');
    await page.goto(await linkTo(NEWCOMER, 'invitation#', 1));
    await heading('This invitation cannot be used');
    await page.getByText('is older than seven days', { exact: false }).waitFor();
    await expectGood();
  });
});
