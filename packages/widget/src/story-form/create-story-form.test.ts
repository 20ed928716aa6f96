import type { Organisation } from '@hearback/contract';
import { newIdentity, openOutbox } from '@hearback/sdk/outbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { type SmallPlatform, startSmallPlatform } from '../testing/small-platform.ts';
import { createStoryForm } from './create-story-form.ts';
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

function visit(kept?: KeptDraft): DraftStorage & { kept: KeptDraft | undefined } {
  return {
    kept,
    read() {
      return this.kept;
    },
    write(draft) {
      this.kept = structuredClone(draft);
    },
    clear() {
      this.kept = undefined;
    },
  };
}

function formFor(organisation: Organisation, drafts: DraftStorage = visit()) {
  const outbox = openOutbox({ baseUrl: platform.url, storage: null, backoff: () => 20 });
  return createStoryForm({
    organisation,
    drafts,
    loadSending: async () => ({ outbox, newIdentity }),
    tell: (name, detail) => told.push([name, detail]),
    language: 'en',
    takesFocus: false,
  });
}

test('the service is asked first, and only where there are services', () => {
  expect(formFor(practice).questions).toHaveLength(7);
  expect(formFor(trust).step.value).toBe('service');
});

test('what happened must be told, every other question can be skipped', () => {
  const form = formFor(practice);
  form.next();
  expect(form.step.value).toBe('happened');
  expect(form.obstacles.value).toEqual([{ question: 'happened' }]);
  form.answer('happened', TOLD);
  for (const _ of form.questions) form.next();
  expect(form.step.value).toBe('check');
  expect(form.obstacles.value).toEqual([]);
});

test('going back keeps every answer', () => {
  const form = formFor(practice);
  form.answer('happened', TOLD);
  form.next();
  form.answer('good', 'Everything');
  form.back();
  expect(form.step.value).toBe('happened');
  expect(form.answers.value).toMatchObject({ happened: TOLD, good: 'Everything' });
});

test('changing an answer leads back to the check page', () => {
  const form = formFor(practice);
  form.answer('happened', TOLD);
  for (const _ of form.questions) form.next();
  form.change('email');
  form.answer('email', 'me@example');
  form.next();
  expect(form.obstacles.value).toEqual([{ question: 'email' }]);
  form.answer('email', 'me@example.org');
  form.next();
  expect(form.step.value).toBe('check');
  form.change('good');
  form.back();
  expect(form.step.value).toBe('check');
});

test('two clicks send one story, without the answers left empty', async () => {
  const form = formFor(practice);
  form.answer('happened', TOLD);
  form.send();
  form.send();
  await vi.waitFor(() => expect(form.delivery.value?.name).toBe('sent'));
  expect([...platform.taken.values()]).toEqual([
    { organisation: 'F84003', happened: TOLD, language: 'en', key: expect.any(String) },
  ]);
  expect(platform.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
});

test('a draft is there again after a reload, and gone when the story has its receipt', async () => {
  const drafts = visit();
  const before = formFor(practice, drafts);
  before.answer('happened', TOLD);
  before.next();
  before.stop();
  const after = formFor(practice, drafts);
  expect(after.step.value).toBe('good');
  expect(after.answers.value.happened).toBe(TOLD);
  after.send();
  await vi.waitFor(() => expect(after.delivery.value?.name).toBe('sent'));
  expect(drafts.kept).toBeUndefined();
});

test('an untouched form keeps nothing', () => {
  const drafts = visit();
  formFor(practice, drafts);
  expect(drafts.kept).toBeUndefined();
});

test('a story sent before a reload is the same story after it', async () => {
  platform.isAway = true;
  const drafts = visit();
  const before = formFor(practice, drafts);
  before.answer('happened', TOLD);
  before.send();
  await vi.waitFor(() => expect(before.delivery.value?.name).toBe('waiting'), 5000);
  platform.isAway = false;
  const after = formFor(practice, visit(drafts.kept));
  expect(after.step.value).toBe('sending');
  await vi.waitFor(() => expect(after.delivery.value?.name).toBe('sent'), 5000);
  await vi.waitFor(() => expect(before.delivery.value?.name).toBe('sent'), 5000);
  expect(platform.taken.size).toBe(1);
});

test('what the platform refuses is shown at its question, and can be mended', async () => {
  const form = formFor(practice);
  form.answer('happened', TOLD);
  form.answer('email', 'me@example.o');
  form.send();
  await vi.waitFor(() => expect(form.step.value).toBe('check'));
  expect(form.obstacles.value).toEqual([{ question: 'email', detail: expect.stringContaining('email address') }]);
  expect(told.at(-2)).toEqual(['fail', { code: 'invalid' }]);
  form.change('email');
  expect(form.obstacles.value).toHaveLength(1);
  form.answer('email', '');
  form.next();
  form.send();
  await vi.waitFor(() => expect(form.delivery.value?.name).toBe('sent'));
  expect(platform.taken.size).toBe(1);
});

test('the page is never told what the author wrote', async () => {
  const form = formFor(practice);
  form.answer('happened', TOLD);
  form.next();
  form.send();
  await vi.waitFor(() => expect(form.delivery.value?.name).toBe('sent'));
  expect(told).toEqual([
    ['step', { step: 'good' }],
    ['step', { step: 'sending' }],
    ['submit', undefined],
  ]);
});
