import 'fake-indexeddb/auto';
import { EnquirySubmission, endpoints, Id, problem, Receipt, StorySubmission } from '@hearback/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isHearbackProblem } from '../errors/hearback-problem.ts';
import { type Answer, type Seen, type SmallPlatform, startSmallPlatform } from '../testing/small-platform.ts';
import { indexedDbStorage, newIdentity, type OutboxOptions, openOutbox, type SubmissionState } from './index.ts';
import { call } from './send-story.ts';

const draft = { organisation: 'F84003', happened: 'The nurse was kind.' };
const storage = indexedDbStorage();

let platform: SmallPlatform;
beforeEach(async () => {
  for (const { id } of await storage.items()) await storage.remove(id);
});
afterEach(() => platform.stop());

function receiptFor({ path }: Seen): Answer {
  const id = path.split('/').at(-1);
  return {
    status: 201,
    body: { id, receivedAt: '2026-03-01T10:00:00.000Z', link: `http://127.0.0.1/a/${'x'.repeat(44)}` },
  };
}

async function outboxFor(answer: (seen: Seen, count: number) => Answer, options: Partial<OutboxOptions> = {}) {
  platform = await startSmallPlatform(answer);
  return openOutbox({ baseUrl: platform.baseUrl, backoff: () => 20, ...options });
}

test('a story is sent with an id and a key of its own, and forgotten when its receipt is there', async () => {
  const outbox = await outboxFor(receiptFor);
  const states: SubmissionState['name'][] = [];
  const submission = outbox.submit(draft);
  submission.subscribe(({ name }) => states.push(name));
  const receipt = await submission.receipt();
  expect(receipt.id).toBe(submission.id);
  expect(Id.safeParse(submission.id).success).toBe(true);
  expect(StorySubmission.safeParse(platform.seen[0]?.body).success).toBe(true);
  expect(platform.seen[0]).toMatchObject({ method: 'PUT', path: `/v1/stories/${submission.id}` });
  expect(states).toEqual(['saving', 'saved', 'sending', 'sent']);
  expect(await storage.items()).toEqual([]);
});

test('what is sent is what the contract calls submitting a story', () => {
  expect(endpoints.stories.submit).toMatchObject({ method: call.method, path: `${call.path()}{id}`, result: Receipt });
});

test('a private request for help is sent to its own address, once, and its receipt has the private link', async () => {
  const outbox = await outboxFor((seen, count) => (count < 2 ? 'cut' : receiptFor(seen)));
  const asked = { organisation: 'F84003', wrong: 'My tablets are late.', name: 'Pat', by: 'page' as const };
  const submission = outbox.submit(asked);
  expect((await submission.receipt()).link).toContain('/a/');
  expect(new Set(platform.seen.map(({ path }) => path))).toEqual(new Set([`/v1/enquiries/${submission.id}`]));
  expect(EnquirySubmission.safeParse({ ...platform.seen[0]?.body, language: 'en' }).success).toBe(true);
  expect(endpoints.enquiries.submit).toMatchObject({
    method: call.method,
    path: `${call.path(true)}{id}`,
    result: Receipt,
  });
  expect(await storage.items()).toEqual([]);
});

test('after a lost answer the same id and key are sent again', async () => {
  const outbox = await outboxFor((seen, count) => (count < 3 ? 'cut' : receiptFor(seen)));
  await outbox.submit(draft).receipt();
  expect(platform.seen).toHaveLength(3);
  expect(new Set(platform.seen.map(({ path, body }) => `${path} ${JSON.stringify(body)}`)).size).toBe(1);
});

test('a story waits on the device while the platform is away, and goes when it is back', async () => {
  const outbox = await outboxFor(receiptFor);
  const port = Number(new URL(platform.baseUrl).port);
  await platform.stop();
  const submission = outbox.submit(draft);
  await vi.waitFor(() => expect(submission.state.name).toBe('waiting'), 10_000);
  expect(submission.state).toMatchObject({ durable: true });
  expect(await storage.items()).toMatchObject([{ id: submission.id, body: draft }]);
  platform = await startSmallPlatform(receiptFor, port);
  expect((await submission.receipt()).id).toBe(submission.id);
  expect(await storage.items()).toEqual([]);
});

test('what an earlier visit left is sent with the same id and key', async () => {
  const left = { id: '0195f7a0-1c2d-7abc-8def-0123456789ab', body: { ...draft, key: 'k'.repeat(24) } };
  const outbox = await outboxFor(receiptFor);
  await storage.put({ ...left, baseUrl: `${platform.baseUrl}/` });
  await storage.put({ ...left, id: '0195f7a0-1c2d-7abc-8def-0123456789ac', baseUrl: 'https://other.example.org/' });
  const resumed = await outbox.resume();
  await Promise.all(resumed.map((submission) => submission.receipt()));
  expect(platform.seen.map(({ path, body }) => [path, body])).toEqual([[`/v1/stories/${left.id}`, left.body]]);
  expect(await storage.items()).toMatchObject([{ baseUrl: 'https://other.example.org/' }]);
});

test('taking up twice sends once', async () => {
  let isAway = true;
  const outbox = await outboxFor((seen) => (isAway ? { status: 503 } : receiptFor(seen)));
  const submission = outbox.submit(draft);
  await vi.waitFor(async () => expect(await storage.items()).toHaveLength(1), 10_000);
  expect(await outbox.resume()).toEqual([submission]);
  isAway = false;
  await submission.receipt();
});

test('a refused story keeps its words until it is mended', async () => {
  const errors = [{ pointer: '/email', code: 'not-an-email' as const, detail: 'Enter an email address.' }];
  const outbox = await outboxFor((seen) =>
    seen.body.email === 'nonsense'
      ? { status: 422, body: problem('invalid', 'Check the fields.', errors) }
      : receiptFor(seen),
  );
  const submission = outbox.submit({ ...draft, email: 'nonsense' });
  const error = await submission.receipt().catch((reason: unknown) => reason);
  expect(isHearbackProblem(error) && error.problem.errors).toEqual(errors);
  expect(await storage.items()).toMatchObject([{ body: { email: 'nonsense' }, refusal: { code: 'invalid' } }]);
  submission.mend(draft);
  expect((await submission.receipt()).id).toBe(submission.id);
  expect(new Set(platform.seen.map(({ path, body }) => `${path} ${body.key}`)).size).toBe(1);
  expect(await storage.items()).toEqual([]);
});

test('a refused story that is submitted again is tried again, also after a reload and where it was forgotten', async () => {
  const outbox = await outboxFor((seen) =>
    seen.body.email ? { status: 422, body: problem('invalid', 'Check the fields.') } : receiptFor(seen),
  );
  const identity = newIdentity();
  await outbox
    .submit({ ...draft, email: 'nonsense' }, identity)
    .receipt()
    .catch(() => {});
  const again = outbox.submit({ ...draft, email: 'again' }, identity);
  await again.receipt().catch(() => {});
  expect(platform.seen.map(({ body }) => body.email)).toEqual(['nonsense', 'again']);
  await again.forget();
  expect(await storage.items()).toEqual([]);
  expect((await outbox.submit(draft, identity).receipt()).id).toBe(identity.id);
});

test('an id used for something else is a refusal, not a reason to try for ever', async () => {
  const outbox = await outboxFor(() => ({ status: 409, body: problem('id-used', 'Used.') }));
  await expect(outbox.submit(draft).receipt()).rejects.toMatchObject({ code: 'id-used' });
  expect(platform.seen).toHaveLength(1);
});

test('a 429 is waited out as long as it asks', async () => {
  const limited = { status: 429, body: problem('too-many', 'Slow down.'), headers: { 'retry-after': '6' } };
  const outbox = await outboxFor(() => limited);
  const submission = outbox.submit(draft);
  await vi.waitFor(() => expect(submission.state.name).toBe('waiting'), 10_000);
  expect(submission.state.name === 'waiting' && submission.state.retryAt - Date.now()).toBeGreaterThan(5000);
  expect(platform.seen).toHaveLength(1);
  await submission.forget();
});

test('a captive portal does not swallow a story', async () => {
  const outbox = await outboxFor((seen, count) => (count < 2 ? { status: 200, body: 'Welcome' } : receiptFor(seen)));
  const submission = outbox.submit(draft);
  expect((await submission.receipt()).id).toBe(submission.id);
  expect(platform.seen).toHaveLength(2);
});

test('a story is sent without storage, and the state says that it would not outlive the page', async () => {
  const refuses = async () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const outbox = await outboxFor(receiptFor, { storage: { put: refuses, remove: refuses, items: refuses } });
  const states: SubmissionState[] = [];
  const submission = outbox.submit(draft);
  submission.subscribe((state) => states.push(state));
  await submission.receipt();
  expect(states).toContainEqual({ name: 'sending', durable: false });
  expect(await outbox.resume()).toEqual([]);
});

test.each([
  [
    'throws at once',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  ['never answers', () => new Promise<never>(() => {})],
])('a story is sent where the storage %s', async (_, does) => {
  const outbox = await outboxFor(receiptFor, { storage: { put: does, remove: does, items: does } });
  const submission = outbox.submit(draft);
  expect((await submission.receipt()).id).toBe(submission.id);
});
