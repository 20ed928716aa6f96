import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupCommit } from './group-commit.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

function recorder(poison: ReadonlySet<number> = new Set(), failure = new Error('poison')) {
  const batches: number[][] = [];
  const committed: number[] = [];
  const commit = async (items: number[]) => {
    batches.push(items);
    await turn();
    if (items.some((item) => poison.has(item))) throw failure;
    committed.push(...items);
    return items.map((item) => item * 10);
  };
  return { batches, committed, commit };
}

it('shares one commit among what comes together, and the next among what comes meanwhile', async () => {
  const { batches, commit } = recorder();
  const write = groupCommit(commit, 100);
  const first = [1, 2, 3].map(write);
  setImmediate(() => setImmediate(() => [4, 5].map(write)));
  await Promise.all(first);
  await turn();
  await turn();
  expect(batches).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

it('gives each item its own result and settles it only after its commit', async () => {
  const { committed, commit } = recorder();
  const write = groupCommit(commit, 2);
  const results = await Promise.all(
    [5, 6, 7].map(async (item) => {
      const result = await write(item);
      expect(committed).toContain(item);
      return result;
    }),
  );
  expect(results).toEqual([50, 60, 70]);
});

it('lets one bad item fail alone', async () => {
  const { committed, commit } = recorder(new Set([2]));
  const write = groupCommit(commit, 100);
  const settled = await Promise.allSettled([1, 2, 3].map(write));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(committed).toEqual([1, 3]);
});

it('fails a whole batch at once when the database is away, and works again afterwards', async () => {
  const failure = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const poison = new Set([2]);
  const { batches, commit } = recorder(poison, failure);
  const write = groupCommit(commit, 100);
  const settled = await Promise.allSettled([1, 2, 3].map(write));
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(batches).toHaveLength(1);
  poison.clear();
  expect(await write(2)).toBe(20);
});

it('commits every good item once, in the order it came, whatever the size of batches', async () => {
  const items = fc.uniqueArray(fc.nat(1000), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 8 }), fc.nat(5), async (items, most, divisor) => {
      const poison = new Set(items.filter((item) => divisor > 1 && item % divisor === 0));
      const { batches, committed, commit } = recorder(poison);
      const write = groupCommit(commit, most);
      await Promise.allSettled(items.map(write));
      expect(committed).toEqual(items.filter((item) => !poison.has(item)));
      expect(Math.max(0, ...batches.map(({ length }) => length))).toBeLessThanOrEqual(most);
    }),
    { numRuns: 40 },
  );
});
