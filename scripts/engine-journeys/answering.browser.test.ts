import { everyKindSurvey, type SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { type Author, byKeyboard, byPointer } from './author.ts';
import { PATIENT_MS } from './scene.ts';

const ID = newId();

const TAGGED_ID = newId();
/** A survey of which one question is for those alone who come by a card. */
const TAGGED: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'The card in the waiting room' },
  hidden: ['tag'],
  questions: [
    { kind: 'short-text', id: 'word', text: { en: 'Your visit in one word?' } },
    {
      ...{ kind: 'short-text', id: 'card', text: { en: 'Who gave you the card?' } },
      showIf: { all: [{ given: 'tag', is: 'one-of', values: ['card'] }] },
    },
  ],
};

let stage: Stage;
let practice: ExampleServer;

beforeAll(async () => {
  stage = await startStage();
  const surveys = await managersSurveys();
  await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition: everyKindSurvey, revision: 0 });
  await surveys.open(ID, { revision: 1 });
  await surveys.save(TAGGED_ID, { organisation: 'F84003', kind: 'survey', definition: TAGGED, revision: 0 });
  await surveys.open(TAGGED_ID, { revision: 1 });
  const html = `<!doctype html><html lang="en"><title>A practice</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><main><h1>A practice</h1><hearback-survey survey="${ID}"></hearback-survey></main>
<script async src="${stage.platform.url}/embed.js"></script></html>`;
  const isolated = `<!doctype html><html lang="en"><title>A practice</title><link rel="icon" href="data:,">
<main><h1>A practice</h1><hearback-survey survey="${TAGGED_ID}" data-tag="card" isolate></hearback-survey></main>
<script>heard = []; for (const type of ['keydown', 'input', 'hearback:submit']) addEventListener(type, () => heard.push(type), true)</script>
<script async src="${stage.platform.url}/embed.js"></script></html>`;
  practice = await serveExample('practice-page', {
    platform: stage.platform.url,
    pages: {
      '/survey.html': html,
      '/arabic.html': html.replace('lang="en"', 'lang="ar" dir="rtl"'),
      '/isolated.html': isolated,
    },
  });
});

afterAll(async () => {
  await practice?.stop();
  await stage?.stop();
});

async function managersSurveys() {
  const baseUrl = stage.platform.url;
  const manager = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
  const { token = '' } = await createHearback({ baseUrl }).staff.session.start(manager);
  return createHearback({ baseUrl, token }).staff.surveys;
}

const responses = async (id = ID) => (await (await managersSurveys()).results(id, {})).responses;

/** What is done on each page, in the order they come to somebody who says that something could be better. */
const ways: [heading: string, answer: (author: Author) => Promise<unknown>][] = [
  ['Could anything have been better?', (author) => author.choose('radio', 'Yes')],
  ['What could have been better?', (author) => author.choose('checkbox', 'Parking')],
  ['How easy was it to get an appointment?', (author) => author.choose('radio', '0, Not at all easy')],
  ['Overall, how was your visit?', (author) => author.choose('radio', 'Very good')],
  ['How did staff treat you?', (author) => author.choose('radio', 'Well')],
  [
    'What matters most to you?',
    async (author) => {
      await author.use('button', 'Short waits: put in place 1');
      await author.use('button', 'Being listened to: put in place 2');
      await author.use('button', 'Seeing the same person: put in place 3');
      await author.use('button', 'Move Being listened to up');
    },
  ],
  ['Your visit in one or two words?', (author) => author.write('Your visit in one or two words?', 'Calm.')],
  [
    'Is there anything you want to tell us?',
    (author) => author.write('Is there anything you want to tell us?', 'I was seen on time.'),
  ],
  ['How long did you wait?', (author) => author.write('How long did you wait? minutes', '15')],
  [
    'When was your visit?',
    async (author) => {
      await author.pick('Month');
      await author.pick('Year');
    },
  ],
  ['Which of these did you use?', (author) => author.choose('checkbox', 'The ramp')],
  ['Nearly done.', async () => {}],
  ['May we use your answers to make the surgery better?', (author) => author.choose('checkbox', 'I agree')],
];

/** What is done in another way on the page without script. */
const plainWays: Record<string, (author: Author) => Promise<unknown>> = {
  'How easy was it to get an appointment?': (author) => author.choose('radio', '0'),
  'What matters most to you?': async (author) => {
    for (const [place, name] of ['Being listened to', 'Short waits', 'Seeing the same person'].entries()) {
      await author.pick(name);
      for (let press = 0; press < place; press += 1) await author.visit.press('ArrowDown');
    }
  },
  'Your visit in one or two words?': (author) => author.write('Your visit in one or two words? (optional)', 'Calm.'),
  'Is there anything you want to tell us?': (author) =>
    author.write('Is there anything you want to tell us? (optional)', 'I was seen on time.'),
  'How long did you wait?': (author) => author.write('How long did you wait? (optional)', '15'),
};

/** Answers every question, and sends. */
async function answerAll(author: Author): Promise<void> {
  const { visit } = author;
  for (const [heading, answer] of ways) {
    await visit.waitFor('heading', heading);
    await answer(author);
    await author.use('button', /^(Continue|Skip this question)$/);
  }
  await visit.waitFor('heading', 'Check your answers');
  await author.use('button', 'Send your answers', 1);
  await visit.waitFor('heading', 'Thank you. We have your answers');
}

describe.each(engines)('a survey answered in $name', { timeout: PATIENT_MS }, ({ start, colours }) => {
  let engine: RunningEngine;
  let visit: Visit | undefined;

  beforeAll(async () => {
    engine = await start();
  });

  afterEach(async () => {
    await visit?.close();
    visit = undefined;
  });

  afterAll(() => engine?.close());

  const open = async () => {
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${practice.url}/survey.html`);
    return visit;
  };

  it('goes by mouse through every kind of question to the thanks, and is one response', async () => {
    const before = await responses();
    const opened = await open();
    await answerAll(byPointer(opened));
    expect(await responses()).toBe(before + 1);
    expect(opened.consoleErrors() ?? []).toEqual([]);
  });

  it('goes by keyboard alone through every kind of question, and the focus can always be seen', async () => {
    const before = await responses();
    // WebKit's window is not the active one any more once it was resized where there is no window manager, and marks no focus.
    visit = await engine.visit();
    await visit.goto(`${practice.url}/survey.html`);
    await answerAll(byKeyboard(visit));
    expect(await responses()).toBe(before + 1);
  });

  // As far as the engine has any.
  const forced = colours.filter((colour) => colour === 'forced');
  it.each(forced)('shows by keyboard in %s colours where the focus is', async (colour) => {
    visit = await engine.visit({ width: 390, height: 800, colours: colour });
    await visit.goto(`${practice.url}/survey.html`);
    await answerAll(byKeyboard(visit));
  });

  it('is answered on its own page, where no script runs', async () => {
    const before = await responses();
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${stage.platform.url}/survey/${ID}`);
    const author = byPointer(visit);
    for (const [heading, answer] of ways) {
      await visit.waitFor('heading', new RegExp(`^${heading.replace('?', '\\?')}`));
      await (plainWays[heading] ?? answer)(author);
      await author.use('button', 'Continue');
    }
    await visit.waitFor('heading', 'Check your answers');
    await author.use('button', 'Send your answers', 1);
    await visit.waitFor('heading', 'Thank you. We have your answers');
    expect(await responses()).toBe(before + 1);
  });

  it('brings along what its page says where it is isolated, and no key is heard around it', async () => {
    const before = await responses(TAGGED_ID);
    visit = await engine.visit();
    await visit.goto(`${practice.url}/isolated.html`);
    const author = byPointer(visit.frame());
    for (const [question, answer] of [
      ['Your visit in one word?', 'Calm.'],
      ['Who gave you the card?', 'A nurse.'],
    ] as const) {
      await author.visit.waitFor('heading', question);
      await author.write(question, answer);
      await author.use('button', 'Continue');
    }
    await author.visit.waitFor('heading', 'Check your answers');
    await author.use('button', 'Send your answers', 1);
    await author.visit.waitFor('heading', 'Thank you. We have your answers');
    expect(await responses(TAGGED_ID)).toBe(before + 1);
    expect(await visit.run('heard')).toEqual(['hearback:submit']);
  });

  it('writes all numbers in the same digits in Arabic', async () => {
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${practice.url}/arabic.html`);
    const author = byPointer(visit);
    const texts = [];
    for (const [heading, role, answer] of [
      ['Could anything have been better?', 'radio', 'Yes'],
      ['What could have been better?', 'checkbox', 'Parking'],
      ['How easy was it to get an appointment?', 'radio', '10, Very easy'],
    ] as const) {
      await visit.waitFor('heading', heading);
      texts.push(await visit.evaluate(() => document.querySelector('hearback-survey')?.shadowRoot?.textContent ?? ''));
      await author.choose(role, answer);
      await author.use('button', 'متابعة');
    }
    expect(texts.map((text) => text.match(/\p{Nd}/gu)?.filter((digit) => !/[0-9]/.test(digit)))).toEqual([[], [], []]);
    expect(texts[1]).toContain('اختر 2');
  });

  it('goes past what is not asked after these answers', async () => {
    const opened = await open();
    const author = byPointer(opened);
    await author.choose('radio', 'No');
    await author.use('button', 'Continue');
    await opened.waitFor('heading', 'How easy was it to get an appointment?');
    const pages = ['Overall, how was your visit?', 'How did staff treat you?', 'What matters most to you?'];
    for (const heading of [...pages, 'Your visit in one or two words?', 'Is there anything you want to tell us?']) {
      await author.use('button', /^(Continue|Skip this question)$/);
      await opened.waitFor('heading', heading);
      if (heading.startsWith('Overall')) await author.choose('radio', 'Good');
    }
    await author.use('button', 'Skip this question');
    await opened.waitFor('heading', 'Nearly done.');
  });
});
