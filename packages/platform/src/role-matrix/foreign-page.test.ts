import { type Endpoint, endpoints, listed, pathOf } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';

const OURS = 'http://feedback.example.org';
const FOREIGN = ['https://elm.example', 'null', `${OURS}.example`];

const changes = listed(endpoints).filter(([, { audience, method }]) => audience === 'staff' && method !== 'GET');

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
      const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x']);
      const path = pathOf(endpoint, Object.fromEntries(names));
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

    it('would have been heard on a page of ours', async () => {
      const heard = changes.filter(([, { body }]) => body !== undefined);
      for (const [name, endpoint] of heard) {
        expect([name, (await call(endpoint, OURS)).status]).not.toEqual([name, 403]);
      }
      expect(heard.length).toBeGreaterThan(20);
    });
  },
);
