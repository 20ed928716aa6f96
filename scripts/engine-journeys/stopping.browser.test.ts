import { createHearback } from '@hearback/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SURVEY } from '../demo-data/surveys.ts';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { byKeyboard, byPointer } from './author.ts';
import { PATIENT_MS } from './scene.ts';

const WHY = /^Please tell us why/;
/** What Tab comes to first of choices that nothing is chosen of yet. */
const FIRST = 'Very good';
const ASKS = 'Send the answers you have given so far?';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage?.stop());

/** How many were answered to the end, and how many were stopped early and sent. */
async function counted(): Promise<{ whole: number; partial: number }> {
  const baseUrl = stage.platform.url;
  const credentials = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
  const { token = '' } = await createHearback({ baseUrl }).staff.session.start(credentials);
  const { responses, partial = 0 } = await createHearback({ baseUrl, token }).staff.surveys.results(DEMO_SURVEY, {});
  return { whole: responses - partial, partial };
}

describe.each(engines)('a survey that is stopped before its end in $name', { timeout: PATIENT_MS }, ({ start }) => {
  let engine: RunningEngine;
  let visit: Visit;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => visit?.close());
  afterAll(() => engine?.close());

  it('on a practice’s page is kept or sent as its author says, and counted once, apart', async () => {
    const before = await counted();
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${stage.practice.url}/only-survey.html`);
    const { use, choose } = byPointer(visit);
    await choose('radio', 'Good');
    await use('button', 'Continue');
    await visit.waitFor('heading', WHY);
    await use('button', 'Stop here');
    await visit.waitFor('heading', ASKS);
    await use('button', 'Keep them on this device');
    await visit.waitFor('heading', 'Your answers are kept, and not sent');
    expect(await counted()).toEqual(before);
    await use('button', 'Go on answering');
    await visit.waitFor('heading', WHY);
    await use('button', 'Stop here');
    await use('button', 'Send what I have answered', 2);
    await visit.waitFor('heading', 'Thank you. We have your answers');
    await visit.reload();
    await expect.poll(counted).toEqual({ ...before, partial: before.partial + 1 });
  });

  it('and gone on with instead is one answer to the end, and none that was stopped', async () => {
    const before = await counted();
    visit = await engine.visit({ width: 1024, height: 768 });
    await visit.goto(`${stage.practice.url}/only-survey.html`);
    const { use, choose } = byKeyboard(visit);
    await choose('radio', FIRST);
    await use('button', 'Continue');
    await visit.waitFor('heading', WHY);
    await use('button', 'Stop here');
    await visit.waitFor('heading', ASKS);
    await use('button', 'Keep them on this device');
    await use('button', 'Go on answering');
    await visit.waitFor('heading', WHY);
    await use('button', 'Skip this question');
    await visit.waitFor('heading', 'Check your answers');
    await use('button', 'Send your answers');
    await visit.waitFor('heading', 'Thank you. We have your answers');
    await expect.poll(counted).toEqual({ ...before, whole: before.whole + 1 });
  });

  it('on its own page asks too, by keys alone', async () => {
    const before = await counted();
    visit = await engine.visit({ width: 1024, height: 768 });
    await visit.goto(`${stage.platform.url}/survey/${DEMO_SURVEY}`);
    const { use, choose } = byKeyboard(visit);
    await choose('radio', FIRST);
    await use('button', 'Continue');
    await visit.waitFor('heading', WHY);
    await use('button', 'Stop here');
    await visit.waitFor('heading', ASKS);
    expect(await counted()).toEqual(before);
    await use('button', 'Send what I have answered');
    await visit.waitFor('heading', 'Thank you. We have your answers');
    expect(await counted()).toEqual({ ...before, partial: before.partial + 1 });
  });
});
