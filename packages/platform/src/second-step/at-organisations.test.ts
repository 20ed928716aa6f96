import type { StaffOrganisation } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seat as sit } from '../role-matrix/actors.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { invite, signIn } from '../testing/access.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { setUpStep } from '../testing/second-step.ts';
import { newId } from '../testing/stories.ts';
import { holdersAt, isRequiredAtWork } from './at-organisations.ts';

const MINUTE_MS = 60_000;

describe.each(engines)('a second step that an organisation requires of its staff, on %s,', (engine) => {
  let ground: Ground;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
  });
  afterAll(() => ground.stop());

  let added = 0;
  const add = async (kind = 'practice', parent?: string) => {
    added += 1;
    const ods = `Y8${String(added).padStart(4, '0')}`;
    const body = { name: `Yew ${added}`, kind, ...(parent && { parent }) };
    await ground.ask('PUT', `/v1/staff/organisations/${ods}`, { token: operator, body });
    return ods;
  };
  const one = async (ods: string, token = operator) =>
    (await ground.ask('GET', `/v1/staff/organisations/${ods}`, { token })).body as unknown as StaffOrganisation;
  const set = (ods: string, body: object, token = operator) =>
    ground.ask('POST', `/v1/staff/organisations/${ods}/second-step`, { token, body });
  const turn = async (ods: string, isRequired: boolean, token = operator) =>
    set(ods, { version: (await one(ods)).version, isRequired }, token);
  /** Somebody signed in, with a second step where it is wanted. */
  const seat = async (roles: Parameters<Ground['hire']>[0], hasStep = false) => {
    const { id, email } = await ground.hire(roles);
    const token = String((await signIn(ground, email)).body.token);
    return { id, email, token, ...(hasStep ? await setUpStep(ground, token) : {}) };
  };
  /** How any other call than setting one up is answered. */
  const works = async ({ token }: { token: string }) =>
    (await ground.ask('GET', '/v1/staff/sessions', { token })).status;
  const toldBy = async (ods: string) => {
    const { name } = await one(ods);
    const rows = await ground.platform.services.db.selectFrom('outbox').select('mail').orderBy('id').execute();
    const letters = rows.map(({ mail }) => JSON.parse(mail ?? '{}') as Record<string, string>);
    return letters.filter(({ what, organisation }) => what === 'required' && organisation === name).map(({ to }) => to);
  };
  const logged = async (ods: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('staff_events').select('kind').where('ods', '=', ods).orderBy('id').execute();
    return rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('second-step') || kind === 'refused');
  };

  it('is set by a manager who sees how many have none, and asked of all of them from their next call on', async () => {
    const ods = await add();
    const manager = await seat({ manager: ods });
    const [responder, stepped] = [await seat({ responder: ods }), await seat({ responder: ods }, true)];
    const { secondStep, version } = await one(ods, manager.token);
    expect(secondStep).toEqual({ people: 3, without: 2 });
    const { status, body } = await set(ods, { version, isRequired: true }, manager.token);
    expect([status, body.secondStep]).toEqual([200, { since: expect.any(String), people: 3, without: 2 }]);
    expect([await works(responder), await works(stepped), await works(manager)]).toEqual([403, 200, 403]);
    expect((await toldBy(ods)).sort()).toEqual([responder.email, manager.email].sort());
    expect((await signIn(ground, responder.email)).body.mustSetUpSecondStep).toBe(true);
    const own = await ground.ask('GET', '/v1/staff/second-step', { token: responder.token });
    expect(own.body).toMatchObject({ isRequired: true });
    await setUpStep(ground, responder.token);
    expect(await works(responder)).toBe(200);
    expect((await one(ods)).secondStep).toMatchObject({ people: 3, without: 1 });
  });

  it('ends at once where it is taken off again; whoever has one keeps it', async () => {
    const ods = await add();
    const [responder, stepped] = [await seat({ responder: ods }), await seat({ responder: ods }, true)];
    await turn(ods, true);
    expect(await works(responder)).toBe(403);
    expect((await turn(ods, false)).body.secondStep).toEqual({ people: 2, without: 1 });
    expect(await works(responder)).toBe(200);
    expect((await signIn(ground, stepped.email)).body.challenge).toBeTruthy();
    expect(await logged(ods)).toEqual(['second-step-required', 'second-step-not-required']);
    expect(await toldBy(ods)).toEqual([responder.email]);
  });

  it('is not for a manager of another organisation to set, for other roles, or for nobody', async () => {
    const [ods, elsewhere] = [await add(), await add()];
    const body = { version: 1, isRequired: true };
    const others = [{ manager: elsewhere }, { responder: ods }, { moderator: EVERYWHERE }, { auditor: ods }, {}];
    for (const roles of others) {
      const { token } = await sit(ground, roles);
      expect([roles, (await set(ods, body, token)).status]).toEqual([roles, 403]);
    }
    expect((await ground.ask('POST', `/v1/staff/organisations/${ods}/second-step`, { body })).status).toBe(401);
    expect((await set('Y9', body)).status).toBe(404);
    expect((await set(ods, { version: 1, isRequired: 'yes' })).status).toBe(422);
    expect(await one(ods)).toMatchObject({ version: 1, secondStep: { people: 2, without: 2 } });
    expect((await logged(ods)).filter((kind) => kind !== 'refused')).toEqual([]);
    expect(await logged(ods)).toContain('refused');
  });

  it('of two who set it at once, the second is told, and staff get one mail', async () => {
    const ods = await add();
    const { email } = await seat({ responder: ods });
    const answers = await Promise.all([1, 2, 3].map(() => set(ods, { version: 1, isRequired: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('stale');
    expect((await set(ods, { version: 2, isRequired: true })).body.version).toBe(2);
    expect((await set(ods, { version: 1, isRequired: false })).body.code).toBe('stale');
    expect(await toldBy(ods)).toEqual([email]);
  });

  it('holds for the parts of a trust, and for its people where they hold a part’s role; for nobody else', async () => {
    const trust = await add('trust');
    const [site, other] = [await add('site', trust), await add('site', trust)];
    const people = {
      trust: await sit(ground, { responder: trust }),
      site: await sit(ground, { 'complaints-manager': site }),
      other: await sit(ground, { manager: other }),
      elsewhere: await sit(ground, { responder: await add() }),
      everywhere: await sit(ground, { moderator: EVERYWHERE, operator: EVERYWHERE }),
      analyst: await sit(ground, { 'group-analyst': 'tree-network' }),
    };
    const { db } = ground.platform.services;
    const asked = async (ods: string) => {
      await turn(ods, true);
      const found: string[] = [];
      const holders = (await holdersAt(db, ods)).map(({ id }) => id);
      for (const [name, person] of Object.entries(people)) {
        expect([name, await isRequiredAtWork(db, person.id)]).toEqual([name, holders.includes(person.id)]);
        expect([name, await works(person)]).toEqual([name, holders.includes(person.id) ? 403 : 200]);
        if (holders.includes(person.id)) found.push(name);
      }
      await turn(ods, false);
      return found;
    };
    expect(await asked(site)).toEqual(['trust', 'site']);
    expect(await asked(trust)).toEqual(['trust', 'site', 'other']);
    expect((await one(trust)).secondStep).toEqual({ people: 3, without: 3 });
  });

  it('locks nobody out: one signed in long ago gives the password, one who lost the app is helped by an operator', async () => {
    const ods = await add();
    const [old, stepped] = [await seat({ responder: ods }), await seat({ responder: ods }, true)];
    ground.forward(11 * MINUTE_MS);
    await turn(ods, true);
    const begin = (body: object) => ground.ask('POST', '/v1/staff/second-step', { token: old.token, body });
    expect([(await begin({})).status, (await begin({ password: PASSWORD })).status]).toEqual([403, 200]);
    await setUpStep(ground, old.token);
    expect(await works(old)).toBe(200);
    const reset = await ground.ask('DELETE', `/v1/staff/people/${stepped.id}/second-step`, { token: operator });
    expect(reset.status).toBe(200);
    const { token, mustSetUpSecondStep } = (await signIn(ground, stepped.email)).body;
    expect(mustSetUpSecondStep).toBe(true);
    await setUpStep(ground, String(token));
    expect(await works({ token: String(token) })).toBe(200);
  });

  it('is asked of whoever joins or gets a role there later, and of nobody who has none there any more', async () => {
    const ods = await add();
    await turn(ods, true);
    const role = { role: 'responder', organisation: ods };
    const { mailed } = await invite(ground, operator, { email: `${newId()}@example.org`, ...role });
    const joined = await ground.ask('POST', '/v1/staff/invitations/acceptance', {
      body: { token: mailed, name: 'Kim', jobTitle: 'Nurse', password: 'a password of their own', keep: 'token' },
    });
    expect(joined.body).toMatchObject({ mustSetUpSecondStep: true });
    expect(await works({ token: String(joined.body.token) })).toBe(403);
    const person = await sit(ground, {});
    const change = (path: string) =>
      ground.ask('POST', `/v1/staff/people/${person.id}/${path}`, { token: operator, body: role });
    await change('roles');
    expect(await works(person)).toBe(403);
    await change('roles/withdrawal');
    expect(await works(person)).toBe(200);
  });
});
