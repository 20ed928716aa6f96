import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { messages } from './settings.messages.ts';
import { ReplySettingsModel } from './settings.model.ts';

test('shows what is set, and saves what is typed', async () => {
  const { ports, platform } = await bench();
  platform.replySettings = { secondLook: 'off', firstReplies: 3, takeBackMinutes: 30 };
  const model = new ReplySettingsModel(ports, 'F84003');
  await model.load();
  expect([model.fields.takeBackMinutes.value, model.fields.firstReplies.value]).toEqual(['30', '3']);
  model.fields.takeBackMinutes.value = ' 5 ';
  model.fields.secondLook.value = 'always';
  await model.save();
  expect(platform.replySettings).toEqual({ secondLook: 'always', firstReplies: 3, takeBackMinutes: 5 });
  expect(model.notice.value).toEqual({ tone: 'done', text: messages.saved });
});

test('names each number that cannot be, and sends nothing', async () => {
  const { ports, platform } = await bench();
  const model = new ReplySettingsModel(ports, 'F84003');
  await model.load();
  platform.seen.length = 0;
  model.fields.takeBackMinutes.value = '500';
  for (const many of ['many', '0', '51']) {
    model.fields.firstReplies.value = many;
    await model.save();
    expect(model.mistakes.value.map(({ field }) => field).sort()).toEqual(['first-replies', 'take-back']);
  }
  expect(platform.seen).toEqual([]);
});
