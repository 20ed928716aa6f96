import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openStoryForm, sendButton } from '../browser/story-form.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { openFrom, signIn } from './staff.ts';

const ODS = 'Z99011';
const AUTHOR = 'author@example.org';
const OPERATOR = { email: 'kit@example.org', password: 'first words for the operator' };
const MODERATOR = { email: 'robin@example.org', password: 'reads with care and coffee', name: 'Robin Vale' };
const RESPONDER = { email: 'jamie@example.org', password: 'ways and stones and rivers', name: 'Jamie Roe' };
const TOLD = 'Receptionist Zelda Quimby shouted at me. Nobody could tell me when the results come.';
const EDITED = 'A receptionist shouted at me. Nobody could tell me when the results come.';
const TITLE = 'A receptionist shouted at me';
const DONE = 'The results system sends a text by itself.';
const CHANGE = 'Results are texted within two days';

// From a platform's first operator to an author who says that it helped; each step goes on where the one before ended.
describe('the whole circle', () => {
  let stage: Stage;
  let mail: MailCatcher;
  let browser: Browser;
  let practice: ExampleServer;
  let privateLink = '';
  let storyPath = '';

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.stop();
    await stage?.stop();
    await mail?.stop();
  });

  it('begins with an operator, made on the command line, who adds a practice and is given its tag', async () => {
    const own = ['--email', OPERATOR.email, '--name', 'Kit Vale', '--job', 'Feedback lead'];
    await stage.command(['operator', 'create', ...own], { HEARBACK_PASSWORD: OPERATOR.password });
    const page = await as(OPERATOR);
    await page.getByRole('link', { name: 'Organisations', exact: true }).click();
    await page.getByLabel('ODS code', { exact: true }).fill(ODS);
    await page.getByLabel('Name', { exact: true }).fill('Elder Lane Surgery');
    await page.getByRole('radio', { name: 'A GP practice' }).check();
    await press(page, 'Add it');
    await page.getByText('Elder Lane Surgery is added.').waitFor();
    await page.getByRole('link', { name: 'Elder Lane Surgery' }).click();
    const tag = await page
      .getByRole('heading', { name: 'Always the newest version' })
      .locator('..')
      .locator('code')
      .innerText();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'How replies go out' }).click();
    await page.getByLabel('Minutes in which a reply can be taken back').fill('0');
    await press(page, 'Save');
    await page.getByText('Saved. It holds for replies that are sent from now on.').waitFor();
    await expectAccessible(page);
    const elements = ['stories', 'changes']
      .map((name) => `<hearback-${name} org="${ODS}"></hearback-${name}>`)
      .join('');
    const pages = { '/elder-lane.html': ownPage(tag), '/what-you-said.html': ownPage(elements + tag) };
    practice = await serveExample('practice-page', { platform: stage.platform.url, pages });
  });

  it.each([
    [MODERATOR, /^Moderator\./, 'Story reader', 'To moderate'],
    [RESPONDER, /^Responder\./, 'Deputy practice manager', 'To reply'],
  ])(
    'goes on with whom the operator invites, who join by the link in their mail (%#)',
    async (who, role, job, list) => {
      const page = await as(OPERATOR);
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByLabel('Their email address').fill(who.email);
      await page.getByRole('radio', { name: role }).check();
      await page.getByLabel('Organisation', { exact: true }).fill(ODS);
      await press(page, 'Send the invitation');
      await page.getByText(`The invitation to ${who.email} is on its way.`).waitFor();
      const invitation = await mailTo(who.email, 'invites you to Hearback');
      await page.context().close();
      const joining = await newPage();
      await joining.goto(/https?:\/\/\S+\/workspace\S*/.exec(invitation.text)?.[0] ?? '');
      await joining.getByLabel('Your name').fill(who.name);
      await joining.getByLabel('Your job').fill(job);
      await joining.getByLabel('Choose a password').fill(who.password);
      await press(joining, 'Join');
      await joining.getByRole('heading', { name: list, level: 1 }).waitFor();
      await expectAccessible(joining);
      await joining.context().close();
    },
  );

  it('has a patient tell a story on the practice’s own page', async () => {
    const page = await newPage();
    await page.goto(`${practice.url}/elder-lane.html`);
    await openStoryForm(page);
    await page.getByRole('textbox', { name: /^What happened/ }).fill(TOLD);
    await goOnTo(page, /^Do you want to hear back/);
    await page.getByRole('textbox', { name: /^Your email address/ }).fill(AUTHOR);
    await press(page, 'Continue');
    await (await sendButton(page)).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    privateLink = (await page.getByRole('link', { name: /\/a\// }).getAttribute('href')) ?? '';
    expect((await mailTo(AUTHOR, 'We have your story')).text).toContain(privateLink);
  });

  it('has a moderator take a name out of criticism, and the author agree', async () => {
    const moderator = await as(MODERATOR);
    await openFrom(moderator, 'To moderate', 'Receptionist Zelda Quimby');
    await press(moderator, 'Edit the words');
    await moderator.getByLabel('Title').fill(TITLE);
    await moderator.getByLabel('What happened').fill(EDITED);
    await moderator
      .getByRole('radio', { name: /name of somebody|staff/i })
      .first()
      .check();
    await expectAccessible(moderator);
    await press(moderator, 'Save this edit');
    await press(moderator, 'Ask the author first');
    await moderator.getByText('The author is asked.').waitFor();
    const asked = await mailTo(AUTHOR, 'change');
    expect(asked.text).toContain(privateLink);
    const author = await newPage();
    await author.goto(privateLink);
    await author.getByRole('heading', { name: 'We would like to change some words' }).waitFor();
    await expectAccessible(author);
    await author.getByRole('button', { name: 'I agree' }).click();
    await author.getByText('Thank you. You agreed to the change.').waitFor();
    await openFrom(moderator, 'To moderate', TITLE);
    await moderator.getByText('The author agreed').waitFor();
    await press(moderator, 'Publish');
    await press(moderator, 'Publish now');
    await moderator.getByText('Published. It is now on the public page.').waitFor();
    await moderator.context().close();
  });

  it('shows what was agreed, and nothing of what was taken out, on every page', async () => {
    const page = await newPage();
    await page.goto(`${stage.platform.url}/o/${ODS}`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    storyPath = new URL(page.url()).pathname;
    expect(await page.content()).not.toContain('Quimby');
    await page.goto(`${practice.url}/what-you-said.html`);
    await page.getByRole('link', { name: TITLE }).waitFor();
    await expectAccessible(page);
  });

  it('has the responder answer with a change, which somebody else reads first', async () => {
    const responder = await as(RESPONDER);
    await openFrom(responder, 'To reply', TITLE);
    await responder.getByLabel('Your reply').fill('Thank you for telling us. We are sorry that you were shouted at.');
    await responder.getByLabel('We are changing something because of this').check();
    await responder.getByLabel('What will change').fill(CHANGE);
    await responder.getByLabel('Who sees to it').fill('Practice manager');
    await responder.getByLabel('When it will be done').fill(inDays(21));
    await press(responder, 'Send this reply');
    await responder.getByText('Somebody else reads it before it is public.').waitFor();
    await expectNowhere(CHANGE);
    const moderator = await as(MODERATOR);
    await openFromCheck(moderator, TITLE);
    await press(moderator, 'Approve and publish');
    await moderator.getByText('The reply is published, and the author hears of it.').waitFor();
    expect((await mailTo(AUTHOR, 'has answered your story')).text).toContain(CHANGE);
  });

  it('shows reply and change in public, on the practice’s page and to the author', async () => {
    const page = await newPage();
    for (const address of [stage.platform.url + storyPath, privateLink, `${practice.url}/what-you-said.html`]) {
      await page.goto(address);
      await page.getByText(CHANGE).first().waitFor();
      await expectAccessible(page);
    }
  });

  it('has the change done with what shows it, read once more before it is public', async () => {
    const responder = await as(RESPONDER);
    await openFrom(responder, 'Replied', TITLE);
    await responder.getByRole('button', { name: 'Say where it stands' }).click();
    await responder.getByLabel('Done', { exact: true }).check();
    await responder.getByLabel(/^What was done/).fill(DONE);
    await responder.getByLabel(/^What shows it/).fill('The words of the text message.');
    await responder.getByLabel(/^A link to it/).fill('https://example.org/results');
    await expectAccessible(responder);
    await press(responder, 'Save');
    await responder.getByText('It is sent. It is public once a moderator has read it.').waitFor();
    await expectNowhere(DONE);
    const moderator = await as(MODERATOR);
    await openFromCheck(moderator, TITLE);
    await moderator.getByText(DONE).waitFor();
    await press(moderator, 'Approve and publish');
    await moderator.getByText('It is public, and the author hears of it.').waitFor();
    const page = await newPage();
    for (const address of [stage.platform.url + storyPath, `${practice.url}/what-you-said.html`]) {
      await page.goto(address);
      await page.getByText(DONE).first().waitFor();
      await page.getByText('The words of the text message.').first().waitFor();
      await expectAccessible(page);
    }
  });

  it('ends with an author who says that it helped, which staff read', async () => {
    const told = await mailTo(AUTHOR, 'News about a change');
    const author = await newPage();
    await author.goto(/https?:\/\/\S+\/a\/[\w-]+/.exec(told.text)?.[0] ?? '');
    await author
      .getByRole('group', { name: 'Did this change make a difference?' })
      .getByRole('button', { name: 'Yes', exact: true })
      .click();
    await author.getByText('You said: Yes').waitFor();
    await expectAccessible(author);
    const responder = await as(RESPONDER);
    await responder.getByRole('link', { name: /^Changes/ }).click();
    await responder.getByRole('link', { name: /^Done/ }).click();
    await responder.getByRole('heading', { name: CHANGE }).waitFor();
    await responder.getByText(/Did it make a difference\? The author says/).waitFor();
    await expectAccessible(responder);
    expect(await (await fetch(`${stage.platform.url}/v1/changes?organisation=${ODS}`)).json()).toMatchObject({
      items: [{ what: CHANGE, status: 'done' }],
    });
  });

  async function as({ email, password }: { email: string; password: string }): Promise<Page> {
    return signIn(browser, stage.platform.url, email, { password });
  }

  async function newPage(): Promise<Page> {
    return (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  /** Skips what may be skipped, until the question is there. */
  async function goOnTo(page: Page, question: RegExp): Promise<void> {
    const wanted = page.getByRole('heading', { name: question });
    const next = page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
    while (!(await wanted.isVisible())) {
      const heading = (await page.getByRole('heading', { level: 2 }).last().textContent()) ?? '';
      await next.first().click();
      await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor({ state: 'hidden' });
    }
  }

  async function openFromCheck(page: Page, title: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'To check' }).click();
    await page.getByRole('link', { name: title }).click();
  }

  async function expectNowhere(words: string): Promise<void> {
    for (const path of [storyPath, `/o/${ODS}`, `/o/${ODS}/changes`, `/v1/changes?organisation=${ODS}`]) {
      expect(await (await fetch(stage.platform.url + path)).text()).not.toContain(words);
    }
  }

  async function mailTo(address: string, subject: string) {
    const find = () => mail.mails.findLast((one) => one.to.includes(address) && one.subject.includes(subject));
    await expect.poll(find, { timeout: 15_000 }).toBeDefined();
    const found = find();
    if (!found) throw new Error(`No mail to ${address} about ${subject}`);
    return found;
  }
});

function ownPage(content: string): string {
  return `<!doctype html><html lang="en"><title>Elder Lane Surgery</title><main><h1>Elder Lane Surgery</h1>${content}</main>`;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
