import { type Endpoint, endpoints, listed, pathOf } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';

const OURS = 'http://feedback.example.org';
const FOREIGN = ['https://elm.example', 'null', `${OURS}.example`];

const changes = listed(endpoints).filter(([, { audience, method }]) => audience === 'staff' && method !== 'GET');

/** Made-up ids for an address. */
function idsFor({ path }: Endpoint): Record<string, string> {
  return Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x']));
}

describe.each(engines)(
  'a page of another origin that has the browser of somebody who may do everything, on %s',
  (engine) => {
    let ground: Ground;
    let cookie: string;
    beforeAll(async () => {
      ground = await startGround(engine);
      const { email } = await ground.hire({ ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE });
      const body = { email, password: PASSWORD, keep: 'cookie' };
      const { headers } = await ground.ask('POST', '/v1/staff/session', { body });
      cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    });
    afterAll(() => ground.stop());

    /** A call by the cookie alone. Its body is none that is right: on our own pages that is what is said of it. */
    const call = (endpoint: Endpoint, origin: string) => {
      const path = pathOf(endpoint, idsFor(endpoint));
      const file = endpoint.upload && { raw: 'made,up', headers: { cookie, origin, 'content-type': endpoint.upload } };
      return ground.ask(endpoint.method, path, file ?? { body: { made: 'up' }, headers: { cookie, origin } });
    };

    it.each(changes)('changes nothing by %s', async (_, endpoint) => {
      const before = await ground.platform.services.db.selectFrom('staff_events').selectAll().execute();
      for (const origin of FOREIGN) {
        const { status, body } = await call(endpoint, origin);
        expect([origin, status, body.code]).toEqual([origin, 403, 'forbidden']);
        expect(body.detail).toMatch(/^[A-Z].+\.$/);
      }
      expect(await ground.platform.services.db.selectFrom('staff_events').selectAll().execute()).toEqual(before);
    });

    it.each(['cross-site', 'same-site'])('is not heard either where its browser says no more than %s', async (site) => {
      const headers = { cookie, 'sec-fetch-site': site };
      for (const [name, endpoint] of changes.filter(([, { body }]) => body !== undefined)) {
        const path = pathOf(endpoint, idsFor(endpoint));
        const { status, body } = await ground.ask(endpoint.method, path, { body: { made: 'up' }, headers });
        expect([name, status, body.title]).toEqual([name, 403, 'This is not allowed']);
      }
      expect((await ground.ask('GET', '/v1/staff/session', { headers })).status).toBe(403);
      for (const own of ['same-origin', 'none']) {
        const ask = ground.ask('GET', '/v1/staff/session', { headers: { cookie, 'sec-fetch-site': own } });
        expect((await ask).status).toBe(200);
      }
    });

    it('sends a story all the same, as a practice’s own page does', async () => {
      const headers = { origin: 'https://elm.example', 'sec-fetch-site': 'cross-site' };
      const sent = await ground.ask('PUT', `/v1/stories/${newId()}`, { body: submission(), headers });
      expect(sent.status).toBe(201);
    });

    it('would have been heard on a page of ours', async () => {
      const heard = changes.filter(([, { body }]) => body !== undefined);
      for (const [name, endpoint] of heard) {
        expect([name, (await call(endpoint, OURS)).status]).not.toEqual([name, 403]);
      }
      expect(heard.length).toBeGreaterThan(20);
    });
  },
);
