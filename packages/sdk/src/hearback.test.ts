import { problem } from '@hearback/contract';
import { afterEach, expect, test } from 'vitest';
import { createHearback, isHearbackProblem, isHearbackUnexpected, isHearbackUnreachable, newId } from './index.ts';
import { type Answer, type Seen, type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

let platform: SmallPlatform;
afterEach(() => platform.stop());

async function clientFor(answer: (seen: Seen, count: number) => Answer, token?: string) {
  platform = await startSmallPlatform(answer);
  return createHearback({ baseUrl: platform.baseUrl, ...(token && { token }) });
}

const organisation = {
  ods: 'F84003',
  name: 'Lower Clapton',
  kind: 'practice',
  services: [],
  open: true,
  doors: ['story', 'stories'],
};

function story(title: string) {
  return {
    id: newId(),
    organisation: { ods: 'F84003', name: 'Lower Clapton' },
    title,
    happened: title,
    language: 'en',
    publishedAt: '2026-03-01T10:00:00.000Z',
    reads: 3,
    replies: [],
    changes: [],
  };
}

test('a method takes the path parameter and gives what the contract says', async () => {
  const hearback = await clientFor(() => ({ status: 200, body: organisation }));
  const found = await hearback.organisations.get('F84003');
  expect(found.name).toBe('Lower Clapton');
  expect(platform.seen[0]?.path).toBe('/v1/organisations/F84003');
});

test('a list can be looped over through all its pages', async () => {
  const hearback = await clientFor(({ path }) => {
    const isSecond = path.includes('cursor=two');
    return { status: 200, body: isSecond ? { items: [story('c')] } : { items: [story('a'), story('b')], next: 'two' } };
  });
  const titles: string[] = [];
  for await (const { title } of hearback.stories.list({ organisation: 'F84003', limit: 2 })) titles.push(title);
  expect(titles).toEqual(['a', 'b', 'c']);
  expect(platform.seen.map(({ path }) => path)).toEqual([
    '/v1/stories?organisation=F84003&limit=2',
    '/v1/stories?organisation=F84003&limit=2&cursor=two',
  ]);
});

test('what changed can be looped over through all its pages', async () => {
  const change = (what: string) => ({
    ...{ id: newId(), story: newId(), organisation: { ods: 'F84003', name: 'Lower Clapton' }, title: 'I waited' },
    ...{ what, owner: 'Manager', due: '2026-03-31', status: 'planned', recordedAt: '2026-03-01T10:00:00.000Z' },
  });
  const hearback = await clientFor(({ path }) => {
    const isSecond = path.includes('cursor=two');
    return { status: 200, body: isSecond ? { items: [change('b')] } : { items: [change('a')], next: 'two' } };
  });
  const seen: string[] = [];
  for await (const { what, title } of hearback.changes.list({ organisation: 'F84003' })) seen.push(`${title}: ${what}`);
  expect(seen).toEqual(['I waited: a', 'I waited: b']);
  expect(platform.seen.map(({ path }) => path)).toEqual([
    '/v1/changes?organisation=F84003',
    '/v1/changes?organisation=F84003&cursor=two',
  ]);
});

test('a single page can be taken', async () => {
  const hearback = await clientFor(() => ({ status: 200, body: { items: [story('a')], next: 'two' } }));
  const page = await hearback.stories.list({ organisation: 'F84003' }).page();
  expect(page.next).toBe('two');
  expect(page.items.map(({ title }) => title)).toEqual(['a']);
});

test('the token goes along with a staff call', async () => {
  const hearback = await clientFor(() => ({ status: 404, body: problem('not-found', 'No such story.') }), 'secret');
  await expect(hearback.staff.stories.publish(newId(), { version: 1 })).rejects.toSatisfy(
    (error) => isHearbackProblem(error) && error.code === 'not-found',
  );
  expect(platform.seen[0]?.headers.authorization).toBe('Bearer secret');
  expect(platform.seen[0]?.body).toEqual({ version: 1 });
});

test('an endpoint with two path parameters takes them by name', async () => {
  const sent = { id: newId(), text: 'Thank you', role: 'Partner', by: 'Sam', sentAt: '2026-03-01T10:00:00.000Z' };
  const state = { isOwn: true, state: 'published', checks: [], mayTakeBack: false, mayCheck: false };
  const hearback = await clientFor(() => ({ status: 201, body: { ...sent, ...state, organisation } }));
  const [told, id] = [newId(), newId()];
  await hearback.staff.replies.send({ story: told, id }, { text: 'Thank you' });
  expect(platform.seen[0]?.path).toBe(`/v1/staff/stories/${told}/replies/${id}`);
});

test('a call with no result gives nothing', async () => {
  const hearback = await clientFor(() => ({ status: 204 }));
  expect(await hearback.stories.read(newId())).toBeUndefined();
  expect(platform.seen[0]?.method).toBe('POST');
});

test('every bad field of a refused call is on the error', async () => {
  const errors = [{ pointer: '/password', code: 'required' as const, detail: 'Enter something here.' }];
  const hearback = await clientFor(() => ({ status: 422, body: problem('invalid', 'Check the fields.', errors) }));
  const error = await hearback.staff.session
    .start({ email: 'a@example.org', password: 'x', keep: 'token' })
    .catch((reason: unknown) => reason);
  expect(isHearbackProblem(error) && error.problem.errors).toEqual(errors);
});

test('a GET is tried again after a 503, and a POST is not', async () => {
  const hearback = await clientFor((_, count) =>
    count === 1
      ? { status: 503, body: problem('unavailable', 'Try later.'), headers: { 'retry-after': '0' } }
      : { status: 200, body: organisation },
  );
  await hearback.organisations.get('F84003');
  expect(platform.seen).toHaveLength(2);
  await platform.stop();
  const once = await clientFor(() => ({ status: 503, body: problem('unavailable', 'Try later.') }));
  await expect(once.stories.read(newId())).rejects.toSatisfy(isHearbackProblem);
  expect(platform.seen).toHaveLength(1);
});

test("a proxy's page is not taken for an answer", async () => {
  const hearback = await clientFor(() => ({ status: 200, body: { hello: 'captive portal' } }));
  await expect(hearback.organisations.get('F84003')).rejects.toSatisfy(isHearbackUnexpected);
});

test('a platform that is away is unreachable', async () => {
  const hearback = await clientFor(() => ({ status: 200 }));
  await platform.stop();
  await expect(hearback.stories.read(newId())).rejects.toSatisfy(isHearbackUnreachable);
});
