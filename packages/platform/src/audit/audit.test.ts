import { type AuditEntry, endpoints, listed } from '@hearback/contract';
import { auditOf } from '@hearback/contract/audited';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../testing/access.ts';
import { publish, recordChange, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { showWritten, standWritten } from '../testing/surveys.ts';
import { tellOfWork } from '../testing/work-stories.ts';

describe.each(engines)('the audit trail on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let auditor: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf(ALL_ROLES);
    auditor = await ground.tokenOf({ auditor: '*' });
  });
  afterAll(() => ground.stop());

  const ask = (query: string, token = auditor) => ground.ask('GET', `/v1/staff/audit?${query}`, { token });
  const trail = async (query: string, token = auditor) => (await ask(query, token)).body.items as AuditEntry[];

  it('has who read a story, who changed it, and who tried what is not theirs', async () => {
    const { id } = await tell(ground);
    await ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator });
    await publish(ground, moderator, id);
    const outsider = await ground.tokenOf({ responder: 'B82002' });
    await ground.ask('GET', `/v1/staff/stories/${id}`, { token: outsider });
    const lines = await trail(`story=${id}`);
    expect(lines.map(({ kind, what, organisation }) => [kind, what, organisation])).toEqual([
      ['refused', 'staff.stories.get', 'A81001'],
      ['changed', 'staff.stories.publish', 'A81001'],
      ['read', 'staff.stories.get', 'A81001'],
    ]);
    expect(lines.every(({ by }) => by === 'Sam Staff')).toBe(true);
  });

  it('has who signed in, who failed to, and what was done to somebody’s access', async () => {
    const { id, email } = await ground.hire({ responder: 'A81001' });
    await signIn(ground, email);
    await signIn(ground, email, 'not this one at all');
    await signIn(ground, 'nobody@example.org', 'not this one at all');
    const operator = await ground.tokenOf({ operator: '*' });
    const body = { role: 'moderator' };
    await ground.ask('POST', `/v1/staff/people/${id}/roles`, { token: operator, body });
    const lines = await trail(`who=${id}`);
    expect(lines.map(({ kind, what, by }) => [kind, what, by])).toEqual([
      ['access', 'role-given', 'Sam Staff'],
      ['sign-in-failed', 'password', 'Somebody'],
      ['signed-in', 'password', 'Sam Staff'],
    ]);
    expect(JSON.stringify(await trail('limit=100'))).not.toContain('nobody@example.org');
  });

  it('has who looked through a list of stories, once a quarter of an hour in each session', async () => {
    const { email } = await ground.hire({ moderator: 'A81001' });
    const token = String((await signIn(ground, email)).body.token);
    const look = (show = 'to-moderate') =>
      ground.ask('GET', `/v1/staff/stories?show=${show}&organisation=A81001`, { token });
    const lines = async () =>
      (await trail('kind=read&organisation=A81001&limit=100')).filter(({ what }) => what === 'staff.stories.list');
    const before = (await lines()).length;
    for (const show of ['to-moderate', 'to-moderate', 'held', 'to-moderate']) await look(show);
    expect(await lines()).toHaveLength(before + 2);
    expect((await lines()).slice(0, 2).map(({ detail }) => detail)).toEqual(['held', 'to-moderate']);
    ground.forward(15 * 60_000);
    await look();
    await look();
    expect(await lines()).toHaveLength(before + 3);
    await ground.ask('GET', '/v1/staff/stories?show=to-moderate&organisation=A81001', {
      token: String((await signIn(ground, email)).body.token),
    });
    expect(await lines()).toHaveLength(before + 4);
  });

  it('says at which organisation a role was given, tried or taken', async () => {
    const { id } = await ground.hire({ responder: 'B82002' });
    const manager = await ground.tokenOf({ manager: 'B82002' });
    const role = (path: string, body: object) =>
      ground.ask('POST', `/v1/staff/people/${id}/${path}`, { token: manager, body });
    await role('roles', { role: 'manager', organisation: 'B82002' });
    await role('roles', { role: 'manager', organisation: 'A81001' });
    await role('roles/withdrawal', { role: 'manager', organisation: 'B82002' });
    await ground.ask('PUT', '/v1/staff/invitations/0195f7a0-1c2d-7000-8000-00000000000a', {
      ...{ token: manager, body: { email: 'new@example.org', role: 'responder', organisation: 'B82002' } },
    });
    const here = await ground.tokenOf({ auditor: 'B82002' });
    const seen = await trail('limit=100', here);
    const told = seen.filter(({ person }) => person === id || person === 'new@example.org');
    expect(told.map(({ kind, what, detail, organisation }) => [kind, what, detail, organisation])).toEqual([
      ['access', 'invited', 'responder at B82002', 'B82002'],
      ['access', 'role-withdrawn', 'manager at B82002', 'B82002'],
      ['access', 'role-given', 'manager at B82002', 'B82002'],
    ]);
    const tried = await trail(`who=${id}&kind=refused`);
    expect(tried.map(({ organisation }) => organisation)).toEqual(['A81001']);
  });

  it('can be read after somebody was made an analyst of a group, which is no organisation', async () => {
    const { id } = await ground.hire({ responder: 'A81001' });
    const operator = await ground.tokenOf({ operator: '*' });
    const body = { role: 'group-analyst', group: 'tree-network' };
    expect((await ground.ask('POST', `/v1/staff/people/${id}/roles`, { token: operator, body })).status).toBe(200);
    const [line] = await trail(`who=${id}`);
    expect([line?.person, line?.personName]).toEqual([id, 'Sam Staff']);
    expect([line?.what, line?.detail]).toEqual(['role-given', 'group analyst at tree-network']);
    expect(line).not.toHaveProperty('organisation');
  });

  it('is narrowed by kind, organisation, name and day, and goes on page by page', async () => {
    const { id } = await tell(ground, { organisation: 'B82002' });
    for (let read = 0; read < 5; read += 1) await ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator });
    const all = await trail(`story=${id}&kind=read`);
    expect(all).toHaveLength(5);
    const first = await ask(`story=${id}&limit=3`);
    const second = await ask(`story=${id}&limit=3&cursor=${first.body.next}`);
    const paged = [...(first.body.items as AuditEntry[]), ...(second.body.items as AuditEntry[])];
    expect(paged.map((one) => one.id)).toEqual(all.map((one) => one.id));
    expect((await trail('organisation=B82002')).every(({ organisation }) => organisation === 'B82002')).toBe(true);
    expect((await trail('who=sam%20st')).length).toBeGreaterThan(0);
    expect(await trail('who=%25')).toEqual([]);
    expect(await trail('from=2199-01-01')).toEqual([]);
    const turned = await ground.ask('GET', '/v1/staff/audit?from=2026-02-02&to=2026-02-01', { token: auditor });
    expect([turned.status, turned.body.errors]).toEqual([422, [expect.objectContaining({ parameter: 'from' })]]);
    expect(await trail('to=2001-01-01')).toEqual([]);
    expect((await trail('to=9999-12-31')).length).toBeGreaterThan(0);
    expect((await ask('kind=everything')).status).toBe(422);
  });

  it('is for operators and auditors alone, and of one organisation where that is where they are one', async () => {
    for (const roles of [{}, ALL_ROLES, { manager: '*' }]) {
      expect((await ask('', await ground.tokenOf(roles))).status).toBe(403);
    }
    expect((await ask('', await ground.tokenOf({ operator: '*' }))).status).toBe(200);
    const here = await ground.tokenOf({ auditor: 'A81001' });
    const seen = await trail('limit=100', here);
    expect(new Set(seen.map(({ organisation }) => organisation))).toEqual(new Set(['A81001']));
    expect((await ask('organisation=B82002', here)).status).toBe(403);
  });

  it('has at which organisation surveys are written and opened, and each survey’s answers are read and decided on', async () => {
    const { email } = await ground.hire({ moderator: '*', manager: '*', responder: '*' });
    const token = String((await signIn(ground, email)).body.token);
    const answers = [await standWritten(ground, token), await standWritten(ground, token)];
    for (const answer of answers) await showWritten(ground, token, answer);
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('written_answers').select('survey_id').where('id', 'in', answers).execute();
    for (const { survey_id: survey } of [...rows, ...rows]) {
      const read = await ground.ask('GET', `/v1/staff/surveys/${survey}/written?question=more`, { token });
      expect(read.status).toBe(200);
    }
    const story = await tellAndPublish(ground, token);
    const change = await recordChange(ground, moderator, story.id, { what: 'A second line opens.' });
    const body = { change, isLinked: true };
    await ground.ask('POST', `/v1/staff/written-answers/${answers[0]}/changes`, { token, body });
    const lines = await trail('organisation=A81001&limit=100', await ground.tokenOf({ auditor: 'A81001' }));
    const count = (wanted: string) => lines.filter(({ what }) => what === wanted).length;
    expect(['save', 'open', 'written'].map((name) => [name, count(`staff.surveys.${name}`)])).toEqual([
      ...[
        ['save', 2],
        ['open', 2],
      ],
      ['written', 2],
    ]);
    expect([count('staff.writtenAnswers.decide'), count('staff.writtenAnswers.link')]).toEqual([2, 1]);
  });

  it('names the template and the survey that were changed, also where they are gone', async () => {
    const token = await ground.tokenOf({ moderator: '*', manager: '*', responder: '*' });
    const base = `/v1/staff/organisations/A81001/reply-templates/${newId()}`;
    const body = { name: 'Thank you', text: 'Dear [name], thank you for [what they told].' };
    expect((await ground.ask('PUT', base, { token, body })).status).toBe(201);
    expect((await ground.ask('DELETE', base, { token })).status).toBe(204);
    await standWritten(ground, token);
    const lines = await trail('kind=changed&organisation=A81001&limit=100');
    const named = (what: string) => lines.filter((line) => line.what === what).map(({ detail }) => detail);
    expect(named('staff.replyTemplates.save')).toEqual(['Thank you']);
    expect(named('staff.replyTemplates.remove')).toEqual(['Thank you']);
    expect(named('staff.surveys.open').every(Boolean)).toBe(true);
  });

  it('names which story of staff was read and where, to those alone who see the trail of everywhere', async () => {
    const { id } = await tellOfWork(ground);
    const reader = await ground.tokenOf({ moderator: '*' });
    expect((await ground.ask('GET', `/v1/staff/work-stories/${id}`, { token: reader })).status).toBe(200);
    const of = async (query: string, token = auditor) =>
      (await trail(query, token)).filter(({ detail }) => detail?.includes(id));
    expect(await of('limit=100')).toMatchObject([{ what: 'staff.workStories.get', detail: `A81001 ${id}` }]);
    expect(await of('limit=100', await ground.tokenOf({ auditor: 'A81001' }))).toEqual([]);
  });

  it('lets an auditor see no story, and is itself looked at with a line', async () => {
    const { id } = await tell(ground);
    expect((await ground.ask('GET', `/v1/staff/stories/${id}`, { token: auditor })).status).toBe(404);
    await ask('');
    expect((await trail('kind=read&limit=1'))[0]?.what).toBe('staff.audit.list');
  });

  it('cannot be changed or removed by anybody, with SQL neither', async () => {
    const { db } = ground.platform.services;
    const before = await db.selectFrom('staff_events').selectAll().execute();
    await expect(db.updateTable('staff_events').set({ actor_name: 'Nobody' }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('staff_events').execute()).rejects.toThrow('append-only');
    if (engine === 'postgres') await expect(sql`truncate staff_events`.execute(db)).rejects.toThrow('append-only');
    expect(await db.selectFrom('staff_events').selectAll().execute()).toEqual(before);
  });

  it('never tells what a story says', async () => {
    const { id, sent } = await tell(ground);
    await ground.ask('GET', `/v1/staff/stories/${newId()}`, { token: moderator });
    await ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator });
    expect((await ask('limit=100')).text).not.toContain(sent.happened);
  });
});

it('has a line for every change that staff can make, written by the call or with the change itself', () => {
  const changes = listed(endpoints).filter(([, { audience, method }]) => audience === 'staff' && method !== 'GET');
  const silent = changes.filter(([, endpoint]) => auditOf(endpoint) === undefined).map(([name]) => name);
  expect(silent.sort()).toEqual([
    'staff.imports.apply',
    'staff.invitations.send',
    'staff.invitations.withdraw',
    'staff.organisations.requireSecondStep',
    'staff.people.give',
    'staff.people.remove',
    'staff.people.resetSecondStep',
    'staff.people.setJobTitle',
    'staff.people.withdraw',
    'staff.secondStep.confirm',
    'staff.secondStep.renewCodes',
    'staff.secondStep.turnOff',
  ]);
});
