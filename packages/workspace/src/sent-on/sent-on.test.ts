import type { SentOn } from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { messages as rerouteMessages } from '../moderation/reroute.messages.ts';
import { RerouteModel } from '../moderation/reroute.model.ts';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { sentStory, surgery } from '../testing/told-stories.ts';
import { messages } from './sent-on.messages.ts';
import { SentOnListModel, SentOnModel } from './sent-on.model.ts';

const at = new Date().toISOString();
const sent = (parts: Partial<SentOn> = {}): SentOn => ({
  ...{ story: newId(), organisation: surgery, to: 'enquiry', title: 'My tablets never came', sentAt: at, state: 'new' },
  ...{
    changedAt: at,
    version: 1,
    told: { happened: 'My tablets never came.' },
    contact: 'Ring me',
    steps: [],
    isUnseen: false,
    ...parts,
  },
});

test('lists what waits apart from what is done', async () => {
  const { ports, platform } = await bench();
  platform.sentOn = [sent(), sent({ state: 'done' })];
  for (const show of ['open', 'done'] as const) {
    const list = new SentOnListModel(ports, show);
    await list.reload();
    expect(list.items.value?.map(({ state }) => state)).toEqual([show === 'open' ? 'new' : 'done']);
  }
});

test('says where it stands; that it is done wants a note, which is kept until then', async () => {
  const { ports, platform } = await bench();
  const one = sent();
  platform.sentOn = [one];
  const model = new SentOnModel(ports, one.story);
  await model.load();
  expect(await model.progress('done')).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'sent-on-note', text: messages.noteMissing }]);
  model.note.value = ' The tablets came. ';
  expect(new SentOnModel(ports, one.story).note.value).toBe(' The tablets came. ');
  expect(await model.progress('done')).toBe(true);
  expect(model.shown.value).toMatchObject({ state: 'done', steps: [{ note: 'The tablets came.' }] });
  expect([model.note.value, model.notice.value?.text]).toEqual(['', messages.saved]);
});

test('loads again what somebody else moved first, and keeps the note', async () => {
  const { ports, platform } = await bench();
  const one = sent();
  platform.sentOn = [one];
  const model = new SentOnModel(ports, one.story);
  await model.load();
  platform.sentOn = [{ ...one, version: 2, state: 'seen' }];
  model.note.value = 'Rang.';
  expect(await model.progress('contacted')).toBe(false);
  expect([model.shown.value?.state, model.note.value, model.notice.value?.text]).toEqual([
    ...['seen', 'Rang.', messages.stale],
  ]);
});

test('asking an author whether to send it on wants where to and why', async () => {
  const story = sentStory();
  const { ports } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  const reroute = new RerouteModel(ports, shown, loaded);
  expect(await reroute.ask(1)).toBe(false);
  expect(reroute.mistakes.value.map(({ field }) => field)).toEqual(['reroute-to', 'reroute-note']);
  reroute.fields.to.value = 'complaint';
  reroute.fields.note.value = 'They have to answer you.';
  expect(await reroute.ask(1)).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'with-author', reroute: { to: 'complaint' } });
  expect([shown.notice.value?.text, reroute.isBegun()]).toEqual([rerouteMessages.asked, false]);
});
