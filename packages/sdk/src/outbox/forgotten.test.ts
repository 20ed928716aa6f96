import 'fake-indexeddb/auto';
import { problem, type Receipt } from '@hearback/contract';
import { beforeEach, expect, test, vi } from 'vitest';
import { HearbackProblem } from '../errors/hearback-problem.ts';
import { createOutbox, indexedDbStorage, newIdentity, type OutboxItem } from './index.ts';
import { withReceipts } from './with-receipts.ts';

const draft = { organisation: 'F84003', happened: 'The nurse was kind.' };
const mended = { ...draft, happened: 'The nurse was kind, and quick.' };
const storage = indexedDbStorage();
const unreachable = new TypeError('fetch failed');

/** One try to send, whose end a test says. */
interface Try extends OutboxItem {
  arrives(): void;
  fails(reason: Error): void;
}

/** An outbox whose tries end as a test says, and what it keeps waiting for so long that nobody sees it. */
function outboxOf(tries: Try[]) {
  return withReceipts(
    createOutbox({
      baseUrl: 'https://feedback.example.org/',
      storage,
      backoff: () => 60_000,
      send: (item) =>
        new Promise<Receipt>((resolve, reject) => {
          const receipt = {
            id: item.id,
            receivedAt: '2026-03-01T10:00:00.000Z',
            link: 'https://feedback.example.org/a',
          };
          tries.push({ ...item, arrives: () => resolve(receipt), fails: reject });
        }),
    }),
  );
}

beforeEach(async () => {
  for (const { id } of await storage.items()) await storage.remove(id);
});

const nth = (tries: Try[], count: number) =>
  vi.waitFor(() => {
    expect(tries).toHaveLength(count);
    return tries[count - 1] as Try;
  }, 10_000);
const keptNow = async () => (await storage.items()).map(({ body, refusal }) => [body, refusal?.code]);

test('a story that was forgotten while it waited is sent at once when it is submitted again', async () => {
  const tries: Try[] = [];
  const outbox = outboxOf(tries);
  const identity = newIdentity();
  const first = outbox.submit(draft, identity);
  (await nth(tries, 1)).fails(unreachable);
  await vi.waitFor(() => expect(first.state.name).toBe('waiting'), 10_000);
  await first.forget();
  expect(await storage.items()).toEqual([]);
  const again = outbox.submit(mended, identity);
  (await nth(tries, 2)).arrives();
  expect((await again.receipt()).id).toBe(identity.id);
  expect(tries.map(({ id, body }) => [id, body])).toEqual([
    [identity.id, { ...draft, key: identity.key }],
    [identity.id, { ...mended, key: identity.key }],
  ]);
  expect(await storage.items()).toEqual([]);
});

test.each([
  ['arrives', (one: Try) => one.arrives()],
  ['is refused', (one: Try) => one.fails(new HearbackProblem(problem('invalid', 'Check the fields.')))],
  ['is lost', (one: Try) => one.fails(unreachable)],
])(
  'new words for a story that was forgotten stay on the device until they are sent, whether an earlier try %s',
  async (_, end) => {
    const tries: Try[] = [];
    const outbox = outboxOf(tries);
    const identity = newIdentity();
    const first = outbox.submit(draft, identity);
    const early = await nth(tries, 1);
    await first.forget();
    const again = outbox.submit(mended, identity);
    await vi.waitFor(
      async () => expect(await keptNow()).toEqual([[{ ...mended, key: identity.key }, undefined]]),
      10_000,
    );
    end(early);
    const late = await nth(tries, 2);
    expect(await keptNow()).toEqual([[{ ...mended, key: identity.key }, undefined]]);
    expect(again.state.name).toBe('sending');
    expect(outbox.submit(mended, identity)).toBe(again);
    late.arrives();
    await again.receipt();
    expect(await storage.items()).toEqual([]);
  },
);

test('a story that is refused after it was forgotten does not come back to the device', async () => {
  const tries: Try[] = [];
  const submission = outboxOf(tries).submit(draft);
  const early = await nth(tries, 1);
  await submission.forget();
  early.fails(new HearbackProblem(problem('invalid', 'Check the fields.')));
  await new Promise((done) => setTimeout(done, 50));
  expect(await storage.items()).toEqual([]);
});

test('a try that was on its way when its story was forgotten still gives its receipt', async () => {
  const tries: Try[] = [];
  const submission = outboxOf(tries).submit(draft);
  const early = await nth(tries, 1);
  await submission.forget();
  early.arrives();
  expect((await submission.receipt()).id).toBe(submission.id);
});
