import { expect, test } from 'vitest';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { sentStory } from '../testing/told-stories.ts';
import { consequences, messages as decisionMessages } from './decision.messages.ts';
import { messages } from './edit.messages.ts';
import { EditModel } from './edit.model.ts';

async function editing() {
  const story = sentStory();
  const { ports, platform } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  const edit = new EditModel(ports, shown, loaded);
  edit.begin(loaded);
  return { ports, platform, shown, loaded, edit };
}

test('begins from the words as they stand, and wants a change and a reason', async () => {
  const { loaded, edit, platform } = await editing();
  expect(edit.fields.happened.value).toBe(loaded.happened);
  expect(await edit.save(loaded)).toBe(false);
  expect(edit.mistakes.value.map(({ field }) => field)).toEqual(['edit-happened', 'edit-reason']);
  expect(platform.seen.filter((call) => call.startsWith('PUT'))).toEqual([]);
});

test('saves the words with the reason, and offers to ask the author', async () => {
  const { loaded, edit, shown } = await editing();
  edit.fields.happened.value = ' I rang. ';
  edit.fields.better.value = '';
  edit.fields.reason.value = 'identifying-detail';
  expect(await edit.save(loaded)).toBe(true);
  const story = shown.story.value;
  expect(story).toMatchObject({ happened: 'I rang.', version: 2 });
  expect(story?.better).toBeUndefined();
  expect(story?.revisions).toMatchObject([{ before: { better: loaded.better }, reason: 'identifying-detail' }]);
  expect(shown.notice.value).toEqual({ tone: 'done', text: messages.saved });
  expect(edit.isBegun()).toBe(false);
  if (!story) throw new Error('There is no story.');
  expect(consequences(story)).toContain(decisionMessages.editShown);
  expect(consequences(loaded)).not.toContain(decisionMessages.editShown);
});

test('knows of changed words that are not saved, which publishing would leave out', async () => {
  const { loaded, edit } = await editing();
  expect(edit.isUnsaved(loaded)).toBe(false);
  edit.fields.happened.value = 'The receptionist shouted at me.';
  expect(edit.isUnsaved(loaded)).toBe(true);
  edit.sayUnsaved();
  expect(edit.mistakes.value).toEqual([{ field: 'edit-happened', text: messages.unsaved }]);
  edit.leave();
  expect(edit.isUnsaved(loaded)).toBe(false);
});

test('says beside the note that another reason needs words', async () => {
  const { loaded, edit } = await editing();
  edit.fields.title.value = 'Another title';
  edit.fields.reason.value = 'other';
  expect(await edit.save(loaded)).toBe(false);
  expect(edit.mistakes.value).toEqual([{ field: 'edit-note', text: messages.noteMissing }]);
});

test('an edit that came second keeps what was typed', async () => {
  const { loaded, edit, platform, shown } = await editing();
  const [story] = platform.stories;
  if (story) story.version = 5;
  edit.fields.title.value = 'Another title';
  edit.fields.reason.value = 'language';
  expect(await edit.save(loaded)).toBe(false);
  expect([shown.story.value?.version, edit.fields.title.value]).toEqual([5, 'Another title']);
});

test('asks the author, and waits no longer', async () => {
  const { loaded, edit, shown } = await editing();
  expect(await edit.ask(loaded)).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'with-author', actions: ['end-asking'] });
  expect(shown.notice.value?.text).toBe(messages.asked);
  const waiting = shown.story.value;
  if (!waiting) throw new Error('There is no story.');
  expect(await edit.endAsking(waiting)).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'submitted', returned: 'asking-ended' });
});
