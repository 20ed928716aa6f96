import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { lookInto, setWhoSigns, take, writeAndSign } from './complaint-steps.ts';
import { goTo, signIn } from './staff.ts';

const PERSON = 'pat@example.org';
const WRONG = 'My marmalade blood test was lost.';

// Each step goes on where the one before ended.
describe('a complaint from the page of a practice to the signed letter', { timeout: 90_000 }, () => {
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
    page.setDefaultTimeout(20_000);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  async function expectGood(one = page): Promise<void> {
    expect(await accessibilityFaults(one)).toEqual([]);
    expect(await one.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const mailTo = async (address: string, subject: string) => {
    const find = () => mail.mails.findLast((one) => one.to.includes(address) && one.subject.includes(subject));
    await expect.poll(find, { timeout: 20_000 }).toBeDefined();
    return find()?.text ?? '';
  };

  it('begins at the door of the practice’s own page, and asks only what an answer calls for', async () => {
    await page.goto(`${stage.practice.url}/only-panel.html`);
    await page.getByRole('link', { name: /^Make a complaint/ }).click();
    await heading('Make a complaint to Dunmore Road Surgery');
    await expectGood();
    await expect.poll(() => page.getByLabel('Their name').isVisible()).toBe(false);
    await page.getByLabel('Somebody else').check();
    await page.getByLabel('Their name').waitFor();
    await page.getByLabel('Me', { exact: true }).check();
    await page.getByRole('button', { name: 'Check what you are sending' }).click();
    for (const trouble of ['Say what happened', 'Enter your name', 'Choose how we should answer you']) {
      await page.getByRole('alert').getByRole('link', { name: trouble }).waitFor();
    }
    await expectGood();
  });

  it('is written and sent by keyboard, and has a private page', async () => {
    await page.getByLabel('What happened?').focus();
    await page.keyboard.type(WRONG);
    await page.keyboard.press('Tab');
    await page.keyboard.type('An apology.');
    await page.getByLabel('Your name').focus();
    await page.keyboard.type('Pat Example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PERSON);
    await page.keyboard.press('Enter');
    await heading('Check what you are sending');
    await page.getByText(WRONG).waitFor();
    await expectGood();
    await page.getByRole('button', { name: 'Send my complaint' }).focus();
    await page.keyboard.press('Enter');
    await heading('Thank you. We have your complaint');
    await expectGood();
    own = page.url().replace(/\?.*/, '');
    const received = await mailTo(PERSON, 'We have what you sent us');
    expect(received).toContain(own);
    expect(received).toContain('Within 3 working days');
    expect(received).not.toContain('marmalade');
  });

  it('is looked into and answered in the workspace, and the signed letter is read on the private page', async () => {
    const told = await mailTo('manager@demo.example', 'Somebody complains to Dunmore Road Surgery');
    expect(told).not.toMatch(/marmalade|Pat Example/);
    const desk = await signIn(browser, stage.platform.url, 'manager@demo.example');
    desk.setDefaultTimeout(20_000);
    await goTo(desk, 'Organisations');
    await setWhoSigns(desk);
    await desk.goto(told.match(/https?:\S+\/workspace\/complaints\/\S+/)?.[0] ?? '');
    await desk.getByText('Something else').click();
    for (const not of ['It is settled', 'Take it on although it came late']) {
      await expect.poll(() => desk.getByRole('button', { name: not }).count()).toBe(0);
    }
    await lookInto(desk);
    await page.goto(own);
    await page.getByText('They are looking into it.').waitFor();
    await page.getByText('Why nobody rang back.').waitFor();
    await writeAndSign(desk, 'Dear Pat,\n\nWe are sorry that your test was lost.');
    await take(desk, 'It was sent', 'It is answered.', () => desk.getByLabel('On their private page').check());
    await mailTo(PERSON, 'Your answer is ready');
    await page.goto(own);
    await page.getByRole('heading', { name: 'Their answer' }).waitFor();
    await page.getByText('We are sorry that your test was lost.').waitFor();
    await page.getByRole('link', { name: 'How to go to the Ombudsman' }).waitFor();
    await expect.poll(() => page.getByText('The log of calls.').count()).toBe(0);
    await expectGood();
    await take(desk, 'Close it', 'It is closed.');
    await desk.context().close();
    await page.goto(own);
    await page.getByText('It is closed.').waitFor();
    await page.getByRole('link', { name: 'How to go to the Ombudsman' }).waitFor();
    await expectGood();
    const texts = mail.mails.map(({ subject, text }) => subject + text).join('\n');
    expect(texts).not.toMatch(/marmalade|Why nobody rang back|your test was lost/);
  });

  it('is as good by night and from right to left', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    const night = await context.newPage();
    for (const address of [own, `${stage.platform.url}/complain/F84003?lang=ar`]) {
      await night.goto(address);
      await night.getByRole('heading', { level: 1 }).waitFor();
      await expectGood(night);
    }
    await context.close();
  });
});
