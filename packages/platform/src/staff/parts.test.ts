import type { StaffMember, StaffOrganisationSummary, StaffStorySummary } from '@hearback/contract';
import { heldOverParts } from '@hearback/contract/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOne } from '../organisations/changing.ts';
import { signIn } from '../testing/access.ts';
import { reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { addressesOf, grantsOf } from './store.ts';

describe.each(engines)('a role at a trust, on %s', (engine) => {
  let ground: Ground;
  let chief: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { db } = ground.platform.services;
    await addOne(db, 'RHA', { name: 'Ferrow Trust', kind: 'trust' });
    await addOne(db, 'RHA01', { name: 'Ferrow North', kind: 'site', parent: 'RHA' });
    await addOne(db, 'RHA02', { name: 'Ferrow South', kind: 'site', parent: 'RHA' });
    await addOne(db, 'RZZ', { name: 'Other Trust', kind: 'trust' });
    await addOne(db, 'RZZ01', { name: 'Other North', kind: 'site', parent: 'RZZ' });
    chief = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const places = ['RHA', 'RHA01', 'RHA02', 'RZZ', 'RZZ01', 'A81001'] as const;
  /** Where somebody gets in by a call that is made at each place. */
  async function open(call: (ods: string) => Promise<{ status: number }>): Promise<string[]> {
    const answers: [string, number][] = [];
    for (const ods of places) answers.push([ods, (await call(ods)).status]);
    return answers.filter(([, status]) => status < 300).map(([ods]) => ods);
  }
  const setUp = (token: string) => async (ods: string) => {
    const path = `/v1/staff/organisations/${ods}`;
    const { version } = (await ground.ask('GET', path, { token: await ground.tokenOf({ operator: '*' }) })).body;
    const body = { version, ...settingsDraft({ name: ods }) };
    return ground.ask('POST', `${path}/settings`, { token, body });
  };

  it.each([
    ['RHA', ['RHA', 'RHA01', 'RHA02']],
    ['RHA01', ['RHA01']],
    ['RZZ', ['RZZ', 'RZZ01']],
    ['A81001', ['A81001']],
    ['*', [...places]],
  ])('a manager at %s sets up, reads and gives roles at %j and nowhere else', async (at, reach) => {
    const token = await ground.tokenOf({ manager: at });
    expect(await open(setUp(token))).toEqual(reach);
    expect(await open((ods) => ground.ask('GET', `/v1/staff/organisations/${ods}`, { token }))).toEqual(reach);
    expect(
      await open((ods) => ground.ask('GET', `/v1/staff/stories?show=to-reply&organisation=${ods}`, { token })),
    ).toEqual(reach);
    const { id } = await ground.hire({ responder: at === '*' ? 'RHA' : at });
    const give = (ods: string) =>
      ground.ask('POST', `/v1/staff/people/${id}/roles`, { token, body: { role: 'responder', organisation: ods } });
    expect(await open(give)).toEqual(reach);
  });

  it('holds for stories told to its sites, and for none of another trust’s', async () => {
    const responder = await ground.tokenOf({ responder: 'RHA' });
    const moderator = await ground.tokenOf({ moderator: 'RHA' });
    const answer = async (organisation: string) => {
      const { id } = await tellAndPublish(ground, chief, { organisation });
      return reply(ground, responder, id);
    };
    expect(await open(answer)).toEqual(['RHA', 'RHA01', 'RHA02']);
    const look = async (organisation: string) => {
      const { id } = await tell(ground, { organisation });
      return ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator });
    };
    expect(await open(look)).toEqual(['RHA', 'RHA01', 'RHA02']);
    const { body } = await ground.ask('GET', '/v1/staff/stories?show=to-moderate&limit=100', { token: moderator });
    const listed = (body.items as StaffStorySummary[]).map(({ organisation }) => organisation.ods);
    expect(new Set(listed)).toEqual(new Set(['RHA', 'RHA01', 'RHA02']));
  });

  it('is told of with its sites to whoever holds it, and lost with it at once', async () => {
    const { id, email } = await ground.hire({ manager: 'RHA' });
    const { token } = (await signIn(ground, email)).body as { token: string };
    const own = async () =>
      ((await ground.ask('GET', '/v1/staff/session', { token })).body.staff as StaffMember).roles
        .map(({ role, organisation }) => `${role} ${organisation?.ods}`)
        .sort();
    expect(await own()).toEqual(['manager RHA', 'manager RHA01', 'manager RHA02']);
    const list = async (query: string) =>
      (
        (await ground.ask('GET', `/v1/staff/organisations?${query}`, { token })).body
          .items as StaffOrganisationSummary[]
      ).map(({ ods }) => ods);
    expect([await list(''), await list('parent=RHA'), await list('parent=RZZ')]).toEqual([
      ['RHA'],
      ['RHA01', 'RHA02'],
      [],
    ]);
    const operator = await ground.tokenOf({ operator: '*' });
    const take = (organisation: string) =>
      ground.ask('POST', `/v1/staff/people/${id}/roles/withdrawal`, {
        token: operator,
        body: { role: 'manager', organisation },
      });
    expect((await take('RHA01')).status).toBe(409);
    expect((await take('RHA')).status).toBe(200);
    expect(await own()).toEqual([]);
  });

  it('follows a site that moves to another trust', async () => {
    const { id } = await ground.hire({ manager: 'RZZ' });
    const { db } = ground.platform.services;
    const move = (parent: string) =>
      db.updateTable('organisations').set({ parent }).where('ods', '=', 'RHA02').execute();
    const codes = async () => (await grantsOf(db, id)).map(({ ods }) => ods).sort();
    expect(await codes()).toEqual(['RZZ', 'RZZ01']);
    await move('RZZ');
    expect(await codes()).toEqual(['RHA02', 'RZZ', 'RZZ01']);
    await move('RHA');
    expect(await codes()).toEqual(['RZZ', 'RZZ01']);
  });

  it('has mail about a site go to those at the site, or else at its trust, or else everywhere', async () => {
    const { db } = ground.platform.services;
    await db.deleteFrom('staff_roles').where('role', '=', 'responder').execute();
    const everywhere = await ground.hire({ responder: '*' });
    const to = (ods: string) => addressesOf(db, 'responder', ods);
    expect(await to('RHA01')).toEqual([everywhere.email]);
    const trust = await ground.hire({ responder: 'RHA' });
    expect([await to('RHA01'), await to('RHA'), await to('RZZ01')]).toEqual([
      [trust.email],
      [trust.email],
      [everywhere.email],
    ]);
    const site = await ground.hire({ responder: 'RHA01' });
    expect([await to('RHA01'), await to('RHA02')]).toEqual([[site.email], [trust.email]]);
  });

  it('never makes anybody who runs the platform', () => {
    expect(heldOverParts).not.toContain('operator');
  });
});
