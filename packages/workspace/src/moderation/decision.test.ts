import { expect, test } from 'vitest';
import { messages as storyMessages } from '../story/story.messages.ts';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { sentStory } from '../testing/told-stories.ts';
import { consequences, messages } from './decision.messages.ts';
import { DecisionModel } from './decision.model.ts';

async function deciding() {
  const story = sentStory();
  const { ports, platform, timesSignedOut } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  return { ports, platform, timesSignedOut, shown, loaded, decision: new DecisionModel(ports, shown, loaded) };
}

test('publishes and says where it can be seen', async () => {
  const { shown, loaded, decision } = await deciding();
  expect(await decision.publish(loaded.version)).toBe(true);
  expect(shown.story.value?.status).toBe('published');
  expect(shown.notice.value).toEqual({
    tone: 'done',
    text: messages.published,
    link: { href: `/s/${loaded.id}`, text: messages.see },
  });
});

test('two clicks send once', async () => {
  const { platform, loaded, decision } = await deciding();
  const done = await Promise.all([decision.publish(loaded.version), decision.publish(loaded.version)]);
  expect(done).toEqual([true, false]);
  expect(platform.seen.filter((call) => call.startsWith('POST'))).toHaveLength(1);
});

test('names what publishing does, and whether the author is told', () => {
  expect(consequences(sentStory({ hearsBack: false }))).toContain(messages.authorNotTold);
  expect(consequences(sentStory())).toContain(messages.authorTold);
  const held = consequences(sentStory({ personalData: ['name', 'phone'] }));
  expect(held[0]).toBe(messages.stillHolds('a name or a phone number'));
});

test('rejecting wants a reason and takes a note', async () => {
  const { shown, loaded, decision } = await deciding();
  expect(await decision.reject(loaded.version)).toBe(false);
  expect(decision.mistakes.value).toEqual([{ field: 'reason', text: messages.reasonMissing }]);
  decision.fields.reason.value = 'identifies-someone';
  decision.fields.note.value = ' Leave the street out. ';
  expect(await decision.reject(loaded.version)).toBe(true);
  expect(shown.story.value?.rejection).toEqual({ reason: 'identifies-someone', note: 'Leave the street out.' });
  expect(shown.notice.value).toEqual({ tone: 'done', text: messages.rejectedTold });
});

test('a decision that came second loads the story again and keeps what was typed', async () => {
  const { ports, platform, shown, loaded, decision } = await deciding();
  decision.fields.reason.value = 'duplicate';
  decision.fields.note.value = 'We have this one already.';
  await ports.api.stories.publish(loaded.id, { version: loaded.version });
  expect(await decision.reject(loaded.version)).toBe(false);
  expect(shown.notice.value).toEqual({ tone: 'problem', text: storyMessages.stale });
  expect(shown.story.value?.status).toBe('published');
  expect(decision.fields.note.value).toBe('We have this one already.');
  expect(platform.stories[0]?.rejection).toBeUndefined();
});

test('what was typed in a form that has gone is said to be kept, and is there when the form comes back', async () => {
  const { ports, shown, loaded, decision } = await deciding();
  decision.fields.reason.value = 'duplicate';
  decision.fields.note.value = 'We have this one already.';
  await ports.api.stories.publish(loaded.id, { version: loaded.version });
  await decision.reject(loaded.version);
  expect(shown.story.value?.actions).not.toContain('reject');
  expect(shown.notice.value?.text).toContain('what you typed is kept in this tab');
  expect(new DecisionModel(ports, shown, loaded).fields.note.value).toBe('We have this one already.');
});

test('a note that is too long is said beside the note', async () => {
  const { loaded, decision } = await deciding();
  decision.fields.reason.value = 'duplicate';
  decision.fields.note.value = 'x'.repeat(2001);
  await decision.reject(loaded.version);
  expect(decision.mistakes.value).toEqual([{ field: 'note', text: messages.noteLong }]);
});

test('a lost session leaves no mistake on the screen: the sign-in says it', async () => {
  const { platform, timesSignedOut, loaded, decision } = await deciding();
  platform.isSignedIn = false;
  expect(await decision.publish(loaded.version)).toBe(false);
  expect(decision.mistakes.value).toEqual([]);
  expect(timesSignedOut()).toBe(1);
});
