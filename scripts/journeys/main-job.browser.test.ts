import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openStoryForm } from '../browser/story-form.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { openFrom, signIn } from './staff.ts';

const TITLE = 'The website says three different things about booking a blood test';
const GROUP_STORIES = 81;

// One story from telling to hearing back; each step goes on where the one before ended.
describe('the main job, end to end', () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;
  let privateLink = '';
  let storyPath = '';

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

  it('lets a patient tell a story on the practice’s own page and gives a private link', async () => {
    const page = await newPage(browser);
    await page.goto(stage.practice.url);
    await expectAccessible(page);
    await openStoryForm(page);
    await fillIn(page, 'What happened', `${TITLE}. I tried all three.`);
    await fillIn(page, 'What was good', 'The nurse was kind.', 'In your own words');
    await fillIn(page, 'What could have been better', 'One page that is right.', 'In your own words');
    await choose(page, 'How did it make you feel', 'checkbox', 'Confused');
    await page.getByRole('heading', { name: 'When was it?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Skip this question' }).click();
    await choose(page, 'Who are you', 'radio', 'The patient');
    await choose(page, 'How old are you', 'radio', '45 to 54');
    await choose(page, 'Overall, how was your experience of our service', 'radio', 'Good');
    await fillIn(page, 'Do you want to hear back', 'author@example.org', 'Your email address');
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await expectAccessible(page);
    await page.getByText('One page that is right.').waitFor();
    await page.getByRole('button', { name: 'Send your story' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    await expectAccessible(page);
    privateLink = (await page.getByRole('link', { name: /\/a\// }).getAttribute('href')) ?? '';
    expect(privateLink).toMatch(new RegExp(`^${stage.platform.url}/a/[\\w-]{44}$`));
    const received = await mailAbout('We have your story');
    expect(received.to).toEqual(['author@example.org']);
    expect(received.text).toContain(privateLink);
  });

  it('shows the author where the story stands on the private page', async () => {
    const page = await newPage(browser);
    await page.goto(privateLink);
    await page.getByText('A person will read it before it is published.').waitFor();
    await page.getByText('One page that is right.').waitFor();
    await expectAccessible(page);
  });

  it('lets a moderator read it in the queue and publish it', async () => {
    const page = await signIn(browser, stage.platform.url, 'moderator@demo.example');
    await openFrom(page, 'To moderate', TITLE);
    await page.getByText('One page that is right.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByText('Published. It is now on the public page.').waitFor();
    await expectAccessible(page);
    expect((await mailAbout('is published')).text).toContain(privateLink);
  });

  it('shows it on the organisation’s page, on its own page and on the practice’s page', async () => {
    const page = await newPage(browser);
    await page.goto(`${stage.platform.url}/o/F84003`);
    await expectAccessible(page);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await expectAccessible(page);
    storyPath = new URL(page.url()).pathname;
    await page.goto(`${stage.practice.url}/feedback.html`);
    // The list comes when somebody gets near it.
    await page.getByRole('heading', { name: 'What others told us' }).scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: TITLE }).waitFor();
    await expectAccessible(page);
  });

  it('counts one read for a visitor who opens it twice', async () => {
    const page = await newPage(browser);
    await expect.poll(() => readsShown(page), { timeout: 10_000 }).toBe('1 read');
    await page.goto(stage.platform.url + storyPath);
    await page.waitForTimeout(1500);
    expect(await readsShown(page)).toBe('1 read');
    expect(await page.context().cookies()).toEqual([]);
  });

  it('lets the practice’s responder thank, answer and record a change with owner and due date', async () => {
    const page = await signIn(browser, stage.platform.url, 'practice@demo.example');
    await openFrom(page, 'To reply', TITLE);
    await page.getByLabel('Your reply').fill('Thank you for telling us. You are right, and we are sorry.');
    await page.getByLabel('We are changing something because of this').check();
    await page.getByLabel('What will change').fill('One page about booking blood tests');
    await page.getByLabel('Who sees to it').fill('Practice manager');
    await page.getByLabel('When it will be done').fill(inDays(21));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send this reply' }).click();
    await page.getByText('Somebody else reads it before it is public.').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).waitFor();
    await expectAccessible(page);
  });

  it('lets a moderator read the reply that claims a change, and approve it', async () => {
    const page = await newPage(browser);
    await page.goto(stage.platform.url + storyPath);
    expect(await page.getByRole('main').innerText()).not.toContain('Thank you for telling us.');
    await mailTo('moderator@demo.example', 'waits to be checked');
    const moderator = await signIn(browser, stage.platform.url, 'moderator@demo.example');
    await moderator.getByRole('navigation').getByRole('link', { name: 'To check' }).click();
    await moderator.getByRole('link', { name: TITLE }).waitFor();
    await expectAccessible(moderator);
    await moderator.getByRole('link', { name: TITLE }).click();
    await moderator.getByText('Thank you for telling us. You are right, and we are sorry.').waitFor();
    await expectAccessible(moderator);
    await moderator.getByRole('button', { name: 'Approve and publish' }).click();
    await moderator.getByText('The reply is published, and the author hears of it.').waitFor();
    await expectAccessible(moderator);
  });

  it('shows reply and change in public, and tells the author by mail and on the private page', async () => {
    const told = await mailAbout('has answered your story');
    expect(told.text).toContain('Thank you for telling us.');
    expect(told.text).toContain('One page about booking blood tests');
    expect(told.text).not.toContain('I tried all three');
    const page = await newPage(browser);
    for (const address of [stage.platform.url + storyPath, privateLink]) {
      await page.goto(address);
      await page.getByRole('heading', { name: 'GP partner replied' }).waitFor();
      await page.getByText('One page about booking blood tests').waitFor();
      await page.getByText('Practice manager').waitFor();
      await expectAccessible(page);
    }
  });

  it('lets the author say on the private page that the reply helped, which staff see and the public does not', async () => {
    const page = await newPage(browser);
    await page.goto(privateLink);
    await page.getByLabel('Why? (optional, for staff alone)').fill('You wrote back at once.');
    const question = page.getByRole('group', { name: 'Was this reply helpful?' });
    await question.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('You said: Yes').waitFor();
    await expectAccessible(page);
    await page.goto(stage.platform.url + storyPath);
    expect(await page.getByRole('main').innerText()).not.toContain('You wrote back at once.');
    const staff = await signIn(browser, stage.platform.url, 'practice@demo.example');
    await openFrom(staff, 'Replied', TITLE);
    await staff.getByText('You wrote back at once.').waitFor();
    await staff.getByText('Mail about a reply').waitFor();
    await expectAccessible(staff);
  });

  it('lets the responder say that the change is done, and shows it', async () => {
    const page = await signIn(browser, stage.platform.url, 'practice@demo.example');
    await openFrom(page, 'Replied', TITLE);
    await page.getByRole('button', { name: 'Say where it stands' }).click();
    await page.getByLabel('Done', { exact: true }).check();
    await page.getByLabel(/What was done/).fill('The new page is there.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is sent. It is public once a moderator has read it.').waitFor();
    await expectAccessible(page);
    await page.goto(stage.platform.url + storyPath);
    expect(await page.getByRole('main').innerText()).not.toContain('The new page is there.');
    const moderator = await signIn(browser, stage.platform.url, 'moderator@demo.example');
    await moderator.getByRole('navigation').getByRole('link', { name: 'To check' }).click();
    await moderator.getByRole('link', { name: TITLE }).click();
    await moderator.getByText('The new page is there.').waitFor();
    await expectAccessible(moderator);
    await moderator.getByRole('button', { name: 'Approve and publish' }).click();
    await moderator.getByText('It is public, and the author hears of it.').waitFor();
    await page.goto(stage.platform.url + storyPath);
    await page.getByText('The new page is there.').waitFor();
    await expectAccessible(page);
    await mailAbout('News about a change');
  });

  it('adds it to the confederation’s totals', async () => {
    const page = await newPage(browser);
    await page.goto(`${stage.platform.url}/g/ferrow-valley`);
    await page.getByText(String(GROUP_STORIES + 1), { exact: true }).waitFor();
    await expectAccessible(page);
    const answer = await fetch(`${stage.platform.url}/v1/groups/ferrow-valley`);
    expect((await answer.json()).totals).toMatchObject({ stories: GROUP_STORIES + 1, rated: 81 });
  });

  async function readsShown(page: Page): Promise<string | undefined> {
    await page.goto(stage.platform.url + storyPath);
    return (await page.locator('main').innerText()).match(/\d+ reads?\b/)?.[0];
  }

  async function mailTo(address: string, subject: string) {
    const find = () => mail.mails.find((one) => one.to.includes(address) && one.subject.includes(subject));
    await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  }

  async function mailAbout(subject: string) {
    const find = () => mail.mails.find((one) => one.subject.includes(subject));
    await expect.poll(find, { timeout: 10_000 }).toBeDefined();
    const found = find();
    if (!found) throw new Error(`No mail about ${subject}`);
    return found;
  }
});

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
}

async function fillIn(page: Page, question: string, answer: string, field = question): Promise<void> {
  await page.getByRole('heading', { name: new RegExp(`^${question}`) }).waitFor();
  await page.getByRole('textbox', { name: new RegExp(`^${field}`) }).fill(answer);
  await goOn(page);
}

async function choose(page: Page, question: string, role: 'checkbox' | 'radio', option: string): Promise<void> {
  const named = { name: new RegExp(`^${question}`) };
  const group = page.getByRole('group', named).or(page.getByRole('radiogroup', named));
  await group.getByRole(role, { name: option, exact: true }).check();
  await goOn(page);
}

async function goOn(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
