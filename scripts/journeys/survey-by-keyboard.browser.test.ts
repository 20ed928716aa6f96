import type { Question } from '@hearback/contract/surveys';
import { createHearback } from '@hearback/sdk';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { Keyboard } from './keyboard.ts';

// Stops on the way: within a screen, over a list of ready surveys, and within a card of a question.
const [IN_SCREEN, OVER_LIST, IN_CARD, NEXT, OVER_ALL] = [12, 40, 30, 6, 120];

/** Every kind in the order of the list to add from, with its words and those of its fields. */
const KINDS: readonly { kind: Question['kind']; words: string; fields?: readonly string[] }[] = [
  { kind: 'choice', words: 'Did you get through?', fields: ['Answer 1', 'Answer 2'] },
  { kind: 'choices', words: 'How did you try?', fields: ['Answer 1', 'Answer 2'] },
  { kind: 'rating', words: 'How was it?', fields: ['Answer 1', 'Answer 2'] },
  { kind: 'scale', words: 'How easy was it?' },
  { kind: 'matrix', words: 'How was each way?', fields: ['Row 1', 'Row 2', 'Column 1', 'Column 2'] },
  { kind: 'ranking', words: 'What matters most?', fields: ['Answer 1', 'Answer 2'] },
  { kind: 'short-text', words: 'Who helped you?' },
  { kind: 'long-text', words: 'What else?' },
  { kind: 'number', words: 'How often did you ring?' },
  { kind: 'month', words: 'When was it?' },
  { kind: 'consent', words: 'May we share this?' },
  { kind: 'information', words: 'Nearly done.' },
  { kind: 'pictures', words: 'Which door did you use?', fields: ['Answer 1', 'Answer 2'] },
];

/** What the test run asks of whoever got through, and whether it is answered. */
const ON_THE_WAY = [
  ['Did you get through?', true],
  ['May we share this?', true],
  ['Nearly done.', false],
  ['Which door did you use?', true],
] as const;

// Each step goes on where the one before ended.
describe('a survey with every kind of question is built by keyboard alone', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    keys = await Keyboard.of(page);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  /** Waits until the focus is there. */
  const isAt = async (role: string, name: string | RegExp) => {
    await expect.poll(() => keys.focused()).toMatchObject({ role, name: expect.stringMatching(name) });
  };

  const goTo = (role: string, name: string | RegExp, atMost: number) => keys.goTo({ role, name, atMost });

  const pressOn = async (role: string, name: string | RegExp, atMost: number) => {
    await goTo(role, name, atMost);
    await keys.press('Enter');
  };

  const typeInto = async (name: string, words: string) => {
    await goTo('textbox', name, NEXT);
    await keys.type(words);
  };

  const fillIn = async ({ kind, words, fields = [] }: (typeof KINDS)[number]) => {
    await isAt('textbox', kind === 'information' ? /^Words$/ : /^Question$/);
    await keys.type(words);
    for (const field of fields) await typeInto(field, `${kind} ${field}`);
  };

  it('is begun by whoever signs in, from nothing', async () => {
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await goTo('textbox', 'Email address', IN_SCREEN);
    await keys.type('manager@demo.example');
    await typeInto('Password', 'try-hearback-2026');
    await keys.press('Enter');
    await page.getByRole('navigation').getByRole('button', { name: 'More' }).waitFor();
    await page.goto(`${stage.platform.url}/workspace/surveys`);
    await page.getByRole('link', { name: 'New survey' }).waitFor();
    await pressOn('link', 'New survey', OVER_LIST);
    await isAt('heading', /^New survey$/);
    await pressOn('button', 'Begin', OVER_LIST);
    await isAt('heading', /\w/);
    await page.getByText('Nobody sees this survey yet.').waitFor();
    await goTo('DisclosureTriangle', 'Title and first words', IN_SCREEN);
    await keys.press('Enter');
    await goTo('textbox', 'Title', 1);
    await keys.press('Control+A');
    await keys.type('Reaching us');
    await pressOn('button', 'Change question 1', IN_SCREEN);
    await isAt('textbox', /^Question$/);
    await keys.type('What happened?');
  });

  it('has a question of every kind, each begun in its words', async () => {
    for (const [at, one] of KINDS.entries()) {
      await goTo('combobox', 'Add a question', IN_CARD);
      if (at > 0) await keys.press('ArrowDown');
      await pressOn('button', 'Add it', 1);
      await fillIn(one);
    }
    expect(await page.getByRole('listitem', { name: /^Question \d+$/ }).count()).toBe(KINDS.length + 1);
    await expect.poll(() => page.getByText(/to mend before it can open/).count()).toBe(0);
  });

  it('has its order changed by the arrow keys and by its buttons', async () => {
    const names = () => page.getByRole('list', { name: 'Questions' }).getByRole('heading').allTextContents();
    await keys.goTo({ role: 'button', name: 'Change “Did you get through?”', atMost: OVER_ALL, key: 'Shift+Tab' });
    await keys.press('Alt+ArrowUp');
    await page.getByText('It is question 1 of 14 now.').waitFor();
    await isAt('listitem', /^Question 1$/);
    await expect
      .poll(names)
      .toEqual(['Did you get through?', 'What happened?', ...KINDS.slice(1).map(({ words }) => words)]);
    await pressOn('button', 'Move down “How did you try?”', IN_SCREEN);
    await page.getByText('It is question 4 of 14 now.').waitFor();
    await isAt('listitem', /^Question 4$/);
    await expect
      .poll(async () => (await names()).slice(1, 4))
      .toEqual(['What happened?', 'How was it?', 'How did you try?']);
  });

  it('leads on to a later question by an answer, and asks another only where that was given', async () => {
    await keys.goTo({ role: 'button', name: 'Change “Did you get through?”', atMost: OVER_ALL, key: 'Shift+Tab' });
    await keys.press('Enter');
    await isAt('textbox', /^Question$/);
    await pressOn('DisclosureTriangle', 'When it is asked, and what follows', IN_CARD);
    await pressOn('button', 'Lead on to another place', NEXT);
    await isAt('combobox', /^Lead on to$/);
    // The end is the last of the places; before it stand pictures, words without a question and the consent.
    for (let place = 0; place < 3; place += 1) await keys.press('ArrowUp');
    await goTo('combobox', 'Way 1', 1);
    await keys.press('ArrowDown');
    await goTo('combobox', 'About', 1);
    await pressOn('button', 'Change “What happened?”', OVER_ALL);
    await isAt('textbox', /^Question$/);
    await pressOn('DisclosureTriangle', 'When it is asked, and what follows', IN_CARD);
    await pressOn('button', 'Ask it only sometimes', 1);
    await isAt('combobox', /^About$/);
    await goTo('combobox', 'How it was answered', 1);
    await keys.press('ArrowDown');
    await pressOn('button', 'Done “What happened?”', IN_CARD);
    await page
      .getByText('Where “Did you get through?” is “choice Answer 1”, it leads on to “May we share this?”.')
      .waitFor();
    await page.getByText('Asked only where “Did you get through?” is none of “choice Answer 1”.').waitFor();
  });

  it('has limits and scores with parts of numbers', async () => {
    await pressOn('button', 'Change “How often did you ring?”', OVER_ALL);
    await isAt('textbox', /^Question$/);
    await typeInto('Lowest number', '0.5');
    await goTo('DisclosureTriangle', 'Scores', OVER_ALL);
    await keys.press('Enter');
    await pressOn('button', 'Add a score', 1);
    await isAt('textbox', /^Name of the score$/);
    await goTo('combobox', 'Question that is counted', 1);
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    await isAt('combobox', /^Question that is counted$/);
    await goTo('textbox', 'Points for choices Answer 1', 1);
    await keys.press('Control+A');
    await keys.type('0.5');
    await goTo('button', 'Save', OVER_ALL);
    await keys.press('Enter');
    await page.getByText('The survey is saved.').waitFor();
  });

  it('is looked at and tried as patients see it', async () => {
    await keys.goTo({ role: 'link', name: 'Preview', atMost: OVER_ALL, key: 'Shift+Tab' });
    await keys.press('Enter');
    const frame = page.frameLocator('iframe[title="Test run of Reaching us"]');
    await page.getByRole('radio', { name: 'Phone' }).waitFor();
    await tryIn(frame);
    await page.getByText('You came to the end. Nothing was sent or kept.').waitFor();
  });

  it('is opened, and is asked as it was built', async () => {
    await keys.goTo({ role: 'link', name: 'Questions', atMost: OVER_ALL, key: 'Shift+Tab' });
    await keys.press('Enter');
    await page.getByRole('list', { name: 'Questions' }).waitFor();
    await pressOn('button', 'Open it', OVER_ALL);
    await page.getByRole('dialog').waitFor();
    await pressOn('button', 'Open it', NEXT);
    await page.getByText('The survey is open, as version 1.').waitFor();
    const survey = page.url().split('/').at(-1) ?? '';
    const { definition } = await createHearback({ baseUrl: stage.platform.url, outbox: null }).surveys.get(survey);
    const [choice, told, rating, choices, ...others] = definition.questions;
    expect([rating?.kind, choices?.kind, ...others.map(({ kind }) => kind)]).toEqual([
      'rating',
      'choices',
      ...KINDS.slice(3).map(({ kind }) => kind),
    ]);
    const answered = { question: choice?.id, values: ['answer-1'] };
    expect(choice).toMatchObject({ kind: 'choice', next: [{ if: { all: [{ ...answered, is: 'one-of' }] } }] });
    expect(told).toMatchObject({ kind: 'long-text', showIf: { all: [{ ...answered, is: 'none-of' }] } });
    expect(definition.questions.find(({ kind }) => kind === 'number')).toMatchObject({ from: 0.5 });
    expect(definition.scores).toMatchObject([{ parts: [{ question: choices?.id, points: { 'answer-1': 0.5 } }] }]);
  });

  /** Answers what leads past most of it, to the end. */
  async function tryIn(frame: FrameLocator): Promise<void> {
    for (const [words, isAnswered] of ON_THE_WAY) {
      await isFocusedIn(frame.getByRole('heading', { name: words }), words === ON_THE_WAY[0]?.[0]);
      if (isAnswered) {
        await reachIn(frame.locator('input').first());
        await keys.press('Space');
      }
      await reachIn(frame.getByRole('button', { name: 'Continue' }));
      await keys.press('Enter');
    }
    await isFocusedIn(frame.getByRole('heading', { name: 'Check your answers' }));
    await reachIn(frame.getByRole('button', { name: 'Send your answers' }));
    await keys.press('Enter');
    await frame.getByRole('heading', { name: 'Thank you. We have your answers' }).waitFor();
    await leaveFrame();
  }

  /** Goes back from within the survey's frame to what stands before it. */
  async function leaveFrame(): Promise<void> {
    for (let pressed = 0; (await keys.focused()).role === 'Iframe'; pressed += 1) {
      if (pressed === IN_CARD) throw new Error('The keys do not lead out of the test run');
      await keys.press('Shift+Tab');
    }
  }

  const hasFocus = (wanted: Locator) =>
    wanted.evaluate((one) => one === (one.getRootNode() as Document | ShadowRoot).activeElement);

  /** A page takes the focus a moment after it is shown; the first does not, since nobody has come to the survey yet. */
  async function isFocusedIn(heading: Locator, isFirst = false): Promise<void> {
    await heading.waitFor();
    if (!isFirst) await expect.poll(() => hasFocus(heading)).toBe(true);
  }

  /** Presses Tab until the focus is there, within the survey's own frame. */
  async function reachIn(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let pressed = 0; pressed < OVER_ALL; pressed += 1) {
      if (await hasFocus(wanted)) return;
      await keys.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${wanted}`);
  }
});
