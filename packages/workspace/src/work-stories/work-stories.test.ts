import { expect, test } from 'vitest';
import { workStory } from '../testing/small-platform-work.ts';
import { bench } from '../testing/test-ports.ts';
import { isWorkModerator, mayOpenWork, readsWorkStories, workPlaces } from './addresses.ts';
import { messages as placeMessages } from './work-place.messages.ts';
import { WorkDoorModel } from './work-place.model.ts';
import { messages } from './work-stories.messages.ts';
import { WorkStoriesModel, WorkStoryModel } from './work-stories.model.ts';

const elm = { ods: 'A81001', name: 'Elm Practice' };

test('are for moderators of everywhere, and for managers; the door for operators too', () => {
  const seen = (role: 'moderator' | 'manager' | 'operator' | 'responder', organisation?: typeof elm) => {
    const roles = [{ role, ...(organisation && { organisation }) }];
    return [isWorkModerator(roles), readsWorkStories(roles), mayOpenWork(roles)];
  };
  expect(seen('moderator')).toEqual([true, true, true]);
  expect(seen('moderator', elm)).toEqual([false, false, false]);
  expect(seen('manager', elm)).toEqual([false, true, true]);
  expect(seen('operator')).toEqual([false, false, true]);
  expect(seen('responder', elm)).toEqual([false, false, false]);
  expect(
    workPlaces([
      { role: 'manager', organisation: elm },
      { role: 'responder', organisation: elm },
    ]),
  ).toEqual([elm]);
});

test('are listed by where they stand', async () => {
  const { ports, platform } = await bench();
  platform.work.stories = [
    workStory(),
    workStory({ status: 'read', readers: 'moderators' }),
    workStory({ status: 'read' }),
  ];
  for (const [show, count] of [
    ['to-read', 1],
    ['read', 2],
    ['shared', 1],
    ['rejected', 0],
  ] as const) {
    const list = new WorkStoriesModel(ports, show);
    await list.reload();
    expect([show, list.items.value?.length]).toEqual([show, count]);
  }
});

test('are rejected by a rule alone; what was begun is kept until then', async () => {
  const { ports, platform } = await bench();
  const one = workStory();
  platform.work.stories = [one];
  const model = new WorkStoryModel(ports, one.id);
  await model.load();
  model.fields.note.value = 'It names a colleague.';
  expect(await model.decide('reject')).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'work-reason', text: messages.reasonMissing }]);
  expect(new WorkStoryModel(ports, one.id).fields.note.value).toBe('It names a colleague.');
  model.fields.reason.value = 'identifies-someone';
  expect(await model.decide('reject')).toBe(true);
  expect(model.shown.value).toMatchObject({
    ...{ status: 'rejected', rejection: { reason: 'identifies-someone', note: 'It names a colleague.' } },
  });
  expect(model.fields.note.value).toBe('');
});

test('are passed on without the reason that was begun, then answered', async () => {
  const { ports, platform } = await bench();
  const one = workStory();
  platform.work.stories = [one];
  const model = new WorkStoryModel(ports, one.id);
  await model.load();
  model.fields.reason.value = 'abusive';
  expect(await model.decide('pass-on')).toBe(true);
  expect(model.shown.value?.rejection).toBeUndefined();
  expect(await model.answer()).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'work-answer', text: messages.answerMissing }]);
  model.fields.text.value = 'Thank you. The rota now comes a week before.';
  expect(await model.answer()).toBe(true);
  expect(model.shown.value?.answers).toMatchObject([{ text: 'Thank you. The rota now comes a week before.' }]);
});

test('load again what somebody else decided on first', async () => {
  const { ports, platform } = await bench();
  const one = workStory();
  platform.work.stories = [one];
  const model = new WorkStoryModel(ports, one.id);
  await model.load();
  platform.work.stories = [{ ...one, version: 2, status: 'read', mayDecide: false, mayAnswer: true }];
  expect(await model.decide('pass-on')).toBe(false);
  expect([model.shown.value?.status, model.notice.value?.text]).toEqual(['read', messages.stale]);
});

test('come by a door that opens with where else to turn', async () => {
  const { ports, platform } = await bench();
  const model = new WorkDoorModel(ports, 'A81001');
  await model.load();
  expect(model.fields.isOpen.value).toBe('no');
  model.fields.isOpen.value = 'yes';
  await model.save();
  expect(model.mistakes.value).toEqual([{ field: 'speak-up', text: placeMessages.door.speakUpMissing }]);
  model.fields.speakUp.value = ' Ask Robin. ';
  await model.save();
  expect(platform.work.door).toEqual({ isOpen: true, speakUp: 'Ask Robin.', version: 1 });
  platform.work.door = { isOpen: false, speakUp: 'Ask Kim.', version: 2 };
  await model.save();
  expect([model.fields.speakUp.value, model.notice.value?.text]).toEqual(['Ask Kim.', placeMessages.door.stale]);
});
