import type { StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeDraft, recordChange, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

/** Roles at the story's own practice (here), at another (there), or everywhere. */
const people = {
  'nobody in particular': {},
  'a moderator here': { moderator: 'A81001' },
  'a moderator everywhere': { moderator: '*' },
  'a responder here': { responder: 'A81001' },
  'a responder everywhere': { responder: '*' },
  'a manager here': { manager: 'A81001' },
  'a moderator there': { moderator: 'B82002' },
  'a responder there': { responder: 'B82002' },
} as const;
type Person = keyof typeof people;

/** What each gets for trying each, on a story that waits and on one that is published. */
const table: Record<
  Person,
  Record<
    'waiting' | 'published',
    [see: number, publish: number, reject: number, reply: number, record: number, progress: number]
  >
> = {
  'nobody in particular': { waiting: [404, 404, 404, 404, 404, 404], published: [403, 403, 403, 403, 403, 403] },
  'a moderator here': { waiting: [200, 200, 200, 403, 403, 403], published: [200, 409, 409, 403, 403, 403] },
  'a moderator everywhere': { waiting: [200, 200, 200, 403, 403, 403], published: [200, 409, 409, 403, 403, 403] },
  'a responder here': { waiting: [404, 404, 404, 404, 404, 404], published: [200, 403, 403, 201, 201, 200] },
  'a responder everywhere': { waiting: [404, 404, 404, 404, 404, 404], published: [200, 403, 403, 201, 201, 200] },
  'a manager here': { waiting: [404, 404, 404, 404, 404, 404], published: [200, 403, 403, 403, 403, 200] },
  'a moderator there': { waiting: [404, 404, 404, 404, 404, 404], published: [403, 403, 403, 403, 403, 403] },
  'a responder there': { waiting: [404, 404, 404, 404, 404, 404], published: [403, 403, 403, 403, 403, 403] },
};

describe.each(engines)('who may do what on %s', (engine) => {
  let ground: Ground;
  let chief: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    chief = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  async function tries(token: string, make: () => Promise<string>) {
    const id = await make();
    const doomed = await make();
    // On a story that waits there can be no change yet, so progress is tried on none of it.
    const { db } = ground.platform.services;
    const [change = newId()] = (await db.selectFrom('changes').select('id').where('story_id', '=', id).execute()).map(
      ({ id }) => id,
    );
    const calls = [
      ['GET', `/v1/staff/stories/${id}`, undefined],
      ['PUT', `/v1/staff/stories/${id}/replies/${newId()}`, { text: 'Thank you.' }],
      ['PUT', `/v1/staff/changes/${newId()}`, { story: id, ...changeDraft() }],
      ['POST', `/v1/staff/changes/${change}/progress`, { status: 'in-progress' }],
      ['POST', `/v1/staff/stories/${doomed}/rejection`, { version: 1, reason: 'commercial' }],
      ['POST', `/v1/staff/stories/${id}/publication`, { version: 1 }],
    ] as const;
    const statuses: number[] = [];
    for (const [method, path, body] of calls) statuses.push((await ground.ask(method, path, { token, body })).status);
    const [see, reply, record, progress, reject, publish] = statuses;
    return [see, publish, reject, reply, record, progress];
  }

  const published = async () => {
    const { id } = await tellAndPublish(ground, chief);
    await recordChange(ground, chief, id);
    return id;
  };
  const waiting = async () => (await tell(ground)).id;

  it.each(Object.keys(people) as Person[])('%s gets just what the table says', async (person) => {
    const token = await ground.tokenOf(people[person]);
    expect(await tries(token, published)).toEqual(table[person].published);
    const onWaiting = await tries(token, waiting);
    expect(onWaiting.slice(0, 5)).toEqual(table[person].waiting.slice(0, 5));
    expect(onWaiting[5]).toBe(404);
  });

  it('says which is in the way, the place or the role', async () => {
    const { id } = await tellAndPublish(ground, chief);
    const refused = async (roles: Parameters<Ground['tokenOf']>[0]) =>
      (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: await ground.tokenOf(roles) })).body.detail;
    expect(await refused({ responder: 'B82002' })).toContain('about another organisation');
    for (const roles of [{ operator: '*' }, { auditor: 'A81001' }]) {
      expect(await refused(roles)).toContain('Your roles do not include reading stories here.');
    }
  });

  it('keeps attempts on what is not theirs in the audit trail, not in the timeline, with the name of who tried', async () => {
    const outsider = await ground.tokenOf({ responder: 'B82002' });
    const auditor = await ground.tokenOf({ auditor: '*' });
    const [open, hidden] = [await tellAndPublish(ground, chief), await tell(ground)];
    expect((await ground.ask('GET', `/v1/staff/stories/${open.id}`, { token: outsider })).status).toBe(403);
    expect((await ground.ask('GET', `/v1/staff/stories/${hidden.id}`, { token: outsider })).status).toBe(404);
    for (const { id } of [open, hidden]) {
      const { timeline } = (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: chief }))
        .body as unknown as StaffStory;
      expect(timeline.map(({ kind }) => kind)).not.toContain('access-refused');
      const { body } = await ground.ask('GET', `/v1/staff/audit?story=${id}&kind=refused`, { token: auditor });
      expect(body.items).toMatchObject([{ kind: 'refused', by: 'Sam Staff', what: 'staff.stories.get' }]);
    }
  });

  it('keeps what was attempted, not only that something was', async () => {
    const outsider = await ground.tokenOf({ responder: 'B82002' });
    const neighbour = await ground.tokenOf({ responder: 'A81001' });
    const attempts = async (token: string, make: () => Promise<string>) => {
      const { db } = ground.platform.services;
      const before = await db.selectFrom('events').select('id').where('kind', '=', 'access-refused').execute();
      const known = new Set(before.map(({ id }) => id));
      await tries(token, make);
      const query = db.selectFrom('events').select(['id', 'detail']).where('kind', '=', 'access-refused').orderBy('id');
      return (await query.execute()).filter(({ id }) => !known.has(id)).map(({ detail }) => detail);
    };
    const all = ['see', 'reply', 'record-change', 'progress-change', 'reject', 'publish'];
    expect(await attempts(outsider, published)).toEqual(all);
    expect(await attempts(outsider, waiting)).toEqual(all.filter((attempt) => attempt !== 'progress-change'));
    expect(await attempts(neighbour, published)).toEqual(['reject', 'publish']);
  });

  it('says the same of a story that is not theirs to know of as of one that is not there', async () => {
    const outsider = await ground.tokenOf({ responder: 'A81001' });
    const { id } = await tell(ground);
    const hidden = await ground.ask('GET', `/v1/staff/stories/${id}`, { token: outsider });
    const missing = await ground.ask('GET', `/v1/staff/stories/${newId()}`, { token: outsider });
    expect(hidden.text).toBe(missing.text);
  });

  it('shows in lists only the stories of one’s own organisations', async () => {
    await tell(ground, { organisation: 'B82002' });
    await tell(ground, { organisation: 'A81001' });
    const odsIn = async (roles: object, query: string) => {
      const token = await ground.tokenOf(roles);
      const { body } = await ground.ask('GET', `/v1/staff/stories?limit=100&${query}`, { token });
      return [...new Set((body.items as StaffStory[]).map(({ organisation }) => organisation.ods))].sort();
    };
    expect(await odsIn({ moderator: 'B82002' }, 'show=to-moderate')).toEqual(['B82002']);
    expect(await odsIn({ moderator: '*' }, 'show=to-moderate')).toEqual(['A81001', 'B82002']);
    expect(await odsIn({ moderator: '*' }, 'show=to-moderate&organisation=B82002')).toEqual(['B82002']);
    expect(await odsIn({ responder: 'A81001' }, 'show=to-reply')).toEqual(['A81001']);
  });

  it('refuses a list to whoever has no role for it anywhere, instead of showing it empty', async () => {
    for (const [roles, show] of [
      [{ responder: '*' }, 'to-moderate'],
      [{ auditor: '*' }, 'to-reply'],
      [{}, 'to-reply'],
    ] as const) {
      const { status, body } = await ground.ask('GET', `/v1/staff/stories?show=${show}`, {
        token: await ground.tokenOf(roles),
      });
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
  });

  it('refuses the list of an organisation that is not one’s own, and says so in the log', async () => {
    const token = await ground.tokenOf({ responder: 'A81001' });
    const ask = (query: string) => ground.ask('GET', `/v1/staff/stories?${query}`, { token });
    const { status, body } = await ask('show=to-reply&organisation=B82002');
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect(ground.log.some((line) => line.includes('list refused') && line.includes('B82002'))).toBe(true);
    expect((await ask('show=to-moderate&organisation=A81001')).status).toBe(403);
    expect((await ask('show=to-reply&organisation=A81001')).status).toBe(200);
  });
});
