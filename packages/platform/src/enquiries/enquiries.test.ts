import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp, enquirySubmission, openHelpDoor } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { lookAtUnseenEnquiries } from './unseen.ts';

const IN_DANGER = 'I want to kill myself.';

describe.each(engines)('enquiries on %s', (engine) => {
  let ground: Ground;
  let officer: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
  });
  afterAll(() => ground.stop());

  const at = (id: string) => `/v1/staff/enquiries/${id}`;
  const get = (id: string, token = officer) => ground.ask('GET', at(id), { token });
  const followed = async (token: string) => (await ground.ask('GET', `/v1/enquiries/receipts/${token}`)).body;
  const listed = async (show: string, token = officer) => {
    const { body } = await ground.ask('GET', `/v1/staff/enquiries?show=${show}&limit=100`, { token });
    return (body.items as { id: string }[]).map(({ id }) => id);
  };
  const write = async (id: string, text: string, message = newId(), version?: number) => {
    const body = { version: version ?? (await get(id)).body.version, text };
    return ground.ask('PUT', `${at(id)}/messages/${message}`, { token: officer, body });
  };
  const writeBack = (token: string, text: string, message = newId()) =>
    ground.ask('PUT', `/v1/enquiries/receipts/${token}/messages/${message}`, { body: { text } });
  const progress = (id: string, body: object) => ground.ask('POST', `${at(id)}/progress`, { token: officer, body });
  const mails = async () => {
    const rows = await ground.platform.services.db.selectFrom('outbox').selectAll().execute();
    return rows.flatMap(({ kind, mail }) => (kind?.startsWith('enquiry-') ? [JSON.parse(mail ?? '{}')] : []));
  };

  it('go to organisations that have opened the door for them, and are told where one has merged', async () => {
    const to = async (organisation: string) => {
      const body = enquirySubmission({ organisation });
      const { status, body: answer } = await ground.ask('PUT', `/v1/enquiries/${newId()}`, { body });
      return [status, (answer.errors as { code: string; detail: string }[] | undefined) ?? []] as const;
    };
    expect(await to('Z99')).toMatchObject([422, [{ code: 'unknown-organisation' }]]);
    expect(await to('B82002')).toMatchObject([422, [{ code: 'closed-organisation' }]]);
    const [, [merged]] = await to('D84004');
    expect(merged?.detail).toContain('part of Oak Practice. Ask for help there, with the code B82002');
    await openHelpDoor(ground, 'B82002');
    expect(await to('B82002')).toEqual([201, []]);
  });

  it('are taken in once, whatever is sent again', async () => {
    const asked = await askForHelp(ground);
    const again = await ground.ask('PUT', `/v1/enquiries/${asked.id}`, { body: asked.sent });
    expect([again.status, new URL(String(again.body.link)).pathname]).toEqual([200, asked.path]);
    const body = enquirySubmission({ wrong: 'Something else.' });
    expect((await ground.ask('PUT', `/v1/enquiries/${asked.id}`, { body })).body.code).toBe('id-used');
    const both = newId();
    const twice = [1, 2, 3].map(() => ground.ask('PUT', `/v1/enquiries/${both}`, { body: enquirySubmission() }));
    expect((await Promise.all(twice)).map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  it('say all that is missing at once: how to be reached, and whether somebody else agrees', async () => {
    const body = enquirySubmission({ by: 'post', about: 'somebody', agrees: 'cannot' });
    const { status, body: answer } = await ground.ask('PUT', `/v1/enquiries/${newId()}`, { body });
    const pointers = (answer.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/address', '/whose', '/why']]);
  });

  it('are seen by those whose work they are there, and by nobody else', async () => {
    const { id } = await askForHelp(ground);
    expect((await get(id)).body).toMatchObject({ status: 'new', person: { name: 'Pat Example', by: 'page' } });
    expect(await listed('waiting')).toContain(id);
    for (const roles of [
      { responder: 'A81001', moderator: EVERYWHERE, operator: EVERYWHERE, auditor: EVERYWHERE },
      { 'complaints-manager': 'A81001' },
      { 'enquiries-officer': 'B82002', manager: 'B82002' },
    ] as const) {
      const token = await ground.tokenOf(roles);
      for (const answer of [
        await get(id, token),
        await ground.ask('PUT', `${at(id)}/messages/${newId()}`, { token, body: { version: 1, text: 'Hello.' } }),
        await ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token, body: { kind: 'note', text: 'Hello.' } }),
        await ground.ask('POST', `${at(id)}/progress`, { token, body: { version: 1, to: 'open' } }),
      ]) {
        expect(answer.status).toBe(404);
      }
    }
    const elsewhere = await ground.tokenOf({ 'enquiries-officer': 'B82002' });
    expect(await listed('waiting', elsewhere)).not.toContain(id);
    const asked = '/v1/staff/enquiries?show=waiting&organisation=A81001';
    expect((await ground.ask('GET', asked, { token: elsewhere })).status).toBe(403);
  });

  it('are listed without who asks, what may be urgent first, page by page', async () => {
    const [first, urgent] = [await askForHelp(ground), await askForHelp(ground, { wrong: IN_DANGER })];
    const all = await listed('waiting');
    expect(all[0]).toBe(urgent.id);
    expect(all).toContain(first.id);
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const path = `/v1/staff/enquiries?show=waiting&limit=2${cursor && `&cursor=${cursor}`}`;
      const { text, body } = await ground.ask('GET', path, { token: officer });
      expect(text).not.toContain('Pat Example');
      paged.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.next === undefined) break;
      cursor = String(body.next);
    }
    expect(paged).toEqual(all);
  });

  it('are written about to and fro, each message once, and wait for whoever did not write last', async () => {
    const { id, token } = await askForHelp(ground);
    const message = newId();
    expect((await write(id, 'We are looking.', message)).status).toBe(201);
    expect((await write(id, 'We are looking.', message)).status).toBe(200);
    expect((await write(id, 'No.', message)).body.code).toBe('id-used');
    expect([await listed('waiting'), await listed('answered')]).toEqual([
      expect.not.arrayContaining([id]),
      expect.arrayContaining([id]),
    ]);
    const answer = newId();
    expect((await writeBack(token, 'Thank you.', answer)).status).toBe(201);
    expect((await writeBack(token, 'Thank you.', answer)).status).toBe(200);
    expect((await writeBack(token, 'No.', message)).body.code).toBe('id-used');
    expect(await listed('waiting')).toContain(id);
    expect(await followed(token)).toMatchObject({
      status: 'open',
      messages: [
        { id: message, from: 'staff', text: 'We are looking.', role: 'Practice manager' },
        { id: answer, from: 'person', text: 'Thank you.' },
      ],
    });
  });

  it('are written about also where the organisation was not looked up for a while', async () => {
    const { token } = await askForHelp(ground);
    ground.platform.services.directory.forget();
    expect((await writeBack(token, 'Is there news?')).status).toBe(201);
  });

  it('are closed with what came of them, and open again when somebody writes', async () => {
    const { id, token } = await askForHelp(ground);
    expect((await progress(id, { version: 1, to: 'closed' })).body.errors).toMatchObject([{ pointer: '/outcome' }]);
    const closing = { version: 1, to: 'closed', outcome: 'put-right', note: 'The chemist has them.' };
    expect((await progress(id, closing)).body).toMatchObject({ status: 'closed', version: 2 });
    expect((await progress(id, closing)).body.code).toBe('stale');
    expect((await write(id, 'One more thing.')).body.code).toBe('not-now');
    expect(await listed('closed')).toContain(id);
    const own = await followed(token);
    expect(own).toMatchObject({ status: 'closed', outcome: 'put-right' });
    expect(JSON.stringify(own)).not.toContain('chemist');
    expect((await writeBack(token, 'They are not there.')).body).toMatchObject({ status: 'open' });
    expect(await followed(token)).not.toHaveProperty('outcome');
    expect(await listed('waiting')).toContain(id);
  });

  it('cannot be closed over a message that came meanwhile', async () => {
    const { id, token } = await askForHelp(ground);
    const { version } = (await get(id)).body;
    await writeBack(token, 'It is worse now.');
    expect((await progress(id, { version, to: 'closed', outcome: 'explained' })).body.code).toBe('stale');
  });

  it('say whether the person concerned agrees, and how staff came to know', async () => {
    const { id } = await askForHelp(ground, { about: 'somebody', whose: 'Sam Example', agrees: 'not-yet' });
    const note = newId();
    const agree = (text: string) =>
      ground.ask('PUT', `${at(id)}/notes/${note}`, { token: officer, body: { kind: 'agreement', text } });
    expect((await agree('He said so on the phone.')).body).toMatchObject({
      mayBeTold: true,
      person: { agrees: 'not-yet', whose: 'Sam Example' },
      steps: [{ kind: 'agreement', text: 'He said so on the phone.', by: 'Sam Staff' }],
    });
    expect([(await agree('He said so on the phone.')).status, (await agree('No.')).body.code]).toEqual([
      200,
      'id-used',
    ]);
  });

  it('say that the person concerned does not agree after all, and what the person who asks said stays', async () => {
    const { id, token } = await askForHelp(ground, { about: 'somebody', whose: 'Sam', agrees: 'yes' });
    const note = (kind: string) =>
      ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token: officer, body: { kind, text: 'On the phone.' } });
    expect((await get(id)).body.mayBeTold).toBe(true);
    expect((await note('disagreement')).body).toMatchObject({ mayBeTold: false, person: { agrees: 'yes' } });
    expect(await followed(token)).toMatchObject({ mayBeTold: false });
    expect((await note('agreement')).body.mayBeTold).toBe(true);
  });

  it('are not answered over a message that was not read, which may say that somebody is in danger', async () => {
    const { id, token } = await askForHelp(ground);
    await writeBack(token, IN_DANGER);
    const message = newId();
    expect((await write(id, 'It is in the post.', message, 1)).body.code).toBe('stale');
    expect((await get(id)).body).toMatchObject({ urgent: ['self-harm'], messages: [{ text: IN_DANGER }] });
    const answered = await write(id, 'We ring you now.', message);
    expect([answered.status, answered.body.urgent]).toEqual([201, []]);
    // Its answer was lost: the same again is the same.
    expect((await write(id, 'We ring you now.', message, 2)).status).toBe(200);
    await writeBack(token, 'Thank you.');
    expect((await get(id)).body.urgent).toEqual([]);
  });

  it('keep their place when whoever waits asks again', async () => {
    const [first, second] = [await askForHelp(ground), await askForHelp(ground)];
    await writeBack(first.token, 'Is anybody there?');
    const all = await listed('waiting');
    expect(all.indexOf(first.id)).toBeLessThan(all.indexOf(second.id));
    await write(first.id, 'Yes.');
    await writeBack(first.token, 'Good.');
    const after = await listed('waiting');
    expect(after.indexOf(first.id)).toBeGreaterThan(after.indexOf(second.id));
  });

  it('are answered by speaking with whoever asked, too', async () => {
    const { id, token } = await askForHelp(ground, { by: 'phone', phone: '01632 960001' });
    const body = { kind: 'contact', text: 'I rang, and told her.' };
    await ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token: officer, body });
    expect([await listed('waiting'), await listed('answered')]).toEqual([
      expect.not.arrayContaining([id]),
      expect.arrayContaining([id]),
    ]);
    expect(await followed(token)).toMatchObject({ status: 'open' });
  });

  it('stay urgent when a note says that somebody was spoken with: what came last may be unread', async () => {
    const { id } = await askForHelp(ground, { wrong: IN_DANGER });
    const body = { kind: 'contact', text: 'I rang about the letter.' };
    await ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token: officer, body });
    expect((await get(id)).body.urgent).toEqual(['self-harm']);
    expect(await listed('waiting')).toContain(id);
  });

  it('are listed page by page also once they are closed', async () => {
    for (let count = 0; count < 3; count += 1) {
      const { id } = await askForHelp(ground);
      await progress(id, { version: 1, to: 'closed', outcome: 'explained' });
    }
    const all = await listed('closed');
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const path = `/v1/staff/enquiries?show=closed&limit=1${cursor && `&cursor=${cursor}`}`;
      const { body } = await ground.ask('GET', path, { token: officer });
      paged.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.next === undefined) break;
      cursor = String(body.next);
    }
    expect(paged).toEqual(all);
  });

  it('are taken back with all that was written, and by nobody else', async () => {
    const { id, token } = await askForHelp(ground, { email: 'pat@example.org', by: 'email' });
    await write(id, 'We are looking.');
    const path = `/v1/enquiries/receipts/${token}/withdrawal`;
    expect((await ground.ask('POST', path)).body).toMatchObject({ status: 'withdrawn', messages: [] });
    expect((await ground.ask('POST', path)).status).toBe(200);
    expect((await get(id)).status).toBe(404);
    expect((await writeBack(token, 'Hello?')).body.code).toBe('not-now');
    const { db } = ground.platform.services;
    for (const table of ['enquiry_people', 'enquiry_messages', 'enquiry_steps'] as const) {
      expect(await db.selectFrom(table).selectAll().where('enquiry_id', '=', id).execute()).toEqual([]);
    }
    expect((await ground.ask('GET', `/v1/enquiries/receipts/${'a'.repeat(44)}`)).status).toBe(404);
  });

  it('have mails that say neither what is asked nor who asks, to those who see to them', async () => {
    const { id, token } = await askForHelp(ground, {
      ...{ by: 'email', email: 'robin@example.org', wrong: IN_DANGER, language: 'cy' },
    });
    await write(id, 'We ring you now.');
    await writeBack(token, 'Thank you.');
    const all = (await mails()).filter(({ link, to }) => to === 'robin@example.org' || String(link).endsWith(id));
    expect(all.map(({ kind }) => kind).sort()).toEqual([
      ...['enquiry-news', 'enquiry-received', 'enquiry-urgent', 'enquiry-written'],
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Pat|kill|ring/);
    const own = all.filter(({ to }) => to === 'robin@example.org');
    expect(JSON.stringify(own)).not.toContain('Elm');
    expect(own.map(({ language }) => language)).toEqual(['cy', 'cy']);
  });

  it('are told to operators where nobody there sees them, without what they say', async () => {
    await ground.hire({ operator: EVERYWHERE });
    const look = () => {
      const { db, now, config } = ground.platform.services;
      const { publicUrl } = config;
      return lookAtUnseenEnquiries({
        ...{ db, now, publicUrl, nudge: () => undefined, onTrouble: (error) => Promise.reject(error) },
      });
    };
    // There is somebody who sees them now.
    await look();
    await ground.platform.services.db.deleteFrom('staff_roles').where('ods', '=', 'B82002').execute();
    await askForHelp(ground, { organisation: 'B82002' });
    const unseen = async () => (await mails()).filter(({ kind }) => kind === 'enquiry-unseen');
    const [first] = await unseen();
    expect(first).toMatchObject({ link: 'http://feedback.example.org/workspace/people' });
    const count = (await unseen()).length;
    // The others there were sent while somebody saw to them, who has left since.
    const left = await look();
    expect([left > 0, (await unseen()).length > count]).toEqual([true, true]);
    expect(await look()).toBe(0);
    const { id } = await ground.hire({ manager: 'B82002' });
    expect(await look()).toBe(0);
    await ground.platform.services.db.deleteFrom('staff_roles').where('staff_id', '=', id).execute();
    expect(await look()).toBe(left + 1);
  });

  it('are nowhere in public, in no log, and each look at one is in the audit trail', async () => {
    const wrong = 'A most peculiar marmalade matter.';
    const { id, token } = await askForHelp(ground, { wrong, name: 'Quentin Unusual' });
    await get(id);
    for (const path of [
      '/o/A81001',
      '/help/A81001',
      '/v1/stories?organisation=A81001',
      '/v1/organisations/A81001/totals',
    ]) {
      expect((await ground.ask('GET', path)).text).not.toMatch(/marmalade|Quentin/);
    }
    expect(ground.log.join('\n')).not.toMatch(/marmalade|Quentin/);
    expect(ground.log.join('\n')).not.toContain(token);
    const auditor = await ground.tokenOf({ auditor: EVERYWHERE });
    const { body, text } = await ground.ask('GET', '/v1/staff/audit?limit=20', { token: auditor });
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'read',
          what: 'staff.enquiries.get',
          detail: id,
          organisation: expect.anything(),
        }),
      ]),
    );
    expect(text).not.toMatch(/marmalade|Quentin/);
  });
});
