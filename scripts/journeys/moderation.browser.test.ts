import { createHearback } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { openFrom, signIn } from './staff.ts';

const [MODERATOR, RESPONDER] = ['moderator@demo.example', 'practice@demo.example'];
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
});
