import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startRounds } from './rounds.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works at once and again, also after a round that failed, until it is stopped', async () => {
  const troubles: unknown[] = [];
  let done = 0;
  const rounds = startRounds(
    async () => {
      done += 1;
      if (done === 2) throw new Error('away');
    },
    { everyMs: 1000, onTrouble: (error) => troubles.push(error) },
  );
  await vi.advanceTimersByTimeAsync(3000);
  expect([done, troubles]).toEqual([4, [new Error('away')]]);
  await rounds.stop();
  await vi.advanceTimersByTimeAsync(3000);
  expect(done).toBe(4);
});

it('does not make up for the rounds that one took the time of', async () => {
  let begun = 0;
  const rounds = startRounds(
    async () => {
      begun += 1;
      if (begun === 1) await new Promise((resolve) => setTimeout(resolve, 60_500));
    },
    { everyMs: 1000, onTrouble: () => undefined },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toBe(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(begun).toBe(3);
  await rounds.stop();
});

it('stops when the round under way is over, and begins none beside it', async () => {
  let underWay = 0;
  let most = 0;
  const rounds = startRounds(
    async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      underWay -= 1;
    },
    { everyMs: 1000, onTrouble: () => undefined },
  );
  await vi.advanceTimersByTimeAsync(1500);
  const stopped = rounds.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  await stopped;
  expect([underWay, most]).toEqual([0, 1]);
});
