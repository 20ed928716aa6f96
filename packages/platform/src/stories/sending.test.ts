import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeOrganisation, saveOrganisation } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';
import { dayInLondon } from '../time/clock.ts';

describe.each(engines)('sending a story on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const put = (id: string, body: unknown) => ground.ask('PUT', `/v1/stories/${id}`, { body });
  const keptOf = async (id: string) => {
    const { db } = ground.platform.services;
    const events = await db.selectFrom('events').select('kind').where('story_id', '=', id).execute();
    const stories = await db.selectFrom('stories').select('id').where('id', '=', id).execute();
    const authors = await db.selectFrom('authors').select('email').where('story_id', '=', id).execute();
    return { stories: stories.length, events: events.length, authors: authors.length };
  };
  const mailsTo = async (email: string) => {
    const { db } = ground.platform.services;
    return (await db.selectFrom('outbox').select('id').where('mail', 'like', `%"${email}"%`).execute()).length;
  };

  it('makes one row and gives one receipt, however often it is sent', async () => {
    const id = newId();
    const story = submission({ email: 'once@example.org', feelings: ['thankful'], experience: 'very-good' });
    const first = await put(id, story);
    const again = await put(id, story);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await keptOf(id)).toEqual({ stories: 1, events: 1, authors: 1 });
    expect(await mailsTo('once@example.org')).toBe(1);
  });

  it('makes one row, one mail and one receipt of 20 sendings at once', async () => {
    const id = newId();
    const story = submission({ email: 'twenty@example.org' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(id, story)));
    expect(answers.every(({ status }) => status === 201 || status === 200)).toBe(true);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await keptOf(id)).toEqual({ stories: 1, events: 1, authors: 1 });
    expect(await mailsTo('twenty@example.org')).toBe(1);
  });

  it('gives the receipt to who sends again because the answer was lost', async () => {
    const id = newId();
    const story = submission({ email: 'lost@example.org' });
    const leaving = new AbortController();
    const lost = fetch(`${ground.platform.address}/v1/stories/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(story),
      signal: leaving.signal,
    });
    setTimeout(() => leaving.abort(), 3);
    await lost.catch(() => undefined);
    const { status, body } = await put(id, story);
    expect([200, 201]).toContain(status);
    expect(body.id).toBe(id);
    expect(await keptOf(id)).toEqual({ stories: 1, events: 1, authors: 1 });
    expect(await mailsTo('lost@example.org')).toBe(1);
  });

  it('gives the receipt also where the organisation was closed in the meantime', async () => {
    await saveOrganisation(ground.platform.services.db, { ods: 'E85005', name: 'Brief Practice', kind: 'practice' });
    const id = newId();
    const story = submission({ organisation: 'E85005' });
    const first = await put(id, story);
    await closeOrganisation(ground.platform.services.db, 'E85005', { at: '2026-01-01T00:00:00.000Z' });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = await put(id, story);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await put(id, submission({ organisation: 'E85005' }))).status).toBe(422);
  });

  it.each([
    ['other words', { happened: 'Something else happened.' }],
    ['another organisation', { organisation: 'B82002' }],
    ['another key', { key: 'another-key-of-22-signs' }],
    ['an address', { email: 'late@example.org' }],
  ])('refuses %s under an id that is used, and shows nothing of the first', async (_, change) => {
    const id = newId();
    const story = submission();
    await put(id, story);
    const { status, body } = await put(id, { ...story, ...change });
    expect([status, body.code]).toEqual([409, 'id-used']);
    expect(body.link).toBeUndefined();
    expect(await keptOf(id)).toEqual({ stories: 1, events: 1, authors: 0 });
  });

  it('names all bad fields at once', async () => {
    const { status, body } = await put(newId(), {
      organisation: 'not a code',
      happened: '   ',
      good: 7,
      better: 'x'.repeat(5001),
      feelings: ['happy'],
      goodTags: ['parking'],
      betterTags: 'waiting',
      visited: '2026-13',
      age: 'old',
      urgent: 'yes',
      relation: 'neighbour',
      experience: 'superb',
      email: 'pat at example',
      language: '!',
      key: 'short',
      name: 'Pat',
    });
    expect(status).toBe(422);
    const named = (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code]);
    expect(Object.fromEntries(named)).toEqual({
      '/organisation': 'not-a-code',
      '/happened': 'required',
      '/good': 'wrong-kind',
      '/better': 'too-long',
      '/feelings/0': 'not-an-option',
      '/goodTags/0': 'not-an-option',
      '/betterTags': 'wrong-kind',
      '/visited': 'not-a-code',
      '/age': 'not-an-option',
      '/urgent': 'wrong-kind',
      '/relation': 'not-an-option',
      '/experience': 'not-an-option',
      '/email': 'not-an-email',
      '/language': 'not-a-code',
      '/key': 'not-a-code',
      '/name': 'wrong-kind',
    });
  });

  it('names what is wrong with the words and with the address in one answer', async () => {
    const named = async (parts: object) => {
      const { status, body } = await put(newId(), { ...submission(), email: 'pat at example', ...parts });
      const errors = body.errors as { pointer: string; code: string }[];
      return [status, Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]))];
    };
    const email = { '/email': 'not-an-email' };
    const unknown = { '/organisation': 'unknown-organisation' };
    const closed = { '/organisation': 'closed-organisation' };
    const service = { '/service': 'unknown-service' };
    expect(await named({ organisation: 'Z00000' })).toEqual([422, { ...email, ...unknown }]);
    expect(await named({ organisation: 'C83003' })).toEqual([422, { ...email, ...closed }]);
    expect(await named({ organisation: 'C83003', service: 'maternity' })).toEqual([
      422,
      { ...email, ...closed, ...service },
    ]);
    expect(await named({ service: 'maternity' })).toEqual([422, { ...email, ...service }]);
    expect(await named({ service: 'travel-clinic' })).toEqual([422, email]);
    expect(await named({ organisation: 'Z00000', service: 'No Slug' })).toEqual([
      422,
      { ...email, ...unknown, '/service': 'not-a-code' },
    ]);
    expect(await named({ visited: '2999-01' })).toEqual([422, { ...email, '/visited': 'in-the-future' }]);
    expect(await named({ organisation: 7 })).toEqual([422, { ...email, '/organisation': 'wrong-kind' }]);
  });

  it('names a closed organisation and a service that it does not have together', async () => {
    const { body } = await put(newId(), submission({ organisation: 'C83003', service: 'maternity' }));
    expect((body.errors as { code: string }[]).map(({ code }) => code)).toEqual([
      'closed-organisation',
      'unknown-service',
    ]);
  });

  const elsewhere = {
    'an organisation that nobody knows': {
      organisation: 'Z00000',
      code: 'unknown-organisation',
      detail: /do not know/,
    },
    'a closed organisation': { organisation: 'C83003', code: 'closed-organisation', detail: /Shut Practice no longer/ },
    'a merged organisation': { organisation: 'D84004', code: 'closed-organisation', detail: /Oak Practice.*B82002/ },
  };
  it.each(Object.entries(elsewhere))(
    'says where to turn instead of to %s',
    async (_, { organisation, code, detail }) => {
      const { status, body } = await put(newId(), submission({ organisation }));
      const error = { pointer: '/organisation', code, detail: expect.stringMatching(detail) };
      expect([status, body.errors]).toEqual([422, [error]]);
    },
  );

  it('refuses a service that the organisation does not have', async () => {
    const { status, body } = await put(newId(), submission({ organisation: 'B82002', service: 'travel-clinic' }));
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/service', code: 'unknown-service' })],
    ]);
  });

  it('refuses a month that is yet to come in England, and takes the one it is there', async () => {
    const month = (ahead: number) => {
      const [year = 0, number = 0] = dayInLondon(new Date()).split('-').map(Number);
      return new Date(Date.UTC(year, number - 1 + ahead)).toISOString().slice(0, 7);
    };
    const { status, body } = await put(newId(), submission({ visited: month(1) }));
    const detail = 'Choose a month that is not in the future.';
    expect([status, body.errors]).toEqual([422, [{ pointer: '/visited', code: 'in-the-future', detail }]]);
    expect(body.detail).toBe('Mend the month of the visit, then send it again.');
    const id = newId();
    const story = submission({ visited: month(0) });
    expect((await put(id, story)).status).toBe(201);
    expect((await put(id, story)).status).toBe(200);
  });

  it('names a month to come and an organisation that is closed at once', async () => {
    const { status, body } = await put(newId(), submission({ visited: '9999-12', organisation: 'C83003' }));
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/organisation', '/visited']]);
  });

  it('takes the longest story that the contract allows', async () => {
    const longest = { happened: '啊'.repeat(20_000), good: '🙂'.repeat(2500), better: 'é'.repeat(5000) };
    expect((await put(newId(), submission(longest))).status).toBe(201);
  });
});
