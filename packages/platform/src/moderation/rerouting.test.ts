import type { Followed, SentOn, SentOnSummary, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailOf } from '../mail/messages.ts';
import { editDraft, publish, type Told, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { lookAtAsked } from './asked-reminders.ts';

const DAY_MS = 86_400_000;
const NOTE = 'They can look into your appointment, which we cannot.';
const CONTACT = 'Ring 0115 496 0000 after five';

describe.each(engines)('sending a story on privately, on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let manager: { id: string; email: string };
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.hire({ manager: 'A81001' });
    await signEverybodyIn();
  });
  afterAll(() => ground.stop());

  async function signEverybodyIn() {
    moderator = await ground.tokenOf({ moderator: '*' });
    const body = { email: manager.email, password: 'correct horse battery', keep: 'token' };
    tokens.manager = String((await ground.ask('POST', '/v1/staff/session', { body })).body.token);
    tokens.responder = await ground.tokenOf({ responder: 'A81001' });
    tokens.enquiries = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    tokens.complaints = await ground.tokenOf({ 'complaints-manager': 'A81001' });
    tokens.elsewhere = await ground.tokenOf({ manager: 'B82002' });
  }
  const suggest = ({ id }: Told, parts: object = {}, by = moderator) =>
    ground.ask('POST', `/v1/staff/stories/${id}/reroute`, {
      token: by,
      body: { version: 1, to: 'enquiry', note: NOTE, ...parts },
    });
  const asked = async (to = 'enquiry') => {
    const told = await tell(ground, { email: 'pat@example.org', happened: 'My tablets never came.' });
    const { status, text } = await suggest(told, { to });
    if (status !== 200) throw new Error(text);
    return told;
  };
  const answer = ({ token }: Told, body: object) => ground.ask('POST', `/v1/receipts/${token}/reroute`, { body });
  const agreed = async (to = 'enquiry') => {
    const told = await asked(to);
    const { status, text } = await answer(told, { version: 2, answer: 'yes', contact: CONTACT });
    if (status !== 200) throw new Error(text);
    return told;
  };
  const followed = async ({ token }: Told) =>
    (await ground.ask('GET', `/v1/receipts/${token}`)).body as unknown as Followed;
  const seen = async ({ id }: Told) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: moderator })).body as unknown as StaffStory;
  const listed = async (show: string) => {
    const { body } = await ground.ask('GET', `/v1/staff/stories?limit=100&show=${show}`, { token: moderator });
    return (body.items as StaffStorySummary[]).map(({ id }) => id);
  };
  const sentOn = async (by: string, show = 'open') => {
    const { body } = await ground.ask('GET', `/v1/staff/sent-on?limit=100&show=${show}`, { token: by });
    return (body.items as SentOnSummary[]).map(({ story }) => story);
  };
  const at = ({ id }: Told, by: string) => ground.ask('GET', `/v1/staff/sent-on/${id}`, { token: by });
  const progress = ({ id }: Told, body: object, by = tokens.manager ?? '') =>
    ground.ask('POST', `/v1/staff/sent-on/${id}/progress`, { token: by, body });
  const letters = async (kind: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%"kind":"${kind}"%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
  };
  const look = () => {
    const { services } = ground.platform;
    return lookAtAsked({ ...services, nudge: () => undefined, onTrouble: (error) => Promise.reject(error) });
  };
  const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const post = (path: string, fields: Record<string, string>) =>
    ground.ask('POST', path, { headers: AS_BROWSER, form: Object.entries(fields) });

  it('asks the author, by mail and on their page, and the story waits', async () => {
    const told = await asked();
    expect(await seen(told)).toMatchObject({
      ...{ status: 'with-author', version: 2, actions: ['end-asking', 'set-criticality'] },
      reroute: { to: 'enquiry', note: NOTE },
    });
    expect([await listed('with-author'), await listed('to-moderate')]).toEqual([
      expect.arrayContaining([told.id]),
      expect.not.arrayContaining([told.id]),
    ]);
    const story = await followed(told);
    expect(story).toMatchObject({ status: 'with-author', reroute: { to: 'enquiry', note: NOTE } });
    const { at, until } = story.reroute ?? { at: '', until: '' };
    expect(Date.parse(until) - Date.parse(at)).toBe(14 * DAY_MS);
    const [letter] = (await letters('reroute-asked')).filter(({ story }) => story === told.id);
    expect(mailOf(letter).text).toContain('We do nothing without your answer.');
    const answer = await page(told.path);
    expectAuthorPage(answer);
    for (const part of [NOTE, 'Yes, send it on', 'No, keep it as a story']) expect(answer.text).toContain(part);
    expect(await sentOn(tokens.manager ?? '')).not.toContain(told.id);
    expect((await publish(ground, moderator, told.id, 2)).body.code).toBe('not-now');
  });

  it('with a yes is sent on to those who see to it, is public nowhere, and comes into no figure', async () => {
    const before = (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;
    const told = await asked();
    const without = await answer(told, { version: 2, answer: 'yes' });
    expect(without.body.errors).toMatchObject([{ pointer: '/contact', code: 'required' }]);
    const { body } = await answer(told, { version: 2, answer: 'yes', contact: CONTACT });
    expect(body).toMatchObject({ status: 'rerouted', sentOn: { to: 'enquiry', state: 'new' } });
    expect(JSON.stringify(body)).not.toContain('0115');
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).status).toBe(404);
    expect((await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals).toEqual(before);
    const story = await seen(told);
    expect([story.status, story.actions, JSON.stringify(story).includes('0115')]).toEqual(['rerouted', [], false]);
    expect(await listed('rerouted')).toContain(told.id);
    const [letter] = (await letters('sent-on')).slice(-1);
    const mail = mailOf(letter);
    for (const words of [mail.text, mail.html, mail.subject]) expect(words).not.toMatch(/tablets|0115/);
    const shown = (await at(told, tokens.manager ?? '')).body as unknown as SentOn;
    expect(shown).toMatchObject({ contact: CONTACT, state: 'new', version: 1, told: { happened: told.sent.happened } });
    expect((await answer(told, { version: 3, answer: 'no' })).body.code).toBe('not-now');
    const rerouted = (await letters('rerouted')).filter(({ story }) => story === told.id);
    expect(mailOf(rerouted[0]).text).toContain('As you agreed');
  });

  it('with a no stays a story that a moderator decides on, and nobody else hears of it', async () => {
    const told = await asked();
    expect((await answer(told, { version: 2, answer: 'no' })).body).toMatchObject({ status: 'submitted' });
    expect(await seen(told)).toMatchObject({ status: 'submitted', returned: 'reroute-declined', version: 3 });
    expect(await seen(told)).not.toHaveProperty('reroute');
    expect((await at(told, tokens.manager ?? '')).status).toBe(404);
    expect((await publish(ground, moderator, told.id, 3)).status).toBe(200);
  });

  it('is answered once by two answers at once', async () => {
    const told = await asked();
    const said = [
      { version: 2, answer: 'yes', contact: CONTACT },
      { version: 2, answer: 'no' },
      { version: 2, answer: 'yes', contact: 'Other' },
    ];
    const answers = await Promise.all(said.map((body) => answer(told, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { status } = await seen(told);
    expect((await sentOn(tokens.manager ?? '')).includes(told.id)).toBe(status === 'rerouted');
  });

  it.each([{ answer: 'yes', contact: CONTACT }, { answer: 'no' }])(
    'is answered twice with the same, and sent on once at most: $answer',
    async (said) => {
      const told = await asked();
      const answers = await Promise.all([1, 2].map(() => answer(told, { version: 2, ...said })));
      expect([...answers, await answer(told, { version: 2, ...said })].map(({ status }) => status)).toEqual([
        200, 200, 200,
      ]);
      const kinds = (await seen(told)).timeline.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'reroute-agreed' || kind === 'reroute-declined')).toHaveLength(1);
    },
  );

  it('is answered on the page without a script, and keeps what was typed where something is missing', async () => {
    const told = await asked('complaint');
    const path = `${told.path}/reroute`;
    const missing = await post(path, { version: '2', answer: 'yes', contact: ' ' });
    expect([missing.status, missing.text.includes('href="#contact"')]).toEqual([422, true]);
    const late = await post(path, { version: '1', answer: 'yes', contact: CONTACT });
    expect([late.status, late.text.includes(CONTACT)]).toEqual([409, true]);
    expect((await post(path, { version: '2', answer: 'perhaps' })).status).toBe(422);
    const yes = await post(path, { version: '2', answer: 'yes', contact: CONTACT });
    expect([yes.status, yes.headers.get('location')]).toEqual([303, `${told.path}?rerouted=yes`]);
    const { text } = await page(`${told.path}?rerouted=yes`);
    for (const part of ['We have sent it on.', 'as a complaint', 'They have not said yet'])
      expect(text).toContain(part);
    const { contact } = ground.platform.services.config;
    expect(text).toContain(`If you hear nothing from them, write to us: <a href="mailto:${contact}">${contact}</a>`);
    expect(text).not.toContain('0115');
  });

  it('is not asked beside an edit: the edit waits', async () => {
    const told = await tell(ground);
    const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
    await ground.ask('PUT', path, { token: moderator, body: editDraft() });
    await suggest(told, { version: 2 });
    const story = await followed(told);
    expect([story.reroute?.to, story.edit]).toEqual(['enquiry', undefined]);
    const body = { version: 3, answer: 'accept' };
    expect((await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body })).body.code).toBe('not-now');
    const end = { token: moderator, body: { version: 3 } };
    expect((await ground.ask('POST', `/v1/staff/stories/${told.id}/asking/end`, end)).body).toMatchObject({
      ...{ status: 'submitted', returned: 'asking-ended' },
    });
    expect(await seen(told)).not.toHaveProperty('reroute');
  });

  it('is suggested by moderators of the place, once, on what they have seen', async () => {
    const told = await tell(ground);
    for (const by of [tokens.manager, tokens.responder, tokens.enquiries, tokens.elsewhere]) {
      expect((await suggest(told, {}, by)).status).toBe(404);
    }
    expect((await suggest(told, { version: 7 })).body.code).toBe('stale');
    expect((await suggest(told, { to: 'elsewhere', note: ' ' })).status).toBe(422);
    const answers = await Promise.all([1, 2].map(() => suggest(told)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is seen by those whose work it is alone', async () => {
    const [enquiry, complaint] = [await agreed('enquiry'), await agreed('complaint')];
    const status = async (told: Told, who: string) => (await at(told, tokens[who] ?? '')).status;
    const all = ['manager', 'enquiries', 'complaints', 'responder', 'elsewhere'];
    expect(await Promise.all(all.map((who) => status(enquiry, who)))).toEqual([200, 200, 404, 404, 404]);
    expect(await Promise.all(all.map((who) => status(complaint, who)))).toEqual([200, 404, 200, 404, 404]);
    expect((await at(enquiry, moderator)).status).toBe(404);
    const [mine, theirs] = [await sentOn(tokens.enquiries ?? ''), await sentOn(tokens.complaints ?? '')];
    expect([mine.includes(enquiry.id), mine.includes(complaint.id)]).toEqual([true, false]);
    expect([theirs.includes(enquiry.id), theirs.includes(complaint.id)]).toEqual([false, true]);
    expect(await sentOn(tokens.elsewhere ?? '')).toEqual([]);
    const other = await ground.ask('GET', '/v1/staff/sent-on?show=open&organisation=B82002', { token: tokens.manager });
    expect(other.body.code).toBe('forbidden');
    expect((await progress(enquiry, { version: 1, to: 'seen' }, tokens.complaints)).status).toBe(404);
  });

  it('is worked through: read, contacted, done with a note, and taken up again; its author sees that, and no note', async () => {
    const told = await agreed();
    expect((await progress(told, { version: 1, to: 'seen' })).body).toMatchObject({ state: 'seen', version: 2 });
    expect((await progress(told, { version: 1, to: 'contacted' })).body.code).toBe('stale');
    await progress(told, { version: 2, to: 'contacted', note: 'Rang, no answer.' });
    expect((await followed(told)).sentOn?.state).toBe('contacted');
    const done = await progress(told, { version: 3, to: 'done' });
    expect(done.body.errors).toMatchObject([{ pointer: '/note', code: 'required' }]);
    const back = await progress(told, { version: 3, to: 'seen' });
    expect(back.body.errors).toMatchObject([{ pointer: '/to', code: 'not-an-option' }]);
    const { body } = await progress(told, { version: 3, to: 'done', note: 'The tablets came.' });
    expect((body as unknown as SentOn).steps.map(({ to, note }) => [to, note])).toEqual([
      ...[
        ['seen', undefined],
        ['contacted', 'Rang, no answer.'],
        ['done', 'The tablets came.'],
      ],
    ]);
    expect([await sentOn(tokens.manager ?? ''), await sentOn(tokens.manager ?? '', 'done')]).toEqual([
      expect.not.arrayContaining([told.id]),
      expect.arrayContaining([told.id]),
    ]);
    const { text } = await page(told.path);
    expect([text.includes('They say that it is done'), text.includes('tablets came')]).toEqual([true, false]);
    expect((await progress(told, { version: 4, to: 'contacted' })).body).toMatchObject({ state: 'contacted' });
  });

  it('is said to stand in one place by two who say so at once', async () => {
    const told = await agreed();
    const steps = [
      { version: 1, to: 'seen' },
      { version: 1, to: 'contacted' },
    ];
    const answers = await Promise.all(steps.map((body) => progress(told, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(((await at(told, tokens.manager ?? '')).body as unknown as SentOn).steps).toHaveLength(1);
  });

  it('goes on page by page, what waits longest first', async () => {
    const all = await sentOn(tokens.manager ?? '');
    const pages: string[] = [];
    let cursor = '';
    do {
      const path = `/v1/staff/sent-on?show=open&limit=2${cursor}`;
      const { body } = await ground.ask('GET', path, { token: tokens.manager });
      pages.push(...(body.items as SentOnSummary[]).map(({ story }) => story));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(pages).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });

  it('keeps in the audit trail who read how to reach the author', async () => {
    const told = await agreed();
    await at(told, tokens.manager ?? '');
    const auditor = await ground.tokenOf({ auditor: '*' });
    const { body } = await ground.ask('GET', `/v1/staff/audit?story=${told.id}&kind=read`, { token: auditor });
    expect((body.items as { what: string }[]).map(({ what }) => what)).toContain('staff.sentOn.get');
  });

  it('reminds the author once, and in the end stays a story without their answer', async () => {
    const told = await asked();
    expect((await letters('reroute-reminder')).filter(({ story }) => story === told.id)).toEqual([]);
    ground.forward(7 * DAY_MS);
    await look();
    await look();
    const reminders = (await letters('reroute-reminder')).filter(({ story }) => story === told.id);
    expect(reminders).toHaveLength(1);
    expect(mailOf(reminders[0]).subject).toContain('We still wait for you');
    ground.forward(7 * DAY_MS);
    await look();
    await signEverybodyIn();
    expect(await seen(told)).toMatchObject({ status: 'submitted', returned: 'reroute-unanswered' });
    expect(await followed(told)).not.toHaveProperty('reroute');
    expect((await answer(told, { version: 3, answer: 'yes', contact: CONTACT })).body.code).toBe('not-now');
    const [ended] = (await letters('reroute-ended')).filter(({ story }) => story === told.id);
    expect(mailOf(ended).text).toContain('So we did not send it on.');
    const kinds = (await seen(told)).timeline.map(({ kind }) => kind);
    expect(kinds).toEqual(['submitted', 'reroute-suggested', 'reroute-reminded', 'reroute-unanswered']);
  });
});
