import type { Invitation, StaffMember } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { invite, mailedToken, signIn } from '../testing/access.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const DAY_MS = 24 * 3_600_000;
const NEW_PASSWORD = 'a password of their own';

describe.each(engines)('an invitation on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const address = () => `${newId()}@example.org`;
  const look = (token: string) => ground.ask('POST', '/v1/staff/invitations/look', { body: { token } });
  const accept = (token: string, parts: object = {}) =>
    ground.ask('POST', '/v1/staff/invitations/acceptance', {
      body: { token, name: 'Kim Vale', jobTitle: 'Nurse', password: NEW_PASSWORD, keep: 'token', ...parts },
    });
  const waiting = async (token = operator) =>
    (await ground.ask('GET', '/v1/staff/invitations', { token })).body.invitations as Invitation[];

  it('says what it is for, makes an account with the role, signs in, and works once', async () => {
    const email = address();
    const { mailed } = await invite(ground, manager, { email, role: 'responder', organisation: 'A81001' });
    expect((await look(mailed)).body).toMatchObject({
      ...{ email, role: 'responder', by: 'Sam Staff', hasAccount: false },
      organisation: { ods: 'A81001' },
    });
    const { status, body } = await accept(mailed);
    expect([status, (body.staff as StaffMember).roles]).toEqual([
      201,
      [{ role: 'responder', organisation: expect.objectContaining({ ods: 'A81001' }) }],
    ]);
    const list = '/v1/staff/stories?show=to-reply&organisation=A81001';
    expect((await ground.ask('GET', list, { token: String(body.token) })).status).toBe(200);
    expect([(await look(mailed)).status, (await accept(mailed)).status]).toEqual([404, 404]);
    expect((await waiting()).some((one) => one.email === email)).toBe(false);
  });

  it('of two who accept it at once, lets one in', async () => {
    const { mailed } = await invite(ground, operator, { email: address(), role: 'moderator' });
    const answers = await Promise.all([accept(mailed), accept(mailed), accept(mailed)]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it('gives somebody who has an account the role only by the password of that account', async () => {
    const { email, id } = await ground.hire({ responder: 'B82002' });
    const { mailed } = await invite(ground, operator, { email: email.toUpperCase(), role: 'operator' });
    expect((await look(await mailedToken(ground, 'invited', email))).body.hasAccount).toBe(true);
    expect(mailed).toBe('');
    const token = await mailedToken(ground, 'invited', email);
    expect((await accept(token)).status).toBe(401);
    const { status, body } = await accept(token, { password: PASSWORD });
    expect([status, (body.staff as StaffMember).id]).toEqual([201, id]);
    expect((body.staff as StaffMember).name).toBe('Sam Staff');
    expect((body.staff as StaffMember).roles.map(({ role }) => role).sort()).toEqual(['operator', 'responder']);
  });

  it('is over after seven days, and when it is withdrawn', async () => {
    const early = await invite(ground, operator, { email: address(), role: 'moderator' });
    const path = `/v1/staff/invitations/${early.id}`;
    expect((await ground.ask('DELETE', path, { token: manager })).status).toBe(404);
    expect((await ground.ask('DELETE', path, { token: operator })).status).toBe(204);
    expect((await ground.ask('DELETE', path, { token: operator })).status).toBe(404);
    expect((await accept(early.mailed)).status).toBe(404);
    const email = address();
    const late = await invite(ground, operator, { email, role: 'moderator' });
    ground.forward(7 * DAY_MS - 60_000);
    expect((await look(late.mailed)).status).toBe(200);
    ground.forward(120_000);
    expect([(await look(late.mailed)).status, (await accept(late.mailed)).status]).toEqual([404, 404]);
    const token = await ground.tokenOf({ operator: EVERYWHERE });
    expect((await waiting(token)).find((one) => one.email === email)?.isOver).toBe(true);
    ground.forward(-7 * DAY_MS - 60_000);
  });

  it('is worth no more than its sender: who has lost the role to give it invites nobody', async () => {
    const { id, email: own } = await ground.hire({ operator: EVERYWHERE });
    const leaver = String((await signIn(ground, own)).body.token);
    const { mailed } = await invite(ground, leaver, { email: address(), role: 'operator' });
    expect((await look(mailed)).status).toBe(200);
    expect((await ground.ask('DELETE', `/v1/staff/people/${id}`, { token: operator })).status).toBe(204);
    expect([(await look(mailed)).status, (await accept(mailed)).status]).toEqual([404, 404]);
  });

  it('makes nobody an operator of one organisation alone', async () => {
    const body = { email: address(), role: 'operator', organisation: 'A81001' };
    const sent = await ground.ask('PUT', `/v1/staff/invitations/${newId()}`, { token: operator, body });
    expect([sent.status, sent.body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/organisation' })]]);
  });

  it('is sent once however often the same is asked, and its id serves no other', async () => {
    const [id, email] = [newId(), address()];
    const send = (body: object) => ground.ask('PUT', `/v1/staff/invitations/${id}`, { token: operator, body });
    const answers = await Promise.all([1, 2, 3].map(() => send({ email, role: 'moderator' })));
    expect(answers.map(({ status }) => status < 300)).toEqual([true, true, true]);
    const { db } = ground.platform.services;
    const mails = await db.selectFrom('outbox').select('id').where('mail', 'like', `%"${email}"%`).execute();
    expect(mails).toHaveLength(1);
    expect((await send({ email, role: 'responder' })).body.code).toBe('id-used');
  });

  it('is one mail where it is sent several times in the same moment, each under an id of its own', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = address();
      const body = { email, role: 'moderator' };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () =>
          ground.ask('PUT', `/v1/staff/invitations/${newId()}`, { token: operator, body }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), 201]);
      expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
      const { db } = ground.platform.services;
      const mails = await db.selectFrom('outbox').select('id').where('mail', 'like', `%"${email}"%`).execute();
      expect(mails).toHaveLength(1);
    }
  });

  it('is one mail where it is sent again within minutes under another id, and another one later', async () => {
    const email = address();
    const send = (role = 'moderator', as = operator) =>
      ground.ask('PUT', `/v1/staff/invitations/${newId()}`, { token: as, body: { email, role } });
    const mails = async () => {
      const { db } = ground.platform.services;
      return (await db.selectFrom('outbox').select('id').where('mail', 'like', `%"${email}"%`).execute()).length;
    };
    const first = await send();
    const again = await send();
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    expect(await mails()).toBe(1);
    expect((await send('responder')).status).toBe(201);
    await ground.ask('DELETE', `/v1/staff/invitations/${first.body.id}`, { token: operator });
    expect((await send()).status).toBe(201);
    ground.forward(11 * 60_000);
    expect((await send()).status).toBe(201);
    expect(await mails()).toBe(4);
    ground.forward(-11 * 60_000);
  });

  it('reaches no further than who sends it', async () => {
    const send = (body: object) =>
      ground.ask('PUT', `/v1/staff/invitations/${newId()}`, { token: manager, body: { email: address(), ...body } });
    expect((await send({ role: 'operator' })).status).toBe(403);
    expect((await send({ role: 'responder' })).status).toBe(403);
    expect((await send({ role: 'responder', organisation: 'B82002' })).status).toBe(403);
    expect((await send({ role: 'responder', organisation: 'A81001' })).status).toBe(201);
    const own = await waiting(manager);
    expect(new Set(own.map(({ organisation }) => organisation?.ods))).toEqual(new Set(['A81001']));
  });

  it('names every field that a new account lacks, and a password that is too short', async () => {
    const { mailed } = await invite(ground, operator, { email: address(), role: 'moderator' });
    const bare = await accept(mailed, { name: undefined, jobTitle: undefined });
    expect((bare.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(['/name', '/jobTitle']);
    const short = await accept(mailed, { password: 'too short' });
    expect(short.body.errors).toEqual([
      { pointer: '/password', code: 'too-short', detail: 'Use 12 characters or more.' },
    ]);
    expect((await accept(mailed)).status).toBe(201);
  });

  it('keeps nothing by which somebody who reads the database could use its link', async () => {
    const { mailed } = await invite(ground, operator, { email: address(), role: 'moderator' });
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('staff_invitations').selectAll().execute();
    expect(mailed).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(mailed);
  });
});

describe('the mail of an invitation', () => {
  it('says who invites to what, as text, and its link is whole', async () => {
    const mailServer: MailServer = await startMailServer();
    const ground = await startGround('sqlite', { smtpUrl: mailServer.url });
    const token = await ground.tokenOf({ operator: EVERYWHERE });
    const email = `${newId()}@example.org`;
    await ground.platform.services.db
      .updateTable('organisations')
      .set({ name: `Vale ${MARKUP}` })
      .where('ods', '=', 'A81001')
      .execute();
    await ground.ask('PUT', `/v1/staff/invitations/${newId()}`, {
      token,
      body: { email, role: 'responder', organisation: 'A81001' },
    });
    const [mail] = await mailServer.mailsTo(email, 1);
    expect(mail?.subject).toBe('Sam Staff invites you to Hearback');
    expect(mail?.text).toContain(`answer the stories that patients tell for Vale ${MARKUP}`);
    expect(mail?.html).not.toContain('<script');
    expect(mail?.text).toMatch(/http:\/\/feedback\.example\.org\/workspace\/invitation#[\w-]{43}\n/);
    await ground.stop();
    await mailServer.stop();
  });
});
