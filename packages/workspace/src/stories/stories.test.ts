import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { everyRole, publishedStory, sentStory } from '../testing/told-stories.ts';
import { listsFor } from './lists.ts';
import { QueuesModel } from './queues.model.ts';
import { StoriesModel } from './stories.model.ts';

test('moderators see what they moderate, responders what they reply to', () => {
  expect(listsFor([{ role: 'moderator' }])).toEqual([
    'to-moderate',
    'reported',
    'appealed',
    'with-author',
    'held',
    'rejected',
    'rerouted',
  ]);
  expect(listsFor([{ role: 'responder' }])).toEqual(['to-reply', 'replied']);
  const waiting = ['to-moderate', 'reported', 'appealed', 'to-reply', 'with-author', 'held'];
  const all = [...waiting, 'replied', 'rejected', 'rerouted'];
  expect(listsFor(everyRole.roles)).toEqual(all);
  expect(listsFor([])).toEqual([]);
});

test('loads page after page, each story once, and says which came new', async () => {
  const { ports, platform } = await bench({ stories: Array.from({ length: 45 }, () => sentStory()) });
  const model = new StoriesModel(ports, 'to-moderate');
  await model.reload();
  expect(model.items.value).toHaveLength(20);
  const first = await model.more();
  expect(first?.id).toBe(platform.stories[20]?.id);
  await model.more();
  expect(new Set(model.items.value?.map(({ id }) => id)).size).toBe(45);
  expect(model.next.value).toBeUndefined();
});

test('a reload comes back as far as one had come', async () => {
  const { ports } = await bench({ stories: Array.from({ length: 45 }, () => sentStory()) });
  const model = new StoriesModel(ports, 'to-moderate');
  await model.reload();
  await model.more();
  await model.reload();
  expect(model.items.value).toHaveLength(40);
});

test('a failure keeps the stories that are there and goes when the next try works', async () => {
  const { ports, platform } = await bench({ stories: [sentStory()] });
  const model = new StoriesModel(ports, 'to-moderate');
  await model.reload();
  platform.next = 'forbidden';
  await model.reload();
  expect(model.failure.value?.code).toBe('forbidden');
  expect(model.items.value).toHaveLength(1);
  await model.reload();
  expect(model.failure.value).toBeUndefined();
});

test('counts what waits in each queue, and stops counting at fifty', async () => {
  const reported = publishedStory({ reportedAt: new Date().toISOString() });
  const stories = [...Array.from({ length: 51 }, () => sentStory()), publishedStory(), reported];
  const { ports, platform } = await bench({ stories });
  const queues = new QueuesModel(ports);
  await queues.refresh(listsFor(everyRole.roles));
  expect(queues.counts.value).toEqual({
    'to-moderate': { count: 50, hasMore: true },
    reported: { count: 1, hasMore: false },
    appealed: { count: 0, hasMore: false },
    'to-reply': { count: 2, hasMore: false },
  });
  expect(platform.seen).toHaveLength(4);
});

test('a session that ended is heard of', async () => {
  const { ports, timesSignedOut } = await bench({ isSignedIn: false });
  await new StoriesModel(ports, 'to-reply').reload();
  expect(timesSignedOut()).toBe(1);
});
