// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { conversation } from '../testing/small-platform-conversations.ts';
import { bench } from '../testing/test-ports.ts';
import { surgery } from '../testing/told-stories.ts';
import { messages } from './conversations.messages.ts';
import { ConversationsModel, WritingModel } from './conversations.model.ts';

async function begun(at = '2026-03-02T12:00:00Z') {
  const { platform, ports } = await bench();
  const now = signal(Date.parse(at));
  const kept: string[] = [];
  const onKept = () => void kept.push('kept');
  const writing = new WritingModel({ ...ports, clock: { now } }, { only: surgery.ods, onKept });
  writing.begin();
  const { fields } = writing;
  fields.by.value = 'phone';
  fields.about.value = 'A letter was lost.';
  fields.done.value = 'I sent it again.';
  fields.isSettled.value = 'yes';
  return { platform, ports, writing, fields, now, kept };
}

/** It is kept, and whoever wrote it does not hear so however often it is sent. */
async function loseAnswer({ platform, writing }: Pick<Awaited<ReturnType<typeof begun>>, 'platform' | 'writing'>) {
  Object.assign(platform, { next: 'cut', isNextKept: true });
  expect(await writing.save()).toBe(false);
  Object.assign(platform, { next: undefined, isNextKept: false });
}

test('a conversation whose answer was lost is kept once, and what was typed since goes out as another one', async () => {
  const { platform, writing, fields, kept } = await begun();
  await loseAnswer({ platform, writing });
  fields.done.value = 'I sent it again, by post.';
  expect(await writing.save()).toBe(false);
  expect(writing.mistakes.value).toEqual([{ text: messages.form.keptBefore }]);
  expect(fields.done.value).toBe('I sent it again, by post.');
  expect(kept).toHaveLength(1);
  expect(await writing.save()).toBe(true);
  expect(platform.conversations.map(({ done }) => done)).toEqual(['I sent it again, by post.', 'I sent it again.']);
  expect(kept).toHaveLength(2);
});

test('a conversation that is sent again after midnight is of the day on which it was first sent', async () => {
  const { platform, writing, now, fields } = await begun('2026-03-02T23:59:00Z');
  await loseAnswer({ platform, writing });
  now.value = Date.parse('2026-03-03T00:01:00Z');
  expect(await writing.save()).toBe(true);
  expect(platform.conversations.map(({ on }) => on)).toEqual(['2026-03-02']);
  expect(fields.on.value).toBe('');
});

test('a conversation that was refused as it stood fixes no day', async () => {
  const { platform, writing, now, fields } = await begun();
  platform.next = 'invalid';
  expect(await writing.save()).toBe(false);
  expect(fields.on.value).toBe('');
  now.value = Date.parse('2026-03-03T12:00:00Z');
  expect(await writing.save()).toBe(true);
  expect(platform.conversations.map(({ on }) => on)).toEqual(['2026-03-03']);
});

test('counts that cannot be loaded say so, and are loaded again with the list', async () => {
  const { platform, ports } = await bench();
  platform.conversations.push(conversation());
  const model = new ConversationsModel(ports);
  Object.assign(platform, { next: 'forbidden', nextIsFor: /conversations\/counts/ });
  await model.load();
  expect([model.list.items.value?.length, model.countsFailure.value?.code]).toEqual([1, 'forbidden']);
  await model.loadCounts();
  expect([model.counts.value.length, model.countsFailure.value]).toEqual([1, undefined]);
  platform.conversations.push(conversation());
  await model.list.reload();
  expect(model.counts.value).toMatchObject([{ conversations: 2 }]);
});
