import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { openFrom, signIn } from './staff.ts';

/** Runs when any place takes it for markup; shows as it is when none does. */
const nasty = (where: string) => `<img src=x onerror="document.title='broken by ${where}'"><b>${where}</b>`;
const NAME = `${nasty('name')} Surgery`;
const PASSWORD = 'markup-is-only-text';

describe('markup that people write', () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;
  let story = '';
  let link = '';

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
    await hearback('organisation', 'add', '--ods', 'F84003', '--name', NAME);
    const job = nasty('job');
    const person = ['--email', 'm@example.org', '--name', nasty('person'), '--job', job, '--role', 'responder'];
    await hearback('staff', 'add', ...person);
    ({ story, link } = await tellAndAnswer());
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  it('is text on every public page and on the author’s page', async () => {
    const page = await browser.newPage();
    const whole = ['happened', 'good', 'better', 'reply', 'what', 'owner', 'note', 'job', 'name'];
    await expectText(page, `/s/${story}`, whole);
    await expectText(page, new URL(link).pathname, whole);
    await expectText(page, '/o/F84003', ['happened', 'name']);
    await expectText(page, '/g/ferrow-valley', ['name']);
    await expectText(page, '/', ['name']);
    await expectText(page, '/tell/F84003', ['name']);
  });

  it('is text in the elements on a practice’s page', async () => {
    const page = await browser.newPage();
    await page.goto(`${stage.practice.url}/only-stories.html`);
    for (const where of ['happened', 'reply', 'what']) await page.getByText(nasty(where)).first().waitFor();
    expect(await page.title()).toBe('stories');
    await page.goto(`${stage.practice.url}/only-story.html`);
    await page.getByText(NAME).first().waitFor();
    expect(await page.title()).toBe('story');
  });

  it('is text in the workspace', async () => {
    const page = await signIn(browser, stage.platform.url, 'practice@demo.example');
    await openFrom(page, 'Replied', nasty('happened'));
    for (const where of ['happened', 'good', 'better', 'reply', 'what', 'owner', 'note']) {
      await page.getByText(nasty(where)).first().waitFor();
    }
    expect(await page.title()).not.toMatch(/^broken by/);
  });

  it('is text in every mail', async () => {
    await expect.poll(() => mail.mails.length, { timeout: 10_000 }).toBe(6);
    for (const { html = '', subject } of mail.mails) {
      const page = await browser.newPage();
      await page.setContent(html);
      expect(await page.locator('img, b').count(), subject).toBe(0);
      expect(await page.title()).not.toMatch(/^broken by/);
    }
    const replied = mail.mails.find(({ subject }) => subject.includes('has answered'));
    expect(replied?.text).toContain(nasty('reply'));
    expect(replied?.text).toContain(nasty('what'));
  });

  function hearback(...words: string[]): Promise<void> {
    return stage.command(words, { HEARBACK_PASSWORD: PASSWORD });
  }

  async function tellAndAnswer(): Promise<{ story: string; link: string }> {
    const baseUrl = stage.platform.url;
    const author = createHearback({ baseUrl });
    const { id, link } = await author.stories
      .submit({
        organisation: 'F84003',
        happened: nasty('happened'),
        good: nasty('good'),
        better: nasty('better'),
        email: 'author@example.org',
      })
      .receipt();
    const moderator = await as('moderator@demo.example', 'try-hearback-2026');
    await moderator.stories.publish(id, { version: 1 });
    const responder = await as('m@example.org', PASSWORD);
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const change = { id: newId(), what: nasty('what'), owner: nasty('owner'), due: inAMonth };
    const reply = { story: id, id: newId() };
    await responder.replies.send(reply, { text: nasty('reply'), change });
    await moderator.replies.check(reply, { verdict: 'approve' });
    const { sent } = await responder.changes.progress(change.id, { status: 'in-progress', note: nasty('note') });
    await moderator.sentChanges.check(sent?.id ?? '', { verdict: 'approve' });
    return { story: id, link };

    async function as(email: string, password: string) {
      const { token = '' } = await author.staff.session.start({ email, password, keep: 'token' });
      return createHearback({ baseUrl, token }).staff;
    }
  }

  async function expectText(page: Page, path: string, places: string[]): Promise<void> {
    await page.goto(stage.platform.url + path);
    const main = page.getByRole('main');
    for (const where of places) expect(await main.innerText(), path).toContain(nasty(where));
    expect(await main.locator('img, b').count(), path).toBe(0);
  }
});
