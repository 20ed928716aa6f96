import { type Endpoint, endpoints, listed, parseParameters, SurveyDefinition } from '@hearback/contract';
import { auditOf, isCountedAgain, readsOfNothingPrivate } from '@hearback/contract/audited';
import { deeds } from '@hearback/contract/deeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { seat } from './actors.ts';
import { calls } from './calls.ts';
import type { Call, Scene } from './scene.ts';
import { statusOf } from './status-of.ts';

const reads = listed(endpoints).filter(([, { audience, method }]) => audience === 'staff' && method === 'GET');

it('each read by staff is in the audit trail, or stands with why it tells nothing private', () => {
  const audited = reads.filter(([, endpoint]) => auditOf(endpoint) === 'read').map(([name]) => name);
  const told = reads.filter(([, endpoint]) => readsOfNothingPrivate.has(endpoint)).map(([name]) => name);
  expect([...audited, ...told].sort()).toEqual(reads.map(([name]) => name).sort());
  expect(readsOfNothingPrivate.size).toBe(told.length);
});

/** The list that is looked at, where one call gives several. */
function listsOf(endpoint: Endpoint, query = ''): string[] {
  const read = endpoint.query && parseParameters(endpoint.query, Object.fromEntries(new URLSearchParams(query)));
  const { show } = (read?.ok ? read.value : {}) as { show?: unknown };
  return isCountedAgain(endpoint) && typeof show === 'string' ? [show] : [];
}

/** The state or list that the first row of the table of who may do what has a call about. */
function aboutOf(endpoint: Endpoint): string {
  const row = deeds.find(({ refused = [], hidden = [] }) => [...refused, ...hidden].includes(endpoint));
  return row?.about ?? '';
}

describe.each(engines)('of each read by staff, on %s, the audit trail', (engine) => {
  let ground: Ground;
  let set: Omit<Scene, 'caller' | 'about'>;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { token: helper } = await seat(ground, { ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE });
    const { token: responder } = await seat(ground, { responder: EVERYWHERE });
    set = { ground, helper, responder, hired: await ground.hire({}) };
  });
  afterAll(() => ground.stop());

  it.each(reads)('has a line where it is of what is private: %s', async (name, endpoint) => {
    const call = await calls[name]?.({ ...set, caller: undefined, about: aboutOf(endpoint) });
    if (!call) throw new Error(`There is no example of ${name}`);
    const { id, token } = await seat(ground, { ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE });
    expect(await statusOf(ground, endpoint, { ...call, as: token })).toBe(endpoint.status);
    const lines = await ground.platform.services.db
      .selectFrom('staff_events')
      .select(['kind', 'detail'])
      .where('actor', '=', id)
      .execute();
    // Which one it was: whoever asked or complains may want to know who read it.
    const isOfOne = /^\/v1\/staff\/(enquiries|complaints)\/\{/.test(endpoint.path);
    const one = isOfOne ? [call.params?.enquiry ?? call.params?.complaint ?? call.params?.id] : [];
    const named = await namedBy(ground, endpoint, call.params);
    const detail = [name, ...one, ...named, ...listsOf(endpoint, call.query)].join(' ');
    expect(lines).toEqual(auditOf(endpoint) ? [{ kind: 'read', detail }] : []);
  });
});

/** The title of the survey, or the place and id of the story of staff, that a read names in the line's words. */
async function namedBy({ platform }: Ground, { path }: Endpoint, params: Call['params'] = {}): Promise<string[]> {
  if (/^\/v1\/staff\/work-stories\/\{/.test(path)) return ['A81001', String(params.id)];
  if (!/^\/v1\/staff\/surveys\/\{/.test(path)) return [];
  const { draft } = await platform.services.db
    .selectFrom('surveys')
    .select('draft')
    .where('id', '=', String(params.survey ?? params.id))
    .executeTakeFirstOrThrow();
  return [SurveyDefinition.parse(JSON.parse(draft)).title.en ?? ''];
}
