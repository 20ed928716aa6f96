import { readFile } from 'node:fs/promises';
import { friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { readySurveys } from '@hearback/contract/surveys/library';
import { newId } from '@hearback/sdk';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { surgery } from '../testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const FFT = friendsAndFamilyTest as unknown as SurveyDefinition;

/** A survey with charts of each sort. */
const CROSSED: SurveyDefinition = {
  languages: ['en', 'cy'],
  title: { en: 'Friends and Family Test, and reaching us' },
  questions: [
    ...FFT.questions.slice(0, 1),
    {
      ...{ kind: 'matrix', id: 'ways', text: { en: 'How easy was each way of reaching us?' } },
      rows: ['By phone', 'At the desk', 'On the website'].map((en, at) => ({ id: `r${at}`, text: { en } })),
      columns: ['Easy', 'Neither', 'Hard'].map((en, at) => ({ id: `c${at}`, text: { en } })),
    },
    { kind: 'scale', id: 'calm', text: { en: 'How calm was the waiting room?' }, from: 0, to: 10 },
    { kind: 'long-text', id: 'why', text: { en: 'Why?' } },
  ],
};
const COUNTS: Record<string, Record<string, number>> = {
  '#response': { '': 412 },
  experience: {
    '#asked': 412,
    '#answered': 409,
    'very-good': 251,
    good: 88,
    neither: 25,
    poor: 19,
    'very-poor': 21,
    'dont-know': 5,
  },
  ways: { '#asked': 412, '#answered': 300, 'r0:c0': 40, 'r0:c1': 60, 'r0:c2': 200, 'r1:c0': 12 },
  calm: { '#asked': 412, '#answered': 30, '#declined': 3, 0: 4, 7: 20, 10: 6 },
  why: { '#asked': 412, '#answered': 120 },
};
const counted = Object.entries(COUNTS).flatMap(([question, counts]) =>
  Object.entries(counts).map(([value, count]) => ({ question, value, count })),
);

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(() => browser?.close());

/** Opens a screen as the manager of one surgery. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: [{ role: 'manager', organisation: surgery }] };
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const go = (to: string) => page.goto(`${platform.baseUrl}${to}`);
  await go(path);
  return { platform, page, go };
}

async function expectGood(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('the first survey is a ready one, opened after one is told what that means (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const { page, platform } = await open('/workspace/surveys', { colorScheme, viewport: { width, height: 900 } });
  await page.getByRole('heading', { name: 'No surveys yet' }).waitFor();
  await expectGood(page, `empty-${width}`);
  await page.getByRole('link', { name: 'See the ready surveys' }).press('Enter');
  await page.getByRole('button', { name: 'Use this survey Friends and Family Test' }).waitFor();
  await expectGood(page, `library-${width}`);
  await page.getByRole('button', { name: 'Use this survey Friends and Family Test' }).press('Enter');
  await page.getByRole('heading', { name: 'Friends and Family Test', level: 1 }).waitFor();
  await expectGood(page, `survey-${width}`);
  await press(page, 'Open it');
  await page.getByRole('dialog').getByText('which cannot be changed any more').waitFor();
  await expectGood(page, `open-${width}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await page.getByText('The survey is open, as version 1.').waitFor();
  expect([...platform.surveys.values()]).toMatchObject([{ state: 'open', kind: 'friends-and-family' }]);
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
  await page.getByText('The survey is closed.').waitFor();
});

test('the list says of each survey how it stands and what to do next', async () => {
  const { page, platform, go } = await open('/workspace');
  const parts = { kind: 'friends-and-family', version: 1, isChanged: false } as const;
  const own = (more: object) => {
    const id = newId();
    platform.surveys.set(id, keptSurvey(id, FFT, { ...parts, ...more }));
  };
  own({ state: 'draft', version: 0 });
  own({ state: 'open', responses: 1284 });
  own({ state: 'open', isChanged: true });
  own({ state: 'open', closesOn: '2099-12-31', quota: 500 });
  own({ state: 'closed', responses: 3 });
  await go('/workspace/surveys');
  await page.getByText('1,284 answers').waitFor();
  await page.getByText('0 of 500 answers').waitFor();
  await page.getByText('Next: open it again, so that your changes are asked').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'See the results' }).count()).toBe(2);
  await expectGood(page, 'list-1280');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectGood(page, 'list-320');
});

/** How much the line of an interval stands out from the bar that it runs over. */
function intervalContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lightness = (color: string) => {
      if (!paint) return 0;
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [bar, line] = ['.bar', '.bar-interval'].map((name) =>
      getComputedStyle(document.querySelector(name) ?? document.body),
    );
    const both = [lightness(bar?.backgroundColor ?? ''), lightness(line?.borderBlockStartColor ?? '')];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  });
}

test('nothing on the page of results moves when they come, however long that takes', async () => {
  const { page, platform, go } = await open('/workspace');
  const id = newId();
  const parts = { kind: 'friends-and-family', state: 'open', version: 1, isChanged: false, responses: 412 } as const;
  platform.surveys.set(id, keptSurvey(id, CROSSED, { ...parts, counted }));
  await page.route(
    '**/v1/**/results*',
    async (route) => {
      await page.getByText('Counting…').waitFor();
      await page.waitForTimeout(300);
      await route.continue();
    },
    { times: 1 },
  );
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: { node: Node | null }[] };
        moved.push(...sources.map(({ node }) => (node instanceof Element ? node.className : '')));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await go(`/workspace/surveys/${id}/results`);
  await page.getByRole('heading', { name: '83% said very good or good' }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  // Counts in the header come when they come.
  expect(moved.filter((name) => !name.startsWith('nav-'))).toEqual([]);
});

test.each([
  ['light', 1280, 'none'],
  ['dark', 320, 'none'],
  ['light', 390, 'active'],
] as const)('results are read as bars and as tables, and taken along (%s, %i px, forced colours %s)', async (...at) => {
  const [colorScheme, width, forcedColors] = at;
  const options = { colorScheme, forcedColors, viewport: { width, height: 900 } };
  const { page, platform, go } = await open('/workspace', options);
  const id = newId();
  const parts = { kind: 'friends-and-family', state: 'open', version: 1, isChanged: false, responses: 412 } as const;
  platform.surveys.set(id, keptSurvey(id, CROSSED, { ...parts, counted }));
  await go(`/workspace/surveys/${id}/results`);
  await page.getByRole('heading', { name: '83% said very good or good' }).waitFor();
  await page.getByText('339 of 409 answers, “Don’t know” among them').waitFor();
  await page.getByText(/^Not for ranking/).waitFor();
  await page.getByText('On average 6.7').waitFor();
  await expectGood(page, `results-${width}-${forcedColors}`);
  await expect.poll(() => intervalContrast(page)).toBeGreaterThan(3);
  await page.getByText('The numbers: Overall, how was your experience of our service?').press('Enter');
  const table = page.getByRole('table', { name: 'Overall, how was your experience of our service?' });
  await table.getByRole('row', { name: 'Very good 251 61% 57% to 66%' }).waitFor();
  await page
    .getByRole('table', { name: 'How easy was each way of reaching us?' })
    .getByRole('row', { name: /^By phone .*67% 200 of 300/ })
    .waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a table (CSV)' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Very good,251,409,0.6137');
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a workbook (XLSX)' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toBe(`results-${id}.xlsx`);
  const sheets = unzipSync(new Uint8Array(await readFile(await workbook.path())));
  expect(strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>251</v>');
  await page.getByLabel('How it was answered').selectOption('Tablet on site');
  await press(page, 'Show');
  await page.waitForURL(/\?method=tablet$/);
  await page.getByRole('link', { name: 'Show all answers' }).waitFor();
  await expect.poll(() => platform.seen.findLast((call) => call.includes('/results'))).toContain('method=tablet');
  const each = page.getByRole('link', { name: 'Download each response for another program (FHIR)' });
  await expect.poll(() => each.getAttribute('href')).toBe(`/workspace/surveys/${id}/responses.fhir.json?method=tablet`);
  await expectGood(page, `results-${width}-${forcedColors}-narrowed`);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('who stopped early is told apart, and counted alone where that is asked for (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const { page, platform, go } = await open('/workspace', { colorScheme, viewport: { width, height: 900 } });
  const id = newId();
  const stopped = [
    ['#response', ''],
    ['ways', '#asked'],
  ].map(([question, value = '']) => ({ question: `#partial:${question}`, value, count: 3 }));
  const parts = { state: 'open', version: 1, responses: 412, partial: 3 } as const;
  platform.surveys.set(id, keptSurvey(id, CROSSED, { ...parts, counted: [...counted, ...stopped] }));
  await go(`/workspace/surveys/${id}/results`);
  await page.getByText('412 people answered to the end, 3 stopped early').waitFor();
  await page.getByText('Who stopped early was asked what comes until').waitFor();
  await page.getByLabel('How far they came').selectOption('Stopped early');
  await press(page, 'Show');
  await page.waitForURL(/\?completion=partial$/);
  await page.getByText('3 people stopped early', { exact: true }).waitFor();
  const each = page.getByRole('link', { name: 'Download each response for another program (FHIR)' });
  await expect.poll(() => each.getAttribute('href')).toContain('?completion=partial');
  await expectGood(page, `results-partial-${width}`);
  await page.getByLabel('How far they came').selectOption('To the end');
  await press(page, 'Show');
  await page.getByText('412 people answered', { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel('How far they came').count()).toBe(1);
});

test('on paper every table is open', async () => {
  const { page, platform, go } = await open('/workspace');
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, CROSSED, { state: 'open', version: 1, responses: 412, counted }));
  await go(`/workspace/surveys/${id}/results`);
  await page.getByRole('table', { name: 'How easy was each way of reaching us?' }).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByRole('row', { name: 'Very good 251 61% 57% to 66%' }).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.getByRole('row', { name: 'Very good 251 61% 57% to 66%' }).count()).toBe(0);
});

test('on paper and in the name of a file it is said which answers alone were counted', async () => {
  const { page, platform, go } = await open('/workspace');
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, CROSSED, { state: 'open', version: 1, responses: 412, counted }));
  await go(`/workspace/surveys/${id}/results?method=tablet&service=nurse&from=2026-05-01&language=cy`);
  const said = page.getByText(
    'Some answers alone. From: 1 May 2026; Service: Nurse; How it was answered: Tablet on site; Language: Welsh.',
  );
  await said.waitFor({ state: 'attached' });
  expect(await said.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await said.waitFor();
  await page.emulateMedia({ media: 'screen' });
  const press = page.getByRole('button', { name: 'Download as a table (CSV)' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  expect(file.suggestedFilename()).toBe(`results-${id}-from-2026-05-01-service-nurse-method-tablet-language-cy.csv`);
  await go(`/workspace/surveys/${id}/results`);
  await page.getByText('412 people answered').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Some answers alone.').count()).toBe(0);
});

/** Opens a ready survey as it was copied. */
async function openReady(name: string, path = '', options: BrowserContextOptions = {}) {
  const opened = await open('/workspace', options);
  const definition = readySurveys.find(({ id }) => id === name)?.definition;
  if (!definition) throw new Error(`There is no ${name}`);
  const id = newId();
  opened.platform.surveys.set(id, keptSurvey(id, definition));
  await opened.go(`/workspace/surveys/${id}${path}`);
  await opened.page.getByRole('heading', { level: 1, name: definition.title.en ?? '' }).waitFor();
  return { ...opened, id };
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('every kind of question is added and can be changed (%s, %i px)', async (colorScheme, width) => {
  const { page } = await openReady('waiting-room', '', { colorScheme, viewport: { width, height: 900 } });
  const kinds = page.getByRole('combobox', { name: 'Add a question' });
  for (const kind of await kinds.locator('option').allTextContents()) {
    await kinds.selectOption(kind);
    await press(page, 'Add it');
    const text = page.getByLabel(kind === 'Words without a question' ? 'Words' : 'Question', { exact: true });
    await expect.poll(() => focused(page)).toMatch(/^text-question-/);
    await text.fill(`About ${kind.toLowerCase()}`);
  }
  await page.getByRole('heading', { name: 'About words without a question' }).waitFor();
  await expectGood(page, `kinds-${width}`);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a survey is asked after a story, and one that is long for that says so (%s, %i px)', async (...at) => {
  const [colorScheme, width] = at;
  const { page, platform } = await open('/workspace/surveys', { colorScheme, viewport: { width, height: 900 } });
  const id = newId();
  const definition = { ...CROSSED, hidden: ['after'] };
  platform.surveys.set(id, keptSurvey(id, definition, { state: 'open', version: 1, isChanged: false }));
  await page.goto(`${platform.baseUrl}/workspace/surveys/${id}`);
  const box = page.getByRole('checkbox', { name: 'Ask it after a story' });
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByText('It has 4 questions.').waitFor();
  await page.getByText('Where few tell one, you could guess').waitFor();
  await expectGood(page, `after-story-${width}`);
  await press(page, 'Save');
  await expect.poll(() => platform.surveys.get(id)?.isAfterStory).toBe(true);
  await page.reload();
  await expect.poll(() => box.isChecked()).toBe(true);
});

test('what one changed is saved by a key from wherever one is, and the focus stays there', async () => {
  const { page, platform, id } = await openReady('waiting-room');
  const saved = page.getByText('The survey is saved.');
  await press(page, 'Change “Was it said why?”');
  await page.getByLabel('Question', { exact: true }).fill('Did anybody say why?');
  await page.keyboard.press('Control+s');
  await saved.waitFor();
  await expect.poll(() => focused(page)).toMatch(/^text-/);
  const texts = () => platform.surveys.get(id)?.definition.questions.map(({ text }) => text.en);
  expect(texts()).toContain('Did anybody say why?');
  await page.getByLabel('Question', { exact: true }).fill('Did anybody say why you waited?');
  await page.getByText('Not saved yet.').waitFor();
  await page.keyboard.press('Meta+s');
  await expect.poll(texts).toContain('Did anybody say why you waited?');
  await press(page, 'Open it');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const revision = platform.surveys.get(id)?.revision;
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Not yet' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(platform.surveys.get(id)?.revision).toBe(revision);
});

test('a question is dragged to its place, removed and brought back', async () => {
  const { page, platform, id } = await openReady('waiting-room');
  const names = () => page.getByRole('list', { name: 'Questions' }).getByRole('heading').allTextContents();
  const before = await names();
  const cards = page.getByRole('listitem', { name: /^Question / });
  await cards.nth(2).locator('.question-handle').dragTo(cards.nth(0));
  await expect.poll(names).toEqual([before[2], before[0], before[1], before[3], before[4]]);
  await page
    .getByText(/is asked later. Move it up, or ask about an earlier one/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Open it', exact: true }).count()).toBe(0);
  await press(page, 'Move down “Was it said why?”');
  await press(page, 'Move down “Was it said why?”');
  await expect.poll(names).toEqual(before);
  await press(page, 'Remove “Was it said why?”');
  await expect.poll(names).toHaveLength(4);
  await press(page, 'Bring it back');
  await expect.poll(names).toEqual(before);
  await press(page, 'Save');
  await page.getByText('The survey is saved.').waitFor();
  expect(platform.surveys.get(id)?.definition.questions).toHaveLength(5);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a language comes back with all its words, by the keys (%s, %i px)', async (colorScheme, width) => {
  const { page } = await openReady('waiting-room', '/languages', { colorScheme, viewport: { width, height: 900 } });
  await press(page, 'Remove Welsh with all its words');
  await page.getByText('The survey is in English alone.').waitFor();
  await expect.poll(() => focused(page)).toContain('bring-back');
  await expectGood(page, `language-removed-${width}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is missing in Welsh.').waitFor();
  await expect.poll(() => focused(page)).toContain('translate-language');
});

test('what is missing in a language is beside the words, and falls as it is written', async () => {
  const { page } = await openReady('waiting-room', '/languages');
  await page.getByText('Nothing is missing in Welsh.').waitFor();
  const cut = await page
    .locator('.pair .field-input')
    .evaluateAll((fields) =>
      fields
        .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)
        .map((one) => (one as HTMLInputElement).value),
    );
  expect(cut).toEqual([]);
  await page.getByLabel('Add a language').selectOption('Polish');
  await page.getByText(/texts are missing in Polish/).waitFor();
  const count = async () => Number.parseInt((await page.getByText(/missing in Polish/).textContent()) ?? '', 10);
  const before = await count();
  await page.getByLabel('Question 1 in Polish', { exact: true }).fill('Kiedy czekasz');
  await expect.poll(count).toBe(before - 1);
  const names = await page.locator('.pair label').allTextContents();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['Title in Polish', 'Question 1, choice 1, in Polish']));
  await expectGood(page, 'languages-1280');
});

/** As another program writes it, with two things that a survey here has no place for. */
const CLINIC = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Clinic visit',
  item: [
    { linkId: 'seen', type: 'boolean', text: 'Were you seen on time?', required: true },
    { linkId: 'day', type: 'date', text: 'When was it?' },
    { linkId: 'letter', type: 'attachment', text: 'Your letter' },
  ],
};

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a survey of another program is read, used and taken out again (%s, %i px)', async (colorScheme, width) => {
  const { page, platform } = await open('/workspace/surveys/new', { colorScheme, viewport: { width, height: 900 } });
  const choose = (name: string, text: string) =>
    page.getByLabel('Choose the file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('patient.json', '{"resourceType":"Patient"}');
  await page.getByRole('alert').getByText('This is a FHIR Patient.').waitFor();
  await expectGood(page, `file-wrong-${width}`);
  await choose('clinic.json', JSON.stringify(CLINIC));
  await page.getByRole('heading', { name: 'What was read: Clinic visit' }).waitFor();
  await expect.poll(() => focused(page)).toContain('What was read: Clinic visit');
  await page.getByText('2 questions, in English').waitFor();
  await page.getByText('2 things are not as they were').waitFor();
  const lost = page.getByRole('listitem').filter({ hasText: 'It asks for a month and a year' });
  await lost.getByText('When was it?').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'it was left out' }).getByText('Your letter').waitFor();
  await expectGood(page, `file-read-${width}`);
  await page.getByRole('button', { name: 'Use this survey From a file' }).dblclick();
  await page.getByRole('heading', { name: 'Clinic visit', level: 1 }).waitFor();
  expect([...platform.surveys.values()]).toMatchObject([
    { kind: 'survey', definition: { questions: [{ id: 'seen' }, { id: 'day', kind: 'month' }] } },
  ]);
  await page.getByText('For another program').press('Enter');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as FHIR' }).press('Enter'),
  ]);
  await page.getByText('It says everything that is here.').waitFor();
  await expectGood(page, `file-out-${width}`);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    ...{ resourceType: 'Questionnaire', status: 'draft', title: 'Clinic visit' },
    item: [
      { linkId: 'seen', type: 'choice' },
      { linkId: 'day', type: 'date' },
    ],
  });
});
