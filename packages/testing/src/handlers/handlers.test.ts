import { endpoints, listed, Problem, pathOf, problem, problemStatus } from '@hearback/contract';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '../fixtures/ids.ts';
import { makeOrganisation } from '../fixtures/organisations.ts';
import { makeLinkToken } from '../fixtures/receipts.ts';
import { makeStaffMember, makeStaffStory } from '../fixtures/staff.ts';
import { makeChange, makeReply, makeStory, makeStorySubmission } from '../fixtures/stories.ts';
import { World } from '../world/world.ts';
import { callerAt } from './call.ts';
import { handlers } from './handlers.ts';

const baseUrl = 'https://feedback.example.org';
const moderator = 'moderator@example.org';
const responder = 'responder@example.org';
const clock = { now: new Date('2026-03-02T09:00:00Z') };
const world = new World({ now: () => clock.now });
const server = setupServer(...handlers({ baseUrl, world }));
const call = callerAt(baseUrl);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => {
  world.reset();
  clock.now = new Date('2026-03-02T09:00:00Z');
});

const id = makeId(1);
const submit = (number = 1, overrides = {}) =>
  call('stories.submit', { params: { id: makeId(number) }, body: makeStorySubmission(overrides) });
const publish = (number = 1, version = 1) =>
  call('staff.stories.publish', {
    params: { id: makeId(number) },
    body: { version },
    token: world.signIn(moderator),
  });
const follow = () => call('receipts.follow', { params: { token: makeLinkToken(id) } });
const minutesLater = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
};

describe('the table of the contract', () => {
  it.each(listed(endpoints))('has a handler for %s', async (_, endpoint) => {
    const params = {
      id,
      story: id,
      enquiry: id,
      complaint: id,
      letter: 'a'.repeat(64),
      reply: id,
      survey: id,
      ods: 'F84003',
      month: '2026-10',
      group: 'ferrow-valley',
      token: makeLinkToken(id),
    };
    const response = await fetch(baseUrl + pathOf(endpoint, params), { method: endpoint.method });
    const expected = [endpoint.status, problemStatus.invalid, problemStatus.unauthenticated];
    expect([...expected, ...endpoint.problems.map((code) => problemStatus[code])]).toContain(response.status);
  });

  it('has no handler that the table does not name', () => {
    expect(handlers({ baseUrl })).toHaveLength(listed(endpoints).length);
  });

  it('is served under a base address that ends in a slash, too', async () => {
    server.use(...handlers({ baseUrl: 'https://other.example.org/' }));
    expect((await fetch('https://other.example.org/v1/organisations/F84003')).status).toBe(200);
    server.resetHandlers();
  });
});

describe('a story from telling to hearing back', () => {
  it('is submitted, moderated, published, answered, and leads to a change that its author sees', async () => {
    const receipt = await submit(1, { email: 'author@example.org' });
    expect(receipt).toMatchObject({ status: 201, body: { id, receivedAt: '2026-03-02T09:00:00.000Z' } });
    expect((await follow()).body).toMatchObject({ status: 'submitted', hearsBack: true, replies: [] });
    expect((await call('stories.get', { params: { id } })).status).toBe(404);

    const token = (
      await call('staff.session.start', {
        body: { email: moderator, password: 'a-password-of-the-fixtures', keep: 'token' },
      })
    ).body.token;
    const waiting = await call('staff.stories.list', { query: { show: 'to-moderate' }, token });
    expect(waiting.body.items).toMatchObject([{ id, status: 'submitted', replies: 0 }]);
    const { version, actions } = (await call('staff.stories.get', { params: { id }, token })).body;
    expect(actions).toEqual(['publish', 'reject', 'edit', 'suggest-reroute', 'hold', 'set-criticality']);
    minutesLater(5);
    const published = await call('staff.stories.publish', { params: { id }, body: { version }, token });
    expect(published).toMatchObject({
      status: 200,
      body: { status: 'published', version: 2, actions: ['set-criticality'] },
    });

    minutesLater(5);
    const due = '2026-04-01';
    const reply = await call('staff.replies.send', {
      params: { story: id, id: makeId(101) },
      body: { text: 'Thank you.', change: { id: makeId(201), what: 'Say it.', owner: 'Practice manager', due } },
      token: world.signIn(responder),
    });
    const sent = { text: 'Thank you.', role: 'GP partner', state: 'to-check', checks: ['change'] };
    expect(reply).toMatchObject({ status: 201, body: sent });
    expect((await follow()).body.replies).toEqual([]);
    const params = { story: id, id: makeId(101) };
    const approved = await call('staff.replies.check', { params, body: { verdict: 'approve' }, token });
    expect(approved).toMatchObject({ status: 200, body: { state: 'published' } });
    const progress = await call('staff.changes.progress', {
      params: { id: makeId(201) },
      body: { status: 'done', note: 'It is on the first page.' },
      token: world.signIn(responder),
    });
    expect(progress).toMatchObject({
      status: 200,
      body: { change: { status: 'planned' }, sent: { state: 'to-check' } },
    });
    expect((await follow()).body.changes).toMatchObject([{ status: 'planned' }]);
    const said = { params: { id: progress.body.sent.id }, body: { verdict: 'approve' }, token };
    expect(await call('staff.sentChanges.check', said)).toMatchObject({ status: 200, body: { state: 'published' } });
    expect((await follow()).body.changes).toMatchObject([{ settledAt: clock.now.toISOString() }]);

    const seen = { replies: [{ text: 'Thank you.' }], changes: [{ what: 'Say it.', status: 'done', due }] };
    expect((await follow()).body).toMatchObject({ status: 'published', ...seen });
    expect((await call('stories.list', { query: { organisation: 'F84003' } })).body.items).toMatchObject([seen]);
    const whole = await call('staff.stories.get', { params: { id }, token });
    expect(whole.body.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'submitted',
      'published',
      'reply-to-check',
      'reply-approved',
      'replied',
      'change-recorded',
      'change-to-check',
      'change-approved',
      'change-progressed',
    ]);
    expect((await call('staff.stories.list', { query: { show: 'to-reply' }, token })).body.items).toEqual([]);
    expect((await call('staff.stories.list', { query: { show: 'replied' }, token })).body.items).toHaveLength(1);
  });

  it('gives the receipt’s link where the platform would have its page', async () => {
    const { link } = (await submit()).body;
    expect(link).toBe(`${baseUrl}/a/${makeLinkToken(id)}`);
    const response = await fetch(`${baseUrl}/v1/receipts/${link.split('/a/')[1]}`);
    expect(await response.json()).toMatchObject({ id });
  });

  it('is told why it was rejected', async () => {
    await submit();
    const token = world.signIn(moderator);
    const body = { version: 1, reason: 'commercial', note: 'This is an advertisement.' };
    expect((await call('staff.stories.reject', { params: { id }, body, token })).body.status).toBe('rejected');
    expect((await follow()).body).toMatchObject({ status: 'submitted', version: 1 });
    minutesLater(30);
    expect((await follow()).body).toMatchObject({ rejection: { reason: 'commercial', note: body.note } });
    expect((await call('staff.stories.list', { query: { show: 'rejected' }, token })).body.items).toHaveLength(1);
  });

  it('is first among those that wait where somebody may be in danger', async () => {
    await submit(1);
    minutesLater(1);
    await submit(2, { happened: 'I am going to kill myself tonight. Call me on 07700 900123.' });
    minutesLater(1);
    await submit(3, { urgent: true });
    const token = world.signIn(moderator);
    const { items } = (await call('staff.stories.list', { query: { show: 'to-moderate' }, token })).body;
    expect(items).toMatchObject([
      { id: makeId(2), urgent: ['self-harm'], personalData: ['phone'] },
      { id: makeId(3), urgent: ['author-device'] },
      { id: makeId(1) },
    ]);
    const { timeline } = (await call('staff.stories.get', { params: { id: makeId(2) }, token })).body;
    expect(timeline).toMatchObject([{ kind: 'submitted' }, { kind: 'flagged-urgent', by: 'Hearback' }]);
  });

  it('is refused where it was in a month to come', async () => {
    const refused = await submit(1, { visited: '2026-04' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/visited', code: 'in-the-future' }] } });
    expect((await submit(1, { visited: '2026-03' })).status).toBe(201);
  });

  it('counts a visitor’s reading once a day', async () => {
    world.addStory(makeStory({ reads: 14 }));
    const read = () => call('stories.read', { params: { id } });
    const reads = async () => (await call('stories.get', { params: { id } })).body.reads;
    expect((await read()).status).toBe(204);
    await read();
    expect(await reads()).toBe(15);
    minutesLater(24 * 60);
    await read();
    expect(await reads()).toBe(16);
  });

  it('is counted in the figures of its organisation and group, without a share of too few', async () => {
    for (const number of [1, 2, 3, 4]) world.addStory(makeStory({ id: makeId(number), reads: 10 }));
    const totals = () => call('organisations.totals', { params: { ods: 'F84003' } });
    expect((await totals()).body.totals).toMatchObject({ stories: 4, reads: 40, rated: 4, positive: null });
    world.addStory(makeStory({ id: makeId(5), experience: 'poor', reads: 0, replies: [makeReply()] }));
    expect((await totals()).body.totals).toMatchObject({ stories: 5, rated: 5, positive: 4, replied: 1 });
    const group = await call('groups.get', { params: { group: 'ferrow-valley' } });
    expect(group.body).toMatchObject({
      totals: { stories: 5, positive: 4 },
      organisations: [{ totals: { stories: 5 } }],
    });
  });

  it('has in those figures how many replies were helpful, from five answers on', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const replied = makeReply({ id: makeId(100 + number) });
      world.addStory(makeStory({ id: makeId(number), replies: [replied] }));
      if (number < 5) world.helpful.set(replied.id, { helpful: number === 1 ? 'no' : 'yes' });
    }
    const totals = async () => (await call('organisations.totals', { params: { ods: 'F84003' } })).body.totals;
    expect(await totals()).not.toHaveProperty('helpful');
    world.helpful.set(makeId(105), { helpful: 'partly' });
    expect((await totals()).helpful).toEqual({ yes: 3, answers: 5 });
    const group = await call('groups.get', { params: { group: 'ferrow-valley' } });
    expect(group.body.totals.helpful).toEqual({ yes: 3, answers: 5 });
  });
});

describe('a reply that can be taken back', () => {
  const reply = { params: { story: id, id: makeId(101) } };
  const send = async (token: string) => {
    world.addStory(makeStory());
    world.replySettings.set('F84003', { secondLook: 'off', firstReplies: 1, takeBackMinutes: 30 });
    return call('staff.replies.send', { ...reply, body: { text: 'Thank you.' }, token });
  };
  const shown = async () => (await call('stories.get', { params: { id } })).body.replies;

  it('is public when its time is over', async () => {
    expect((await send(world.signIn(responder))).body).toMatchObject({ state: 'waiting', mayTakeBack: true });
    minutesLater(29);
    expect(await shown()).toEqual([]);
    minutesLater(1);
    expect(await shown()).toMatchObject([{ text: 'Thank you.' }]);
  });

  it('is never public once it is taken back', async () => {
    const token = world.signIn(responder);
    await send(token);
    expect((await call('staff.replies.takeBack', { ...reply, token })).body.state).toBe('taken-back');
    minutesLater(60);
    expect(await shown()).toEqual([]);
  });
});

describe('a repeated PUT', () => {
  it('is the same story with the same receipt, and 200', async () => {
    const first = await submit();
    minutesLater(60);
    const second = await submit();
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    expect(world.stories.size).toBe(1);
  });

  it('with other words is refused', async () => {
    await submit();
    expect(await submit(1, { happened: 'Something else.' })).toMatchObject({ status: 409, body: { code: 'id-used' } });
    expect(await submit(1, { key: 'another-key-0000000000001' })).toMatchObject({ status: 409 });
  });

  it('is the same reply and the same change', async () => {
    world.addStory(makeStory());
    const token = world.signIn(responder);
    const reply = (text: string) =>
      call('staff.replies.send', { params: { story: id, id: makeId(101) }, body: { text }, token });
    const change = (what: string) =>
      call('staff.changes.record', {
        params: { id: makeId(201) },
        body: { story: id, what, owner: 'Practice manager', due: '2026-04-01' },
        token,
      });
    expect([(await reply('One')).status, (await reply('One')).status, (await reply('Two')).status]).toEqual([
      201, 200, 409,
    ]);
    expect([(await change('One')).status, (await change('One')).status, (await change('Two')).status]).toEqual([
      201, 200, 409,
    ]);
  });

  it('of a reply whose change has a used id keeps neither', async () => {
    world.addStory(makeStory({ changes: [makeChange()] }));
    const refused = await call('staff.replies.send', {
      params: { story: id, id: makeId(101) },
      body: { text: 'One', change: { id: makeId(201), what: 'Other', owner: 'Manager', due: '2026-04-01' } },
      token: world.signIn(responder),
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'id-used' } });
    expect((await call('stories.get', { params: { id } })).body.replies).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it('names every bad field at once', async () => {
    const refused = await call('stories.submit', {
      params: { id: 'no-id' },
      body: { organisation: 'f84003', happened: ' ', feelings: ['happy'], extra: 1 },
    });
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(refused.body)).toEqual(refused.body);
    expect(refused.body.errors).toMatchObject([
      { parameter: 'id', code: 'not-a-code' },
      { pointer: '/organisation', code: 'not-a-code' },
      { pointer: '/happened', code: 'required' },
      { pointer: '/feelings/0', code: 'not-an-option' },
      { pointer: '/key', code: 'required' },
      { pointer: '/extra', code: 'wrong-kind' },
    ]);
  });

  it('says which organisation takes the stories of one that has merged', async () => {
    const successor = { ods: 'RZZ', name: 'The trust' };
    world.organisations.set('F84003', makeOrganisation({ open: false, successor }));
    const [error] = (await submit()).body.errors;
    expect(error).toMatchObject({ pointer: '/organisation', code: 'closed-organisation' });
    expect(error.detail).toContain('RZZ');
    expect((await submit(2, { organisation: 'X1' })).body.errors).toMatchObject([{ code: 'unknown-organisation' }]);
    expect((await submit(2, { organisation: 'RZZ', service: 'tea' })).body.errors).toMatchObject([
      { pointer: '/service', code: 'unknown-service' },
    ]);
  });

  it.each([
    ['malformed', 400, { 'content-type': 'application/json' }, '{'],
    ['malformed', 400, { 'content-type': 'application/json' }, ''],
    ['unsupported-media', 415, { 'content-type': 'text/xml' }, '<story/>'],
    ['too-large', 413, { 'content-type': 'application/json' }, `"${'x'.repeat(600_000)}"`],
    ['unsupported-media', 415, { 'content-type': 'text/plain' }, 'I waited.'],
  ])('is a body that is %s', async (code, status, headers, body) => {
    const response = await fetch(`${baseUrl}/v1/stories/${id}`, { method: 'PUT', headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, status });
  });

  it.each(listed(endpoints.staff, 'staff.').filter(([, { audience }]) => audience === 'staff'))(
    'is %s without a token',
    async (_, endpoint) => {
      const response = await fetch(
        baseUrl +
          pathOf(endpoint, {
            id,
            story: id,
            enquiry: id,
            complaint: id,
            letter: 'a'.repeat(64),
            survey: id,
            ods: 'F84003',
            month: '2026-10',
            group: 'ferrow-valley',
          }),
        { method: endpoint.method },
      );
      expect(await response.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
    },
  );

  it('is to sign in with a wrong password', async () => {
    const body = { email: moderator, password: 'wrong', keep: 'token' };
    expect(await call('staff.session.start', { body })).toMatchObject({ status: 401 });
  });

  it('is anything after signing out', async () => {
    const token = world.signIn(moderator);
    expect((await call('staff.session.get', { token })).body.staff).toMatchObject({ name: 'Robin Hale' });
    expect((await call('staff.session.end', { token })).status).toBe(204);
    expect((await call('staff.session.get', { token })).status).toBe(401);
  });

  it('is a decision on a story that somebody else has decided on', async () => {
    await submit();
    expect(await publish(1, 7)).toMatchObject({ status: 409, body: { code: 'stale' } });
    await publish();
    expect(await publish(1, 2)).toMatchObject({ status: 409, body: { code: 'not-now' } });
  });

  it('is what a role does not allow, and what is not theirs looks like nothing', async () => {
    await submit();
    const token = world.signIn(responder);
    const body = { version: 1 };
    expect(await call('staff.stories.publish', { params: { id }, body, token })).toMatchObject({ status: 404 });
    await publish();
    expect(await call('staff.stories.publish', { params: { id }, body, token })).toMatchObject({ status: 403 });
    const other = makeStaffStory({ id: makeId(2), status: 'published', organisation: { ods: 'RZZ', name: 'Trust' } });
    world.addStory(other);
    expect(await call('staff.stories.get', { params: { id: makeId(2) }, token })).toMatchObject({ status: 403 });
    const asModerator = await call('staff.stories.get', { params: { id }, token: world.signIn(moderator) });
    expect(asModerator.body.timeline.map(({ kind }: { kind: string }) => kind)).not.toContain('access-refused');
  });

  it('is a change that was due yesterday, or not done without a reason, or out of its order', async () => {
    world.addStory(makeStory({ changes: [makeChange({ status: 'done' })] }));
    const token = world.signIn(responder);
    const draft = { story: id, what: 'Say it.', owner: 'Manager', due: '2026-03-01' };
    const late = await call('staff.changes.record', { params: { id: makeId(202) }, body: draft, token });
    expect(late.body.errors).toMatchObject([{ pointer: '/due', code: 'in-the-past' }]);
    const progress = (status: string) =>
      call('staff.changes.progress', { params: { id: makeId(201) }, body: { status }, token });
    expect(await progress('planned')).toMatchObject({ status: 409, body: { code: 'not-now' } });
    expect((await progress('in-progress')).status).toBe(200);
    expect((await progress('not-done')).body.errors).toMatchObject([{ pointer: '/note', code: 'required' }]);
  });

  it('is to find what is not there', async () => {
    const missing = [
      call('organisations.get', { params: { ods: 'X1' } }),
      call('organisations.totals', { params: { ods: 'X1' } }),
      call('groups.get', { params: { group: 'nobody' } }),
      call('stories.list', { query: { organisation: 'X1' } }),
      call('stories.read', { params: { id } }),
      call('receipts.follow', { params: { token: 'x'.repeat(44) } }),
      call('staff.changes.progress', { params: { id }, body: { status: 'done' }, token: world.signIn(responder) }),
    ];
    for (const answer of await Promise.all(missing)) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });
});

describe('a list', () => {
  async function pages(name: 'stories.list' | 'staff.stories.list', query: Record<string, string>, token?: string) {
    const seen: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await call(name, {
        query: { ...query, limit: '3', ...(cursor === undefined ? {} : { cursor }) },
        ...(token === undefined ? {} : { token }),
      });
      seen.push(page.body.items.map((story: { id: string }) => story.id));
      cursor = page.body.next;
    } while (cursor !== undefined);
    return seen;
  }
  const ids = (...numbers: number[]) => numbers.map(makeId);

  it('goes on where the last page ended, newest first, also where two came at once', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      world.addStory(makeStory({ id: makeId(number), publishedAt: `2026-03-0${Math.ceil(number / 2)}T09:00:00.000Z` }));
    }
    expect(await pages('stories.list', { organisation: 'F84003' })).toEqual([ids(7, 6, 5), ids(4, 3, 2), ids(1)]);
  });

  it('of what waits begins with what waits longest', async () => {
    for (const number of [1, 2, 3, 4]) {
      await submit(number);
      minutesLater(1);
    }
    const token = world.signIn(moderator);
    expect(await pages('staff.stories.list', { show: 'to-moderate' }, token)).toEqual([ids(1, 2, 3), ids(4)]);
  });

  it('shows a responder only their own organisation', async () => {
    world.addStory(makeStory());
    world.addStory(makeStory({ id: makeId(2), organisation: { ods: 'RZZ', name: 'Trust' } }));
    const list = (query: Record<string, string>) =>
      call('staff.stories.list', { query, token: world.signIn(responder) });
    expect((await list({ show: 'to-reply' })).body.items).toMatchObject([{ id }]);
    expect((await list({ show: 'to-reply', organisation: 'RZZ' })).body.code).toBe('forbidden');
    expect((await list({ show: 'to-moderate' })).body.code).toBe('forbidden');
  });

  it('refuses a cursor that it did not give, and a limit out of bounds', async () => {
    const list = (query: Record<string, string>) =>
      call('stories.list', { query: { organisation: 'F84003', ...query } });
    expect((await list({ cursor: 'made-up' })).body.errors).toMatchObject([{ parameter: 'cursor' }]);
    expect((await list({ limit: '101' })).body.errors).toMatchObject([{ parameter: 'limit' }]);
    expect((await call('stories.list')).body.errors).toMatchObject([{ parameter: 'organisation', code: 'required' }]);
  });
});

describe('the register of changes', () => {
  const settledAt = '2026-03-02T08:00:00.000Z';
  const fill = () => {
    world.addStory(
      makeStory({
        changes: [
          makeChange({ id: makeId(201), due: '2026-03-20' }),
          makeChange({ id: makeId(202), due: '2026-03-01' }),
          makeChange({ id: makeId(203), status: 'done', due: '2026-03-01', settledAt }),
          makeChange({ id: makeId(204), status: 'not-done', settledAt: '2026-03-01T08:00:00.000Z' }),
        ],
      }),
    );
    const elsewhere = { ods: 'RZZ', name: 'Trust' };
    const change = makeChange({ id: makeId(205), story: makeId(2), organisation: elsewhere });
    world.addStory(makeStory({ id: makeId(2), organisation: elsewhere, changes: [change] }));
  };
  const ask = (query: Record<string, string>, email = responder) =>
    call('staff.changes.list', { query, token: world.signIn(email) });

  it('has what is open by its day, then what is settled the newest first, page by page', async () => {
    fill();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await ask({ show: 'open,done,not-done', limit: '1', ...(cursor ? { cursor } : {}) });
      seen.push(...body.items.map((change: { id: string }) => change.id));
      cursor = body.next;
    } while (cursor);
    expect(seen).toEqual([202, 201, 203, 204].map(makeId));
    expect((await ask({ show: 'overdue' })).body.items).toMatchObject([{ id: makeId(202), mayProgress: true }]);
  });

  it('counts, and shows only what is theirs', async () => {
    fill();
    const totals = await call('staff.changes.totals', { token: world.signIn(responder) });
    expect(totals.body).toEqual({ overdue: 1, open: 2, done: 1, 'not-done': 1 });
    expect((await ask({ show: 'open', organisation: 'RZZ' })).body.code).toBe('forbidden');
    const all = (await ask({ show: 'open' }, moderator)).body.items;
    expect(all).toMatchObject([{ id: makeId(202), mayProgress: false }, {}, {}]);
  });
});

describe('a session', () => {
  it('is for setting up a second step alone where an organisation requires one', async () => {
    const { ods, name } = makeOrganisation();
    const organisation = { ods, name };
    const account = {
      ...makeStaffMember({ id: 'manager', roles: [{ role: 'manager', organisation }] }),
      email: 'm@x.org',
    };
    world.staff.set(account.email, { ...account, password: 'a-password-of-the-fixtures' });
    const [token, other] = [world.signIn(account.email), world.signIn(responder)];
    const set = (isRequired: boolean, version: number) =>
      call('staff.organisations.requireSecondStep', {
        params: { ods: 'F84003' },
        body: { version, isRequired },
        token,
      });
    expect((await set(true, 1)).body.secondStep).toMatchObject({ people: 2, without: 2 });
    expect((await call('staff.changes.totals', { token: other })).status).toBe(403);
    expect((await call('staff.session.get', { token: other })).body.mustSetUpSecondStep).toBe(true);
    for (const one of [token, other]) {
      await call('staff.secondStep.setUp', { token: one, body: {} });
      expect((await call('staff.secondStep.confirm', { token: one, body: { code: '123456' } })).status).toBe(200);
    }
    expect((await call('staff.changes.totals', { token: other })).status).toBe(200);
    expect((await set(false, 1)).status).toBe(409);
    expect((await set(false, 2)).body.secondStep).toEqual({ people: 2, without: 0 });
  });

  it('can be kept by a cookie', async () => {
    const body = { email: moderator, password: 'a-password-of-the-fixtures', keep: 'cookie' };
    const start = await call('staff.session.start', { body });
    expect(start.body).not.toHaveProperty('token');
    const [cookie = ''] = start.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
    const session = (method = 'GET') => fetch(`${baseUrl}/v1/staff/session`, { method, headers: { cookie } });
    expect(await (await session()).json()).toMatchObject({ staff: { jobTitle: 'Moderator' } });
    const end = await session('DELETE');
    expect(end.headers.getSetCookie()).toEqual([expect.stringContaining('Max-Age=0')]);
    expect((await session()).status).toBe(401);
  });
});

describe('a failure that a test asks for', () => {
  it('is a problem for the next call only', async () => {
    world.fail('stories.submit', problem('unavailable', 'Try again in a moment.'));
    expect(await submit()).toMatchObject({ status: 503, body: { detail: 'Try again in a moment.' } });
    expect((await submit()).status).toBe(201);
  });

  it('may be named by its code, and several come in their order', async () => {
    world.fail('organisations.get', 'too-many');
    world.fail('organisations.get', 'internal');
    const get = async () => (await call('organisations.get', { params: { ods: 'F84003' } })).status;
    expect([await get(), await get(), await get()]).toEqual([429, 500, 200]);
  });

  it('leaves other endpoints alone', async () => {
    world.fail('stories.submit', 'internal');
    expect((await call('organisations.get', { params: { ods: 'F84003' } })).status).toBe(200);
  });

  it('may be a lost connection before anything was done', async () => {
    world.fail('stories.submit', 'network');
    await expect(submit()).rejects.toThrow(TypeError);
    expect(world.stories.size).toBe(0);
    expect((await submit()).status).toBe(201);
  });

  it('may be an answer that was lost after everything was done', async () => {
    world.fail('stories.submit', 'answer-lost');
    await expect(submit()).rejects.toThrow(TypeError);
    expect(world.stories.size).toBe(1);
    expect((await submit()).status).toBe(200);
  });
});

describe('a world', () => {
  it('is as it was made after a reset', async () => {
    const furnished = new World({
      organisations: [makeOrganisation({ name: 'Another surgery' })],
      stories: [makeStory({ replies: [makeReply()] })],
      staff: [{ ...makeStaffMember(), email: 'jo@example.org', password: 'secret' }],
    });
    furnished.stories.clear();
    furnished.replies.clear();
    furnished.organisations.clear();
    furnished.reset();
    expect([furnished.stories.size, furnished.replies.size, furnished.organisations.size]).toEqual([1, 1, 1]);
    expect(furnished.groups.get('ferrow-valley')?.members).toEqual(['F84003']);
    expect([...furnished.staff.keys()]).toEqual(['jo@example.org']);
  });

  it('does not change the fixtures that it was made from', async () => {
    const story = makeStaffStory();
    world.addStory(story);
    await publish();
    expect(story).toEqual(makeStaffStory());
  });

  it('says what is missing from it', () => {
    expect(() => world.addStory(makeStory({ organisation: { ods: 'X1', name: 'Unknown' } }))).toThrow('X1');
    expect(() => world.signIn('nobody@example.org')).toThrow('nobody@example.org');
  });
});
