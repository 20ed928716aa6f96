import { CHANGES_AN_ENQUIRY } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

describe.each(engines)('changes because of an enquiry on %s', (engine) => {
  let ground: Ground;
  let officer: string;
  let anybody: string;
  let story: string;
  let change: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    anybody = await ground.tokenOf(ALL_ROLES);
    ({ id: story } = await tellAndPublish(ground, anybody));
    change = await recordChange(ground, anybody, story, { what: 'A sign at the ramp.' });
  });
  afterAll(() => ground.stop());

  const link = (id: string, to: string, isLinked = true, token = officer) =>
    ground.ask('POST', `/v1/staff/enquiries/${id}/changes`, { token, body: { change: to, isLinked } });
  const followed = async (token: string) => (await ground.ask('GET', `/v1/enquiries/receipts/${token}`)).body;
  const whats = (body: Record<string, unknown>) => (body.changes as { what: string }[]).map(({ what }) => what);
  const kinds = (body: Record<string, unknown>) => (body.steps as { kind: string }[]).map(({ kind }) => kind);
  const news = async () => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('kind', '=', 'enquiry-news')
      .execute();
    return rows.length;
  };

  it('are linked once, told to whoever asked by mail and on their page, and taken away again', async () => {
    const { id, token, path } = await askForHelp(ground, { by: 'email', email: 'pat@example.org' });
    const before = await news();
    const both = await Promise.all([link(id, change), link(id, change)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await link(id, change);
    expect([whats(body), kinds(body), await news()]).toEqual([['A sign at the ramp.'], ['linked'], before + 1]);
    expect(whats(await followed(token))).toEqual(['A sign at the ramp.']);
    const page = await (await fetch(`${ground.platform.address}${path}`)).text();
    expect(page).toMatch(/What changed because people asked.*Planned.*A sign at the ramp\./s);
    const gone = await link(id, change, false);
    expect([whats(gone.body), kinds(gone.body)]).toEqual([[], ['linked', 'unlinked']]);
    expect(whats(await followed(token))).toEqual([]);
    expect(kinds((await link(id, change, false)).body)).toEqual(['linked', 'unlinked']);
  });

  it('are public ones of its own organisation alone, linked by those who see to it', async () => {
    const [{ id }, elsewhere] = [await askForHelp(ground), await askForHelp(ground, { organisation: 'B82002' })];
    expect((await link(id, newId())).status).toBe(404);
    const officerThere = await ground.tokenOf({ 'enquiries-officer': 'B82002' });
    expect((await link(elsewhere.id, change, true, officerThere)).body.code).toBe('not-found');
    expect((await link(id, change, true, officerThere)).body.code).toBe('not-found');
    const responder = await ground.tokenOf({ responder: 'A81001', moderator: '*' });
    expect((await link(id, change, true, responder)).status).toBe(404);
  });

  it('say nowhere public that somebody asked, and go with the story that they stand beside', async () => {
    const other = await tellAndPublish(ground, anybody);
    const taken = await recordChange(ground, anybody, other.id, { what: 'A lamp at the ramp.' });
    const { id, token } = await askForHelp(ground, { wrong: 'The marmalade door is shut.' });
    await link(id, taken);
    for (const path of [`/v1/changes?organisation=A81001`, `/v1/stories/${other.id}`, `/s/${other.id}`, '/o/A81001']) {
      const text = await (await fetch(`${ground.platform.address}${path}`)).text();
      expect([path, text]).toEqual([path, expect.not.stringMatching(new RegExp(`marmalade|${id}`))]);
    }
    const { db } = ground.platform.services;
    await db.updateTable('stories').set({ status: 'rejected' }).where('id', '=', other.id).execute();
    expect(whats(await followed(token))).toEqual([]);
  });

  it('name it in the register to those who see to it there, and to nobody else', async () => {
    const { id } = await askForHelp(ground);
    await link(id, change);
    const named = async (token: string) => {
      const { body } = await ground.ask('GET', '/v1/staff/changes?show=open&limit=100', { token });
      const items = body.items as { id: string; enquiries?: string[] }[];
      return items.find((one) => one.id === change)?.enquiries;
    };
    expect(await named(officer)).toContain(id);
    for (const roles of [{ responder: 'A81001' }, { 'complaints-manager': 'A81001' }, { moderator: '*' }] as const) {
      expect(await named(await ground.tokenOf(roles))).toBeUndefined();
    }
  });

  it('are forgotten with an enquiry that is taken back', async () => {
    const { id, token } = await askForHelp(ground);
    await link(id, change);
    await ground.ask('POST', `/v1/enquiries/receipts/${token}/withdrawal`);
    const rows = await ground.platform.services.db.selectFrom('enquiry_changes').select('enquiry_id').execute();
    expect(rows.map(({ enquiry_id }) => enquiry_id)).not.toContain(id);
    expect((await link(id, change)).status).toBe(404);
  });

  it(`are ${CHANGES_AN_ENQUIRY} at most`, async () => {
    const { id } = await askForHelp(ground);
    const { db } = ground.platform.services;
    const like = await db.selectFrom('changes').selectAll().where('id', '=', change).executeTakeFirstOrThrow();
    const ids = Array.from({ length: CHANGES_AN_ENQUIRY + 1 }, newId);
    await db
      .insertInto('changes')
      .values(ids.map((one) => ({ ...like, id: one, fingerprint: one })))
      .execute();
    for (const one of ids.slice(1)) expect((await link(id, one)).status).toBe(200);
    expect((await link(id, ids[0] ?? '')).body.code).toBe('not-now');
  });
});
