import type { SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId, newIdentity, surveyOf } from '@hearback/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import { until } from '../engines/until.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { byPointer } from './author.ts';
import { PATIENT_MS } from './scene.ts';

const ID = newId();
const MANAGER = { email: 'manager@demo.example', password: 'try-hearback-2026' };
const QUESTION = 'Did you get through?';
const DEFINITION: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Our phone line' },
  questions: [
    {
      ...{ kind: 'choice', id: 'through', text: { en: QUESTION }, isRequired: true },
      options: ['Yes', 'No'].map((en) => ({ id: en.toLowerCase(), text: { en } })),
    },
  ],
};

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  const baseUrl = stage.platform.url;
  const { token = '' } = await createHearback({ baseUrl }).staff.session.start({ ...MANAGER, keep: 'token' });
  const { surveys } = createHearback({ baseUrl, token }).staff;
  await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition: DEFINITION, revision: 0 });
  await surveys.open(ID, { revision: 1 });
  const asked = surveyOf(createHearback({ baseUrl }), ID, DEFINITION);
  for (const [through, method] of [
    ['yes', 'online'],
    ['no', 'online'],
    ['yes', 'tablet'],
    ['yes', 'tablet'],
  ] as const) {
    await asked.respond({ answers: { through }, method }, newIdentity());
  }
});

afterAll(() => stage?.stop());

describe.each(engines)('results of a survey read in $name', { timeout: PATIENT_MS }, ({ start }) => {
  let engine: RunningEngine;
  let visit: Visit;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => visit?.close());
  afterAll(() => engine?.close());

  const words = () => visit.evaluate(() => document.body.innerText);
  const says = (text: string) =>
    until(
      async () => (await words()).includes(text) || undefined,
      () => `the page does not say “${text}”`,
    );

  async function signIn(): Promise<void> {
    await visit.goto(`${stage.platform.url}/workspace/surveys/${ID}/results`);
    await visit.element('textbox', 'Email address').type(MANAGER.email);
    await visit.press('Tab');
    await visit.type(MANAGER.password);
    await visit.press('Enter');
    await visit.waitFor('heading', 'Results: Our phone line');
  }

  /** Opens the table under the figures by keys alone. */
  async function openTable(): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await visit.press('Tab');
      if ((await visit.focus()).text.startsWith('The numbers')) return visit.press('Enter');
    }
    throw new Error('The table cannot be reached by Tab');
  }

  it('a figure and its table are read, narrowed to one way of answering, and taken along', async () => {
    visit = await engine.visit({ width: 1280, height: 900 });
    await signIn();
    await says('4 people answered');
    await says('75% 3 of 4');
    await openTable();
    const row = () =>
      visit.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('table tr')];
        return rows.filter((one) => one.checkVisibility()).map((one) => one.innerText.replace(/\s+/g, ' '));
      });
    await expect.poll(row).toContainEqual(expect.stringMatching(/^Yes 3 75%/));
    await byPointer(visit).pick('How it was answered');
    await visit.element('button', 'Show').click();
    await says('50% 1 of 2');
    expect(await visit.evaluate(() => location.search)).toBe('?method=online');
    await visit.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(window, { taken: text }));
        return make(file);
      };
    });
    await visit.element('button', 'Download as a table (CSV)').click();
    const taken = () => visit.evaluate(() => String(Reflect.get(window, 'taken')));
    await expect.poll(taken, { timeout: 10_000 }).toContain(`through,${QUESTION},,Yes,1,2,0.5000`);
  });
});
