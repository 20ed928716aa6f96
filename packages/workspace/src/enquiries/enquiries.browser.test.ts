import { readFile } from 'node:fs/promises';
import type { Clock } from '@hearback/contract';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { enquiry } from '../testing/small-platform-enquiries.ts';
import { surgery } from '../testing/told-stories.ts';
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

/** Opens the requests for help as an enquiries officer to whom one was sent. */
async function open(options: BrowserContextOptions, parts: Parameters<typeof enquiry>[0] = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'enquiries-officer', organisation: surgery }] };
  platform.enquiries = [enquiry(parts)];
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace`);
  const expectGood = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };
  return { platform, page, expectGood };
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a request for help is answered, noted and closed (%s, %i px)', async (colorScheme, width) => {
  const { page, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
  await page.getByRole('heading', { name: 'Requests for help' }).waitFor();
  await page.getByRole('link', { name: 'My tablets are a week late' }).waitFor();
  await expectGood();
  await page.getByRole('link', { name: 'My tablets are a week late' }).click();
  await page.getByRole('heading', { name: 'Who asks' }).waitFor();
  await page.getByText('Pat Example').waitFor();
  await expectGood();
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByRole('link', { name: 'Write your message' }).waitFor();
  await expectGood();
  await page.getByLabel('Your message').fill('They are at the chemist.');
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByText('Sent. They read it on their page.').waitFor();
  await page.getByRole('button', { name: 'Write something down…' }).click();
  await page.getByLabel('I spoke with the person who asked').check();
  await page.getByLabel('What happened').fill('I rang the chemist.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('It is written down.').waitFor();
  await page.getByRole('button', { name: 'Close it…' }).click();
  await page.getByRole('button', { name: 'Close it', exact: true }).click();
  await page.getByRole('link', { name: 'Say what came of it' }).waitFor();
  await expectGood();
  await page.getByLabel('It was put right').check();
  await page.getByRole('button', { name: 'Close it', exact: true }).click();
  await page.getByText('It is closed. They see what came of it.').waitFor();
  await expectGood();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.getByText('It is open again.').waitFor();
});

test('what is typed stays where something came meanwhile, and nobody is told of a person who has not agreed', async () => {
  const person = { name: 'Kim', by: 'page', about: 'somebody', whose: 'Sam', agrees: 'not-yet' } as const;
  const { platform, page } = await open({ viewport: { width: 1280, height: 900 } }, { person });
  await page.getByRole('link', { name: 'My tablets are a week late' }).click();
  await page.getByText('Do not tell them anything about this person').waitFor();
  await page.getByRole('button', { name: 'Close it…' }).click();
  await page.getByLabel('It was put right').check();
  await page.getByLabel('A note for staff').fill('Found.');
  for (const one of platform.enquiries) one.version = 7;
  await page.getByRole('button', { name: 'Close it', exact: true }).click();
  await page.getByText('Something has happened with it in the meantime.').waitFor();
  await expect.poll(() => page.getByLabel('A note for staff').inputValue()).toBe('Found.');
  await page.getByRole('button', { name: 'Write something down…' }).click();
  await page.getByLabel('They may be told:').check();
  await page.getByLabel('What happened').fill('He rang himself.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('They may be told about this person', { exact: true }).waitFor();
  await expect.poll(() => page.getByText('Do not tell them anything about this person').count()).toBe(0);
});

test('what may be urgent says so, an answer that nobody is told of says whom to ring, and what was taken back is gone', async () => {
  const clock: Clock = {
    ...{ terms: { days: 3, counted: 'working' }, startedAt: new Date().toISOString() },
    ...{ due: '2126-03-04', state: 'running', left: 3 },
  };
  const { platform, page, expectGood } = await open(
    { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    { urgent: ['self-harm'], clock },
  );
  await page.getByRole('link', { name: 'My tablets are a week late' }).click();
  await page.getByText('What was written may mean that somebody is in danger.').waitFor();
  await page.getByText('They asked for a call, and left no email address').waitFor();
  await page.getByText('They need: Audio.').waitFor();
  await page.getByRole('button', { name: 'Write something down…' }).click();
  await page.getByRole('group', { name: 'What it is' }).getByText('that stops the clock').waitFor();
  await expectGood();
  await page.getByLabel('Your message').fill('We ring you.');
  platform.enquiries = [];
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByText('It was taken back, or is not yours to see any more.').waitFor();
  await expect.poll(() => page.getByText('Pat Example').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('We ring you.');
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'files go with a message, are taken out, kept over a reload and saved (%s, %i px)',
  async (colorScheme, width) => {
    const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
    await page.getByRole('link', { name: 'My tablets are a week late' }).click();
    const chooser = page.getByLabel('Add files');
    const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 %%EOF') };
    await chooser.setInputFiles([
      letter,
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<script>') },
    ]);
    await page.getByText('letter.pdf is there.').waitFor();
    await page.getByText('We cannot take this kind of file.').waitFor();
    await expectGood();
    await page.getByLabel('Your message').fill('Here is the letter.');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await page.getByRole('link', { name: 'Take out the file that could not be added' }).waitFor();
    await page.getByRole('button', { name: 'Take out page.html' }).click();
    await page.getByText('page.html is taken out.').waitFor();
    await expect.poll(() => chooser.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Take out letter.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Send the message' }).click();
    await page.getByText('Sent. They read it on their page.').waitFor();
    expect(platform.enquiries[0]?.messages).toMatchObject([
      { text: 'Here is the letter.', files: [{ name: 'letter.pdf' }] },
    ]);
    await page.getByText('PDF, 1 kB').waitFor();
    await expectGood();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save letter.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('letter.pdf');
    expect(await readFile((await download.path()) ?? '', 'utf8')).toBe('%PDF-1.4 %%EOF');
    platform.enquiryFiles.clear();
    await page.getByRole('button', { name: 'Save letter.pdf' }).click();
    await page.getByRole('listitem').getByRole('status').filter({ hasText: /\w/ }).waitFor();
  },
);

test('where no request is closed, the list leads to those to answer', async () => {
  const { page, expectGood } = await open({ viewport: { width: 320, height: 640 } });
  await page.getByRole('link', { name: 'My tablets are a week late' }).waitFor();
  await page.getByRole('link', { name: 'Closed', exact: true }).click();
  await page.getByText('What you close comes here.').waitFor();
  await expectGood();
  await page.getByRole('link', { name: 'Go to “To answer”' }).click();
  await page.getByRole('link', { name: 'My tablets are a week late' }).waitFor();
});
