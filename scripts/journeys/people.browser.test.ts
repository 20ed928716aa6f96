import { createHearback } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const OPERATOR = { address: 'kit@example.org', password: 'first words for the operator' };
const RESPONDER = { address: 'jamie@example.org', password: 'ways and stones and rivers' };
const MANAGER = { address: 'ola@example.org', password: 'a trust and all its sites' };
const NEW_PASSWORD = 'another set of four words';

// How a platform gets its staff; each step goes on where the one before ended.
describe('people, from the first operator on', () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
    const own = ['--email', OPERATOR.address, '--name', 'Kit Vale', '--job', 'Feedback lead'];
    await stage.command(['operator', 'create', ...own], { HEARBACK_PASSWORD: OPERATOR.password });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  it('the operator signs in, sees who is there, and invites a responder with every mistake said', async () => {
    const page = await signedIn(OPERATOR);
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await page.getByText('Robin Hale', { exact: true }).waitFor();
    await expectAccessible(page);
    await press(page, 'Send the invitation');
    await page.getByRole('link', { name: 'Choose a role' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Their email address').fill(RESPONDER.address);
    await page.getByRole('radio', { name: /^Responder\./ }).check();
    await press(page, 'Send the invitation');
    await page.getByRole('dialog', { name: 'Responder at every organisation?' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Name one');
    await page.getByLabel('Organisation', { exact: true }).fill('z99999');
    await press(page, 'Send the invitation');
    await page.getByRole('link', { name: /there is no organisation with this one/ }).waitFor();
    await page.getByLabel('Organisation', { exact: true }).fill('f84003');
    await press(page, 'Send the invitation');
    await page.getByText(`The invitation to ${RESPONDER.address} is on its way.`).waitFor();
    await page.getByRole('heading', { name: 'Invited, not here yet' }).waitFor();
    await expectAccessible(page);
  });

  it('an invitation of somebody else says who is signed in, and leads on once they have signed out', async () => {
    const page = await signedIn(OPERATOR);
    await page.goto(await linkIn('invites you to Hearback'));
    await page.getByText('You are signed in as Kit Vale.', { exact: false }).waitFor();
    await page.getByText(`This invitation is for ${RESPONDER.address}.`, { exact: false }).waitFor();
    expect(await page.getByLabel('Choose a password').count()).toBe(0);
    const notice = await page.locator('.notice').boundingBox();
    const button = await page.getByRole('button', { name: 'Sign out and go on' }).boundingBox();
    expect((button?.y ?? 0) - (notice?.y ?? 0) - (notice?.height ?? 0)).toBeGreaterThanOrEqual(8);
    await expectAccessible(page);
    await press(page, 'Sign out and go on');
    await page.getByLabel('Choose a password').waitFor();
    await expect.poll(() => page.getByText('You are signed in as').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('whoever is invited joins by the link in the mail, and sees what waits for them', async () => {
    const page = await newPage();
    await page.goto(await linkIn('invites you to Hearback'));
    await page.getByText(/^Kit Vale invites you to be Responder at /).waitFor();
    await expectAccessible(page);
    await press(page, 'Join');
    await page.getByRole('link', { name: 'Enter your name' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Your name').fill('Jamie Roe');
    await page.getByLabel('Your job').fill('Deputy practice manager');
    await page.getByLabel('Choose a password').fill(RESPONDER.password);
    await press(page, 'Join');
    await page.getByRole('heading', { name: 'To reply', level: 1 }).waitFor();
    await page.getByText('Jamie Roe').waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    await page.goto(`${stage.platform.url}/workspace/people`);
    await page.getByRole('heading', { name: 'Your roles do not include this' }).waitFor();
  });

  it('a link that was used says so, and where to go', async () => {
    const page = await newPage();
    await page.goto(await linkIn('invites you to Hearback'));
    await page.getByRole('heading', { name: 'This invitation cannot be used' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the sign-in page' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('a forgotten password is mended by mail', async () => {
    const page = await newPage();
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
    await press(page, 'Send me a link');
    await page.getByRole('link', { name: 'Enter your email address' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Email address').fill(RESPONDER.address);
    await press(page, 'Send me a link');
    await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
    await page.goto(await linkIn('Choose a new password'));
    await page.getByLabel('New password').fill('short');
    await press(page, 'Save the new password');
    await page.getByRole('link', { name: 'Make the password 12 characters or longer' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('New password').fill('password123456');
    await press(page, 'Save the new password');
    await page.getByRole('link', { name: /^This password is easy to guess\./ }).waitFor();
    await page.getByLabel('New password').fill(NEW_PASSWORD);
    await press(page, 'Save the new password');
    await page.getByRole('heading', { name: 'Your new password is saved' }).waitFor();
    await expectAccessible(page);
    await linkIn('Your password was changed');
    await signedIn({ address: RESPONDER.address, password: NEW_PASSWORD });
  });

  it('everybody sees where they are signed in, ends what they do not know, and changes their password', async () => {
    const here = await signedIn({ address: RESPONDER.address, password: NEW_PASSWORD });
    await here.getByRole('link', { name: /Jamie Roe/ }).click();
    await here.getByRole('heading', { name: 'Your account' }).waitFor();
    await here.getByText('This browser').waitFor();
    await expectAccessible(here);
    const ends = here.getByRole('button', { name: /^Sign out there/ });
    expect(new Set(await ends.allInnerTexts()).size).toBe(await ends.count());
    await ends.first().click();
    await here.getByText(/^Signed out: Chrome on Linux/).waitFor();
    await signedIn({ address: RESPONDER.address, password: NEW_PASSWORD });
    await here.reload();
    await press(here, 'Sign out everywhere else');
    await here.getByRole('dialog', { name: 'Sign out everywhere else?' }).waitFor();
    await expectAccessible(here);
    await press(here, 'Leave them signed in');
    // It is hidden a moment before the page hears that it was closed.
    await here.locator('dialog').waitFor({ state: 'detached' });
    await press(here, 'Sign out everywhere else');
    await press(here, 'Sign them out');
    await here.getByText('You are signed out everywhere but here.').waitFor();
    await expect.poll(() => ends.count()).toBe(0);
    await here.getByLabel('Current password').fill(NEW_PASSWORD);
    await here.getByLabel('New password').fill(RESPONDER.address);
    await press(here, 'Change the password');
    await here.getByRole('link', { name: /^This password is easy to guess\./ }).waitFor();
    await here.getByLabel('New password').fill(NEW_PASSWORD);
    await press(here, 'Change the password');
    await here.getByRole('link', { name: /^This is your password already\./ }).waitFor();
    await here.getByLabel('Current password').fill('not this one at all');
    await here.getByLabel('New password').fill(RESPONDER.password);
    await press(here, 'Change the password');
    await here.getByRole('link', { name: /This is not your current password/ }).waitFor();
    await expectAccessible(here);
    await here.getByLabel('Current password').fill(NEW_PASSWORD);
    await press(here, 'Change the password');
    await here.getByText('Your password is changed.').waitFor();
    await here.reload();
    await here.getByRole('heading', { name: 'Your account' }).waitFor();
  });

  it('a role that is taken away is gone at once, after a question that names it', async () => {
    const responder = await signedIn(RESPONDER);
    await responder.getByRole('heading', { name: 'To reply', level: 1 }).waitFor();
    const page = await signedIn(OPERATOR);
    await page.getByLabel('Find somebody by name or address').fill('jamie');
    await press(page, 'Find');
    await expect
      .poll(() => page.getByRole('list', { name: 'People' }).getByRole('listitem').filter({ hasText: 'Robin' }).count())
      .toBe(0);
    await page.getByRole('button', { name: /Jamie Roe: Take away the role of Responder at/ }).click();
    await page.getByRole('heading', { name: /^Take the role of Responder at .* away from Jamie Roe\?$/ }).waitFor();
    await expectAccessible(page);
    await press(page, 'Take it away');
    await page.getByText(/^Jamie Roe is no longer Responder at/).waitFor();
    await responder.reload();
    await responder.getByRole('heading', { name: 'To reply', level: 1 }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Jamie Roe: End this account' }).click();
    await press(page, 'End the account');
    await page.getByText('Jamie Roe can no longer sign in.').waitFor();
    await page.getByText('Nobody has this in their name or address.').waitFor();
    await expectAccessible(page);
    await responder.reload();
    await responder.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('the manager of a trust invites to it or to one of its sites, and cannot leave that empty', async () => {
    const baseUrl = stage.platform.url;
    const { address: email, password } = OPERATOR;
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start({ email, password, keep: 'token' });
    const site = { name: 'Elmfield Hospital', kind: 'site', parent: 'RZZ' } as const;
    await createHearback({ baseUrl, token }).staff.organisations.add('RZZ01', site);
    const own = ['--email', MANAGER.address, '--name', 'Ola Brand', '--job', 'Head of experience'];
    const role = ['--role', 'manager', '--organisation', 'RZZ'];
    await stage.command(['staff', 'add', ...own, ...role], { HEARBACK_PASSWORD: MANAGER.password });
    const page = await signedIn(MANAGER);
    await page.goto(`${baseUrl}/workspace/people`);
    await page.getByLabel('Their email address').fill('lee@example.org');
    await page.getByRole('radio', { name: /^Responder\./ }).check();
    await press(page, 'Send the invitation');
    await page.getByRole('link', { name: 'Choose where they have this role' }).click();
    const place = page.getByLabel('Organisation or site');
    await expect.poll(() => place.evaluate((field) => field.matches(':focus'))).toBe(true);
    await expectAccessible(page);
    await expect
      .poll(() => place.locator('option').allInnerTexts())
      .toEqual(['Choose one', 'Elmfield Hospital (RZZ01)', 'Ferrow Valley Hospitals and Community Trust (RZZ)']);
    await place.selectOption('RZZ01');
    await press(page, 'Send the invitation');
    await page.getByText('The invitation to lee@example.org is on its way.').waitFor();
    await page.getByText('Responder at Elmfield Hospital').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take the invitation back lee@example.org' }).click();
    await page.getByRole('heading', { name: 'Take the invitation of lee@example.org back?' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Take it back');
    await page.getByText('The invitation of lee@example.org leads nowhere from now on.').waitFor();
    await page.getByText('Responder at Elmfield Hospital').waitFor({ state: 'detached' });
  });

  it('an invitation of whoever has an account says who is signed in, beside the password that is asked for', async () => {
    const page = await signedIn(OPERATOR);
    await page.goto(`${stage.platform.url}/workspace/people`);
    await page.getByLabel('Their email address').fill(MANAGER.address);
    await page.getByRole('radio', { name: /^Responder\./ }).check();
    await page.getByLabel('Organisation', { exact: true }).fill('F84003');
    await press(page, 'Send the invitation');
    await page.getByText(`The invitation to ${MANAGER.address} is on its way.`).waitFor();
    await page.goto(await linkIn('invites you to Hearback', MANAGER.address));
    await page.getByText('You are signed in as Kit Vale.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Your password').fill(MANAGER.password);
    await press(page, 'Join');
    await page.getByRole('link', { name: /Ola Brand/ }).waitFor();
    await expect.poll(() => page.getByText('This invitation is for').count()).toBe(0);
  });

  it('a list that could not be loaded says why, and is tried again', async () => {
    const page = await signedIn(OPERATOR);
    await page.route('**/v1/staff/people*', (route) => route.abort());
    await page.goto(`${stage.platform.url}/workspace/people`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expectAccessible(page);
    await page.unroute('**/v1/staff/people*');
    await press(page, 'Try again');
    await page.getByText('Robin Hale', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('fits a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ viewport: { width: 320, height: 640 }, colorScheme });
      await signInOn(page, OPERATOR);
      await page.getByText('Robin Hale', { exact: true }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.goto(`${stage.platform.url}/workspace/account`);
      await page.getByText('This browser').waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  async function newPage(options = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  async function signInOn(page: Page, { address, password }: typeof OPERATOR): Promise<Page> {
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByLabel('Email address').fill(address);
    await page.getByLabel('Password').fill(password);
    await press(page, 'Sign in');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    return page;
  }

  const signedIn = async (who: typeof OPERATOR) => signInOn(await newPage(), who);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function linkIn(subject: string, to = ''): Promise<string> {
    const found = () => mail.mails.findLast((one) => one.subject.includes(subject) && (!to || one.to.includes(to)));
    await expect.poll(found, { timeout: 15_000 }).toBeTruthy();
    return /https?:\/\/\S+\/workspace\S*/.exec(found()?.text ?? '')?.[0] ?? '';
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
