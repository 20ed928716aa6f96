import { expect, test } from 'vitest';
import { pagedList } from './paged-list.ts';

function listOf(ids: string[]) {
  return pagedList(async ({ limit, cursor = '0' }) => {
    const end = Number(cursor) + limit;
    const items = ids.slice(Number(cursor), end).map((id) => ({ id }));
    return { items, ...(end < ids.length && { next: String(end) }) };
  });
}

test('says what came, without showing it, and shows it when it is loaded again', async () => {
  const ids = ['a', 'b'];
  const list = listOf(ids);
  await list.peek();
  expect(list.newer.value).toBeUndefined();
  await list.reload();
  await list.peek();
  expect(list.newer.value).toBeUndefined();
  ids.push('c');
  ids.unshift('0');
  await list.peek();
  expect(list.newer.value).toEqual({ added: 2, first: '0' });
  expect(list.items.value).toHaveLength(2);
  await list.reload();
  expect(list.items.value?.map(({ id }) => id)).toEqual(ids);
  expect(list.newer.value).toBeUndefined();
  ids.pop();
  await list.peek();
  expect(list.newer.value).toEqual({ added: 0, first: undefined });
});

test('what stands further down than was loaded is not new', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => String(index));
  const list = listOf(ids);
  await list.reload();
  await list.peek();
  expect(list.newer.value).toBeUndefined();
  ids.push('last');
  await list.peek();
  expect(list.newer.value).toBeUndefined();
  ids.unshift('first');
  await list.peek();
  expect(list.newer.value).toEqual({ added: 1, first: 'first' });
});

test('a reload comes back as far as one had come, however far that was', async () => {
  const list = listOf(Array.from({ length: 150 }, (_, index) => String(index)));
  await list.reload();
  for (let page = 0; page < 6; page += 1) await list.more();
  expect(list.items.value).toHaveLength(140);
  await list.reload();
  expect(list.items.value?.map(({ id }) => id)).toEqual(Array.from({ length: 140 }, (_, index) => String(index)));
  expect((await list.more())?.id).toBe('140');
});
