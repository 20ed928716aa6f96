import { type Endpoint, endpoints, listed } from '@hearback/contract';
import { type Deed, deeds } from '@hearback/contract/deeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { EVERYWHERE } from '../staff/permissions.ts';
import { approve } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type Actor, HERE, mayDo, seat, standActors } from './actors.ts';
import { calls } from './calls.ts';
import { openCalls } from './open-calls.ts';
import { type Scene, sentReply, well } from './scene.ts';
import { statusOf } from './status-of.ts';

const names = new Map(listed(endpoints).map(([name, endpoint]) => [endpoint, name]));

/** Each call of each row of the table, and what it answers to whoever may not make it. */
const rows = deeds.flatMap((deed) => [
  ...(deed.refused ?? []).map((endpoint) => rowOf(deed, endpoint, 403)),
  ...(deed.hidden ?? []).map((endpoint) => rowOf(deed, endpoint, 404)),
]);

/** Whether a list is asked for with this part of its query, and without it too. */
function mayLeaveOut(query: NonNullable<Endpoint['query']>, part: string): boolean {
  const shape = 'shape' in query ? (query.shape as Record<string, z.ZodMiniType>) : {};
  return shape[part]?.safeParse(undefined).success ?? false;
}

function rowOf(deed: Deed, endpoint: Endpoint, refusal: 403 | 404) {
  const name = names.get(endpoint) ?? '';
  return { deed, endpoint, refusal, name, words: deed.words };
}

/** Lists of one place or of all that somebody has a role at: whoever has it nowhere has no list, not an empty one. */
const listRows = rows.filter(
  ({ deed, endpoint: { method, query } }) =>
    deed.held === 'there' && method === 'GET' && query !== undefined && mayLeaveOut(query, 'organisation'),
);

const open = listed(endpoints).filter(([, { audience }]) => audience === 'anyone');

it('has every call by staff in a row, and a good example of every call', () => {
  const byStaff = listed(endpoints).filter(([, { audience }]) => audience === 'staff');
  const sorted = (list: Iterable<string>) => [...new Set(list)].sort();
  const wanted = sorted(byStaff.map(([name]) => name));
  expect(sorted(rows.map(({ name }) => name))).toEqual(wanted);
  expect(sorted(Object.keys(calls))).toEqual(wanted);
  expect(sorted(Object.keys(openCalls))).toEqual(sorted(open.map(([name]) => name)));
});

describe.each(engines)('who may do what, on %s:', (engine) => {
  let ground: Ground;
  let set: Pick<Scene, 'ground' | 'helper' | 'responder' | 'hired'>;
  let actors: Actor[];
  beforeAll(async () => {
    ground = await startGround(engine);
    const { token: helper } = await seat(ground, { ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE });
    const { token: responder } = await seat(ground, { responder: EVERYWHERE });
    set = { ground, helper, responder, hired: await ground.hire({}) };
    actors = await standActors(ground);
    // So that a reply waits for somebody to check it, and can be taken back.
    const body = { secondLook: 'always', firstReplies: 1, takeBackMinutes: 0 };
    await well(ground, helper, `/v1/staff/organisations/${HERE}/reply-settings`, body);
    // And so that the responder is not new there any more.
    const first = await sentReply({ ...set, caller: undefined, about: '' });
    await approve(ground, first.story, first.id);
  });
  afterAll(() => ground.stop());

  /** Of what is one's own, and of what is public, where a role is held makes no difference. */
  const actorsFor = (deed?: Deed) =>
    deed && deed.roles !== 'everybody' ? actors : actors.filter(({ place = HERE }) => place === HERE);

  const scene = (caller?: Actor, about = ''): Scene => ({ ...set, caller, about });

  it.each(rows)('they $words ($name)', async ({ deed, endpoint, name, refusal }) => {
    const make = calls[name];
    if (!make) throw new Error(`There is no example of ${name}`);
    const shared = await make(scene(undefined, deed.about));
    const answered: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const actor of actorsFor(deed)) {
      const isAllowed = mayDo(actor, deed);
      const call = isAllowed ? await make(scene(actor, deed.about)) : shared;
      const token = isAllowed ? (call.as ?? actor.token) : actor.token;
      answered[actor.name] = await statusOf(ground, endpoint, { ...call, as: token });
      expected[actor.name] = isAllowed ? (call.expects ?? endpoint.status) : actor.isOut ? 401 : refusal;
    }
    expect(answered).toEqual(expected);
  });

  it.each(listRows)('they $words, of all places at once ($name)', async ({ deed, endpoint, name }) => {
    const asked = new URLSearchParams((await calls[name]?.(scene(undefined, deed.about)))?.query);
    asked.delete('organisation');
    const query = `?${asked}`;
    const answered: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const actor of actors) {
      answered[actor.name] = await statusOf(ground, endpoint, { query, as: actor.token });
      const isAllowed = mayDo(actor, { ...deed, held: 'anywhere' });
      expected[actor.name] = isAllowed ? endpoint.status : actor.isOut ? 401 : 403;
    }
    expect(answered).toEqual(expected);
  });

  it.each(open)('%s is for anyone, whoever they are', async (name, endpoint) => {
    const answered: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const actor of actorsFor()) {
      const call = await openCalls[name]?.(scene(actor));
      if (!call) throw new Error(`There is no example of ${name}`);
      answered[actor.name] = await statusOf(ground, endpoint, { ...call, as: actor.token });
      expected[actor.name] = call.expects ?? endpoint.status;
    }
    expect(answered).toEqual(expected);
  });
});
