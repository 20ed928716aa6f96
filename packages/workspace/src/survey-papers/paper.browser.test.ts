import type { Role } from '@hearback/contract';
import { everyKindSurvey, friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { surgery } from '../testing/told-stories.ts';
import { axeFindings, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const FFT = friendsAndFamilyTest as unknown as SurveyDefinition;

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

/** Opens the papers of a survey for a responder of one surgery. */
async function open(definition: SurveyDefinition, options: BrowserContextOptions = {}) {
  const { platform, page, address } = await openAs('responder', definition, options);
  await page.goto(`${address}/paper`);
  await page.getByLabel('Day on the paper').waitFor();
  return { platform, page };
}

/** A survey of one surgery and who holds a role there. */
async function openAs(role: Role, definition: SurveyDefinition, options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role, organisation: surgery }] };
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, definition, { state: 'open', version: 1, isChanged: false }));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { platform, page, address: `${platform.baseUrl}/workspace/surveys/${id}` };
}

async function expectGood(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test('one paper after the other is typed in with the keyboard alone', async () => {
  const { page, platform } = await open(FFT);
  const day = page.getByLabel('Day on the paper');
  await day.fill('2026-11-02');
  // As high as any field, though the choices beside it are higher.
  expect((await day.boundingBox())?.height).toBe(44);
  await page.getByRole('radio', { name: 'Very good', exact: true }).focus();
  for (const [key, text] of [
    ['1', 'Kind staff'],
    ['5', 'A long wait'],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value))
      .toBe('very-good');
  }
  await page.getByRole('status').getByText('2 papers are kept.').waitFor();
  expect([...platform.papers.values()]).toMatchObject([
    { answers: { experience: 'very-good', why: 'Kind staff' }, method: 'handwritten', writtenOn: '2026-11-02' },
    { answers: { experience: 'very-poor', why: 'A long wait' }, method: 'handwritten', writtenOn: '2026-11-02' },
  ]);
  await expect.poll(() => page.getByRole('radio', { name: 'Very poor' }).isChecked()).toBe(false);
  await expect.poll(() => page.getByRole('textbox').last().inputValue()).toBe('');
});

test.each([
  ['responder', 1],
  ['manager', 1],
  ['enquiries-officer', 0],
  ['complaints-manager', 0],
] as const)('a survey leads those alone to its papers who may type them in (%s, links: %i)', async (role, times) => {
  const { page, address } = await openAs(role, FFT);
  await page.goto(address);
  await page.getByRole('link', { name: 'Results', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Type in answers from paper' }).count()).toBe(times);
});

test('a paper is of a service where one is chosen, which stays for the next one', async () => {
  const { page, platform } = await open(FFT);
  const next = async () => {
    await page.getByRole('radio', { name: 'Good', exact: true }).check();
    await page.getByRole('button', { name: 'Keep it, and go on to the next' }).click();
  };
  await next();
  await page.getByRole('status').getByText('1 paper is kept.').waitFor();
  await page.getByLabel('Service').selectOption('Nurse');
  await expectGood(page, 'paper of a service');
  await next();
  await page.getByRole('status').getByText('2 papers are kept.').waitFor();
  await next();
  await page.getByRole('status').getByText('3 papers are kept.').waitFor();
  expect([...platform.papers.values()].map(({ service }) => service)).toEqual([undefined, 'nurse', 'nurse']);
});

test.each([
  ['on a desktop', {}],
  ['on a phone in the dark', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' as const }],
])('every kind of question is typed in, and what is wrong is named at its question, %s', async (name, options) => {
  const { page, platform } = await open(everyKindSurvey as unknown as SurveyDefinition, options);
  const keep = page.getByRole('button', { name: 'Keep it, and go on to the next' });
  await keep.click();
  await page.getByRole('alert').getByText('A paper that was left empty is not kept.').waitFor();
  await page.getByLabel('How easy was it to get an appointment?').fill('12');
  await keep.click();
  await page.getByRole('alert').getByText('The highest is 10. Leave it empty where the paper has more').waitFor();
  expect(platform.papers.size).toBe(0);
  await expectGood(page, `paper wrong ${name}`);
  await page.getByRole('group', { name: 'Could anything have been better?' }).getByLabel('Yes').check();
  await page.getByRole('group', { name: 'What could have been better?' }).getByLabel('Parking').check();
  await page.getByLabel('How easy was it to get an appointment?').fill('7');
  await page.getByRole('group', { name: 'Overall, how was your visit?' }).getByLabel('Very good').check();
  const staff = page.getByRole('group', { name: 'How did staff treat you?' });
  for (const select of await staff.getByRole('combobox').all()) await select.selectOption('Well');
  const matters = page.getByRole('group', { name: 'What matters most to you?' });
  for (const [place, select] of (await matters.getByRole('combobox').all()).entries()) {
    await select.selectOption(`Place ${place + 1}`);
  }
  await page.getByLabel('Your visit in one or two words?').fill('Calm.');
  await page.getByLabel('How long did you wait?').fill('15');
  await page.getByLabel('When was your visit?').fill('2025-03');
  await page.getByRole('group', { name: 'Which of these did you use?' }).getByLabel('The ramp').check();
  await page.getByLabel('I agree').check();
  await expectGood(page, `paper ${name}`);
  await page.getByRole('button', { name: 'Keep it, and go on to the next' }).click();
  await page.getByRole('status').getByText('1 paper is kept.').waitFor();
  expect([...platform.papers.values()]).toMatchObject([
    {
      answers: {
        ...{ better: 'yes', what: ['parking'], easy: 7, overall: 'very-good', 'one-word': 'Calm.', waited: 15 },
        ...{ when: '2025-03', pictures: ['the-ramp'], agree: true },
        staff: { rows: { reception: 'well', 'the-nurse': 'well' } },
      },
    },
  ]);
});

test('what was left empty on a paper stays empty, though the form would not go on without it', async () => {
  const { page, platform } = await open(everyKindSurvey as unknown as SurveyDefinition);
  await page.getByRole('combobox', { name: 'Language of the paper' }).selectOption('Welsh');
  const better = page.getByRole('group', { name: 'A allai unrhyw beth fod wedi bod yn well?' });
  await better.getByLabel('Gallai').check();
  await page
    .getByRole('group', { name: 'How did staff treat you?' })
    .getByRole('combobox')
    .first()
    .selectOption('Well');
  await page.getByText('Not ticked is kept as not agreed.').waitFor();
  await expectGood(page, 'paper left empty');
  await page.getByRole('button', { name: 'Keep it, and go on to the next' }).click();
  await page.getByRole('status').getByText('1 paper is kept.').waitFor();
  const answers = { better: 'yes', staff: { rows: { reception: 'well' } }, agree: false };
  expect([...platform.papers.values()]).toEqual([expect.objectContaining({ answers, language: 'cy' })]);
});

test('an answer that was chosen by mistake is taken back, with the mouse and by a key', async () => {
  const { page, platform } = await open(FFT);
  const good = page.getByRole('radio', { name: 'Good', exact: true });
  const [leave, first] = [
    page.getByRole('button', { name: /^Leave it empty/ }),
    page.getByRole('radio', { name: 'Very good', exact: true }),
  ];
  for (const takeBack of [() => leave.click(), () => page.keyboard.press('Delete')]) {
    await good.check();
    await leave.waitFor();
    await expectGood(page, 'paper that is taken back');
    await takeBack();
    await leave.waitFor({ state: 'detached' });
    await expect.poll(() => good.isChecked()).toBe(false);
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await page.getByRole('textbox').last().fill('Kind staff');
  await page.getByRole('button', { name: 'Keep it, and go on to the next' }).click();
  await page.getByRole('status').getByText('1 paper is kept.').waitFor();
  expect([...platform.papers.values()]).toMatchObject([{ answers: { why: 'Kind staff' } }]);
  expect([...platform.papers.values()][0]?.answers).not.toHaveProperty('experience');
});

test('of many answers that are ticked, a key takes back the one that has the focus alone', async () => {
  const { page } = await open(everyKindSurvey as unknown as SurveyDefinition);
  await page.getByRole('group', { name: 'Could anything have been better?' }).getByLabel('Yes').check();
  const ticks = page.getByRole('group', { name: 'What could have been better?' }).getByRole('checkbox');
  const [first, second] = [ticks.first(), ticks.nth(1)];
  await first.check();
  await second.check();
  for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+Backspace`);
  await expect
    .poll(() => ticks.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length))
    .toBe(2);
  await page.keyboard.press('Backspace');
  await expect.poll(() => second.isChecked()).toBe(false);
  expect(await first.isChecked()).toBe(true);
  expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
  await first.focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => first.isChecked()).toBe(false);
});
