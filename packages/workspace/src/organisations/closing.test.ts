import type { StaffOrganisation } from '@hearback/contract';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { ClosingModel } from './closing.model.ts';
import { messages } from './organisation.messages.ts';
import { OrganisationModel } from './organisation.model.ts';

const first: StaffOrganisation = {
  ...{ ods: 'F84003', name: 'Dunmore Road', parts: 0, services: [], open: true, version: 1 },
  kind: 'practice',
  settings: { closedDoors: [], origins: [], replyWithin: { days: 2, counted: 'working' }, isClockPublic: false },
  hanging: { published: 0, waiting: 0, people: 3, groups: [] },
  secondStep: { people: 3, without: 2 },
  ...{ storyInMails: false, tags: { newest: '' }, mayRun: true },
};

async function closing(other: StaffOrganisation) {
  const { ports } = await bench();
  const get = async (ods: string) => (ods === first.ods ? first : other);
  const api = { ...ports.api, organisations: { ...ports.api.organisations, get: get as never } };
  const shown = new OrganisationModel({ ...ports, api }, first.ods);
  await shown.load();
  return new ClosingModel({ ...ports, api }, shown);
}

const second: StaffOrganisation = { ...first, ods: 'F84004', name: 'Quay Street' };

test('merging an organisation into itself is sent back before it is asked', async () => {
  const model = await closing(second);
  model.successor.value = ' f84003 ';
  await model.ask();
  expect([model.mistakes.value, model.asked.value]).toEqual([
    [{ field: 'close-successor', text: messages.successorItself }],
    undefined,
  ]);
});

test('merging into one that is closed, and may lead back, is sent back before it is asked', async () => {
  const model = await closing({ ...second, open: false, successor: { ods: 'F84003', name: 'Dunmore Road' } });
  model.successor.value = 'F84004';
  await model.ask();
  const text = messages.successorClosed('Quay Street');
  expect([model.mistakes.value, model.asked.value]).toEqual([[{ field: 'close-successor', text }], undefined]);
});

test('merging into another open one is asked once more, by its name', async () => {
  const model = await closing(second);
  model.successor.value = 'F84004';
  await model.ask();
  expect([model.mistakes.value, model.asked.value]).toEqual([[], { into: { ods: 'F84004', name: 'Quay Street' } }]);
});
