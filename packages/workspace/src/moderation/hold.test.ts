import type { StaffStory } from '@hearback/contract';
import { expect, test } from 'vitest';
import { StoriesModel } from '../stories/stories.model.ts';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { sentStory } from '../testing/told-stories.ts';
import { messages as criticalityMessages, levelInWords } from './criticality.messages.ts';
import { CriticalityModel } from './criticality.model.ts';
import { messages } from './hold.messages.ts';
import { HoldModel, toldOf } from './hold.model.ts';

async function opened(different: Partial<StaffStory> = {}) {
  const story = sentStory(different);
  const { ports, platform } = await bench({ stories: [story, sentStory({ criticality: 1 })] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  return { ports, platform, shown, loaded };
}

test('holding wants a reason, and words where it is another one', async () => {
  const { ports, shown, loaded } = await opened();
  const holding = new HoldModel(ports, shown, loaded);
  expect(await holding.hold(loaded.version)).toBe(false);
  expect(holding.mistakes.value).toEqual([{ field: 'hold-reason', text: messages.reasonMissing }]);
  holding.fields.reason.value = 'other';
  expect(await holding.hold(loaded.version)).toBe(false);
  expect(holding.mistakes.value).toEqual([{ field: 'hold-note', text: messages.noteMissing }]);
  holding.fields.note.value = ' We ask. ';
  expect(await holding.hold(loaded.version)).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'held', held: { reason: 'other', note: 'We ask.' } });
  expect([shown.notice.value?.text, holding.isBegun()]).toEqual([messages.held, false]);
  expect(await holding.release(2)).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'submitted', returned: 'released' });
});

test('says of a very serious story who hears of it, by job', async () => {
  const { ports, shown, loaded } = await opened({ holdTells: ['Head of care', 'Practice manager'] });
  const holding = new HoldModel(ports, shown, loaded);
  holding.fields.reason.value = 'very-serious';
  await holding.hold(loaded.version);
  expect(shown.notice.value?.text).toBe(messages.heldAndTold('Head of care, Practice manager'));
});

test('says of a very serious story that nobody was told where nobody is there to tell', async () => {
  const { ports, shown, loaded } = await opened({ holdTells: [] });
  const holding = new HoldModel(ports, shown, loaded);
  holding.fields.reason.value = 'very-serious';
  await holding.hold(loaded.version);
  expect(shown.notice.value?.text).toBe(messages.held);
  expect(shown.story.value && toldOf(shown.story.value)?.kind).toBe('nobody-to-tell');
});

test('how critical a story is wants a level, is saved, and is loaded again where somebody else was first', async () => {
  const { ports, shown, loaded, platform } = await opened();
  const setting = new CriticalityModel(ports, shown);
  setting.begin(loaded);
  expect(await setting.save(loaded)).toBe(false);
  expect(setting.mistakes.value).toEqual([{ field: 'criticality', text: criticalityMessages.missing }]);
  setting.level.value = '4';
  expect(await setting.save(loaded)).toBe(true);
  expect(shown.notice.value?.text).toContain(levelInWords(4));
  const [story] = platform.stories;
  if (story) story.criticality = 2;
  setting.level.value = '0';
  expect(await setting.save({ ...loaded, criticality: 4 })).toBe(false);
  expect(shown.story.value?.criticality).toBe(2);
});

test('a list is narrowed to what is at least so critical, and widened again', async () => {
  const { ports } = await opened();
  const list = new StoriesModel(ports, 'to-moderate');
  await list.reload();
  expect(list.items.value).toHaveLength(2);
  await list.narrow(1);
  expect(list.items.value?.map(({ criticality }) => criticality)).toEqual([undefined, 1]);
  await list.narrow(2);
  expect(list.items.value?.map(({ criticality }) => criticality)).toEqual([undefined]);
  await list.narrow(undefined);
  expect(list.items.value).toHaveLength(2);
});
