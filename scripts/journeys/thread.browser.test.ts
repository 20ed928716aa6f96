import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createHearback } from '@hearback/sdk';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { postgresBinaries } from '../postgres/binaries.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { openFrom, signIn } from './staff.ts';

const [MODERATOR, RESPONDER] = ['moderator@demo.example', 'practice@demo.example'];
const SECOND = { email: 'second@example.org', password: 'a second pair of kind eyes' };
const AUTHOR = 'thread@example.org';
const TITLE = 'Nobody told me where to go';
const ANSWER = 'Thank you. Nurse Zelda Quimby could show people the way.';
const EDITED = 'Thank you. A nurse could show people the way.';
const LATER = { timeout: 30_000 };

// Staff reply, their author answers in public, and staff reply again; each step goes on where the one before ended.
describe('the thread beneath a story', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let stage: Stage;
  let browser: Browser;
  let mail: MailCatcher;
  let story = '';
  let link = '';

  beforeAll(async () => {
    mail = await startMailCatcher();
    postgres = await startPostgres({ durable: false });
    stage = await startStage({ smtpUrl: mail.smtpUrl, databaseUrl: postgres.url });
    browser = await launchChromium();
    const own = ['--email', SECOND.email, '--name', 'Toni Vale', '--job', 'Reader', '--role', 'moderator'];
    await stage.command(['staff', 'add', ...own], { HEARBACK_PASSWORD: SECOND.password });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
    await postgres?.stop();
  });

  const told = async (happened: string): Promise<void> => {
    const hearback = createHearback({ baseUrl: stage.platform.url });
    const receipt = await hearback.stories.submit({ organisation: 'F84003', happened, email: AUTHOR }).receipt();
    story = receipt.id;
    link = receipt.link;
  };
  const mailed = (subject: RegExp) =>
    expect.poll(() => mail.mails.find(({ to, subject: one }) => to.includes(AUTHOR) && subject.test(one))?.text, LATER);
  const good = async (page: Page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  /** Presses by the keyboard alone. */
  const press = async (target: Locator, key = 'Enter') => {
    await target.focus();
    await target.press(key);
  };
  const newPage = async (options: object = {}) => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 800 }, ...options })).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };

  it('begins with a story that is published and a reply to it, by the keyboard alone', async () => {
    await told(`${TITLE}. I waited by the wrong door.`);
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await openFrom(moderator, 'To moderate', TITLE);
    await press(moderator.getByRole('button', { name: 'Publish', exact: true }));
    await press(moderator.getByRole('button', { name: 'Publish now' }));
    await moderator.getByText('Published. It is now on the public page.').waitFor();
    await moderator.context().close();
    const responder = await signIn(browser, stage.platform.url, RESPONDER, { viewport: { width: 390, height: 800 } });
    await openFrom(responder, 'To reply', TITLE);
    await reply(responder, 'We are sorry. We put up a sign.');
    await mailed(/has answered your story/).toContain('We put up a sign.');
    await responder.context().close();
  });

  it('goes on with what its author answers on their private page, without a script', async () => {
    const author = await newPage({ javaScriptEnabled: false });
    await author.goto(link);
    await author.getByLabel('Your answer', { exact: true }).fill(ANSWER);
    await author.getByRole('button', { name: 'Send your answer' }).click();
    await author.getByText('A person reads it before it is published.').waitFor();
    await author.context().close();
    await stands(ANSWER, false);
  });

  it('has a moderator ask the author about an edit of that, by the keyboard alone', async () => {
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await moderator.goto(`${stage.platform.url}/workspace/check-replies`);
    await press(moderator.getByRole('link', { name: TITLE }));
    const card = moderator.getByRole('article').filter({ hasText: 'Zelda Quimby' });
    await press(card.getByRole('button', { name: 'Change its words' }));
    await press(card.getByRole('button', { name: 'Ask the author first' }));
    await press(card.getByRole('link', { name: 'Change something before you ask the author' }));
    const words = card.getByLabel('The words to publish');
    await words.focus();
    await moderator.keyboard.press('ControlOrMeta+a');
    await moderator.keyboard.insertText(EDITED);
    await press(card.getByRole('radio', { name: /criticised a member of staff by name/ }), 'Space');
    await good(moderator);
    await press(card.getByRole('button', { name: 'Ask the author first' }));
    await moderator.getByText('The author is asked. The answer waits').waitFor();
    await card.getByText('Waits for its author', { exact: true }).waitFor();
    await good(moderator);
    await moderator.setViewportSize({ width: 320, height: 800 });
    await good(moderator);
    await moderator.context().close();
    await stands(EDITED, false);
  });

  it('shows the author both wordings, and takes their yes', async () => {
    await mailed(/^Do you agree to a change in your answer/).not.toContain('Quimby');
    for (const colorScheme of ['light', 'dark'] as const) {
      const look = await newPage({ colorScheme });
      await look.goto(link);
      await look.getByRole('heading', { name: 'We would like to change some words of your answer' }).waitFor();
      await good(look);
      await look.context().close();
    }
    const author = await newPage({ javaScriptEnabled: false });
    await author.goto(link);
    await author.getByRole('deletion').filter({ hasText: 'Zelda Quimby' }).waitFor();
    await press(author.getByRole('button', { name: 'I agree' }));
    await author.getByText('A person reads it before it is published.').waitFor();
    await author.context().close();
  });

  it('has the moderator publish what was agreed, for everybody to read', async () => {
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await moderator.goto(`${stage.platform.url}/workspace/check-replies`);
    await press(moderator.getByRole('link', { name: TITLE }));
    await moderator.getByText('Author agreed', { exact: true }).waitFor();
    await good(moderator);
    await press(moderator.getByRole('button', { name: 'Publish it with this edit' }));
    await press(moderator.getByRole('button', { name: 'Publish now' }));
    await moderator.getByText('The answer is public.').waitFor();
    await moderator.context().close();
    await stands(EDITED, true);
    await mailed(/^Your answer to .* is published$/).toContain('public beneath their reply');
  });

  it('shows it to staff, who reply again, beneath it', async () => {
    const responder = await signIn(browser, stage.platform.url, RESPONDER, { viewport: { width: 390, height: 800 } });
    await openFrom(responder, 'Replied', TITLE);
    await responder.getByText(EDITED).waitFor();
    await good(responder);
    await press(responder.getByRole('button', { name: 'Write another reply' }));
    await reply(responder, 'They do, every day.');
    await responder.context().close();
    const page = await stands('They do, every day.', true);
    const text = await page.getByRole('main').innerText();
    const [first, second, third] = ['We put up a sign.', EDITED, 'They do, every day.'].map((one) => text.indexOf(one));
    expect([(first ?? -1) < (second ?? -1), (second ?? -1) < (third ?? -1)]).toEqual([true, true]);
  });

  it('lets an author appeal where their answer was not published, to a moderator who did not decide', async () => {
    const [words, why] = ['It was Zelda Quimby who showed me.', 'She wants everybody to know.'];
    const plain = await newPage({ javaScriptEnabled: false });
    await plain.goto(link);
    await plain.getByLabel('Your answer', { exact: true }).last().fill(words);
    await plain.getByRole('button', { name: 'Send your answer' }).last().click();
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await moderator.goto(`${stage.platform.url}/workspace/check-replies`);
    await press(moderator.getByRole('link', { name: TITLE }));
    const card = moderator.getByRole('article').filter({ hasText: words });
    await press(card.getByRole('button', { name: 'Do not publish it' }));
    await press(card.getByRole('radio').first(), 'Space');
    await press(card.getByRole('button', { name: 'Reject this answer' }));
    await moderator.getByText('Rejected. The author hears why.').waitFor();
    await moderator.context().close();
    const ask = 'Do you think that we should publish your answer?';
    for (const colorScheme of ['light', 'dark'] as const) {
      const look = await newPage({ colorScheme });
      await look.goto(link);
      await press(look.getByText(ask));
      await good(look);
      await picture(look, `answer-${colorScheme}`);
      await look.context().close();
    }
    await plain.goto(link);
    await press(plain.getByText(ask));
    await plain.getByLabel('Why do you think so?').fill(why);
    await press(plain.getByRole('button', { name: 'Ask us to look again' }));
    await plain.getByText('Your answer stays as it is until then.').waitFor();
    const second = await signIn(browser, stage.platform.url, SECOND.email, SECOND);
    await expect
      .poll(
        () => mail.mails.find(({ to, subject }) => to.includes(SECOND.email) && /look again/.test(subject))?.text,
        LATER,
      )
      .toContain(story);
    await openFrom(second, 'Appeals', TITLE);
    await second.getByText(words).waitFor();
    await second.getByText(why).waitFor();
    await good(second);
    await second.setViewportSize({ width: 320, height: 800 });
    await good(second);
    await picture(second, 'answer-staff');
    await press(second.getByRole('button', { name: 'The author is right: publish the answer' }));
    await second.getByText('Done. The author is told that they were right.').waitFor();
    await mailed(/^We looked again at your answer/).toContain('You were right.');
    await plain.goto(link);
    await plain.getByText('You were right. We published your answer as you wrote it.').waitFor();
    await stands(words, true);
    for (const page of [plain, second]) await page.context().close();
  });

  it('lets an author appeal against a rejection, to a moderator who did not decide', async () => {
    const title = 'The lift was broken again';
    await told(`${title}. I took the stairs.`);
    const moderator = await signIn(browser, stage.platform.url, MODERATOR);
    await openFrom(moderator, 'To moderate', title);
    await press(moderator.getByRole('button', { name: 'Do not publish' }));
    await press(moderator.getByRole('radio', { name: /already/ }).first(), 'Space');
    await press(moderator.getByRole('button', { name: 'Reject this story' }));
    await moderator.getByText('Rejected. The author gets an email with the reason.').waitFor();
    const early = await newPage();
    await early.goto(link);
    expect(await early.getByText('Do you think that we should publish it?').count()).toBe(0);
    await early.context().close();
    letHalfAnHourPass();
    await appeal();
    await openFrom(moderator, 'Appeals', title);
    await moderator.getByText('You made this decision yourself').waitFor();
    await good(moderator);
    const second = await signIn(browser, stage.platform.url, SECOND.email, SECOND);
    await openFrom(second, 'Appeals', title);
    await second.getByText('It was another day.').waitFor();
    await second.getByLabel('To the author', { exact: true }).waitFor();
    await good(second);
    await second.setViewportSize({ width: 320, height: 800 });
    await good(second);
    await press(second.getByRole('button', { name: 'The decision stays' }));
    await press(second.getByRole('link', { name: 'Say to the author why the decision stays' }));
    await press(second.getByRole('button', { name: 'The author is right: publish it' }));
    await second.getByText('Done. The author is told that they were right.').waitFor();
    await mailed(/^We looked again at your story/).toContain('You were right.');
    const author = await newPage();
    await author.goto(link);
    await author.getByText('You were right. We published your story as you wrote it.').waitFor();
    await good(author);
    await stands(title, true);
  });

  /** The time in which a rejection can be taken back is over: what the platform wrote down of it is from before. */
  function letHalfAnHourPass(): void {
    const at = new Date(Date.now() - 31 * 60_000).toISOString();
    const update = `update events set at = '${at}' where story_id = '${story}' and kind = 'rejected'`;
    // What has happened cannot be changed otherwise.
    const sql = `begin; alter table events disable trigger user; ${update}; alter table events enable trigger user; commit`;
    execFileSync(join(postgresBinaries() ?? '', 'psql'), ['-XAtq', '-c', sql, postgres.url]);
  }

  async function appeal(): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      const look = await newPage({ colorScheme });
      await look.goto(link);
      await press(look.getByText('Do you think that we should publish it?'));
      await good(look);
      await look.context().close();
    }
    const author = await newPage({ javaScriptEnabled: false });
    await author.goto(link);
    await press(author.getByText('Do you think that we should publish it?'));
    await author.getByLabel('Why do you think so?').fill('It was another day.');
    await press(author.getByRole('button', { name: 'Ask us to look again' }));
    await author.getByText('A moderator who did not decide the first time looks at it.').waitFor();
    await author.context().close();
  }

  /** For looking at, where a folder is named. */
  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/appeal-${name}.png`, fullPage: true });
  }

  /** Writes a reply and sends it, by the keyboard alone. */
  async function reply(page: Page, text: string): Promise<void> {
    await page.getByLabel('Your reply').focus();
    await page.keyboard.insertText(text);
    await good(page);
    await press(page.getByRole('button', { name: 'Send this reply' }));
    await page.getByText(text).first().waitFor();
    await stands(text, true);
    await good(page);
  }

  /** The public page of the story, where words stand or do not. */
  async function stands(words: string, isPublic: boolean): Promise<Page> {
    const page = await newPage();
    const isThere = async () => {
      await page.goto(`${stage.platform.url}/s/${story}`);
      return (await page.getByRole('main').innerText()).includes(words);
    };
    await expect.poll(isThere, LATER).toBe(isPublic);
    await good(page);
    return page;
  }
});
