import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { complaint } from '../testing/small-platform-complaints.ts';
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

/** Opens the complaints as the complaints manager of a surgery. */
async function open(options: BrowserContextOptions, isEmpty = false) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'complaints-manager', organisation: surgery }] };
  if (!isEmpty) platform.complaints = [complaint()];
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${platform.baseUrl}/workspace/complaints`);
  await page.getByRole('heading', { name: 'Complaints', level: 1 }).waitFor();
  const expectGood = async () => {
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };
  return { platform, page, expectGood };
}

/** Opens the form of a step, fills it in and sends it. */
async function take(page: Page, step: string, done: string, fill: () => Promise<void> = async () => undefined) {
  await page.locator('#complaint-next').waitFor();
  const likely = page.getByRole('button', { name: step, exact: true });
  await page.getByText('Something else').or(likely).first().waitFor();
  if (!(await likely.isVisible())) await page.getByText('Something else').click();
  await likely.click();
  await page.getByLabel('The day it was done').waitFor();
  const first = page.locator('#step-form').locator('input, select, textarea').first();
  expect(await first.evaluate((field) => field === document.activeElement)).toBe(true);
  await fill();
  await page.locator('#step-form').getByRole('button', { name: step, exact: true }).click();
  await page.getByText(done).waitFor();
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a complaint that came by letter is written down (%s, %i px)', async (colorScheme, width) => {
  const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } }, true);
  await page.getByText('When somebody complains by letter').waitFor();
  await expectGood();
  await page.getByRole('link', { name: 'Write down a complaint' }).click();
  await page.getByRole('heading', { name: 'Write down a complaint' }).waitFor();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('link', { name: 'Say how it came' }).waitFor();
  await page.getByLabel('In writing: a letter').check();
  await page.getByLabel('The day it came').fill('2026-03-02');
  await page.getByLabel('What happened, in their words').fill('Nobody rang me back.');
  await page.getByLabel('Their name').fill('Pat Example');
  await page.getByLabel('By letter').check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('link', { name: 'Enter the address to write to' }).waitFor();
  await expectGood();
  await page.getByLabel('Postal address').fill('1 High Street');
  await page.reload();
  await expect.poll(() => page.getByLabel('Their name').inputValue()).toBe('Pat Example');
  await page.getByLabel('For somebody else').check();
  await page.getByLabel('Who is that?').fill('Sam');
  await page.getByLabel('The person asked them to').check();
  await page.getByLabel('Yes', { exact: true }).check();
  await expectGood();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('heading', { name: 'Nobody rang me back', level: 1 }).waitFor();
  await page.getByText('They complain for Sam').waitFor();
  await expectGood();
  expect(platform.complaints).toHaveLength(1);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a complaint goes from new to closed, one step after the other (%s, %i px)', async (colorScheme, width) => {
  const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
  await page.getByRole('link', { name: 'Nobody rang me back' }).click();
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  await expectGood();
  await page.getByRole('button', { name: 'Acknowledge it', exact: true }).click();
  await page.getByLabel('In writing').check();
  await page.locator('#step-form').getByRole('button', { name: 'Acknowledge it' }).click();
  await page.getByText('Offer to talk about how it is looked into, and by when').last().waitFor();
  await expectGood();
  await page.getByLabel('I offered to talk').check();
  await page.locator('#step-form').getByRole('button', { name: 'Acknowledge it' }).click();
  await page.getByText('It is acknowledged.').waitFor();
  await expectGood();
  await take(page, 'We talked about it', 'It is written down.', () => page.getByLabel('We talked').check());
  await take(page, 'Agree what is looked into', 'It is agreed.', () =>
    page.getByLabel('What is looked into?').fill('Why nobody rang back.'),
  );
  await take(page, 'Agree by when', 'The day is set.', async () => {
    await page.getByLabel('The day by which').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('We agreed on it').check();
  });
  const chooseIssue = () => page.getByLabel('Which one?').selectOption({ label: 'Issue 1: Why nobody rang back.' });
  await take(page, 'Write down what you found', 'It is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('What did you find?').fill('The log of calls.');
  });
  await take(page, 'Come to a finding', 'The finding is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('Upheld', { exact: true }).check();
    await page.getByLabel('What happened, and why').fill('The call was lost.');
    await page.getByLabel('What you conclude').fill('We should have rung.');
  });
  await page.getByRole('heading', { name: 'Issue 1: Upheld' }).waitFor();
  await expectGood();
  await take(page, 'Write the answer', 'The draft is kept.', async () => {
    await page.getByLabel('The answer, as it will be sent').fill('Dear Pat,\n\nWe are sorry.');
    await page.getByLabel('The apology in it').fill('We are sorry.');
    await page.getByLabel('Why nothing needs to change').fill('The line was mended.');
    await page.getByLabel('It says that they can go to the Ombudsman').check();
    await expectGood();
  });
  await page.getByRole('button', { name: 'Write the answer' }).click();
  await expect
    .poll(() => page.getByLabel('The answer, as it will be sent').inputValue())
    .toBe('Dear Pat,\n\nWe are sorry.');
  expect(await page.getByLabel('The apology in it').inputValue()).toBe('We are sorry.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await take(page, 'Ask for a second look', 'It waits for somebody else to read it.');
  platform.staff = { ...platform.staff, id: 'boss', name: 'Ada Elm' };
  platform.complaintTerms.responsible = ['boss'];
  await page.reload();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('We are sorry.', { exact: false }).first().waitFor();
  await take(page, 'It is good: let it be signed', 'It can be signed.');
  await take(page, 'Sign it', 'It is signed.');
  await take(page, 'It was sent', 'It is answered.', () => page.getByLabel('By post').check());
  await expectGood();
  await take(page, 'Close it', 'It is closed.');
  await expectGood();
  expect(platform.complaints[0]?.state).toBe('closed');
  await page.getByRole('link', { name: 'Back to the complaints' }).click();
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await page.getByText('Upheld').waitFor();
});

test('what was typed into a step is kept when the page is loaded again', async () => {
  const { page } = await open({ viewport: { width: 800, height: 900 } });
  await page.getByRole('link', { name: 'Nobody rang me back' }).click();
  await page.getByText('Something else').click();
  await page.getByRole('button', { name: 'Tell them how it goes' }).click();
  await page.getByLabel('What did you tell them?').fill('We have the log.');
  await page.reload();
  await expect.poll(() => page.getByLabel('What did you tell them?').inputValue()).toBe('We have the log.');
  // Looking into another form loses nothing.
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Acknowledge it', exact: true }).click();
  await page.getByLabel('I offered to talk').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Something else').click();
  await page.getByRole('button', { name: 'Tell them how it goes' }).click();
  await expect.poll(() => page.getByLabel('What did you tell them?').inputValue()).toBe('We have the log.');
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'what the team and the yearly return know of one is written down beside it (%s, %i px)',
  async (colorScheme, width) => {
    const { page, platform, expectGood } = await open({ colorScheme, viewport: { width, height: 900 } });
    await page.getByRole('link', { name: 'Nobody rang me back' }).click();
    await page.getByText('Nothing is written down yet.').waitFor();
    const opener = page.getByRole('button', { name: 'Write this down' });
    await opener.click();
    await page.getByLabel('Age of the patient').selectOption('75 and over');
    await expectGood();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Nothing is written down yet.').waitFor();
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.click();
    await page.getByLabel('Who sees to it').selectOption({ label: `${platform.staff.name} (you)` });
    await page.getByLabel('Age of the patient').selectOption('75 and over');
    await page.getByLabel('What they are to the patient').selectOption('Patient');
    await page.getByLabel('How grave it may be').selectOption('High');
    await page.getByLabel('the Duty of Candour may ask').check();
    await page.getByLabel('At which site?').fill('xyz');
    // It is kept when the page is loaded again.
    await page.reload();
    await expect.poll(() => page.getByLabel('At which site?').inputValue()).toBe('xyz');
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.getByRole('link', { name: 'Enter the code of the site' }).waitFor();
    await expectGood();
    await page.getByLabel('At which site?').fill(surgery.ods.toLowerCase());
    const [complaintThere] = platform.complaints;
    if (complaintThere)
      Object.assign(complaintThere, { version: 2, details: { ...complaintThere.details, risk: 'extreme' } });
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.getByText('What you typed is kept').waitFor();
    // What somebody else wrote down is seen before it is written over, also when the page is loaded again.
    const standing = page.getByRole('group', { name: 'What stands there now' });
    await standing.getByText('Extreme').waitFor();
    await expectGood();
    await page.reload();
    await standing.getByText('Extreme').waitFor();
    expect(await page.getByLabel('How grave it may be').inputValue()).toBe('high');
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.getByText('It is saved.').waitFor();
    await expectGood();
    for (const [name, said] of [
      ['Who sees to it', platform.staff.name],
      ['Age of the patient', '75 and over'],
      ['How grave it may be for people', 'High'],
      ['The Duty of Candour may apply', 'Yes'],
    ] as const) {
      expect(await page.locator('dl div', { hasText: name }).locator('dd').innerText()).toBe(said);
    }
    expect(complaintThere?.details).toEqual({
      ...{ age: '75-over', status: 'patient', risk: 'high', site: surgery.ods, handler: platform.staff.id },
      ...{ isCandour: true, isSafeguarding: false },
    });
  },
);
