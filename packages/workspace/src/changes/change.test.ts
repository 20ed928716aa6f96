import { expect, test } from 'vitest';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { publishedStory } from '../testing/told-stories.ts';
import { messages } from './change.messages.ts';
import { ProgressModel, progressField } from './progress.model.ts';
import { RecordChangeModel } from './record-change.model.ts';

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-03-31`;

async function recording() {
  const story = publishedStory();
  const { ports, platform } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const change = new RecordChangeModel(ports, shown, story);
  change.fields.what.value = 'A second line opens';
  change.fields.owner.value = 'Practice manager';
  change.fields.due.value = NEXT_YEAR;
  return { ports, platform, shown, change, story };
}

test('records a change once, however often the button is pressed', async () => {
  const { shown, change, story } = await recording();
  expect(await Promise.all([change.submit(), change.submit()])).toEqual([true, false]);
  expect(story.changes).toHaveLength(1);
  expect(shown.notice.value?.text).toBe(messages.recorded);
  expect(change.fields.what.value).toBe('');
});

test('a change wants what, who and when, in the words of the screen', async () => {
  const { change, platform } = await recording();
  change.fields.owner.value = '  ';
  change.fields.due.value = '2020-01-01';
  await change.submit();
  expect(change.mistakes.value).toEqual([
    { field: 'owner', text: messages.ownerMissing },
    { field: 'due', text: messages.duePast },
  ]);
  expect(platform.seen).toEqual([]);
});

test('a change is due within five years, and the screen says so before it sends', async () => {
  const { change, platform } = await recording();
  change.fields.due.value = '9999-12-31';
  expect(await change.submit()).toBe(false);
  expect(change.mistakes.value).toEqual([{ field: 'due', text: messages.dueFar }]);
  expect(platform.seen).toEqual([]);
});

test('an id that is used for other words gets a new one, and the words stay', async () => {
  const { shown, change, platform } = await recording();
  platform.next = 'id-used';
  expect(await change.submit()).toBe(false);
  expect(shown.notice.value).toEqual({ tone: 'problem', text: messages.alreadyRecorded });
  expect(change.fields.what.value).toBe('A second line opens');
  expect(await change.submit()).toBe(true);
  expect(new Set(platform.seen.filter((call) => call.startsWith('PUT'))).size).toBe(2);
});

test('says where a change stands; one that was not done needs a reason', async () => {
  const { ports, shown, change, story } = await recording();
  await change.submit();
  const [recorded] = story.changes;
  if (!recorded) throw new Error('The change was not recorded.');
  const progress = new ProgressModel(ports, shown, recorded);
  await progress.submit();
  expect(progress.mistakes.value[0]?.text).toBe(messages.statusMissing);
  progress.fields.status.value = 'not-done';
  await progress.submit();
  expect(progress.mistakes.value).toEqual([{ field: progressField(recorded.id, 'note'), text: messages.noteMissing }]);
  progress.fields.note.value = 'The money was needed elsewhere.';
  expect(await progress.submit()).toBe(true);
  expect(shown.story.value?.changes[0]).toMatchObject({
    status: 'not-done',
    note: 'The money was needed elsewhere.',
  });
});

test('a step that is not allowed any more loads the story again', async () => {
  const { ports, platform, shown, change, story } = await recording();
  await change.submit();
  const [recorded] = story.changes;
  if (!recorded) throw new Error('The change was not recorded.');
  const progress = new ProgressModel(ports, shown, recorded);
  progress.fields.status.value = 'done';
  platform.next = 'not-now';
  expect(await progress.submit()).toBe(false);
  expect(shown.notice.value?.tone).toBe('problem');
  expect(progress.fields.status.value).toBe('done');
});

test('evidence is sent with the step, and a link that is no https address is told at its field', async () => {
  const { ports, shown, change, story } = await recording();
  await change.submit();
  const [recorded] = story.changes;
  if (!recorded) throw new Error('The change was not recorded.');
  const progress = new ProgressModel(ports, shown, recorded);
  progress.fields.status.value = 'done';
  progress.fields.evidence.value = ' A poster in the hall. ';
  progress.fields.link.value = 'http://example.org';
  expect(await progress.submit()).toBe(false);
  expect(progress.mistakes.value).toEqual([{ field: progressField(recorded.id, 'link'), text: messages.linkWrong }]);
  expect(progress.fields.evidence.value).toBe(' A poster in the hall. ');
  progress.fields.link.value = 'https://example.org/poster';
  expect(await progress.submit()).toBe(true);
  expect(shown.story.value?.changes[0]?.evidence).toEqual({
    text: 'A poster in the hall.',
    link: 'https://example.org/poster',
  });
});
