import type { AnswerToCheck, SentReply, StaffStory } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { publishedStory, surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

async function open(stories: StaffStory[], path: string, options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform(stories, workspacePages(built));
  platform.isSignedIn = true;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}${path}`);
  return { platform, page };
}

async function expectGood(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const addressOf = ({ id }: StaffStory) => `/workspace/stories/${id}`;

function othersReply(different: Partial<SentReply> = {}): SentReply {
  return {
    ...{ id: newId(), text: 'Thank you. We open a second line.', role: 'GP partner', organisation: surgery },
    ...{ by: 'Jo Merrick', isOwn: false, sentAt: new Date().toISOString(), state: 'to-check' },
    ...{ checks: ['new-responder', 'change'], mayTakeBack: false, mayCheck: true },
    ...different,
  };
}

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'a reply that waits shows how long it can be taken back, and comes back by keyboard, on %s',
  async (_, viewport, colorScheme) => {
    const story = publishedStory();
    const { platform, page } = await open([story], addressOf(story), { viewport, colorScheme });
    await page.getByLabel('Your reply').fill('Too soon.');
    platform.replySettings.takeBackMinutes = 30;
    await expectGood(page);
    await press(page, 'Send this reply');
    await page.getByText(/^Your reply is sent\. It goes out at \d+:\d\d[ap]m\./).waitFor();
    await page.getByText(/^Goes out in (29|30) minutes$/).waitFor();
    await expectGood(page);
    const button = page.getByRole('button', { name: 'Take it back' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Your reply is taken back.').waitFor();
    await expect.poll(() => page.getByLabel('Your reply').inputValue()).toBe('Too soon.');
    await page.reload();
    await expect.poll(() => page.getByLabel('Your reply').inputValue()).toBe('Too soon.');
    await expectGood(page);
  },
);

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'the list of what to reply to says where a reply waits or came back, on %s',
  async (name, viewport, colorScheme) => {
    const stories = [
      publishedStory({ title: 'Nobody has answered' }),
      publishedStory({ title: 'Answered by Jo', sentReplies: [othersReply()] }),
      publishedStory({ title: 'To be mended', sentReplies: [othersReply({ state: 'sent-back' })] }),
    ];
    const { page } = await open(stories, '/workspace/to-reply', { viewport, colorScheme });
    const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
    await row('Answered by Jo').getByText('Reply on its way', { exact: true }).waitFor();
    await row('To be mended').getByText('Reply came back', { exact: true }).waitFor();
    await expect.poll(() => row('Nobody has answered').innerText()).not.toMatch(/Reply (on|came)/);
    await expectGood(page);
    const pictures = process.env.PICTURES;
    if (pictures) await page.screenshot({ path: `${pictures}-to-reply-${name}.png`, fullPage: true });
  },
);

test('the story stands beside what is written, and is folded above it on a phone', async () => {
  const story = publishedStory();
  const { page } = await open([story], addressOf(story));
  const [told, field] = [page.getByText('The nurse was kind.'), page.getByLabel('Your reply')];
  await field.waitFor();
  const [left, right] = [await told.boundingBox(), await field.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  const phone = await open([story], addressOf(story), { viewport: { width: 390, height: 800 } });
  await phone.page.getByLabel('Your reply').waitFor();
  await expect.poll(() => phone.page.getByText('The nurse was kind.').isVisible()).toBe(false);
  await phone.page.getByText(`The story: ${story.title}`).click();
  await phone.page.getByText('The nurse was kind.').waitFor();
  await expectGood(phone.page);
});

test('somebody else’s reply is among those to check, goes back with a reason, and is published when it is good', async () => {
  const story = publishedStory({
    sentReplies: [othersReply(), othersReply({ text: 'A second one.', checks: ['second-look'] })],
    actions: ['check-reply'],
  });
  const { page } = await open([story], '/workspace/check-replies');
  await page.getByRole('link', { name: story.title }).first().waitFor();
  await expectGood(page);
  await page.getByRole('link', { name: story.title }).first().click();
  await page.getByText('Thank you. We open a second line.').waitFor();
  await expectGood(page);
  const [first, second] = [
    page.getByRole('article').filter({ hasText: 'We open a second line.' }),
    page.getByRole('article').filter({ hasText: 'A second one.' }),
  ];
  await first.getByRole('button', { name: 'Send it back' }).click();
  await first.getByRole('button', { name: 'Send it back' }).last().click();
  await first.getByRole('link', { name: 'Choose why it goes back' }).waitFor();
  await first.getByLabel('It does not say clearly what changes').check();
  await first.getByLabel('What to mend').fill('Say when.');
  await expectGood(page);
  await first.getByRole('button', { name: 'Send it back' }).last().click();
  await page.getByText('The reply is back with its writer').waitFor();
  await page.getByText('Say when.').waitFor();
  await second.getByRole('button', { name: 'Approve and publish' }).click();
  await page.getByText('The reply is published, and the author hears of it.').waitFor();
  await expectGood(page);
});

test('how replies go out can be set by a manager and read by those who reply', async () => {
  const path = `/workspace/reply-settings/${surgery.ods}`;
  const { platform, page } = await open([], path, { viewport: { width: 320, height: 700 } });
  await page.getByText('A manager of the organisation sets this.').waitFor();
  await expect.poll(() => page.getByLabel(/^Minutes in which/).isDisabled()).toBe(true);
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  await page.reload();
  await page.getByLabel(/^Minutes in which/).fill('999');
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Enter a whole number from 0 to 120' }).waitFor();
  await page.getByLabel(/^How many first replies/).fill('0');
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Enter a whole number from 1 to 50' }).waitFor();
  await expectGood(page);
  await page.getByLabel(/^Minutes in which/).fill('10');
  await page.getByLabel(/^How many first replies/).fill('1');
  await page.getByLabel('Yes, a colleague').check();
  await press(page, 'Save');
  await page.getByText('Saved.').waitFor();
  expect(platform.replySettings).toEqual({ secondLook: 'always', firstReplies: 1, takeBackMinutes: 10 });
  await expectGood(page);
});

test('templates are written, changed, removed and brought back, and lead from blank to blank in a reply', async () => {
  const story = publishedStory();
  const { page } = await open([story], `/workspace/reply-templates/${surgery.ods}`, {
    viewport: { width: 390, height: 800 },
  });
  await page.getByRole('heading', { name: 'There is no template yet' }).waitFor();
  await expectGood(page);
  await press(page, 'Write a template');
  await press(page, 'Save the template');
  await page.getByRole('link', { name: 'Enter a name' }).waitFor();
  await page.getByLabel('Name').fill('Thanks');
  await page.getByLabel('Words').fill('Thank you for telling us about [what they told]. We [what we do].');
  await expectGood(page);
  await press(page, 'Save the template');
  await page.getByText('“Thanks” is saved.').waitFor();
  await page.getByRole('button', { name: 'Remove Thanks' }).click();
  await page.getByText('“Thanks” is removed.').waitFor();
  await press(page, 'Bring it back');
  await page.getByText('“Thanks” is back.').waitFor();
  await expectGood(page);
  await page.goto(new URL(addressOf(story), page.url()).href);
  const choice = page.getByLabel('Begin with a template');
  await press(page, 'Insert');
  await page.getByText('Choose a template first').waitFor();
  await expect.poll(() => choice.evaluate((select) => select === document.activeElement)).toBe(true);
  await expect.poll(() => choice.getAttribute('aria-describedby')).toBe('template-error');
  await expectGood(page);
  await choice.selectOption('Thanks');
  await page.getByText('Choose a template first').waitFor({ state: 'detached' });
  await press(page, 'Insert');
  await page.getByText('2 blanks to fill:').waitFor();
  await expectGood(page);
  await page.keyboard.type('the queue');
  await press(page, 'Go to the next blank');
  await page.keyboard.type('open a second line');
  await expect
    .poll(() => page.getByLabel('Your reply').inputValue())
    .toBe('Thank you for telling us about the queue. We open a second line.');
  await press(page, 'Send this reply');
  await page.getByText('Your reply is published.').waitFor();
});

test('what became of the mails to the author stands beside the story, and one that was given up is tried again', async () => {
  const mail = { id: newId(), kind: 'replied', writtenAt: new Date().toISOString(), attempts: 25 };
  const story = publishedStory();
  const { platform, page } = await open([], '/workspace/account', { viewport: { width: 320, height: 700 } });
  platform.stories.push(story);
  platform.mails.push({ ...mail, state: 'given-up', trouble: 'refused', mayRetry: true });
  await page.goto(new URL(addressOf(story), page.url()).href);
  await page.getByText('Given up', { exact: true }).waitFor();
  await page.getByText('because the mail server will not take it,').waitFor();
  await expectGood(page);
  await page.getByRole('button', { name: 'Try again about a reply' }).click();
  await page.getByText('The mail is on its way again.').waitFor();
  await page.getByText('On its way', { exact: true }).waitFor();
  platform.staff = { ...platform.staff, roles: [{ role: 'operator' }] };
  await page.goto(new URL('/workspace/mails', page.url()).href);
  await page.getByRole('heading', { name: 'Mails that were given up' }).waitFor();
  await expectGood(page);
});

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'what an author answers is read from the queue, published in other words, or not, on %s',
  async (_, viewport, colorScheme) => {
    const reply = {
      ...{ id: newId(), text: 'We are sorry.', role: 'GP partner', organisation: surgery },
      publishedAt: new Date().toISOString(),
    };
    const answer = (text: string): AnswerToCheck => ({
      ...{ state: 'to-check', revisions: [] },
      ...{ id: newId(), reply: reply.id, text, sentAt: new Date().toISOString(), mayCheck: true },
    });
    const story = publishedStory({
      replies: [reply],
      authorAnswers: [answer('Thank you. Ask for Anna Smith on 07700 900123.'), answer('Buy my soap.')],
      actions: ['check-answer'],
    });
    const { page, platform } = await open([story], '/workspace/check-replies', { viewport, colorScheme });
    await page.getByText('What an author answers to a reply').first().waitFor();
    await expectGood(page);
    await page.getByRole('link', { name: story.title }).first().click();
    const [first, second] = [
      page.getByRole('article').filter({ hasText: 'Ask for Anna Smith' }),
      page.getByRole('article').filter({ hasText: 'Buy my soap.' }),
    ];
    await first.getByRole('button', { name: 'Change its words' }).click();
    await first.getByLabel('The words to publish').fill('Thank you.');
    await expectGood(page);
    await first.getByRole('button', { name: 'Publish with other words' }).click();
    await first.getByRole('link', { name: 'Choose why the words are changed' }).waitFor();
    await first.getByLabel('It told something private about somebody').check();
    await first.getByRole('button', { name: 'Publish with other words' }).click();
    await page.getByText('The answer is public. The author hears of it').waitFor();
    await page.getByRole('heading', { name: 'The author answered' }).waitFor();
    await second.getByRole('button', { name: 'Do not publish it' }).click();
    await expectGood(page);
    await second.getByRole('button', { name: 'Reject this answer' }).click();
    await second.getByRole('link', { name: 'Choose a reason' }).waitFor();
    await second.getByRole('radio').first().check();
    await second.getByRole('button', { name: 'Reject this answer' }).click();
    await page.getByText('Rejected. The author hears why.').waitFor();
    await expectGood(page);
    expect(platform.stories[0]?.replies[0]?.answers).toMatchObject([{ text: 'Thank you.' }]);
  },
);

test.each([
  ['a desk', { width: 1280, height: 900 }, 'light'],
  ['a phone at night', { width: 320, height: 700 }, 'dark'],
] as const)(
  'words of a change and of a patient are asked about and read first, on %s',
  async (name, viewport, colorScheme) => {
    const story = publishedStory();
    const { page } = await open([story], addressOf(story), { viewport, colorScheme });
    const picture = async (of: string) => {
      const pictures = process.env.PICTURES;
      if (pictures) await page.screenshot({ path: `${pictures}-${of}-${name}.png`, fullPage: true });
    };
    await page.getByLabel('Your reply').fill('Thank you, Mrs Cope. We have moved the desk.');
    await page.getByText('As it is, a moderator reads it before it is public.').waitFor();
    await press(page, 'Send this reply');
    await page.getByRole('heading', { name: 'Does this say that something changed, or will?' }).waitFor();
    await expectGood(page);
    await picture('asked');
    await page.keyboard.press('Escape');
    // It is hidden a moment before the page hears that it was closed.
    const isClosed = () => page.locator('dialog').waitFor({ state: 'detached' });
    await isClosed();
    await expect.poll(() => page.getByLabel('We are changing something because of this').isChecked()).toBe(false);
    await expect
      .poll(() => page.getByLabel('Your reply').inputValue())
      .toBe('Thank you, Mrs Cope. We have moved the desk.');
    await expect
      .poll(() => page.getByRole('button', { name: 'Send this reply' }).evaluate((one) => one.matches(':focus')))
      .toBe(true);
    await press(page, 'Send this reply');
    await press(page, 'Yes, write the change down');
    await isClosed();
    await page.getByLabel('What will change').waitFor();
    await page.getByLabel('We are changing something because of this').uncheck();
    await press(page, 'Send this reply');
    await press(page, 'No, send it as it is');
    await page.getByRole('heading', { name: 'Send what may tell who somebody is?' }).waitFor();
    await expectGood(page);
    await press(page, 'Send it as it is');
    await page.getByText('Your reply is sent. Somebody else reads it').waitFor();
    await page.getByText('A rule sees words that something changes, and no change is written down.').waitFor();
    await page.getByText('A rule found what may be a name. It is marked.').waitFor();
    await expect.poll(() => page.getByRole('article').locator('mark').allTextContents()).toEqual(['Mrs Cope (a name)']);
    await expectGood(page);
    await picture('marked');
  },
);
