import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import { until } from '../engines/until.ts';
import type { Focus, Name, RunningEngine, Visit } from '../engines/visit.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { byKeyboard } from './author.ts';
import { PATIENT_MS } from './scene.ts';

const MANAGER = { email: 'manager@demo.example', password: 'try-hearback-2026' };

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage?.stop());

describe.each(engines)('a survey built in $name', { timeout: PATIENT_MS }, ({ start }) => {
  let engine: RunningEngine;
  let visit: Visit;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => visit?.close());
  afterAll(() => engine?.close());

  const says = (text: string) =>
    until(
      async () => (await visit.evaluate(() => document.body.innerText)).includes(text) || undefined,
      () => `the page does not say “${text}”`,
    );
  const press = (name: Name) => byKeyboard(visit).use('button', name);
  const write = (name: string, text: string) => byKeyboard(visit).write(name, text);

  async function begin(): Promise<void> {
    await visit.goto(`${stage.platform.url}/workspace/surveys/new`);
    await visit.element('textbox', 'Email address').type(MANAGER.email);
    await visit.press('Tab');
    await visit.type(MANAGER.password);
    await visit.press('Enter');
    await press('Begin');
    // Whoever goes on by Tab before that leaves the page behind its last button.
    await visit.waitFor('button', 'Change question 1');
  }

  it('with two questions put in order by keys alone, tried, and opened', async () => {
    visit = await engine.visit({ width: 1280, height: 900 });
    await begin();
    for (let tabs = 0; !(await visit.focus()).text.startsWith('Title and first words'); tabs += 1) {
      if (tabs > 60) throw new Error('The title cannot be reached by Tab');
      await visit.press('Tab');
    }
    await visit.press('Enter');
    await write('Title', 'Our phone line');
    await press('Change question 1');
    await write('Question', 'What should we do about it?');
    let seen: Focus | undefined;
    await press('Add it');
    await until(
      async () => {
        seen = await visit.focus();
        return (seen.role === 'textbox' && !seen.value) || undefined;
      },
      () => `the focus is not on the new question but on ${JSON.stringify(seen)}`,
    );
    await visit.type('Did you get through?');
    await write('Answer 1', 'Yes');
    await write('Answer 2', 'No');
    await press('Move up “Did you get through?”');
    await says('It is question 1 of 2 now.');
    await press('Open it');
    await visit.waitFor('heading', 'Open “Our phone line”?');
    await press('Open it');
    await says('The survey is open, as version 1.');
    await byKeyboard(visit).use('link', 'Preview');
    await visit.frame().waitFor('heading', 'Did you get through?');
    expect(await visit.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1);
  });
});
