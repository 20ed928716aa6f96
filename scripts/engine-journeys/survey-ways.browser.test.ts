import { friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { PATIENT_MS } from './scene.ts';

const ID = newId();
const FIRST = /^Overall, how was your experience of our service\?/;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  const { surveys } = await manager();
  const definition = friendsAndFamilyTest as unknown as SurveyDefinition;
  await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition, revision: 0, isAfterStory: true });
  await surveys.open(ID, { revision: 1 });
});

afterAll(() => stage?.stop());

async function manager() {
  const baseUrl = stage.platform.url;
  const credentials = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
  const { token = '' } = await createHearback({ baseUrl }).staff.session.start(credentials);
  return createHearback({ baseUrl, token }).staff;
}

/** The path of a new one-time link. */
async function link(): Promise<string> {
  const { surveyInvitations } = await manager();
  const until = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const draft = { name: 'A list', by: 'list' as const, until, invitees: [{}] };
  const { addresses } = await surveyInvitations.make({ survey: ID, id: newId() }, draft);
  return new URL(addresses[0] ?? '').pathname;
}

const responses = async () => (await (await manager()).surveys.results(ID, {})).responses;

describe.each(engines)('ways to a survey in $name', { timeout: PATIENT_MS }, ({ start }) => {
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

  /** Answers up to the page where the answers are checked. */
  async function answer(own: Visit): Promise<void> {
    await own.waitFor('heading', FIRST);
    await own.element('radio', 'Very good').click();
    await own.element('button', 'Continue').click();
    await own.waitFor('heading', /^Please tell us why/);
    await own.element('button', 'Continue').click();
    await own.waitFor('heading', 'Check your answers');
  }

  it('a one-time link takes one response of two tabs, and says so in the other', async () => {
    const before = await responses();
    const path = await link();
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${stage.platform.url}${path}`);
    await answer(visit);
    const other = await visit.newTab();
    await other.goto(`${stage.platform.url}${path}`);
    await answer(other);
    await other.element('button', 'Send your answers').click();
    await other.waitFor('heading', 'Thank you. We have your answers');
    await visit.element('button', 'Send your answers').click();
    await visit.waitFor('heading', 'This link was used already');
    await visit.goto(`${stage.platform.url}${path}`);
    await visit.waitFor('heading', 'This link was used already');
    expect(await responses()).toBe(before + 1);
  });

  it('who has told a story is asked a few questions more, on the page behind their link', async () => {
    const before = await responses();
    const author = createHearback({ baseUrl: stage.platform.url });
    const told = { organisation: 'F84003', happened: 'They listened to me.' };
    const { link: own } = await author.stories.submit(told).receipt();
    visit = await engine.visit({ width: 390, height: 800 });
    await visit.goto(`${stage.platform.url}${new URL(own).pathname}`);
    await visit.waitFor('heading', 'A few quick questions more');
    await visit.element('link', 'Answer the quick questions').click();
    await visit.waitFor('heading', FIRST);
    expect(await visit.evaluate(() => document.referrer)).toBe('');
    await answer(visit);
    await visit.element('button', 'Send your answers').click();
    await visit.waitFor('heading', 'Thank you. We have your answers');
    expect(await responses()).toBe(before + 1);
  });

  it('a tablet takes one person after the other, within one page that the browser has no steps of', async () => {
    const before = await responses();
    visit = await engine.visit({ width: 1024, height: 768 });
    await visit.goto(`${stage.platform.url}/survey/${ID}/kiosk`);
    const length = () => history.length;
    await visit.waitFor('heading', FIRST);
    const first = await visit.evaluate(length);
    await answer(visit);
    await visit.element('button', 'Send your answers').click();
    await visit.waitFor('heading', 'Thank you. We have your answers');
    await visit.element('link', 'Start again').click();
    await answer(visit);
    await visit.element('button', 'Send your answers').click();
    await visit.waitFor('heading', 'Thank you. We have your answers');
    // By itself, after its seconds.
    await visit.waitFor('heading', FIRST, 20_000);
    const kept = () => localStorage.length + sessionStorage.length + document.cookie.length;
    expect([await visit.evaluate(length), await visit.evaluate(kept)]).toEqual([first, 0]);
    expect(await responses()).toBe(before + 2);
  });
});
