import { type Endpoint, endpoints, listed, pathOf } from '@hearback/contract';
import { deeds } from '@hearback/contract/deeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HERE, seat } from '../role-matrix/actors.ts';
import { calls } from '../role-matrix/calls.ts';
import { openCalls } from '../role-matrix/open-calls.ts';
import type { Call, Scene } from '../role-matrix/scene.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';
import { passOnWork, tellOfWork } from '../testing/work-stories.ts';

const MARK = 'Zanzibarine';

/** The reads that are of stories of staff. All others know nothing of them. */
const own = listed(endpoints).filter(([name]) => name.toLowerCase().includes('workstories'));
const reads = listed(endpoints).filter(
  ([name, { method, isStream }]) => method === 'GET' && !isStream && !own.some(([one]) => one === name),
);
/** What is different at each look, whatever anybody told; and what a call is about that is made anew each time. */
const LIVE = /^staff\.(audit|session|sessions|secondStep|mails\.list|people|directories)/;

/** Each page of the platform that anybody may look at. */
const pages = [
  ...['/', `/o/${HERE}`, `/o/${HERE}?only=good`, `/o/${HERE}/changes`, `/help/${HERE}`, `/tell/${HERE}`],
  ...[
    '/g/tree-network',
    '/moderation',
    '/moderation.csv',
    `/tag/${HERE}`,
    `/poster/${HERE}`,
    '/openapi.json',
    '/metrics',
  ],
];

describe.each(engines)('a story of staff, on %s, is apart from those of patients:', (engine) => {
  let ground: Ground;
  let set: Omit<Scene, 'caller' | 'about'>;
  let patients: string;
  let told: string[];
  const looked = new Map<string, Call>();
  const before = new Map<string, string>();

  const abouts = (endpoint: Endpoint) =>
    deeds
      .filter(({ refused = [], hidden = [] }) => [...refused, ...hidden].includes(endpoint))
      .map(({ about = '' }) => about);
  const places = reads.flatMap(([name, endpoint]) => {
    const all = [...new Set(abouts(endpoint))];
    return (all.length > 0 ? all : ['']).map((about) => [`${name} ${about}`.trim(), name, endpoint, about] as const);
  });
  const lookAt = async (place: string, endpoint: Endpoint) => {
    const { params = {}, query = '' } = looked.get(place) ?? {};
    const { text } = await ground.ask('GET', `${pathOf(endpoint, params)}${query}`, { token: set.helper });
    return text;
  };
  const page = async (path: string) => {
    const { status, text } = await ground.ask('GET', path, { headers: AS_BROWSER });
    expect([path, status < 500]).toEqual([path, true]);
    return steady(text);
  };

  beforeAll(async () => {
    ground = await startGround(engine);
    const everything = { ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE, auditor: EVERYWHERE } as const;
    const { token: helper } = await seat(ground, { ...everything, 'group-analyst': EVERYWHERE });
    const { token: responder } = await seat(ground, { responder: EVERYWHERE });
    set = { ground, helper, responder, hired: await ground.hire({}) };
    patients = (await tellAndPublish(ground, helper)).id;
    for (const [place, name, , about] of places) {
      const make = calls[name] ?? openCalls[name];
      if (!make) throw new Error(`There is no example of ${name}`);
      looked.set(place, await make({ ...set, caller: undefined, about }));
    }
    // Once for whatever a first look changes.
    for (const round of [1, 2]) {
      for (const [place, , endpoint] of places) before.set(place, steady(await lookAt(place, endpoint)));
      for (const path of pages) before.set(path, await page(path));
      before.set('rounds', String(round));
    }
    const parts = { happened: `${MARK} was what I heard.`, good: MARK, better: MARK, topics: ['care'] as const };
    told = [];
    for (const readers of ['moderators', 'managers'] as const) {
      const one = { ...parts, topics: [...parts.topics], readers, email: `${MARK}@example.org` };
      told.push((await tellOfWork(ground, one)).id, (await passOnWork(ground, helper, one)).id);
    }
    await new Promise((resolve) => setTimeout(resolve, 2100));
  });
  afterAll(() => ground.stop());

  it.each(places)('%s knows nothing of it', async (place, name, endpoint) => {
    const text = await lookAt(place, endpoint);
    expect(text).not.toContain(MARK);
    for (const id of told) expect(text).not.toContain(id);
    if (!LIVE.test(name)) expect(steady(text)).toBe(before.get(place));
  });

  it.each(pages)('the page %s knows nothing of it', async (path) => {
    const text = await page(path);
    expect(text).not.toContain(MARK);
    expect(text).not.toContain('/tell-as-staff');
    // How much of what the process did is counted there, and grows by looking.
    if (path !== '/metrics') expect(text).toBe(before.get(path));
  });

  it('is found by no address of a patient’s story', async () => {
    for (const id of told) {
      for (const path of [`/s/${id}`, `/v1/stories/${id}`, `/v1/staff/stories/${id}`]) {
        expect((await ground.ask('GET', path, { token: set.helper })).status).toBe(404);
      }
      expect((await ground.ask('POST', `/v1/stories/${id}/reads`)).status).toBe(404);
    }
  });

  it('is on its own lists', async () => {
    const list = async (show: string) =>
      (await ground.ask('GET', `/v1/staff/work-stories?show=${show}`, { token: set.helper })).text;
    for (const show of ['to-read', 'read', 'shared']) expect(await list(show)).toContain(MARK);
  });

  it('opens nobody’s private page by taking the id of a patient’s story', async () => {
    const { id, token } = await tellOfWork(ground);
    expect((await ground.ask('GET', `/v1/receipts/${token}`)).status).toBe(404);
    const taken = await ground.ask('PUT', `/v1/work-stories/${patients}`, {
      body: { organisation: HERE, happened: 'Mine.', key: 'x'.repeat(22) },
    });
    expect(taken.status).toBe(201);
    const stolen = new URL(String(taken.body.link)).pathname.slice('/a/'.length);
    expect((await ground.ask('GET', `/v1/receipts/${stolen}`)).status).toBe(404);
    expect((await ground.ask('GET', `/a/${stolen}`, { headers: AS_BROWSER })).text).not.toContain('I rang');
    expect(id).not.toBe(patients);
  });
});

/** Without the moment at which it was answered, and what a form makes anew. */
function steady(text: string): string {
  return text.replaceAll(/name="(id|key)" value="[^"]*"/g, '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
}
