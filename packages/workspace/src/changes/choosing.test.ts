import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { changedStory, surgery } from '../testing/told-stories.ts';
import { choosable } from './choosable.ts';
import { messages } from './choosing.messages.ts';
import { ChoosingModel } from './choosing.model.ts';

const COUNT = 230;

async function choosing() {
  const { ports } = await bench({ stories: Array.from({ length: COUNT }, (_, day) => changedStory(day)) });
  const linked: string[] = [];
  const model = new ChoosingModel(ports, {
    ...{ field: 'which', organisation: () => surgery.ods },
    link: async (change) => linked.push(change) > 0,
  });
  return { ports, model, linked };
}

test('every change of an organisation can be chosen, however many there are', async () => {
  const { model, linked } = await choosing();
  await model.load();
  const counts = [[model.changes.value?.length, model.hasMore.value]];
  while (model.hasMore.value) {
    await model.more();
    counts.push([model.changes.value?.length, model.hasMore.value]);
  }
  expect(counts).toEqual([
    [100, true],
    [200, true],
    [COUNT, false],
  ]);
  expect(new Set(model.changes.value?.map(({ id }) => id)).size).toBe(COUNT);
  expect(await model.link()).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'which', text: messages.chooseMissing }]);
  const last = model.changes.value?.at(-1)?.id ?? '';
  model.chosen.value = last;
  expect([await model.link(), linked]).toEqual([true, [last]]);
});

test('what was chosen before is among those that are loaded first, and what is gone is not looked for for ever', async () => {
  const { ports, model } = await choosing();
  await model.load();
  while (model.hasMore.value) await model.more();
  const far = model.changes.value?.[150]?.id ?? '';
  const again = choosable(ports, () => surgery.ods);
  await again.load([far]);
  expect([again.changes.value?.length, again.hasMore.value]).toEqual([200, true]);
  const gone = choosable(ports, () => surgery.ods);
  await gone.load([newId()]);
  expect([gone.changes.value?.length, gone.hasMore.value]).toEqual([COUNT, false]);
});
