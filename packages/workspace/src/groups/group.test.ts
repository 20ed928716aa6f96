// @vitest-environment jsdom
import type { GroupDraft, StaffGroup } from '@hearback/contract';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { GroupModel } from './group.model.ts';
import { GroupsModel } from './groups.model.ts';

const member = (ods: string) => ({ organisation: { ods, name: ods }, from: '2024-04-01' });

/** The page of a group, and what was saved of it. */
async function opened() {
  const { ports } = await bench();
  const saved: GroupDraft[] = [];
  let now: StaffGroup = { id: 'vale', name: 'Vale', version: 1, memberships: [member('F84003'), member('Z99002')] };
  const groups = {
    ...ports.api.groups,
    get: async () => now,
    save: async (_: string, draft: GroupDraft) => {
      saved.push(draft);
      now = { ...now, version: 2, memberships: draft.memberships.map(({ ods }) => member(ods)) };
      return now;
    },
  };
  const model = new GroupModel({ api: { ...ports.api, groups } }, 'vale');
  await model.load();
  return { model, saved };
}

test('an organisation that is to have never been in a group is asked about, by its code, before it is saved', async () => {
  const { model, saved } = await opened();
  const [first] = model.lines.value ?? [];
  if (first) model.remove(first);
  await model.submit();
  expect([model.isAsked.value, model.dropped.value, saved]).toEqual([true, ['F84003'], []]);
  await model.confirm();
  expect(saved.map(({ memberships }) => memberships.map(({ ods }) => ods))).toEqual([['Z99002']]);
  expect([model.isAsked.value, model.dropped.value]).toEqual([false, []]);
});

test('nothing is asked of a line that was never saved, or that ends', async () => {
  const { model, saved } = await opened();
  model.add();
  const [first, , added] = model.lines.value ?? [];
  if (first) first.until.value = '2026-04-01';
  if (added) model.remove(added);
  await model.submit();
  expect([model.isAsked.value, saved.length, saved[0]?.memberships[0]?.until]).toEqual([false, 1, '2026-04-01']);
});

test('where groups could not be loaded that is said of the list, not of the form', async () => {
  const { ports, platform } = await bench();
  platform.next = 'internal';
  const model = new GroupsModel({ ...ports, onAdded: () => undefined });
  await model.load();
  expect([model.notice.value?.tone, model.mistakes.value, model.groups.value]).toEqual(['problem', [], undefined]);
});
