import type { Role } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const THANKS = { name: 'Thanks', text: 'Thank you for telling us about [what they told].' };

describe.each(engines)('templates for replies on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const at = (ods: string, id = '') => `/v1/staff/organisations/${ods}/reply-templates${id && `/${id}`}`;
  const save = (id: string, body: object, as = token, ods = 'A81001') =>
    ground.ask('PUT', at(ods, id), { token: as, body });
  const list = async (ods = 'A81001') => (await ground.ask('GET', at(ods), { token })).body.templates;
  const remove = (id: string, ods = 'A81001') => ground.ask('DELETE', at(ods, id), { token });
  const reply = async (text: string, organisation = 'A81001') => {
    const { id } = await tellAndPublish(ground, token, { organisation });
    return ground.ask('PUT', `/v1/staff/stories/${id}/replies/${newId()}`, { token, body: { text } });
  };

  it('are kept by name, changed, removed and brought back', async () => {
    const [first, second] = [newId(), newId()];
    expect((await save(first, THANKS)).status).toBe(201);
    await save(second, { name: 'Sorry', text: 'We are sorry.' });
    expect(await list()).toEqual([
      { id: second, name: 'Sorry', text: 'We are sorry.' },
      { id: first, ...THANKS },
    ]);
    await save(second, { name: 'A word of sorrow', text: 'We are sorry.' });
    expect((await remove(first)).status).toBe(204);
    expect((await remove(first)).status).toBe(204);
    expect(await list()).toEqual([{ id: second, name: 'A word of sorrow', text: 'We are sorry.' }]);
    await save(first, THANKS);
    expect(await list()).toHaveLength(2);
    expect(await list('B82002')).toEqual([]);
    expect((await save(first, THANKS, token, 'B82002')).body.code).toBe('id-used');
    await remove(first, 'B82002');
    expect(await list()).toHaveLength(2);
  });

  it('cannot be sent as they are, nor with a blank left, and nothing is kept of such a reply', async () => {
    await save(newId(), THANKS);
    const [whole, blank] = [await reply('We are sorry!'), await reply('Thank you. We read [what they told].')];
    expect([whole.status, whole.body.errors]).toMatchObject([422, [{ pointer: '/text', code: 'wrong-kind' }]]);
    expect([blank.status, blank.body.errors]).toMatchObject([422, [{ pointer: '/text', code: 'required' }]]);
    const { db } = ground.platform.services;
    expect(await db.selectFrom('sent_replies').selectAll().execute()).toEqual([]);
    expect((await reply('We are sorry that nobody answered the telephone.')).status).toBe(201);
    expect((await reply('We are sorry.', 'B82002')).status).toBe(201);
  });

  it('are for those who reply and manage there', async () => {
    const asked = async (roles: Partial<Record<Role, string>>) => save(newId(), THANKS, await ground.tokenOf(roles));
    expect((await asked({ manager: 'A81001' })).status).toBe(201);
    for (const roles of [{ responder: 'B82002' }, { moderator: 'A81001' }, { operator: '*' }, {}]) {
      expect((await asked(roles)).status).toBe(403);
    }
    expect((await save(newId(), THANKS, token, 'X99')).status).toBe(404);
  });
});
