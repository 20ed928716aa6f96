import type { Organisation } from '@hearback/contract';
import { newIdentity, openOutbox } from '@hearback/sdk/outbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pages } from '../elements/story-pages.tsx';
import { draftsInMemory as visit } from '../testing/drafts-in-memory.ts';
import { organisations } from '../testing/examples.ts';
import { type SmallPlatform, startSmallPlatform } from '../testing/small-platform.ts';
import { words } from '../words/en.ts';
import { words as storyWords } from '../words/story-en.ts';
import type { Flow } from './create-flow.ts';
import { createStoryForm, type StoryForm } from './create-story-form.ts';
import type { DraftStorage, KeptDraft } from './draft-storage.ts';

const [practice, trust] = organisations as [Organisation, Organisation];
const TOLD = 'The nurse was kind.';

let platform: SmallPlatform;
let told: [name: string, detail?: object | undefined][];
beforeEach(async () => {
  platform = await startSmallPlatform('', { organisations, stories: [] });
  told = [];
});
afterEach(() => platform.stop());

interface Loading {
  /** Fails this many times before the pages can be loaded. */
  failures?: number;
}

function formFor(organisation: Organisation, drafts: DraftStorage = visit(), { failures = 0 }: Loading = {}) {
  const outbox = openOutbox({ baseUrl: platform.url, storage: null, backoff: () => 20 });
  let left = failures;
  return createStoryForm({
    organisation,
    words,
    drafts,
    async loadPages(form: StoryForm) {
      if (left-- > 0) throw new Error('No network');
      const flow = pages.createFlow(form, { outbox, newIdentity, taken: new Set(), forget: () => {} });
      return { ...pages, words: storyWords, flow, loadRare: () => undefined, loadFurther: () => undefined };
    },
    tell: (name, detail) => told.push([name, detail]),
    language: 'en',
    takesFocus: false,
  });
}

/** A form with something told, and all its pages there. */
async function begun(drafts?: DraftStorage, organisation = practice): Promise<{ form: StoryForm; flow: Flow }> {
  const form = formFor(organisation, drafts);
  form.answer('happened', TOLD);
  await form.open();
  return { form, flow: flowOf(form) };
}

function flowOf(form: StoryForm): Flow {
  if (!form.pages.value) throw new Error('The pages are not there.');
  return form.pages.value.flow;
}

const sent = (flow: Flow) => vi.waitFor(() => expect(flow.delivery.value?.name).toBe('sent'), 10_000);

async function toTheCheckPage(form: StoryForm): Promise<void> {
  for (const _ of form.questions) await form.next();
  expect(form.step.value).toBe('check');
}

test('the service is asked only where there are services', () => {
  expect(formFor(practice).questions).not.toContain('service');
  expect(formFor(trust).questions.slice(0, 2)).toEqual(['happened', 'service']);
});

test('what happened must be told, every other question can be skipped', async () => {
  const form = formFor(practice);
  await form.next();
  expect(form.step.value).toBe('happened');
  expect(form.obstacles.value).toEqual([{ question: 'happened', wrong: 'missing' }]);
  form.answer('happened', TOLD);
  await toTheCheckPage(form);
  expect(form.obstacles.value).toEqual([]);
});

test('going back keeps every answer', async () => {
  const { form, flow } = await begun();
  await form.next();
  form.answer('good', 'Everything');
  form.answer('goodTags', ['listening']);
  flow.back();
  expect(form.step.value).toBe('happened');
  expect(form.answers.value).toMatchObject({ happened: TOLD, good: 'Everything', goodTags: ['listening'] });
});

test('changing an answer leads back to the check page', async () => {
  const { form, flow } = await begun();
  await toTheCheckPage(form);
  flow.change('email');
  form.answer('email', 'me@example');
  await form.next();
  expect(form.obstacles.value).toEqual([{ question: 'email', wrong: 'wrong' }]);
  form.answer('email', 'me@example.org');
  await form.next();
  expect(form.step.value).toBe('check');
  flow.change('good');
  flow.back();
  expect(form.step.value).toBe('check');
});

/** The month that is so many months from now. */
function monthIn(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months)).toISOString().slice(0, 7);
}

test.each([
  ['2026-', 'wrong'],
  ['-05', 'wrong'],
  [monthIn(1), 'outside'],
  [monthIn(0), undefined],
  [monthIn(-36), undefined],
  [monthIn(-37), 'outside'],
  ['-', undefined],
])('a month of %j is %j', async (visited, wrong) => {
  const { form, flow } = await begun();
  flow.change('visited');
  form.answer('visited', visited);
  await form.next();
  expect(form.obstacles.value).toEqual(wrong ? [{ question: 'visited', wrong }] : []);
});

test('a text that is too long says so, and loses nothing', async () => {
  const { form } = await begun();
  form.answer('happened', 'x'.repeat(20_001));
  await form.next();
  expect(form.obstacles.value).toEqual([{ question: 'happened', wrong: 1 }]);
  expect(form.answers.value.happened).toHaveLength(20_001);
});

test('two clicks send one story, without the answers left empty', async () => {
  const { flow } = await begun();
  flow.send();
  flow.send();
  await sent(flow);
  expect([...platform.taken.values()]).toEqual([
    { organisation: 'F84003', happened: TOLD, language: 'en', key: expect.any(String) },
  ]);
  expect(platform.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
});

test('everything answered is sent as the platform takes it', async () => {
  const { form, flow } = await begun();
  form.answer('goodTags', ['listening', 'waiting']);
  form.answer('visited', '2026-05');
  form.answer('age', '65-74');
  flow.send();
  await sent(flow);
  expect([...platform.taken.values()]).toMatchObject([
    { goodTags: ['listening', 'waiting'], visited: '2026-05', age: '65-74' },
  ]);
});

test('a story of somebody in danger is sent as urgent', async () => {
  const { form, flow } = await begun();
  form.answer('better', 'I do not want to live any more.');
  flow.send();
  await sent(flow);
  expect([...platform.taken.values()]).toMatchObject([{ urgent: true }]);
});

test('a draft is there again after a reload, and gone when the story has its receipt', async () => {
  const drafts = visit();
  const before = await begun(drafts);
  await before.form.next();
  before.form.stop();
  const after = formFor(practice, drafts);
  expect(after.step.value).toBe('good');
  expect(after.answers.value.happened).toBe(TOLD);
  await after.open();
  flowOf(after).send();
  await sent(flowOf(after));
  expect(drafts.kept).toBeUndefined();
});

test('a draft that is taken up on the first page has its other pages too, with what is kept and the help', async () => {
  const drafts = visit();
  (await begun(drafts)).form.stop();
  const after = formFor(practice, drafts);
  expect(after.step.value).toBe('happened');
  await vi.waitFor(() => expect(after.pages.value).toBeDefined(), 10_000);
});

test('an untouched form keeps nothing', () => {
  const drafts = visit();
  expect(formFor(practice, drafts).draft.hasAnswers()).toBe(false);
  expect(drafts.kept).toBeUndefined();
});

test('a draft is kept from the first key, also where the other pages cannot be loaded', async () => {
  const drafts = visit();
  const form = formFor(practice, drafts, { failures: 3 });
  form.answer('happened', TOLD);
  await form.next();
  expect(form.obstacles.value).toEqual([{ wrong: 'lost' }]);
  expect(drafts.kept?.answers.happened).toBe(TOLD);
  await form.next();
  await form.next();
  await form.next();
  expect(form.step.value).toBe('good');
});

test('what is cleared can be brought back', async () => {
  const drafts = visit();
  const { form, flow } = await begun(drafts);
  await form.next();
  flow.keepForWeek(true);
  expect(drafts.kept?.until).toBeGreaterThan(Date.now());
  flow.clear();
  expect(drafts.kept).toBeUndefined();
  expect(form.answers.value.happened).toBe('');
  flow.restore();
  expect(drafts.kept?.until).toBeGreaterThan(Date.now());
  expect(form.step.value).toBe('good');
  expect(drafts.kept?.answers.happened).toBe(TOLD);
});

test('a story sent before a reload is the same story after it', async () => {
  platform.isAway = true;
  const drafts = visit();
  const before = await begun(drafts);
  before.flow.send();
  await vi.waitFor(() => expect(before.flow.delivery.value?.name).toBe('waiting'), 10_000);
  platform.isAway = false;
  const after = formFor(practice, visit(drafts.kept));
  expect(after.step.value).toBe('sending');
  await after.open();
  await sent(flowOf(after));
  await sent(before.flow);
  expect(platform.taken.size).toBe(1);
});

test('two tabs with the same draft send one story, and other words from the second are a story of their own', async () => {
  const drafts = visit();
  const one = await begun(drafts);
  const other = formFor(practice, visit(structuredClone(drafts.kept)));
  await other.open();
  one.flow.send();
  await sent(one.flow);
  flowOf(other).send();
  await sent(flowOf(other));
  expect(platform.taken.size).toBe(1);
  const third = formFor(practice, visit(keptOf(one.form)));
  await third.open();
  third.answer('good', 'More words');
  flowOf(third).send();
  await vi.waitFor(() => expect(third.obstacles.value).toEqual([{ wrong: 'sent-elsewhere' }]), 10_000);
  flowOf(third).send();
  await sent(flowOf(third));
  expect(platform.taken.size).toBe(2);
});

function keptOf(form: StoryForm): KeptDraft {
  return { answers: form.answers.value, step: 'check', identity: form.draft.identity.value };
}

test('what the platform refuses is shown at its question, and can be mended', async () => {
  const { form, flow } = await begun();
  form.answer('visited', `${new Date().getFullYear() - 1}-13`);
  flow.send();
  await vi.waitFor(() => expect(form.step.value).toBe('check'), 10_000);
  expect(form.obstacles.value).toEqual([{ question: 'visited', wrong: 'outside' }]);
  expect(told.at(-2)).toEqual(['fail', { code: 'invalid' }]);
  flow.change('visited');
  expect(form.obstacles.value).toHaveLength(1);
  form.answer('visited', '');
  await form.next();
  flow.send();
  await sent(flow);
  expect(platform.taken.size).toBe(1);
});

test('the page is never told what the author wrote', async () => {
  const { form, flow } = await begun();
  await form.next();
  flow.send();
  await sent(flow);
  expect(told).toEqual([
    ['step', { step: 'good' }],
    ['step', { step: 'sending' }],
    ['submit', undefined],
  ]);
});
