import type { Role, SentOnSummary, StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailOf } from '../mail/messages.ts';
import { saveOrganisation } from '../organisations/store.ts';
import { withdrawAll } from '../staff/store.ts';
import { type Told, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { lookAtUnseen } from './unseen.ts';

const WHOLE = 'RZX';
const NEW = 'RZX01';
const CONTACT = 'Ring 0115 496 0000 after five';

describe.each(engines)('what would be sent on to an organisation where nobody sees it, on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods: WHOLE, name: 'Ash Trust', kind: 'trust' });
    await saveOrganisation(db, { ods: NEW, name: 'Ash Clinic', kind: 'site' });
    await db.updateTable('organisations').set({ parent: WHOLE }).where('ods', '=', NEW).execute();
    moderator = await ground.tokenOf({ moderator: '*' });
    operator = await ground.tokenOf({ operator: '*' });
  });
  afterAll(() => ground.stop());
  beforeEach(async () => {
    await ground.platform.services.db.deleteFrom('staff_roles').where('ods', 'in', [WHOLE, NEW]).execute();
  });

  const suggest = ({ id }: Told, to: string) =>
    ground.ask('POST', `/v1/staff/stories/${id}/reroute`, {
      ...{ token: moderator, body: { version: 1, to, note: 'They can look into it.' } },
    });
  const toNew = () => tell(ground, { organisation: NEW, happened: 'My tablets never came.' });
  const say = ({ token }: Told, body: object) => ground.ask('POST', `/v1/receipts/${token}/reroute`, { body });
  const agree = async (told: Told, to: string) => {
    expect((await suggest(told, to)).status).toBe(200);
    const { status, body } = await say(told, { version: 2, answer: 'yes', contact: CONTACT });
    expect([status, body.status]).toEqual([200, 'rerouted']);
  };
  const hire = async (role: Role, ods = NEW) => (await ground.hire({ [role]: ods })).id;
  const leave = (id: string) => withdrawAll(ground.platform.services.db, id);
  const seen = async ({ id }: Told) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator })).body as unknown as StaffStory;
  const at = ({ id }: Told, token: string) => ground.ask('GET', `/v1/staff/sent-on/${id}`, { token });
  const listed = async ({ id }: Told, token: string, query = '') => {
    const { body } = await ground.ask('GET', `/v1/staff/sent-on?show=open&limit=100${query}`, { token });
    return (body.items as SentOnSummary[]).find(({ story }) => story === id)?.isUnseen;
  };
  const look = () => {
    const { db, now, config } = ground.platform.services;
    const { publicUrl } = config;
    return lookAtUnseen({ db, now, publicUrl, nudge: () => undefined, onTrouble: (error) => Promise.reject(error) });
  };
  const lettersOf = async ({ id }: Told) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%sent-on/${id}%`).execute();
    const letters = rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
    return letters.filter(({ kind }) => kind === 'sent-on-unseen');
  };

  it('is refused with who has to be invited, and the moderator is told that before they ask', async () => {
    const told = await toNew();
    const { status, body } = await suggest(told, 'complaint');
    expect([status, body.code]).toEqual([409, 'not-now']);
    expect(body.detail).toContain('Nobody at Ash Clinic sees complaints. Invite a complaints manager or a manager');
    expect(await seen(told)).toMatchObject({ status: 'submitted', version: 1, sendableAs: [] });
    await hire('complaints-manager');
    expect((await seen(told)).sendableAs).toEqual(['complaint']);
    expect([(await suggest(told, 'enquiry')).status, (await suggest(told, 'complaint')).status]).toEqual([409, 200]);
    expect(await seen(told)).not.toHaveProperty('sendableAs');
  });

  it.each([WHOLE, '*'])('goes to whoever sees it at the whole, or everywhere (%s)', async (place) => {
    const [told, id] = [await toNew(), await hire('manager', place)];
    expect((await seen(told)).sendableAs).toEqual(['enquiry', 'complaint']);
    await agree(told, 'enquiry');
    await look();
    expect([await listed(told, operator), (await at(told, operator)).status]).toEqual([undefined, 404]);
    await leave(id);
  });

  it('is seen by operators once the last who saw it has left, and they are told once until somebody sees it again', async () => {
    const [told, id] = [await toNew(), await hire('manager')];
    await agree(told, 'enquiry');
    await look();
    expect(await lettersOf(told)).toEqual([]);
    await leave(id);
    await Promise.all([look(), look()]);
    await look();
    const letters = await lettersOf(told);
    expect(letters.map(({ kind, organisation }) => [kind, organisation])).toEqual([['sent-on-unseen', 'Ash Clinic']]);
    const mail = mailOf(letters[0]);
    expect(mail.text).toContain('Invite an enquiries officer or a manager at Ash Clinic');
    for (const words of [mail.text, mail.html, mail.subject]) expect(words).not.toMatch(/tablets|0115/);
    expect((await at(told, operator)).body).toMatchObject({ contact: CONTACT, isUnseen: true });
    expect([await listed(told, operator), await listed(told, operator, `&organisation=${NEW}`)]).toEqual([true, true]);
    const path = `/v1/staff/sent-on/${told.id}/progress`;
    const { body } = await ground.ask('POST', path, { token: operator, body: { version: 1, to: 'seen' } });
    expect(body).toMatchObject({ state: 'seen', isUnseen: true });
    expect((await seen(told)).timeline.map(({ kind }) => kind)).toContain('sent-on-unseen');
    const again = await hire('enquiries-officer');
    await look();
    expect([await listed(told, operator), (await at(told, operator)).status]).toEqual([undefined, 404]);
    await leave(again);
    await look();
    expect(await lettersOf(told)).toHaveLength(2);
  });

  it('is sent on all the same where the last one left before the author said yes', async () => {
    const [told, id] = [await toNew(), await hire('complaints-manager')];
    expect((await suggest(told, 'complaint')).status).toBe(200);
    await leave(id);
    expect((await say(told, { version: 2, answer: 'yes', contact: CONTACT })).body.status).toBe('rerouted');
    expect(await listed(told, operator)).toBe(true);
    const [other, elsewhere] = [await hire('enquiries-officer'), await ground.tokenOf({ manager: 'B82002' })];
    expect((await at(told, elsewhere)).status).toBe(404);
    expect(await listed(told, operator)).toBe(true);
    await leave(other);
  });
});
