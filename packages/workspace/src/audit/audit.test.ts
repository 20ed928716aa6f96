import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { AuditModel, shortIdOf } from './audit.model.ts';

const ID = '01980000-0000-7000-8000-0000000000aa';

test('a story is looked for by its address too', async () => {
  const model = new AuditModel((await bench()).ports);
  for (const typed of [
    ID,
    ` ${ID.toUpperCase()} `,
    `https://x.example/workspace/stories/${ID}`,
    `/s/${ID}?from=mail`,
  ]) {
    model.typed.story.value = typed;
    expect(model.asked()).toBe(`/workspace/audit?story=${ID}`);
  }
});

test('an id is told by its end, and an address in full', () => {
  expect([shortIdOf(ID), shortIdOf('kim@example.org')]).toEqual(['…0000aa', 'kim@example.org']);
});

test('each mistake is said at its own field', async () => {
  const model = new AuditModel((await bench()).ports);
  model.typed.story.value = 'the lift';
  model.typed.organisation.value = 'f-84';
  model.typed.from.value = '2026-03-02';
  model.typed.to.value = '2026-03-01';
  expect(model.asked()).toBeUndefined();
  const fields = () => model.mistakes.value.map(({ field }) => field);
  expect(fields()).toEqual(['audit-organisation', 'audit-story', 'audit-from']);
  model.typed.story.value = model.typed.organisation.value = '';
  expect(model.asked()).toBeUndefined();
  expect(model.mistakes.value.map(({ text }) => text)).toEqual([
    'The first day is after the last one. Change one of them',
  ]);
  model.typed.to.value = '2026-03-02';
  expect(model.asked()).toBe('/workspace/audit?from=2026-03-02&to=2026-03-02');
});
