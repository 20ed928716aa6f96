import { expect, test } from 'vitest';
import { checkChange } from '../testing/small-platform-changes.ts';
import { bench } from '../testing/test-ports.ts';
import { changedStory } from '../testing/told-stories.ts';
import { messages as changeWords } from './change.messages.ts';
import { messages } from './changes.messages.ts';
import { ChangesModel } from './changes.model.ts';
import { ProgressModel } from './progress.model.ts';
import { TotalsModel } from './totals.model.ts';

async function register() {
  const stories = [changedStory(5), changedStory(-3), changedStory(-1, { status: 'in-progress' })];
  const { ports, platform } = await bench({ stories });
  const model = new ChangesModel(ports, 'overdue');
  await model.load();
  return { ports, platform, model, stories };
}

test('has the changes of one tab, and says what each tab has', async () => {
  const { ports, model, stories } = await register();
  expect(model.items.value?.map(({ story }) => story)).toEqual([stories[1]?.id, stories[2]?.id]);
  const counted = new TotalsModel(ports);
  await counted.refresh();
  expect(counted.totals.value).toEqual({ overdue: 2, open: 3, done: 0, 'not-done': 0 });
});

test('a change that is moved on leaves its tab once somebody has read it, and the tab says what became of it', async () => {
  const { ports, platform, model, stories } = await register();
  const [late] = stories[1]?.changes ?? [];
  if (!late) throw new Error('There is no change.');
  const progress = new ProgressModel(ports, model, late);
  progress.fields.status.value = 'in-progress';
  await progress.submit();
  expect(model.notice.value).toEqual({ tone: 'done', text: changeWords.saved('In progress') });
  progress.fields.status.value = 'done';
  progress.fields.note.value = 'It is.';
  expect(await progress.submit()).toBe(true);
  expect(model.items.value?.map(({ story, sent }) => [story, sent])).toEqual([
    [stories[1]?.id, 'to-check'],
    [stories[2]?.id, undefined],
  ]);
  expect(model.notice.value).toEqual({ tone: 'done', text: changeWords.sent });
  checkChange(platform, { id: stories[1]?.sentChanges[0]?.id ?? '' }, { verdict: 'approve' });
  await model.load();
  expect(model.items.value?.map(({ story }) => story)).toEqual([stories[2]?.id]);
});

test('somebody else was first: the changes are loaded again, and what was typed stays', async () => {
  const { ports, platform, model, stories } = await register();
  const [late] = stories[1]?.changes ?? [];
  if (!late) throw new Error('There is no change.');
  const progress = new ProgressModel(ports, model, late);
  progress.fields.status.value = 'done';
  progress.fields.note.value = 'It opened.';
  platform.next = 'stale';
  expect(await progress.submit()).toBe(false);
  expect(model.notice.value).toEqual({ tone: 'problem', text: messages.movedOn });
  expect(progress.fields.note.value).toBe('It opened.');
  expect(progress.mistakes.value).toEqual([]);
});

test('loads page after page, each change once', async () => {
  const { ports } = await bench({ stories: Array.from({ length: 45 }, (_, index) => changedStory(index - 60)) });
  const model = new ChangesModel(ports, 'overdue');
  await model.load();
  const first = await model.more();
  expect(first).toEqual(model.items.value?.[20]);
  await model.more();
  expect(new Set(model.items.value?.map(({ id }) => id)).size).toBe(45);
  expect(model.next.value).toBeUndefined();
});
