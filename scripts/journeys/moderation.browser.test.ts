import { createHearback } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { openFrom, signIn } from './staff.ts';

const [MODERATOR, RESPONDER] = ['moderator@demo.example', 'practice@demo.example'];
const MANAGER = 'manager@demo.example';
const LATER = { timeout: 30_000 };

describe('moderating in the open', () => {
  let stage: Stage;
  let browser: Browser;
  let mail: MailCatcher;

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  /** A story that was sent by somebody with an address; gives the path of its author's page. */
  const told = async (happened: string, email: string): Promise<string> => {
    const author = createHearback({ baseUrl: stage.platform.url });
    const { link } = await author.stories.submit({ organisation: 'F84003', happened, email }).receipt();
    return new URL(link).pathname;
  };
  const mailTo = (address: string, subject: RegExp) =>
    expect.poll(
      () => mail.mails.find(({ to, subject: one }) => to.includes(address) && subject.test(one))?.text,
      LATER,
    );
  const publish = async (page: Page, title: string) => {
    await openFrom(page, 'To moderate', title);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByText('Published. It is now on the public page.').waitFor();
  };

  it.each(['light', 'dark'] as const)(
    'tells the rules and what was done without a script (%s)',
    async (colorScheme) => {
      for (const width of [1100, 320]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        await page.goto(stage.platform.url);
        await page.getByRole('link', { name: 'How stories are moderated' }).click();
        await page.getByRole('heading', { level: 1, name: 'How stories are moderated' }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await context.close();
      }
      const plain = await (await browser.newContext({ javaScriptEnabled: false, colorScheme })).newPage();
      await plain.goto(`${stage.platform.url}/moderation`);
      const months = plain.getByRole('table', { name: 'Month by month' });
      const latest = months.getByRole('rowheader').getByRole('link').first();
      const name = await latest.innerText();
      await latest.click();
      await plain.getByRole('table', { name }).waitFor();
      const [file] = await Promise.all([plain.waitForEvent('download'), plain.getByText('spreadsheet (CSV)').click()]);
      expect(file.suggestedFilename()).toBe('moderation.csv');
    },
  );

  it('takes a reported story down, and tells its author and who reported it', async () => {
    const path = await told('The nurse with the red hair was rude.', 'red@example.org');
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await publish(moderator, 'The nurse with the red hair was rude');
    const responder = await signIn(browser, stage.platform.url, RESPONDER);
    await openFrom(responder, 'To reply', 'The nurse with the red hair was rude');
    await responder.getByRole('button', { name: 'Report as unsuitable' }).click();
    await responder.getByRole('radio', { name: 'It could identify someone' }).waitFor();
    expect(await accessibilityFaults(responder)).toEqual([]);
    await responder.keyboard.press('Tab');
    await responder.getByRole('button', { name: 'Send the report' }).click();
    await responder.getByRole('link', { name: 'Choose a rule' }).waitFor();
    await responder.getByRole('radio', { name: 'It could identify someone' }).check();
    await responder.getByLabel('In your own words').fill('Only one of us has red hair.');
    await responder.getByRole('button', { name: 'Send the report' }).click();
    await responder.getByText('Reported. A moderator decides').waitFor();
    await responder.getByText('Waits for a moderator').waitFor();
    await openFrom(moderator, 'Reported', 'The nurse with the red hair was rude');
    await moderator.getByRole('heading', { name: 'Decide on the report of this story' }).waitFor();
    await moderator.getByLabel('To the organisation').waitFor();
    expect(await accessibilityFaults(moderator)).toEqual([]);
    await moderator.getByRole('button', { name: 'Leave the story as it is' }).click();
    await moderator.getByRole('link', { name: 'Say to the organisation why the story stays' }).waitFor();
    await moderator.getByRole('button', { name: 'Agree and take it down' }).click();
    await moderator.getByText('Taken down. The author is told').waitFor();
    await mailTo('red@example.org', /We are looking at your story/).toContain('You did nothing wrong');
    await mailTo(RESPONDER, /that you reported/).not.toContain('red hair');
    const author = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await author.goto(stage.platform.url + path);
    await author.getByText('asked us to look at it again').waitFor();
    await author.getByText('It could identify someone').waitFor();
  });

  it('sends a story on privately with its author’s yes, to somebody who works it through', async () => {
    const path = await told('My tablets for the heart never came.', 'heart@example.org');
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await openFrom(moderator, 'To moderate', 'My tablets for the heart never came');
    await moderator.getByRole('button', { name: 'Suggest sending it on' }).click();
    await moderator.getByRole('radio', { name: /^A request for help/ }).check();
    await moderator.getByLabel('Why, to the author').fill('They can look into your prescription today.');
    expect(await accessibilityFaults(moderator)).toEqual([]);
    await moderator.getByRole('button', { name: 'Ask the author' }).click();
    await moderator.getByText('The author is asked.').waitFor();
    await mailTo('heart@example.org', /^Shall we send your story/).toContain('We do nothing without your answer.');
    await answerYes(path);
    await mailTo('heart@example.org', /^We sent your story on/).toContain('As you agreed');
    await mailTo(MANAGER, /a private request for help$/).not.toContain('tablets');
    await workedThrough();
    const author = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await author.goto(stage.platform.url + path);
    await author.getByText('They say that it is done').waitFor();
    expect(await author.getByText('A courier brought them.').count()).toBe(0);
  });

  /** The author's yes, without a script, after one that says nothing of how to reach them. */
  async function answerYes(path: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      const options = { colorScheme, viewport: { width: 320, height: 800 } };
      const look = await (await browser.newContext(options)).newPage();
      await look.goto(stage.platform.url + path);
      expect(await accessibilityFaults(look)).toEqual([]);
      expect(await look.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    const author = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await author.goto(stage.platform.url + path);
    await author.getByText('They can look into your prescription today.').waitFor();
    await author.getByLabel('How can they reach you?').fill(' ');
    await author.getByRole('button', { name: 'Yes, send it on' }).click();
    await author.getByRole('link', { name: /^Say how they can reach you/ }).waitFor();
    await author.getByLabel('How can they reach you?').fill('Kim, 0115 496 0000');
    await author.getByRole('button', { name: 'Yes, send it on' }).click();
    await author.getByText('We have sent it on.').waitFor();
    await author.getByText('They have not said yet that they have read it.').waitFor();
  }

  async function workedThrough(): Promise<void> {
    const manager = await signIn(browser, stage.platform.url, MANAGER);
    await manager.getByRole('navigation').getByRole('link', { name: 'Sent on to you' }).click();
    await manager.getByRole('link', { name: 'My tablets for the heart never came' }).waitFor();
    expect(await accessibilityFaults(manager)).toEqual([]);
    await manager.getByRole('link', { name: 'My tablets for the heart never came' }).click();
    await manager.getByText('Kim, 0115 496 0000').waitFor();
    expect(await accessibilityFaults(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'I have read it' }).click();
    await manager.getByText('Saved. The author sees it').waitFor();
    await manager.getByRole('button', { name: 'It is done' }).click();
    await manager.getByRole('link', { name: 'Say what came of it' }).waitFor();
    await manager.getByLabel('A note for staff').fill('A courier brought them.');
    await manager.getByRole('button', { name: 'It is done' }).click();
    await manager.getByRole('button', { name: 'Take it up again' }).waitFor();
    await manager.setViewportSize({ width: 320, height: 800 });
    expect(await manager.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await manager.getByRole('link', { name: 'Back to what was sent on' }).click();
    await manager.getByRole('heading', { name: 'Nothing waits' }).waitFor();
    await manager.getByRole('link', { name: 'What is done' }).click();
    await manager.getByRole('link', { name: 'My tablets for the heart never came' }).waitFor();
  }
});
