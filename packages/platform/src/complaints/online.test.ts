import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { seersOf } from '../sent-on/seers.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { signIn } from '../testing/access.ts';
import { complain, complaintSubmission, LETTER, openComplaintDoor } from '../testing/complaints.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { dayInLondon } from '../time/clock.ts';
import { lookAtUnseenComplaints } from './unseen.ts';

const IN_DANGER = 'I want to kill myself.';
const ISSUE = '01977000-0000-7000-8000-000000000001';

describe.each(engines)('complaints from a page on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { id, email } = await ground.hire({ 'complaints-manager': 'A81001', manager: 'A81001' });
    manager = String((await signIn(ground, email)).body.token);
    const terms = { responsible: [id], asksSecondLook: false };
    await ground.ask('POST', '/v1/staff/organisations/A81001/complaints', { token: manager, body: terms });
  });
  afterAll(() => ground.stop());

  const today = () => dayInLondon(ground.platform.services.now());
  const get = (id: string, token = manager) => ground.ask('GET', `/v1/staff/complaints/${id}`, { token });
  const followed = async (token: string) => (await ground.ask('GET', `/v1/complaints/receipts/${token}`)).body;
  const withdraw = (token: string) => ground.ask('POST', `/v1/complaints/receipts/${token}/withdrawal`);
  const put = (body: object, id = newId()) => ground.ask('PUT', `/v1/complaints/${id}`, { body });
  const mails = async () => {
    const rows = await ground.platform.services.db.selectFrom('outbox').selectAll().execute();
    return rows.flatMap(({ kind, mail }) => (kind?.startsWith('complaint-') ? [JSON.parse(mail ?? '{}')] : []));
  };
  const mailsTo = async (to: string) => (await mails()).filter((mail) => mail.to === to);
  const step = async (id: string, done: object) => {
    const { version } = (await get(id)).body;
    const body = { version, on: today(), step: done };
    const answer = await ground.ask('PUT', `/v1/staff/complaints/${id}/steps/${newId()}`, { token: manager, body });
    expect([done, answer.status, answer.body.detail]).toEqual([done, 201, undefined]);
  };
  const answerBy = '2099-01-05';
  const agreed = { action: 'agree-issues', issues: [{ id: ISSUE, text: 'Nobody rang back.' }] };
  const takenOn = [
    { action: 'acknowledge', how: 'writing', offersDiscussion: true },
    { action: 'discuss', came: 'held', note: 'She cried.' },
    agreed,
    { action: 'agree-period', by: answerBy, isAgreed: true, isInWriting: false },
  ];
  const keepLetter = async (complaint: string) => {
    const path = `/v1/staff/complaints/${complaint}/letters/${LETTER.hash}`;
    await ground.ask('PUT', path, { token: manager, body: { text: LETTER.text } });
  };
  const answered = [
    { action: 'add-evidence', issue: ISSUE, text: 'The log of calls.' },
    {
      ...{ action: 'find', issue: ISSUE, finding: 'not-upheld' },
      ...{ explanation: 'We read the log.', conclusions: 'It was rung.' },
    },
    { action: 'draft', letter: LETTER.hash, saysOmbudsman: true },
    { action: 'sign', letter: LETTER.hash },
    { action: 'send', letter: LETTER.hash, by: 'page' },
  ];

  it('go to organisations that have opened the door for them, and are told where one has merged', async () => {
    const to = async (organisation: string) => {
      const { status, body } = await put(complaintSubmission({ organisation }));
      return [status, (body.errors as { code: string; detail: string }[] | undefined) ?? []] as const;
    };
    expect(await to('Z99')).toMatchObject([422, [{ code: 'unknown-organisation' }]]);
    const [, [closed]] = await to('B82002');
    expect(closed).toMatchObject({
      code: 'closed-organisation',
      detail: expect.stringContaining('no complaints here'),
    });
    const [, [merged]] = await to('D84004');
    expect(merged?.detail).toContain('part of Oak Practice. Complain there, with the code B82002');
    const { body } = await put({ organisation: 'D84004', name: 'Pat' });
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer: '/organisation' })]));
    await openComplaintDoor(ground, 'B82002');
    expect(await to('B82002')).toEqual([201, []]);
  });

  it('are taken in once, whatever is sent again', async () => {
    const sent = await complain(ground);
    const again = await put(sent.sent, sent.id);
    expect([again.status, new URL(String(again.body.link)).pathname]).toEqual([200, sent.path]);
    expect((await put(complaintSubmission({ wrong: 'Something else.' }), sent.id)).body.code).toBe('id-used');
    const both = newId();
    const thrice = await Promise.all([1, 2, 3].map(() => put(complaintSubmission({ wrong: 'Once.' }), both)));
    expect(thrice.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const { body } = await ground.ask('GET', '/v1/staff/complaints?show=open&limit=100', { token: manager });
    expect((body.items as { title: string }[]).filter(({ title }) => title.startsWith('Once'))).toHaveLength(1);
  });

  it('say all that is missing at once: how to be reached, for whom, and days that cannot be', async () => {
    const body = complaintSubmission({ by: 'post', about: 'somebody', happenedOn: '2099-01-01' });
    const { status, body: answer } = await put(body);
    const pointers = (answer.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/happenedOn', '/address', '/whose', '/agrees', '/actingFor']]);
  });

  it('are taken in also long after what happened, with why they came late, for staff to decide', async () => {
    const { id } = await complain(ground, { happenedOn: '2020-03-02', whyLate: 'I was too ill.' });
    expect((await get(id)).body).toMatchObject({ way: 'online', told: { whyLate: 'I was too ill.' } });
  });

  it('are seen by those whose work they are there, and by nobody else', async () => {
    const { id } = await complain(ground);
    expect((await get(id)).body).toMatchObject({
      ...{ state: 'received', way: 'online', person: { name: 'Pat Example', by: 'page' } },
      names: { complainant: 'The person who complained' },
    });
    for (const roles of [
      { responder: 'A81001', moderator: EVERYWHERE, operator: EVERYWHERE, auditor: EVERYWHERE },
      { 'enquiries-officer': 'A81001' },
      { 'complaints-manager': 'B82002', manager: 'B82002' },
    ] as const) {
      const token = await ground.tokenOf(roles);
      expect((await get(id, token)).status).toBe(404);
    }
    const elsewhere = await ground.tokenOf({ 'complaints-manager': 'B82002' });
    const { text } = await ground.ask('GET', '/v1/staff/complaints?show=open&limit=100', { token: elsewhere });
    expect(text).not.toContain(id);
  });

  it('are followed by their own link alone', async () => {
    const { token, id } = await complain(ground);
    expect(await followed(token)).toMatchObject({ id, standing: 'received', canWithdraw: true });
    const enquiry = await askForHelp(ground);
    for (const other of [enquiry.token, 'a'.repeat(44), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`]) {
      expect((await ground.ask('GET', `/v1/complaints/receipts/${other}`)).status).toBe(404);
      expect((await withdraw(other)).status).toBe(404);
    }
    expect((await ground.ask('GET', `/v1/enquiries/receipts/${token}`)).status).toBe(404);
  });

  it('tell whoever complained what they are to know, up to the letter as it was signed, and nothing of what staff wrote', async () => {
    const { id, token } = await complain(ground, { email: 'kim@example.org' });
    for (const done of takenOn) await step(id, done);
    await step(id, {
      ...{ action: 'extend', by: '2099-02-05', reason: 'We wait for the telephone log.' },
      ...{ isTold: true, isAgreed: false },
    });
    expect(await followed(token)).toMatchObject({ standing: 'investigating', answerBy: '2099-02-05' });
    await keepLetter(id);
    for (const done of answered) await step(id, done);
    const own = await followed(token);
    expect(own).toMatchObject({ standing: 'answered', canWithdraw: false });
    expect(own).not.toHaveProperty('answerBy');
    expect((own.steps as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      ...['received', 'acknowledged', 'talked', 'issues', 'period', 'extended', 'answered'],
    ]);
    expect(own.steps).toContainEqual(expect.objectContaining({ kind: 'answered', text: LETTER.text, hasPdf: true }));
    expect(JSON.stringify(own)).not.toMatch(/She cried|log of calls|It was rung|Ground/);
    expect((await withdraw(token)).body.code).toBe('not-now');
    await step(id, { action: 'close' });
    expect(await followed(token)).toMatchObject({ standing: 'closed' });
    const kinds = (await mailsTo('kim@example.org')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual([
      ...['complaint-acknowledged', 'complaint-answered', 'complaint-closed', 'complaint-extended'],
      ...['complaint-news', 'complaint-period', 'complaint-received'],
    ]);
  });

  it('give the letter as a file too, as it was signed, to whoever may be told and to nobody else', async () => {
    const { id, token } = await complain(ground, {
      ...{ about: 'somebody', whose: 'Sam', agrees: 'yes', actingFor: 'asked' },
    });
    const letter = `/v1/staff/complaints/${id}/letters/${LETTER.hash}`;
    for (const done of takenOn) await step(id, done);
    await keepLetter(id);
    const staffs = async () => (await ground.ask('GET', letter, { token: manager })).body.pdf;
    expect(await staffs()).toBeUndefined();
    await step(id, { action: 'record-consent', basis: 'asked', evidence: 'A form in the safe.' });
    for (const done of answered) await step(id, done);
    const bytes = Buffer.from(String(await staffs()), 'base64');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const steps = (await followed(token)).steps as { id: string; kind: string }[];
    const answer = steps.find(({ kind }) => kind === 'answered')?.id;
    expect((await ground.ask('GET', `/a/${token}`)).text).toContain(`/a/${token}/letters/${answer}`);
    const saved = await fetch(`${ground.platform.address}/a/${token}/letters/${answer}`);
    const told = ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'];
    expect([saved.status, ...told.map((name) => saved.headers.get(name))]).toEqual([
      ...[200, 'application/pdf', "attachment; filename*=UTF-8''answer.pdf", 'no-store', 'nosniff'],
    ]);
    expect(Buffer.from(await saved.arrayBuffer()).equals(bytes)).toBe(true);
    const other = await complain(ground);
    for (const wrong of [`/a/${other.token}/letters/${answer}`, `/a/${token}/letters/${steps[0]?.id}`]) {
      expect((await ground.ask('GET', wrong)).status).toBe(404);
    }
    await step(id, { action: 'refuse-consent', reason: 'He rang and said no.' });
    expect((await ground.ask('GET', `/a/${token}/letters/${answer}`)).status).toBe(404);
  });

  it('tell somebody who complains for another nothing of that person before it is shown that they may be told', async () => {
    const { id, token } = await complain(ground, {
      ...{ about: 'somebody', whose: 'Sam', agrees: 'yes', actingFor: 'asked' },
    });
    for (const done of takenOn) await step(id, done);
    const before = await followed(token);
    expect(before).toMatchObject({ consent: 'missing' });
    expect(JSON.stringify(before.steps)).not.toContain('Nobody rang back.');
    await step(id, { action: 'record-consent', basis: 'asked', evidence: 'A signed form in the safe.' });
    const after = await followed(token);
    expect(after.steps).toContainEqual(expect.objectContaining({ kind: 'issues', issues: ['Nobody rang back.'] }));
    expect(JSON.stringify(after)).not.toContain('in the safe');
    await step(id, { action: 'refuse-consent', reason: 'He rang and said no.' });
    const refused = JSON.stringify(await followed(token));
    expect(refused).not.toMatch(/Nobody rang back\.|rang and said no/);
  });

  it('are taken back by their link, stay on record, and are told to staff', async () => {
    const { id, token } = await complain(ground);
    expect((await withdraw(token)).body).toMatchObject({ standing: 'withdrawn', canWithdraw: false });
    expect((await withdraw(token)).status).toBe(200);
    const { body } = await get(id);
    expect(body).toMatchObject({ state: 'withdrawn', person: { name: 'Pat Example' } });
    expect((body.timeline as { by: string }[]).map(({ by }) => by)).toEqual(['complainant', 'complainant']);
    const told = async (of: string) =>
      (await mails()).flatMap(({ kind, link, to }) =>
        kind === 'complaint-withdrawn' && link.endsWith(of) ? [String(to)] : [],
      );
    // One to everybody who sees to complaints there, and none more for asking again.
    const { db } = ground.platform.services;
    const seers = await seersOf(db, 'complaint', 'A81001');
    expect([seers.length > 0, (await told(id)).sort()]).toEqual([true, seers.toSorted()]);
    const sent = await complain(ground);
    const both = await Promise.all([withdraw(sent.token), withdraw(sent.token)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await get(sent.id)).body.timeline).toHaveLength(2);
    expect((await told(sent.id)).sort()).toEqual(seers.toSorted());
  });

  it('that are taken back where nobody is left to see them are told to no operator as one that somebody makes', async () => {
    await ground.hire({ operator: EVERYWHERE });
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods: 'E85005', name: 'Ash Practice', kind: 'practice' });
    const { token } = await complain(ground, { organisation: 'E85005' });
    const unseen = async () => (await mails()).filter(({ kind }) => kind === 'complaint-unseen').length;
    await db.updateTable('complaints').set({ unseen_told: 0 }).where('ods', '=', 'E85005').execute();
    const before = await unseen();
    expect(await seersOf(db, 'complaint', 'E85005')).toEqual([]);
    expect((await withdraw(token)).status).toBe(200);
    expect(await unseen()).toBe(before);
  });

  it('have mails that say neither what about nor who, in the language they were written in', async () => {
    const { id } = await complain(ground, {
      ...{ by: 'email', email: 'robin@example.org', wrong: IN_DANGER, wanted: 'A marmalade.', language: 'cy' },
    });
    for (const done of takenOn) await step(id, done);
    await step(id, {
      ...{ action: 'extend', by: '2099-02-05', reason: 'Her scan of the liver is late.' },
      ...{ isTold: true, isAgreed: false },
    });
    const all = (await mails()).filter(({ link, to }) => to === 'robin@example.org' || String(link).endsWith(id));
    expect(all.map(({ kind }) => kind)).toContain('complaint-urgent');
    expect(JSON.stringify(all)).not.toMatch(/Pat Example|kill|marmalade|rang back|cried|liver/);
    const own = all.filter(({ to }) => to === 'robin@example.org');
    expect(own.map(({ kind }) => kind)).toContain('complaint-extended');
    expect(JSON.stringify(own)).not.toContain('Elm');
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(['cy']));
  });

  it('come first in the list while they may be urgent, until somebody acknowledges them', async () => {
    const { id } = await complain(ground, { wrong: IN_DANGER });
    expect((await get(id)).body.urgent).toEqual(['self-harm']);
    await step(id, { action: 'acknowledge', how: 'oral', offersDiscussion: true });
    expect((await get(id)).body.urgent).toEqual([]);
  });

  it('may be urgent by what somebody says of why they waited', async () => {
    const { id } = await complain(ground, { happenedOn: '2020-03-02', whyLate: IN_DANGER });
    expect((await get(id)).body.urgent).toEqual(['self-harm']);
  });

  it('are told to operators where nobody there sees them, without what they say', async () => {
    await ground.hire({ operator: EVERYWHERE });
    const look = () => {
      const { db, now, config } = ground.platform.services;
      const { publicUrl } = config;
      return lookAtUnseenComplaints({
        ...{ db, now, publicUrl, nudge: () => undefined, onTrouble: (error) => Promise.reject(error) },
      });
    };
    const unseen = async () => (await mails()).filter(({ kind }) => kind === 'complaint-unseen').length;
    await look();
    await ground.platform.services.db.deleteFrom('staff_roles').where('ods', '=', 'B82002').execute();
    await complain(ground, { organisation: 'B82002', wrong: 'A most peculiar matter.' });
    const first = await unseen();
    expect(first).toBeGreaterThan(0);
    // The others there were sent while somebody saw to them, who has left since.
    const left = await look();
    expect(left).toBeGreaterThan(0);
    expect(await unseen()).toBeGreaterThan(first);
    expect(await look()).toBe(0);
    const { id } = await ground.hire({ manager: 'B82002' });
    expect(await look()).toBe(0);
    await ground.platform.services.db.deleteFrom('staff_roles').where('staff_id', '=', id).execute();
    expect(await look()).toBe(left + 1);
    expect(JSON.stringify(await mails())).not.toContain('peculiar');
  });

  it('are nowhere in public, and in no log', async () => {
    const { id, token } = await complain(ground, { wrong: 'A most peculiar marmalade.', name: 'Quentin Unusual' });
    await get(id);
    await followed(token);
    expect((await ground.ask('GET', `/a/${token}`)).text).toMatch(/marmalade/);
    const typed: [string, string][] = Object.entries({
      ...{ id: newId(), key: 'q'.repeat(22), lang: 'en', wrong: 'A most peculiar marmalade.' },
      ...{ name: 'Quentin Unusual', by: 'page' },
    });
    expect((await ground.ask('POST', '/complain/A81001', { form: typed })).text).toMatch(/marmalade/);
    const sent = await ground.ask('POST', '/complain/A81001', { form: [...typed, ['step', 'send']] });
    expect(sent.status).toBe(303);
    const [, other = ''] = /\/a\/([^?]+)/.exec(sent.headers.get('location') ?? '') ?? [];
    expect((await ground.ask('GET', `/a/${other}`)).text).toMatch(/marmalade/);
    expect((await ground.ask('POST', `/a/${other}/complaint-withdrawal`, { form: [] })).status).toBe(303);
    for (const path of ['/o/A81001', '/help/A81001', '/complain/A81001', '/v1/stories?organisation=A81001']) {
      expect((await ground.ask('GET', path)).text).not.toMatch(/marmalade|Quentin/);
    }
    const log = ground.log.join('\n');
    expect(log).not.toMatch(/marmalade|Quentin/);
    for (const secret of [token, other]) expect([secret.length > 20, log.includes(secret)]).toEqual([true, false]);
  });
});
