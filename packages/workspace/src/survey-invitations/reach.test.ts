// @vitest-environment jsdom
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { bench } from '../testing/test-ports.ts';
import { linksFile } from './links-file.ts';
import { invite } from './reach.messages.ts';
import { ReachModel } from './reach.model.ts';

const definition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [{ id: 'more', kind: 'long-text' as const, text: { en: 'Anything else?' } }],
  hidden: ['ward'],
};

async function opened() {
  const { ports, platform } = await bench();
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, definition, { state: 'open', version: 1 }));
  const model = new ReachModel(ports, id);
  await model.load();
  return { platform, model, form: model.form };
}

test('people are invited once, however often the answer is lost', async () => {
  const { platform, model, form } = await opened();
  [form.name.value, form.list.value] = ['May', 'jo@example.org\nkim@example.org'];
  expect(model.check()).toBe(true);
  platform.next = 'cut';
  await model.make();
  expect(platform.seen.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  expect([...platform.batches.values()]).toMatchObject([{ name: 'May', by: 'mail', links: 2, waiting: 2 }]);
  expect([model.notice.value?.text, form.list.value]).toEqual([invite.sent(2), '']);
});

test('what is missing or cannot be used is named at its field, each line by its number', async () => {
  const { platform, model, form } = await opened();
  const before = platform.seen.length;
  expect(model.check()).toBe(false);
  expect(model.mistakes.value.map(({ field }) => field)).toEqual(['batch-name', 'batch-list']);
  [form.name.value, form.list.value] = ['May', 'email,ward\njo@example.org,ash\nnobody,\n'];
  model.check();
  expect(model.mistakes.value.map(({ text }) => text)).toEqual([
    invite.line(2, invite.telling),
    invite.line(3, '“nobody” is no email address'),
  ]);
  form.list.value = Array.from({ length: 20 }, (_, at) => `nobody ${at}`).join('\n');
  model.check();
  expect(model.mistakes.value.at(-1)?.text).toBe(invite.moreLines(12));
  expect(platform.seen.length).toBe(before);
});

test('phone numbers stay in the browser, and come back beside their links', async () => {
  const { platform, model, form } = await opened();
  [form.name.value, form.by.value, form.list.value] = ['May', 'list', '07700 900123\n+44 7700 900456'];
  expect(model.check()).toBe(true);
  await model.make();
  expect(JSON.stringify([...platform.batches.values()])).not.toContain('7700');
  const made = model.made.value;
  expect(linksFile(made?.links ?? [], made?.phones ?? [])).toBe(
    '\uFEFFphone,link\r\n447700900123,https://feedback.example.org/i/link-0\r\n447700900456,https://feedback.example.org/i/link-1\r\n',
  );
});

test('so many links are made as are asked for, where there are no phone numbers', async () => {
  const { model, form } = await opened();
  [form.name.value, form.by.value, form.count.value] = ['May', 'list', '1,200'];
  expect(model.check()).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'batch-count', text: invite.countWrong }]);
  form.count.value = '30';
  expect(model.check()).toBe(true);
  await model.make();
  expect(model.made.value?.links).toHaveLength(30);
  // What is made next would take their place before anybody kept them.
  [form.name.value, form.by.value, form.count.value] = ['June', 'list', '5'];
  expect(model.check()).toBe(false);
  expect(model.mistakes.value).toContainEqual({ text: invite.keepFirst });
  const [batch] = model.batches.value ?? [];
  if (batch) await model.takeBack(batch);
  expect(model.batches.value).toMatchObject([{ takenBack: 30 }]);
});
