import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { invite, mailedToken, signIn } from '../testing/access.ts';
import { answerReply, changeDraft, recordChange, reply, sendChange, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines, everythingIn } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { DOT } from '../testing/pictures.ts';
import { newId } from '../testing/stories.ts';

const [HERE, THERE] = ['A81001', 'B82002'];
const NEW_PASSWORD = 'a password of their own';

type Tried = readonly [method: string, path: string, body: unknown, status: number];

describe.each(engines)('role escalation on %s', (engine) => {
  let ground: Ground;
  let helper: string;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    helper = await ground.tokenOf({ moderator: EVERYWHERE, responder: EVERYWHERE, manager: EVERYWHERE });
    operator = await ground.tokenOf({ operator: EVERYWHERE });
  });
  afterAll(() => ground.stop());

  /** Everything that is kept, but for the log of who tried what. */
  const kept = async () => {
    const { db } = ground.platform.services;
    const tables = ['stories', 'replies', 'sent_replies', 'changes', 'sent_changes', 'reports', 'revisions'] as const;
    const more = ['author_answers', 'reply_templates', 'organisations', 'staff_roles', 'staff_invitations'] as const;
    const rows: unknown[] = [];
    for (const table of [...tables, ...more, 'pictures'] as const)
      rows.push(await db.selectFrom(table).selectAll().execute());
    return rows;
  };
  /** Makes calls that each have to be answered so, and to leave everything as it was. */
  const tryAll = async (token: string | undefined, calls: readonly Tried[]) => {
    const before = await kept();
    for (const [method, path, body, status] of calls) {
      const answer = await ground.ask(method, path, { token, body });
      expect([method, path, answer.status]).toEqual([method, path, status]);
      expect(answer.headers.get('content-type') ?? '').toMatch(status === 204 ? /^$/ : /problem\+json/);
    }
    expect(await kept()).toEqual(before);
  };

  /** A story of an organisation that is public, and what hangs on it. */
  async function standStory(organisation: string) {
    const author = await ground.tokenOf({ responder: organisation });
    const told = await tellAndPublish(ground, helper, { organisation });
    const waits = await tellAndPublish(ground, helper, { organisation });
    const { body } = await reply(ground, helper, told.id);
    const answer = await answerReply(ground, { token: told.token, reply: String(body.id) });
    const sent = newId();
    const draft = { text: 'Thank you. We mend it.', change: { id: newId(), ...changeDraft() } };
    await ground.ask('PUT', `/v1/staff/stories/${waits.id}/replies/${sent}`, { token: author, body: draft });
    const report = newId();
    const reason = { reason: 'duplicate', words: 'We have it already.' };
    await ground.ask('PUT', `/v1/staff/stories/${told.id}/reports/${report}`, { token: author, body: reason });
    const change = await recordChange(ground, helper, told.id);
    const picture = newId();
    const added = { story: told.id, data: DOT };
    await ground.ask('PUT', `/v1/staff/pictures/${picture}`, { token: author, body: added });
    const template = newId();
    const text = 'Thank you for telling us about [what they told].';
    const path = `/v1/staff/organisations/${organisation}/reply-templates/${template}`;
    await ground.ask('PUT', path, { token: author, body: { name: 'Thanks', text } });
    return {
      ...{ story: told.id, link: told.token, reply: String(body.id), answer: answer.id },
      ...{ waits: waits.id, sent, report, change, said: await sendChange(ground, author, told.id), picture, template },
    };
  }

  it('by changed ids: whatever is not one’s own is refused, and as it was', async () => {
    const there = await standStory(THERE);
    const hidden = (await tell(ground, { organisation: THERE })).id;
    const token = await ground.tokenOf({ responder: HERE, manager: HERE, 'complaints-manager': HERE });
    const stories = `/v1/staff/stories`;
    await tryAll(token, [
      ['GET', `${stories}/${there.story}`, undefined, 403],
      ['GET', `${stories}/${hidden}`, undefined, 404],
      ['GET', `${stories}/${hidden}/mails`, undefined, 404],
      ['POST', `${stories}/${hidden}/publication`, { version: 1 }, 404],
      ['PUT', `${stories}/${there.story}/replies/${newId()}`, { text: 'Thank you.' }, 403],
      ['POST', `${stories}/${there.waits}/replies/${there.sent}/taking-back`, undefined, 403],
      ['POST', `${stories}/${there.waits}/replies/${there.sent}/check`, { verdict: 'approve' }, 403],
      ['PUT', `${stories}/${there.waits}/reports/${newId()}`, { reason: 'duplicate', words: 'We have it.' }, 403],
      ['POST', `${stories}/${there.story}/clock/pause`, { reason: 'We wait.' }, 403],
      ['PUT', `/v1/staff/changes/${newId()}`, { story: there.story, ...changeDraft() }, 403],
      ['POST', `/v1/staff/changes/${there.change}/progress`, { status: 'in-progress' }, 403],
      ['POST', `/v1/staff/sent-changes/${there.said}/taking-back`, undefined, 403],
      ['PUT', `/v1/staff/pictures/${newId()}`, { story: there.story, data: DOT }, 403],
      ['GET', `/v1/staff/pictures/${there.picture}`, undefined, 403],
    ]);
  });

  it('by two ids of two organisations in one call: the second is not found under the first', async () => {
    const [here, there] = [await standStory(HERE), await standStory(THERE)];
    const moderator = await ground.tokenOf({ moderator: HERE, manager: HERE, responder: HERE });
    const mine = `/v1/staff/stories/${here.story}`;
    await tryAll(moderator, [
      ['POST', `${mine}/replies/${there.sent}/taking-back`, undefined, 404],
      ['POST', `${mine}/replies/${there.sent}/check`, { verdict: 'approve' }, 404],
      ['POST', `${mine}/reports/${there.report}/decision`, { version: 2, verdict: 'uphold' }, 404],
      ['POST', `${mine}/author-answers/${there.answer}/decision`, { verdict: 'publish' }, 404],
      ['PUT', `${mine}/replies/${there.sent}`, { text: 'Thank you.' }, 409],
      ['PUT', `/v1/staff/changes/${there.change}`, { story: here.story, ...changeDraft() }, 409],
      ['PUT', `/v1/staff/pictures/${there.picture}`, { story: here.story, data: DOT }, 409],
      ['DELETE', `/v1/staff/organisations/${HERE}/reply-templates/${there.template}`, undefined, 204],
    ]);
    const evidence = { text: 'Look.', pictures: [{ id: there.picture, alt: 'A sign.' }] };
    await tryAll(moderator, [
      ['POST', `/v1/staff/changes/${here.change}/progress`, { status: 'done', evidence }, 422],
      [
        'PUT',
        `/v1/staff/organisations/${HERE}/reply-templates/${there.template}`,
        { name: 'Mine', text: 'Hello [you].' },
        409,
      ],
    ]);
    // Nor by the private link of an author, which is for their own story alone.
    await tryAll(undefined, [
      ['POST', `/v1/receipts/${here.link}/replies/${there.reply}`, { helpful: 'yes' }, 404],
      ['PUT', `/v1/receipts/${here.link}/replies/${there.reply}/answers/${newId()}`, { text: 'Thank you.' }, 404],
      ['POST', `/v1/receipts/${here.link}/changes/${there.change}`, { difference: 'yes' }, 404],
    ]);
  });

  it('by another organisation’s ids: nobody gives, takes or sets anything there', async () => {
    const { id: person } = await ground.hire({ responder: THERE });
    const { id: own, email } = await ground.hire({ manager: HERE });
    const token = String((await signIn(ground, email)).body.token);
    const { id: waiting } = await invite(ground, operator, {
      ...{ email: `${newId()}@example.org`, role: 'responder', organisation: THERE },
    });
    const set = { version: 1, ...settingsDraft() };
    const at = `/v1/staff/organisations/${THERE}`;
    const role = { role: 'manager', organisation: THERE };
    await tryAll(token, [
      ['POST', `/v1/staff/people/${own}/roles`, role, 403],
      ['POST', `/v1/staff/people/${own}/roles`, { role: 'manager' }, 403],
      ['POST', `/v1/staff/people/${own}/roles`, { role: 'moderator', organisation: HERE }, 403],
      ['POST', `/v1/staff/people/${person}/roles`, { role: 'responder', organisation: HERE }, 404],
      ['POST', `/v1/staff/people/${person}/roles/withdrawal`, { role: 'responder', organisation: THERE }, 403],
      ['POST', `/v1/staff/people/${person}/job-title`, { jobTitle: 'Boss' }, 404],
      ['DELETE', `/v1/staff/people/${person}/second-step`, undefined, 403],
      ['PUT', `/v1/staff/invitations/${newId()}`, { email: `${newId()}@example.org`, ...role }, 403],
      ['DELETE', `/v1/staff/invitations/${waiting}`, undefined, 404],
      ['GET', at, undefined, 403],
      ['POST', `${at}/settings`, set, 403],
      ['POST', `${at}/second-step`, { version: 1, isRequired: true }, 403],
      ['POST', `${at}/reply-settings`, { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 }, 403],
      ['PUT', `${at}/reply-templates/${newId()}`, { name: 'Mine', text: 'Hello [you].' }, 403],
      ['GET', `/v1/staff/audit?organisation=${THERE}`, undefined, 403],
      ['GET', `/v1/staff/stories?show=to-reply&organisation=${THERE}`, undefined, 403],
    ]);
  });

  describe('by a stolen invitation', () => {
    const accept = (token: string, parts: object = {}, by?: string) =>
      ground.ask('POST', '/v1/staff/invitations/acceptance', {
        ...{
          token: by,
          body: { token, name: 'Kim', jobTitle: 'Nurse', password: NEW_PASSWORD, keep: 'token', ...parts },
        },
      });
    const look = (token: string) => ground.ask('POST', '/v1/staff/invitations/look', { body: { token } });
    const rolesOf = async (token: unknown) => {
      const { body } = await ground.ask('GET', '/v1/staff/session', { token: String(token) });
      return ((body.staff as { roles: { role: string }[] } | undefined)?.roles ?? []).map(({ role }) => role);
    };
    const responderHere = () => ({ email: `${newId()}@example.org`, role: 'responder', organisation: HERE });

    it('whoever holds it gets no other role, place or address out of it', async () => {
      const { mailed } = await invite(ground, operator, responderHere());
      for (const more of [
        { role: 'operator' },
        { organisation: THERE },
        { email: 'mallory@example.org' },
        { id: 'x' },
      ]) {
        expect([more, (await accept(mailed, more)).status]).toEqual([more, 422]);
      }
      expect((await look(mailed)).body).toMatchObject({ role: 'responder', organisation: { ods: HERE } });
    });

    it('a thief who is signed in adds nothing to their own account by it', async () => {
      const { id, email } = await ground.hire({ responder: THERE });
      const thief = String((await signIn(ground, email)).body.token);
      const { mailed } = await invite(ground, operator, { email: `${newId()}@example.org`, role: 'moderator' });
      const { status, body } = await accept(mailed, {}, thief);
      expect([status, (body.staff as { id: string }).id === id]).toEqual([201, false]);
      expect(await rolesOf(thief)).toEqual(['responder']);
    });

    it('is worth nothing against the account of whoever was invited without its password', async () => {
      const { email, id } = await ground.hire({ responder: HERE });
      await invite(ground, operator, { email, role: 'operator' });
      const token = await mailedToken(ground, 'invited', email);
      expect((await accept(token)).status).toBe(401);
      expect((await accept(token, { name: 'Mallory', password: 'a guess at a password' })).status).toBe(401);
      const own = await signIn(ground, email);
      expect([own.status, await rolesOf(own.body.token)]).toEqual([200, ['responder']]);
      const { db } = ground.platform.services;
      const roles = await db.selectFrom('staff_roles').select('role').where('staff_id', '=', id).execute();
      expect(roles).toEqual([{ role: 'responder' }]);
      expect((await accept(token, { password: PASSWORD })).status).toBe(201);
    });

    it('works once: who comes second is told to ask, and ending the account ends what the thief has', async () => {
      const invited = responderHere();
      const { mailed } = await invite(ground, operator, invited);
      const stolen = await accept(mailed, { name: 'Mallory' });
      expect(stolen.status).toBe(201);
      const late = await accept(mailed);
      expect([late.status, late.body.detail]).toEqual([404, expect.stringContaining('Ask whoever sent it')]);
      const thief = (stolen.body.staff as { id: string }).id;
      const log = await ground.ask('GET', `/v1/staff/audit?who=${thief}&kind=access`, { token: operator });
      expect(log.body.items).toContainEqual(expect.objectContaining({ what: 'joined', by: 'Mallory' }));
      await ground.ask('DELETE', `/v1/staff/people/${thief}`, { token: operator });
      expect(await rolesOf(stolen.body.token)).toEqual([]);
      const anew = await invite(ground, operator, invited);
      expect((await accept(anew.mailed)).status).toBe(201);
    });

    it('is worth nothing once it is withdrawn, or its sender could not send it any more', async () => {
      const withdrawn = await invite(ground, operator, responderHere());
      await ground.ask('DELETE', `/v1/staff/invitations/${withdrawn.id}`, { token: operator });
      const { id, email } = await ground.hire({ manager: HERE });
      const sender = String((await signIn(ground, email)).body.token);
      const { mailed } = await invite(ground, sender, responderHere());
      const role = { role: 'manager', organisation: HERE };
      await ground.ask('POST', `/v1/staff/people/${id}/roles/withdrawal`, { token: operator, body: role });
      for (const token of [withdrawn.mailed, mailed]) {
        expect([(await look(token)).status, (await accept(token)).status]).toEqual([404, 404]);
      }
    });

    it('is no other link, nor is any other link it, nor can its id or what is stored of it be used as one', async () => {
      const { email } = await ground.hire({});
      await ground.ask('POST', '/v1/staff/recovery', { body: { email } });
      const recovery = await mailedToken(ground, 'recovery', email);
      expect((await accept(recovery)).status).toBe(404);
      const { id, mailed } = await invite(ground, operator, responderHere());
      const asRecovery = { token: mailed, password: NEW_PASSWORD };
      expect((await ground.ask('POST', '/v1/staff/recovery/password', { body: asRecovery })).status).toBe(404);
      expect((await ground.ask('GET', '/v1/staff/session', { token: mailed })).status).toBe(401);
      expect((await accept(id)).status).toBe(422);
      const { db } = ground.platform.services;
      const row = await db.selectFrom('staff_invitations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      expect((await accept(row.token_hash)).status).toBe(404);
      expect(await everythingIn(db, engine)).toContain(row.token_hash);
      expect((await accept(mailed)).status).toBe(201);
    });
  });
});
