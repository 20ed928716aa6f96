import type { StaffStory } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from './testing/build-workspace.ts';
import { startSmallPlatform } from './testing/small-platform.ts';
import { PASSWORD } from './testing/small-platform-answers.ts';
import { checkChange } from './testing/small-platform-changes.ts';
import { clockedStory, publishedStory, sentStory } from './testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from './testing/workspace-page.ts';

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-03-31`;
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

async function open(stories: StaffStory[], options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform(stories, workspacePages(built));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports every answer of 400 and above.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      troubles.push(message.text());
    }
  });
  return { platform, page, troubles, go: (path: string) => page.goto(`${platform.baseUrl}${path}`) };
}

async function signIn(page: Page) {
  await page.getByLabel('Email address').fill('robin@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

async function claimChange(page: Page) {
  await page.getByLabel('Your reply').fill('Thank you.\n\nA second line opens.');
  await page.getByLabel('We are changing something because of this').check();
  await page.getByLabel('What will change').fill('A second line opens');
  await page.getByLabel('Who sees to it').fill('Practice manager');
  await page.getByLabel('When it will be done').fill(NEXT_YEAR);
}

test('signs in to the place that was asked for, with every mistake said in plain words', async () => {
  const story = sentStory();
  const { page, go, troubles } = await open([story]);
  await go(`/workspace/stories/${story.id}`);
  await heading(page, 'Sign in');
  await press(page, 'Sign in');
  await page.getByRole('alert').waitFor();
  await expect.poll(() => focused(page)).toContain('There is a problem');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Enter your password' }).click();
  await expect.poll(() => focused(page)).toBe('password');
  await signIn(page);
  await heading(page, story.title);
  expect(page.url()).toContain(story.id);
  expect(troubles).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'a story is published, answered and changed, with axe content (%s)',
  async (colorScheme) => {
    const { page, go, platform, troubles } = await open([sentStory(), sentStory()], { colorScheme });
    const isClean = async () => expect(await axeFindings(page)).toEqual([]);
    await go('/workspace');
    await signIn(page);
    await heading(page, 'To moderate');
    await page.getByText('2 stories shown').waitFor();
    await isClean();
    await page.locator('main ol a').first().click();
    await press(page, 'Publish');
    await heading(page, 'Publish this story?');
    await isClean();
    await press(page, 'Publish now');
    await page.getByText('Published. It is now on the public page.').waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: 'See it there' }).getAttribute('href'))
      .toBe(`/s/${platform.stories[0]?.id}`);
    await claimChange(page);
    await isClean();
    await press(page, 'Send this reply');
    await page.getByText('Your reply is published.').waitFor();
    await press(page, 'Say where it stands A second line opens');
    await page.getByLabel('Done', { exact: true }).check();
    await page.getByLabel('What was done, or why not').fill('It opened on Monday.');
    await isClean();
    await press(page, 'Save');
    await page.getByText('It is sent. It is public once a moderator has read it.').waitFor();
    await page.getByRole('heading', { name: 'Not public yet: where a change stands' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Say where it stands' }).count()).toBe(0);
    await isClean();
    checkChange(platform, { id: platform.stories[0]?.sentChanges[0]?.id ?? '' }, { verdict: 'approve' });
    expect(platform.stories[0]?.changes[0]).toMatchObject({ status: 'done', note: 'It opened on Monday.' });
    await press(page, 'More');
    await page.getByRole('link', { name: 'Replied', exact: true }).click();
    await page.getByText('1 reply').waitFor();
    await isClean();
    expect(troubles).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'a story of somebody in danger comes first and says what to do now (%s)',
  async (colorScheme) => {
    const danger = sentStory({ title: 'I cannot go on', urgent: ['self-harm', 'abuse'] });
    const { page, go, platform } = await open([sentStory(), danger], { colorScheme });
    platform.isSignedIn = true;
    await go('/workspace/to-moderate');
    const first = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Urgent I cannot go on' }) });
    await first.getByText('Somebody may be in danger: read it now').waitFor();
    await expect.poll(() => page.locator('main ol li').first().innerText()).toContain('I cannot go on');
    await expect.poll(() => page.getByText('Somebody may be in danger').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'I cannot go on' }).click();
    const warning = page.getByRole('region', { name: 'This may be somebody in danger' });
    await warning.getByText('Read it now and follow your safeguarding steps.').waitFor();
    await warning.getByText('self-harm or suicide or abuse or neglect').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Do not publish');
    await page.getByLabel('It could identify someone').check();
    await page.getByText('You can take it back for 30 minutes.', { exact: false }).waitFor();
    await press(page, 'Reject this story');
    await heading(page, 'Why it was not published');
    await page.getByText('Its author can ask once that the decision is looked at again.').waitFor();
    await expect.poll(() => warning.count()).toBe(0);
  },
);

test('personal data in a story is marked, with what each mark is, and counted in words above', async () => {
  const happened = 'Nurse Ambleton rang me.\n\nMy number is 07700 900123, or write to pat@example.org.';
  const story = sentStory({ happened, personalData: ['phone', 'email', 'name'] });
  const { page, go, platform } = await open([story]);
  platform.isSignedIn = true;
  await go('/workspace/to-moderate');
  await page.getByText('May hold a phone number, an email address or a name').waitFor();
  await go(`/workspace/stories/${story.id}`);
  await page.getByRole('note').getByText('a phone number').waitFor();
  await expect
    .poll(() => page.locator('mark').allTextContents())
    .toEqual(expect.arrayContaining(['07700 900123 (a phone number)', 'pat@example.org (an email address)']));
  await expect.poll(() => page.locator('.as-written').first().innerText()).toContain('rang me.\n\nMy number is');
  expect(await axeFindings(page)).toEqual([]);
});

test('the title, and each field of an edit as it is typed, show what could tell who somebody is', async () => {
  const story = sentStory({ title: 'Dr Shah did not listen', happened: 'I waited. Then Shah came.' });
  const { page, go, platform } = await open([story]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await heading(page, 'Dr Shah did not listen');
  await expect.poll(() => page.locator('h1 mark').allTextContents()).toEqual(['Dr Shah']);
  await page.getByRole('note').getByText('a name').waitFor();
  await press(page, 'Edit the words');
  const foundIn = (field: string) => page.locator(`.edit-words:has(#edit-${field})`).getByRole('status').last();
  await expect.poll(() => foundIn('title').innerText()).toBe('Could show who somebody is: Dr Shah (a name)');
  await expect.poll(() => foundIn('happened').innerText()).toBe('Could show who somebody is: Shah (a name)');
  await page.getByLabel('Title').fill('The doctor did not listen');
  await expect.poll(() => foundIn('title').innerText()).toBe('');
  await page.getByLabel('What was good').fill('  Ring me on 07700 900123, please: 07700 900123.');
  await expect
    .poll(() => foundIn('good').innerText())
    .toBe('Could show who somebody is: 07700 900123 (a phone number)');
  expect(await axeFindings(page)).toEqual([]);
});

test('what a story was about, when it was and how old its author is stand with it where they were told', async () => {
  const told = sentStory({ goodTags: ['listening'], good: undefined, visited: '2026-03', age: '85-over' });
  const plain = sentStory({ title: 'A plain story' });
  const { page, go, platform } = await open([told, plain]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${told.id}`);
  for (const words of ['Being listened to', 'When it was', 'March 2026', '85 or over']) {
    await page.getByText(words, { exact: true }).waitFor();
  }
  await go(`/workspace/stories/${plain.id}`);
  await heading(page, 'A plain story');
  expect(await page.locator('main').innerText()).not.toMatch(/When it was|\nAge\n|may hold|danger/i);
});

test('a story is rejected with a reason, and the empty list leads on', async () => {
  const { page, go, platform } = await open([sentStory()]);
  await go('/workspace');
  await signIn(page);
  await page.locator('main ol a').first().click();
  await press(page, 'Do not publish');
  await press(page, 'Reject this story');
  await page.getByRole('link', { name: 'Choose a reason' }).click();
  await expect.poll(() => focused(page)).toBe('reason');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('It could identify someone').check();
  await press(page, 'Reject this story');
  await heading(page, 'Why it was not published');
  expect(platform.stories[0]?.rejection).toEqual({ reason: 'identifies-someone' });
  await page.getByRole('link', { name: 'To moderate', exact: true }).click();
  await heading(page, 'Nothing waits to be moderated');
  expect(await axeFindings(page)).toEqual([]);
});

test('a rejection is taken back before its author is told, and the story is moderated again', async () => {
  const { page, go, platform } = await open([sentStory({ hearsBack: true })], {
    viewport: { width: 320, height: 800 },
  });
  await go('/workspace');
  await signIn(page);
  await page.locator('main ol a').first().click();
  await press(page, 'Do not publish');
  await page.getByLabel('It could identify someone').check();
  await press(page, 'Reject this story');
  await heading(page, 'This story is rejected');
  await page
    .getByText(/You can take this back until \d+:\d\d[ap]m. Its author gets our mail then, and not before./)
    .waitFor();
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  Object.assign(platform, { next: 'unavailable', nextIsFor: /^(?!GET)/ });
  await press(page, 'Take the rejection back');
  await page.getByRole('alert').getByText('Hearback is not available just now.', { exact: false }).waitFor();
  await press(page, 'Take the rejection back');
  await page.getByText('The rejection is taken back.', { exact: false }).waitFor();
  await heading(page, 'Publish or reject this story');
  await page.getByText('Rejection taken back', { exact: true }).waitFor();
  expect(platform.stories[0]).toMatchObject({ status: 'submitted', version: 3 });
  expect(await axeFindings(page)).toEqual([]);
});

test('a moderator who may not reply is led back to their own lists', async () => {
  const story = publishedStory({ actions: [] });
  const { page, go, platform } = await open([story]);
  platform.staff = { ...platform.staff, roles: [{ role: 'moderator' }] };
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await heading(page, 'Nothing waits for you here');
  expect(await page.getByRole('link', { name: 'To reply' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Back to “To moderate”' }).click();
  await heading(page, 'Nothing waits to be moderated');
});

test('a session that ends while one writes asks to sign in again, and what was typed is still there', async () => {
  const story = publishedStory();
  const { page, go, platform } = await open([story]);
  await go(`/workspace/stories/${story.id}`);
  await signIn(page);
  await heading(page, 'Reply to this story');
  await claimChange(page);
  platform.isSignedIn = false;
  await press(page, 'Send this reply');
  await page.getByText('You were signed out.').waitFor();
  await expect.poll(() => focused(page)).toBe('Sign in');
  expect(await axeFindings(page)).toEqual([]);
  await signIn(page);
  await heading(page, 'Reply to this story');
  await expect.poll(() => page.getByLabel('Your reply').inputValue()).toBe('Thank you.\n\nA second line opens.');
  await expect.poll(() => page.getByLabel('When it will be done').inputValue()).toBe(NEXT_YEAR);
  await press(page, 'Send this reply');
  await page.getByText('Your reply is published.').waitFor();
  expect(story.replies).toHaveLength(1);
});

test('a reply survives a reload, and two presses publish it once without losing the focus', async () => {
  const story = publishedStory();
  const { page, go, platform } = await open([story]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await page.getByLabel('Your reply').fill('Thank you.');
  await page.reload();
  await heading(page, 'Reply to this story');
  await expect.poll(() => page.getByLabel('Your reply').inputValue()).toBe('Thank you.');
  await page.getByRole('button', { name: 'Send this reply' }).dblclick();
  await page.getByText('Your reply is published.').waitFor();
  expect(platform.seen.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  await expect.poll(() => focused(page)).toBe('next-action');
});

test('personal data in a reply is named while one types, and asked about before it is published', async () => {
  const story = publishedStory();
  const { page, platform, go, troubles } = await open([story]);
  await go(`/workspace/stories/${story.id}`);
  await signIn(page);
  await page.getByLabel('Your reply').fill('Thank you. Ring 07700 900123.');
  await page.getByText('This may hold a phone number.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Send this reply');
  await page.getByRole('dialog', { name: 'Send what may tell who somebody is?' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Change it');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.getByLabel('Your reply').inputValue()).toBe('Thank you. Ring 07700 900123.');
  await press(page, 'Send this reply');
  await press(page, 'Send it as it is');
  await heading(page, 'This story has a reply');
  expect(platform.stories[0]?.replies.map(({ text }) => text)).toEqual(['Thank you. Ring 07700 900123.']);
  expect(troubles).toEqual([]);
});

test('an address that can be no story’s speaks of no fields', async () => {
  const { page, go } = await open([]);
  await go('/workspace/stories/xyz');
  await signIn(page);
  await heading(page, 'This story cannot be shown');
  await page.getByText('This story is not here').waitFor();
  expect(await page.getByText('Mend the fields').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await page.getByRole('link', { name: /^Back to/ }).click();
  await heading(page, 'To moderate');
});

test('the clock of a reply is in the list and beside the story, is stopped with a reason and goes on', async () => {
  const [story, late] = [clockedStory(), clockedStory({ state: 'overdue', due: '2026-03-03', left: -2 })];
  const { page, platform, go, troubles } = await open([story, late]);
  await go('/workspace/to-reply');
  await signIn(page);
  await page.getByText('2 working days left').waitFor();
  await page.getByText('2 working days late').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go(`/workspace/stories/${story.id}`);
  const card = page.getByRole('region', { name: 'First reply' });
  await card.getByText('Within 2 working days of publication').waitFor();
  await press(page, 'Stop the clock');
  await expect.poll(() => focused(page)).toBe('pause-reason');
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Leave it running');
  await expect.poll(() => focused(page)).toContain('Stop the clock');
  await press(page, 'Stop the clock');
  await press(page, 'Stop the clock');
  await expect.poll(() => focused(page)).toContain('There is a problem');
  await page.getByLabel('Why is it stopped?').fill('We wait for the author.');
  await page.reload();
  await expect.poll(() => page.getByLabel('Why is it stopped?').inputValue()).toBe('We wait for the author.');
  await press(page, 'Stop the clock');
  await card.getByText('Stopped, 2 working days left').waitFor();
  await card.getByText('We wait for the author.').waitFor();
  await page.getByText('The clock is stopped.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Let the clock go on');
  await card.getByText('2 working days left', { exact: true }).waitFor();
  expect(platform.seen.filter((call) => call.includes('/clock/'))).toEqual([
    `POST /v1/staff/stories/${story.id}/clock/pause`,
    `POST /v1/staff/stories/${story.id}/clock/resume`,
  ]);
  expect(troubles).toEqual([]);
});

test('a clock that somebody else stopped first shows the reason that was typed', async () => {
  const story = clockedStory();
  const { page, platform, go } = await open([story]);
  await go(`/workspace/stories/${story.id}`);
  await signIn(page);
  await press(page, 'Stop the clock');
  await page.getByLabel('Why is it stopped?').fill('We wait for the author.');
  const paused = { at: new Date().toISOString(), reason: 'The manager is away.' };
  const actions: StaffStory['actions'] = ['reply', 'record-change', 'progress-change', 'resume-clock'];
  Object.assign(platform.stories[0] ?? {}, { clock: { ...story.clock, state: 'paused', paused }, actions });
  await press(page, 'Stop the clock');
  await page.getByText('The manager is away.').waitFor();
  await page.getByText('What you typed is kept until the clock runs again: We wait for the author.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('somebody else was first: the story is loaded again and the note stays', async () => {
  const story = sentStory();
  const { page, go, platform } = await open([story]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await press(page, 'Do not publish');
  await page.getByLabel('It could identify someone').check();
  await page.getByLabel('A note to the author').fill('Leave out the street.');
  story.version = 2;
  await press(page, 'Reject this story');
  await page.getByText('Something was decided on this story since it was opened here').waitFor();
  await expect.poll(() => focused(page)).toBe('next-action');
  await expect.poll(() => page.getByLabel('A note to the author').inputValue()).toBe('Leave out the street.');
  story.version = 3;
  await press(page, 'Publish');
  await press(page, 'Publish now');
  await page.getByText('Something was decided on this story since it was opened here').waitFor();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await press(page, 'Reject this story');
  await page.getByText('Rejected. The author gets an email with the reason.').waitFor();
});

test('works by keyboard: skip link, focus on each new screen, Escape goes back to the button', async () => {
  const { page, go, platform } = await open([sentStory()]);
  platform.isSignedIn = true;
  await go('/workspace/to-moderate');
  await page.getByText('1 story shown').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to the main part');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Reload');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('narrow');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'I rang three times before anyone answered');
  await expect.poll(() => focused(page)).toBe('I rang three times before anyone answered');
  await page.getByRole('button', { name: 'Publish', exact: true }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Publish this story?');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Publish');
  expect(platform.stories[0]?.status).toBe('submitted');
});

test('nothing sticks out at 320 px, with words that cannot be broken', async () => {
  const long = 'W'.repeat(200);
  const story = publishedStory({ title: long, happened: long, organisation: { ods: 'F84003', name: long } });
  const { page, go, platform } = await open([story], { viewport: { width: 320, height: 640 } });
  await go('/workspace/to-reply');
  await heading(page, 'Sign in');
  expect(await overflow(page)).toBe(0);
  await signIn(page);
  await page.getByText('1 story shown').waitFor();
  expect(await overflow(page)).toBe(0);
  await go(`/workspace/stories/${story.id}`);
  await claimChange(page);
  expect(await overflow(page)).toBe(0);
  await press(page, 'Send this reply');
  await page.getByText('Your reply is published.').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(platform.stories[0]?.replies).toHaveLength(1);
});

test('markup that somebody wrote is shown as text and never run', async () => {
  const markup = '<img src=x onerror="document.title=\'run\'"><b>bold</b>\n\n   kept';
  const organisation = { ods: 'F84003', name: '<i>Surgery</i>' };
  const story = publishedStory({ title: markup, happened: markup, good: markup, better: markup, organisation });
  const { page, go, platform, troubles } = await open([story]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await claimChange(page);
  await page.getByLabel('Your reply').fill(markup);
  await page.getByLabel('What will change').fill('<u>change</u>');
  await press(page, 'Send this reply');
  await page.getByText('Your reply is published.').waitFor();
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('<img src=x onerror="document.title=\'run\'"><b>bold</b>\n\n   kept');
  expect(await page.locator('main :is(img, b, i, u)').count()).toBe(0);
  await expect.poll(() => page.title()).toContain('<b>bold</b>');
  expect(troubles).toEqual([]);
});

test('signing out with something unsent asks first, then forgets it', async () => {
  const story = publishedStory();
  const { page, go, platform } = await open([story]);
  platform.isSignedIn = true;
  await go(`/workspace/stories/${story.id}`);
  await page.getByLabel('Your reply').fill('Thank you.');
  await press(page, 'Sign out');
  await heading(page, 'Sign out and lose what you typed?');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await heading(page, 'Sign in');
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Thank you');
  // Whoever signs in next on this computer does not begin with that story.
  await expect.poll(() => new URL(page.url()).pathname).toBe('/workspace');
});

test('a sign-out that does not go through says so, and one is still signed in', async () => {
  const { page, go, platform } = await open([sentStory()]);
  const waiting = new Set<Request>();
  page.on('request', (request) => request.url().includes('/news') || waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  platform.isSignedIn = true;
  await go('/workspace/to-moderate');
  await page.getByText('1 story shown').waitFor();
  // What else waits is counted after the list.
  await page.getByRole('link', { name: /^To moderate.*1/ }).waitFor();
  await expect.poll(() => waiting.size).toBe(0);
  Object.assign(platform, { next: 'unavailable', nextIsFor: /^(?!GET)/ });
  await press(page, 'Sign out');
  await page.getByRole('alert').getByText('not available').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a platform that does not answer is told, and another try works', async () => {
  const { page, go, platform } = await open([sentStory()]);
  platform.isSignedIn = true;
  platform.next = 'forbidden';
  await go('/workspace/to-moderate');
  await heading(page, 'The workspace could not be opened');
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Try again');
  await page.getByText('1 story shown').waitFor();
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a story is edited and its author asked, with axe content (%s, %i px)', async (colorScheme, width) => {
  const story = sentStory();
  const { page, go, troubles } = await open([story], { colorScheme, viewport: { width, height: 900 } });
  const isClean = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };
  await go(`/workspace/stories/${story.id}`);
  await signIn(page);
  await press(page, 'Edit the words');
  await expect.poll(() => focused(page)).toBe('edit-title');
  await page.getByLabel('What happened').fill('I rang many times before anyone answered.');
  await press(page, 'Save this edit');
  await page.getByRole('link', { name: 'Choose a reason' }).click();
  await expect.poll(() => focused(page)).toBe('edit-reason');
  await isClean();
  await page.reload();
  await expect
    .poll(() => page.getByLabel('What happened').inputValue())
    .toBe('I rang many times before anyone answered.');
  await page.getByLabel('A detail could show who somebody is').check();
  await press(page, 'Save this edit');
  await page.getByText('The edit is saved.').waitFor();
  await expect.poll(() => page.locator('.difference del').first().textContent()).toContain('removed:');
  await isClean();
  await press(page, 'Ask the author first');
  await heading(page, 'This story waits for its author');
  await isClean();
  await go('/workspace/with-author');
  await page.getByText('Author asked').waitFor();
  await isClean();
  await page.locator('main ol a').first().click();
  await press(page, 'Stop waiting');
  await heading(page, 'Stop waiting for the author?');
  await isClean();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop waiting' }).click();
  await page.getByText('The story is among those to moderate again.').waitFor();
  expect(troubles).toEqual([]);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a story is held, rated and let go, with axe content (%s, %i px)', async (colorScheme, width) => {
  const story = sentStory();
  const { page, go, troubles } = await open([story], { colorScheme, viewport: { width, height: 900 } });
  const isClean = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };
  await go(`/workspace/stories/${story.id}`);
  await signIn(page);
  await press(page, 'Say how critical it is');
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Choose a level' }).click();
  await expect.poll(() => focused(page)).toBe('criticality');
  await isClean();
  await page.getByLabel('4: Serious').check();
  await press(page, 'Save');
  await page.getByText('Saved: 4 of 5: Serious.').waitFor();
  await press(page, 'Hold');
  await press(page, 'Hold this story');
  await page.getByRole('link', { name: 'Choose a reason' }).waitFor();
  await page.getByLabel('We are checking something').check();
  await page.getByLabel('A note for staff').fill('We ask the ward.');
  await isClean();
  await page.getByText('an email goes at once to: Practice manager.').waitFor();
  await press(page, 'Hold this story');
  await heading(page, 'This story is held');
  await page.getByText('We ask the ward.').first().waitFor();
  await isClean();
  await go('/workspace/held');
  await page.getByText('Critical 4 of 5', { exact: true }).waitFor();
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Critical 5 of 5' });
  await page.getByText('Stories that nobody has rated yet are shown too').waitFor();
  await heading(page, 'No story in this list is so critical, and all of them are rated.');
  await isClean();
  await press(page, 'Show all stories');
  await page.locator('main ol a').first().click();
  await press(page, 'Let it go on');
  await page.getByText('The story is among those to moderate again.').waitFor();
  expect(troubles).toEqual([]);
});
