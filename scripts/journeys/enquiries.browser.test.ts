import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const PERSON = 'pat@example.org';
const WRONG = 'My marmalade tablets are a week late.';
const ANSWER = 'They are at the chemist on Dunmore Road.';

// Each step goes on where the one before ended.
describe('a private request for help', { timeout: 60_000 }, () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;
  let page: Page;
  let own: string;

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    page.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  async function expectGood(): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const mailTo = async (address: string, subject: string) => {
    const find = () => mail.mails.findLast((one) => one.to.includes(address) && one.subject.includes(subject));
    await expect.poll(find, { timeout: 20_000 }).toBeDefined();
    return find()?.text ?? '';
  };

  it('is asked from the page of private doors, which asks only what an answer calls for', async () => {
    await page.goto(`${stage.platform.url}/help/F84003`);
    await expectGood();
    await page.getByRole('link', { name: 'Ask here, in private' }).click();
    await heading('Ask Dunmore Road Surgery for help');
    await expect.poll(() => page.getByLabel('Their name').isVisible()).toBe(false);
    await expect.poll(() => page.getByLabel('Your phone number').isVisible()).toBe(false);
    await expectGood();
    await page.getByLabel('For somebody else').check();
    await page.getByLabel('Their name').fill('Sam Example');
    await page.getByRole('radio', { name: 'They cannot say' }).check();
    await page.getByLabel('By phone').check();
    await page.getByRole('button', { name: 'Check what you are sending' }).click();
    for (const trouble of ['Say what is wrong', 'Enter your name']) {
      await page.getByRole('alert').getByRole('link', { name: trouble }).waitFor();
    }
    await expect.poll(() => page.title()).toMatch(/^Error: /);
    await expectGood();
  });

  it('is checked and sent, and has a private page', async () => {
    await page.getByLabel('What is wrong?').fill(WRONG);
    await page.getByLabel('I have not asked them yet').check();
    await page.getByLabel('Your name').fill('Pat Example');
    await page.getByLabel('Your phone number').fill('01632 960001');
    await page.getByLabel('Your email address').fill(PERSON);
    await page.getByRole('button', { name: 'Check what you are sending' }).click();
    await heading('Check what you are sending');
    await page.getByText('Sam Example').waitFor();
    await expectGood();
    await page.getByRole('button', { name: 'Send it' }).click();
    await heading('Thank you. We have your request for help');
    await expectGood();
    own = page.url().replace(/\?.*/, '');
    expect(await mailTo(PERSON, 'We have what you sent us')).toContain(own);
  });

  it('is seen to by whoever manages the practice, who writes and closes it', async () => {
    const told = await mailTo('manager@demo.example', 'asks Dunmore Road Surgery for help');
    const desk = await signIn(browser, stage.platform.url, 'manager@demo.example');
    desk.setDefaultTimeout(15_000);
    await desk.goto(told.match(/https?:\S+\/workspace\/enquiries\/\S+/)?.[0] ?? '');
    await desk.getByText('Do not tell them anything about this person').waitFor();
    await desk.getByLabel('Your message').fill(ANSWER);
    await desk.getByRole('button', { name: 'Send the message' }).click();
    await desk.getByText('Sent. They read it on their page.').waitFor();
    await desk.getByRole('button', { name: 'Close it…' }).click();
    await desk.getByLabel('It was put right').check();
    await desk.getByRole('button', { name: 'Close it', exact: true }).click();
    await desk.getByText('It is closed. They see what came of it.').waitFor();
    await desk.context().close();
  });

  it('is read and answered on the private page, and taken back', async () => {
    await mailTo(PERSON, 'There is news on your page');
    await page.goto(own);
    await page.getByText(ANSWER).waitFor();
    await page.getByText('It was put right.').waitFor();
    await expectGood();
    await page.getByLabel('Write to them').fill('They are not there.');
    await page.getByRole('button', { name: 'Send this message' }).click();
    await page.getByText('Somebody is looking into it.').waitFor();
    await mailTo('manager@demo.example', 'has written again');
    await page.getByText('Take it back').click();
    await page.getByRole('button', { name: 'Yes, delete it for good' }).click();
    await page.getByText('You took it back.').waitFor();
    await expectGood();
  });

  it('is promised an answer by a day where its practice has set how soon, and comes into the list while one looks', async () => {
    const { url } = stage.platform;
    const desk = await signIn(browser, url, 'manager@demo.example');
    desk.setDefaultTimeout(15_000);
    await desk.goto(`${url}/workspace/organisations/F84003`);
    await desk.getByLabel('Days for a first answer to those who ask for help in private').fill('3');
    await desk.getByRole('button', { name: 'Save the settings' }).click();
    await desk.getByText('The settings are saved.').waitFor();
    await desk.goto(`${url}/workspace/enquiries/waiting`);
    await desk.getByRole('heading', { level: 1, name: 'Requests for help' }).waitFor();
    await desk.getByRole('heading', { name: 'Nothing here' }).waitFor();
    const [id, name] = [newId(), 'Pat Example'];
    const asked = {
      organisation: 'F84003',
      wrong: 'Nobody rang me back.',
      name,
      by: 'page',
      key: 'k'.repeat(22),
    } as const;
    const { link = '' } = await createHearback({ baseUrl: url }).enquiries.submit(id, { ...asked, language: 'en' });
    await desk.getByText('1 new request.').waitFor();
    await desk.getByRole('button', { name: 'Show' }).click();
    const row = desk.getByRole('listitem').filter({ hasText: 'Nobody rang me back' });
    await row.getByText('3 working days left').waitFor();
    await expect.poll(() => row.getByRole('link').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(desk)).toEqual([]);
    await row.getByRole('link').click();
    await desk.getByText('They were told to expect an answer by').waitFor();
    await desk.getByRole('button', { name: 'Link to a change…' }).click();
    await desk.getByLabel('Which change?').waitFor();
    await desk.getByRole('button', { name: 'Link it' }).click();
    await desk.getByRole('link', { name: 'Choose a change first' }).waitFor();
    await desk.getByLabel('Which change?').selectOption({ index: 1 });
    await desk.getByRole('button', { name: 'Link it' }).click();
    await desk.getByText('It is linked.').waitFor();
    await desk.getByRole('button', { name: 'Take the link away' }).waitFor();
    expect(await accessibilityFaults(desk)).toEqual([]);
    await desk.context().close();
    await page.goto(link);
    await page.getByText('They aim to answer you by').waitFor();
    await page.getByRole('heading', { name: 'What changed because people asked' }).waitFor();
    await expectGood();
  });

  it('stands in no mail, with nobody’s name', () => {
    expect(mail.mails.length).toBeGreaterThan(3);
    expect(JSON.stringify(mail.mails)).not.toMatch(/marmalade|Pat Example|Sam Example|chemist|960001/);
  });
});
