import type { Person } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { signIn } from '../testing/access.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';

describe.each(engines)('who may do what, on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const staff = (token: string, method: string, path: string, body?: unknown) =>
    ground.ask(method, `/v1/staff${path}`, { token, body });
  const roles = async (id: string) =>
    ((await staff(operator, 'GET', '/people')).body.people as Person[])
      .find((person) => person.id === id)
      ?.roles.map(({ role, organisation }) => `${role} ${organisation?.ods ?? EVERYWHERE}`);
  const log = async () => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('staff_events').select(['kind', 'subject', 'detail']).orderBy('id').execute();
    return rows.map(({ kind, subject, detail }) => [kind, subject, detail]);
  };

  it('an operator sees everybody, and gives and takes any role, at once', async () => {
    const { id, email } = await ground.hire({});
    const { body } = await signIn(ground, email);
    const own = String(body.token);
    expect((await staff(own, 'GET', '/stories?show=to-moderate&organisation=A81001')).status).toBe(403);
    expect((await staff(operator, 'POST', `/people/${id}/roles`, { role: 'moderator' })).body.roles).toEqual([
      { role: 'moderator' },
    ]);
    expect((await staff(own, 'GET', '/stories?show=to-moderate&organisation=A81001')).status).toBe(200);
    expect((await staff(operator, 'POST', `/people/${id}/roles`, { role: 'moderator' })).status).toBe(200);
    expect(await roles(id)).toEqual(['moderator *']);
    expect((await staff(operator, 'POST', `/people/${id}/roles/withdrawal`, { role: 'moderator' })).body.roles).toEqual(
      [],
    );
    expect((await staff(own, 'GET', '/stories?show=to-moderate&organisation=A81001')).status).toBe(403);
    expect((await log()).filter(([kind, subject]) => subject === id && kind !== 'signed-in')).toEqual([
      ['role-given', id, 'moderator everywhere'],
      ['role-given', id, 'moderator everywhere'],
      ['role-withdrawn', id, 'moderator everywhere'],
    ]);
  });

  it('a manager sees and manages just the roles of their own organisation that a manager may give', async () => {
    const here = await ground.hire({ responder: 'A81001', moderator: EVERYWHERE });
    const there = await ground.hire({ responder: 'B82002' });
    const seen = (await staff(manager, 'GET', '/people')).body.people as Person[];
    expect(seen.find(({ id }) => id === here.id)?.roles.map(({ role }) => role)).toEqual(['responder']);
    expect(seen.some(({ id }) => id === there.id)).toBe(false);
    const give = (id: string, body: object) => staff(manager, 'POST', `/people/${id}/roles`, body);
    expect((await give(here.id, { role: 'manager', organisation: 'A81001' })).status).toBe(200);
    expect(await roles(here.id)).toEqual(['manager A81001', 'moderator *', 'responder A81001']);
    expect((await give(there.id, { role: 'responder', organisation: 'A81001' })).status).toBe(404);
    for (const reach of [
      { role: 'responder', organisation: 'B82002' },
      { role: 'responder' },
      { role: 'moderator', organisation: 'A81001' },
      { role: 'operator' },
      { role: 'operator', organisation: 'A81001' },
    ]) {
      expect([reach, (await give(here.id, reach)).status]).toEqual([reach, 403]);
    }
    expect((await staff(manager, 'DELETE', `/people/${here.id}`)).status).toBe(403);
    const refused = (await log()).filter(([kind, subject]) => kind === 'refused' && subject === here.id);
    expect(refused.map(([, , detail]) => detail)).toEqual([
      'responder at B82002',
      'responder everywhere',
      'moderator at A81001',
      'operator everywhere',
      'operator at A81001',
      'remove',
    ]);
  });

  it.each(['moderator', 'responder'] as const)('a %s manages nobody, not even themselves', async (role) => {
    const { id, email } = await ground.hire({ [role]: EVERYWHERE });
    const token = String((await signIn(ground, email)).body.token);
    for (const [method, path, body] of [
      ['GET', '/people', undefined],
      ['GET', '/invitations', undefined],
      ['POST', `/people/${id}/roles`, { role: 'operator' }],
      ['POST', `/people/${id}/roles/withdrawal`, { role }],
      ['DELETE', `/people/${id}`, undefined],
    ] as const) {
      expect([path, (await staff(token, method, path, body)).status]).toEqual([path, 403]);
    }
    expect(await roles(id)).toEqual([`${role} *`]);
  });

  it('a group analyst is one of a group or of every one, which an operator says, and nobody else is', async () => {
    const { id, email } = await ground.hire({});
    const give = (body: object, by = operator) => staff(by, 'POST', `/people/${id}/roles`, body);
    const ofGroup = { role: 'group-analyst', group: 'tree-network' };
    expect((await give(ofGroup)).body.roles).toEqual([
      { role: 'group-analyst', group: { id: 'tree-network', name: 'Tree Network' } },
    ]);
    const token = String((await signIn(ground, email)).body.token);
    const own = (await staff(token, 'GET', '/session')).body.staff as { roles: object[] };
    expect(own.roles).toEqual([{ role: 'group-analyst', group: { id: 'tree-network', name: 'Tree Network' } }]);
    expect((await give(ofGroup, manager)).status).toBe(403);
    for (const [body, pointer] of [
      [{ role: 'group-analyst', organisation: 'A81001' }, '/organisation'],
      [{ role: 'group-analyst', group: 'no-such' }, '/group'],
      [{ role: 'responder', group: 'tree-network' }, '/group'],
      [{ role: 'operator', group: 'tree-network' }, '/group'],
    ] as const) {
      const { status, body: answer } = await give(body);
      expect([body, status, answer.errors]).toEqual([body, 422, [expect.objectContaining({ pointer })]]);
    }
    expect((await staff(operator, 'POST', `/people/${id}/roles/withdrawal`, ofGroup)).body.roles).toEqual([]);
    expect((await staff(token, 'GET', '/groups')).status).toBe(403);
  });

  it('a manager writes down the job of somebody all of whose roles are theirs to give, and it signs their replies', async () => {
    const { id } = await ground.hire({ responder: 'A81001' });
    const set = (by: string, jobTitle: string, person = id) =>
      staff(by, 'POST', `/people/${person}/job-title`, { jobTitle });
    expect((await set(manager, ' Ward sister ')).body.jobTitle).toBe('Ward sister');
    expect((await staff(operator, 'GET', '/people?search=ward')).status).toBe(200);
    const both = await ground.hire({ responder: 'A81001', moderator: EVERYWHERE });
    expect((await set(manager, 'Boss', both.id)).status).toBe(403);
    expect((await set(operator, 'Lead moderator', both.id)).body.jobTitle).toBe('Lead moderator');
    const there = await ground.hire({ responder: 'B82002' });
    expect((await set(manager, 'Boss', there.id)).status).toBe(404);
    expect((await set(manager, '')).status).toBe(422);
    expect((await log()).filter(([kind, subject]) => kind === 'job-title-set' && subject === id)).toEqual([
      ['job-title-set', id, 'Ward sister'],
    ]);
  });

  it('a leaver loses everything at once, and what they wrote stays', async () => {
    const { id, email } = await ground.hire({ responder: 'A81001' });
    const token = String((await signIn(ground, email)).body.token);
    expect((await staff(operator, 'DELETE', `/people/${id}`)).status).toBe(204);
    expect((await staff(token, 'GET', '/session')).status).toBe(401);
    expect((await signIn(ground, email)).status).toBe(401);
    expect(await roles(id)).toBeUndefined();
    expect((await staff(operator, 'DELETE', `/people/${id}`)).status).toBe(404);
  });

  it('an organisation that is not known is named', async () => {
    const { id } = await ground.hire({});
    const { status, body } = await staff(operator, 'POST', `/people/${id}/roles`, {
      role: 'responder',
      organisation: 'Z99999',
    });
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/organisation' })]]);
  });

  it('finds people by a part of a name or an address, whatever its case and signs', async () => {
    const { id, email } = await ground.hire({});
    const found = async (search: string) =>
      ((await staff(operator, 'GET', `/people?search=${encodeURIComponent(search)}`)).body.people as Person[]).map(
        (person) => person.id,
      );
    expect(await found(email.slice(0, 30).toUpperCase())).toEqual([id]);
    expect(await found('%')).toEqual([]);
    expect(await found('SAM STAFF')).toContain(id);
  });
});

describe.each(engines)('the last operator, on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  it('cannot be removed or lose the role, also not by two who remove each other at once', async () => {
    const [one, other] = [await ground.hire({ operator: EVERYWHERE }), await ground.hire({ operator: EVERYWHERE })];
    const tokens = await Promise.all(
      [one, other].map(async ({ email }) => String((await signIn(ground, email)).body.token)),
    );
    const takes = [
      [tokens[0], other.id],
      [tokens[1], one.id],
    ].map(([token, id]) =>
      ground.ask('POST', `/v1/staff/people/${id}/roles/withdrawal`, { token, body: { role: 'operator' } }),
    );
    await Promise.all(takes);
    const { db } = ground.platform.services;
    const left = await db.selectFrom('staff_roles').select('staff_id').where('role', '=', 'operator').execute();
    expect(left).toHaveLength(1);
    const last = left[0]?.staff_id === one.id ? { ...one, token: tokens[0] } : { ...other, token: tokens[1] };
    const path = `/v1/staff/people/${last.id}`;
    const withdrawn = await ground.ask('POST', `${path}/roles/withdrawal`, {
      token: last.token,
      body: { role: 'operator' },
    });
    expect([withdrawn.status, withdrawn.body.code]).toEqual([409, 'not-now']);
    expect(withdrawn.body.detail).toBe('This is the last operator. Make somebody else one first.');
    const gone = last.id === one.id ? other : one;
    const again = await ground.ask('POST', `/v1/staff/people/${gone.id}/roles/withdrawal`, {
      token: last.token,
      body: { role: 'operator' },
    });
    expect([again.status, again.body.detail]).toEqual([409, 'They do not hold this role.']);
    expect((await ground.ask('DELETE', path, { token: last.token })).status).toBe(409);
    expect((await ground.ask('GET', '/v1/staff/people', { token: last.token })).status).toBe(200);
  });
});
