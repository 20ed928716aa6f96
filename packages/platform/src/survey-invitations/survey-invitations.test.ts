import type { InvitationBatch, MadeInvitations } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, fieldsOf } from '../testing/html.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';
import { FFT, STAFF, standSurvey, VISIT } from '../testing/surveys.ts';

const DAY_MS = 86_400_000;
const WARDS = { ...VISIT, hidden: ['ward'] };

describe.each(engines)('one-time links to a survey on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  beforeEach(() => {
    mailServer.mood = 'takes';
    mailServer.against = undefined;
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  const stand = (parts: object = {}) => standSurvey(ground, manager, { definition: WARDS, ...parts });
  const day = (ahead: number) =>
    new Date(ground.platform.services.now().getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
  const list = (count: number, parts: object = {}) => ({
    ...{ name: 'May', by: 'list', until: day(28), invitees: Array.from({ length: count }, () => ({})) },
    ...parts,
  });
  const mailed = (emails: string[], parts: object = {}) =>
    list(0, { by: 'mail', invitees: emails.map((email, place) => ({ email, line: place + 1 })), ...parts });
  const path = (survey: string, rest = '') => `/v1/staff/surveys/${survey}/invitations${rest}`;
  const make = (survey: string, body: object, { id = newId(), token = manager } = {}) =>
    ground.ask('PUT', path(survey, `/${id}`), { token, body });
  const batches = async (survey: string) =>
    (await ground.ask('GET', path(survey), { token: manager })).body.batches as InvitationBatch[];
  const takeBack = (survey: string, id: string) =>
    ground.ask('POST', path(survey, `/${id}/taken-back`), { token: manager });
  const linksIn = ({ body }: { body: Record<string, unknown> }) =>
    (body as unknown as MadeInvitations).addresses.map((address) => new URL(address).pathname);
  const get = (address: string) => ground.ask('GET', address, { headers: AS_BROWSER });
  const press = (survey: string, html: string, step: string, answers: [string, string][] = []) =>
    ground.ask('POST', `/survey/${survey}`, { form: [...fieldsOf(html, step), ...answers], headers: AS_BROWSER });
  /** Answers a survey's first question by a link, up to the page where the answers are checked. */
  const answer = async (survey: string, link: string) => {
    let page = await get(link);
    for (let asked = 0; asked < 3; asked += 1)
      page = await press(survey, page.text, 'next', asked ? [] : [['answer', 'no']]);
    return page.text;
  };
  const responses = (survey: string) =>
    ground.platform.services.db.selectFrom('responses').selectAll().where('survey_id', '=', survey).execute();
  const addresses = (count: number) => Array.from({ length: count }, () => `${newId()}@example.org`);

  it('are mailed, lead to the survey, and take one response each', async () => {
    const survey = await stand();
    const [email = '', ...others] = addresses(6);
    const made = await make(survey, mailed([email, ...others]));
    expect([made.status, made.body.links, made.body.addresses]).toEqual([201, 6, []]);
    const [mail] = await mailServer.mailsTo(email, 1);
    expect(mail?.subject).toMatch(/^\S.* would like to hear from you$/);
    expect(mail?.subject).not.toContain('Your visit');
    const link = /http:\/\/feedback\.example\.org(\/i\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(mail?.html).toContain(link);
    const first = await get(link);
    expectPrivatePage(first);
    const checked = await answer(survey, link);
    expect((await press(survey, checked, 'send')).status).toBe(303);
    expect(await responses(survey)).toMatchObject([{ method: 'online', given: '{}' }]);
    const used = await get(link);
    expect([used.status, used.text]).toEqual([410, expect.stringContaining('This link was used already')]);
    expectPrivatePage(used);
    await expect
      .poll(() => batches(survey))
      .toMatchObject([
        { links: 6, waiting: 0, delivered: 6, failed: 0, answered: 1, madeBy: 'Sam Staff', failures: [] },
      ]);
  });

  it('take one response whatever is pressed: twice, in two tabs, or once more after going back', async () => {
    const survey = await stand();
    const [one = '', two = ''] = linksIn(await make(survey, list(2)));
    const [tab, other, twice] = [await answer(survey, one), await answer(survey, one), await answer(survey, two)];
    const pressed = await Promise.all([tab, other, twice, twice, twice].map((page) => press(survey, page, 'send')));
    expect(pressed.map(({ status }) => status).slice(2)).toEqual([303, 303, 303]);
    expect(
      pressed
        .map(({ status }) => status)
        .slice(0, 2)
        .toSorted(),
    ).toEqual([303, 409]);
    const late = pressed.find(({ status }) => status === 409);
    expect(late?.text).toContain('was not sent. You can still copy');
    const changed = await press(survey, twice, 'change better');
    let again = await press(survey, changed.text, 'next', [['answer', 'declined']]);
    again = await press(survey, again.text, 'send');
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('This link was used already')]);
    expect(await responses(survey)).toHaveLength(2);
    expect((await batches(survey))[0]).toMatchObject({ links: 2 });
    expect((await batches(survey))[0]).not.toHaveProperty('answered');
  });

  it('take none to another survey', async () => {
    const [survey, other] = [await stand(), await stand()];
    const [link = ''] = linksIn(await make(survey, list(1)));
    const sent = await press(other, await answer(survey, link), 'send');
    expect([sent.status, await responses(other), (await get(link)).status]).toEqual([409, [], 200]);
  });

  it('take one response of many who send at the same moment', async () => {
    const survey = await stand();
    const [link = ''] = linksIn(await make(survey, list(1)));
    const tabs: string[] = [];
    for (let tab = 0; tab < 8; tab += 1) tabs.push(await answer(survey, link));
    const sent = await Promise.all(tabs.map((page) => press(survey, page, 'send')));
    expect(sent.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await responses(survey)).toHaveLength(1);
    const { db } = ground.platform.services;
    const counted = await db
      .selectFrom('surveys')
      .select('responses')
      .where('id', '=', survey)
      .executeTakeFirstOrThrow();
    expect(counted.responses).toBe(1);
  });

  it('are not used up by a response that is one too many', async () => {
    const survey = await stand({ quota: 1 });
    const [one = '', two = ''] = linksIn(await make(survey, list(2)));
    const [first, second] = [await answer(survey, one), await answer(survey, two)];
    const sent = await Promise.all([first, second].map((page) => press(survey, page, 'send')));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const { db } = ground.platform.services;
    const used = await db
      .selectFrom('survey_links')
      .innerJoin('survey_batches', 'survey_batches.id', 'survey_links.batch_id')
      .select('is_used')
      .where('survey_id', '=', survey)
      .execute();
    expect(used.map(({ is_used }) => is_used).toSorted()).toEqual([0, 1]);
  });

  it('leave nothing that leads from an answer to an address, nor from an address to an answer', async () => {
    const survey = await stand({ kind: 'friends-and-family', definition: FFT });
    const emails = addresses(5);
    const { body } = await make(survey, mailed(emails));
    await expect.poll(async () => (await batches(survey))[0]?.delivered).toBe(5);
    const { db } = ground.platform.services;
    const [links, letters, batch] = await Promise.all([
      db.selectFrom('survey_links').selectAll().where('batch_id', '=', String(body.id)).execute(),
      db.selectFrom('outbox').selectAll().where('batch_id', '=', String(body.id)).execute(),
      db.selectFrom('survey_batches').selectAll().where('id', '=', String(body.id)).execute(),
    ]);
    expect([links.length, letters.length]).toEqual([5, 5]);
    for (const email of emails) expect(JSON.stringify([links, letters, batch])).not.toContain(email);
    expect(links.every(({ line }) => line === null)).toBe(true);
    for (const link of links) expect(JSON.stringify(letters)).not.toContain(link.token_hash);
    const [mail] = await mailServer.mailsTo(emails[0] ?? '', 1);
    const address = /(\/i\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(JSON.stringify([links, letters])).not.toContain(address.slice(3));
    let page = await get(address);
    for (const answers of [[['answer', 'good']], []] as [string, string][][])
      page = await press(survey, page.text, 'next', answers);
    expect((await press(survey, page.text, 'send')).status).toBe(303);
    const [response] = await responses(survey);
    const kept = JSON.stringify(
      await db.selectFrom('survey_links').selectAll().where('batch_id', '=', String(body.id)).execute(),
    );
    expect(kept).not.toContain(String(response?.id));
    for (const hash of links.map(({ token_hash }) => token_hash)) expect(JSON.stringify(response)).not.toContain(hash);
  });

  it('say which line of the list no mail server takes, and forget its address', async () => {
    mailServer.mood = 'refuses';
    const survey = await stand();
    const [email = ''] = addresses(1);
    const { body } = await make(survey, mailed([email]));
    for (let tries = 0; tries < 40 && (await batches(survey))[0]?.failed === 0; tries += 1) {
      ground.forward(8 * 3_600_000);
      ground.platform.services.outbox.nudge();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(await batches(survey)).toMatchObject([{ waiting: 0, failed: 1, failures: [{ line: 1 }] }]);
    const { db } = ground.platform.services;
    const letters = await db.selectFrom('outbox').selectAll().where('batch_id', '=', String(body.id)).execute();
    expect(letters).toMatchObject([{ status: 'dead' }]);
    expect(JSON.stringify(letters)).not.toContain(email);
    expect(JSON.stringify(letters)).not.toContain('/i/');
  });

  it('fail at once where their address is refused, and wait where we are', async () => {
    const [survey, other] = [await stand(), await stand()];
    mailServer.against = { whom: 'recipient', code: 550, words: 'No such mailbox here' };
    await make(survey, mailed(addresses(1)));
    await expect
      .poll(() => batches(survey))
      .toMatchObject([{ waiting: 0, failed: 1, failures: [{ line: 1, trouble: 'address-refused' }] }]);
    mailServer.against = { whom: 'sender', code: 550, words: 'No such mailbox here' };
    const before = mailServer.turnedAway;
    const emails = addresses(1);
    await make(other, mailed(emails));
    await expect.poll(() => mailServer.turnedAway).toBeGreaterThan(before);
    mailServer.against = undefined;
    // It is tried until the answer of the mail server has been kept, and the mail is due again.
    await expect
      .poll(async () => {
        ground.forward(60_000);
        ground.platform.services.outbox.nudge();
        return (await batches(other))[0];
      })
      .toMatchObject({ waiting: 0, failed: 0, delivered: 1 });
    expect(await mailServer.mailsTo(emails[0] ?? '', 1)).toHaveLength(1);
  });

  it('are mailed once the survey opens, and not before', async () => {
    const survey = await stand({ opensOn: day(3) });
    const [email = ''] = addresses(1);
    expect((await make(survey, mailed([email]))).status).toBe(201);
    const { db } = ground.platform.services;
    const due = () => db.selectFrom('outbox').select('next_at').where('mail', 'like', `%${email}%`).executeTakeFirst();
    await expect.poll(async () => (await due())?.next_at.slice(0, 10)).toBe(day(3));
    expect(await mailServer.mailsTo(email, 0)).toEqual([]);
    ground.forward(4 * DAY_MS);
    ground.platform.services.outbox.nudge();
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
  });

  it('are taken back where they are not sent, and of a survey that was closed meanwhile', async () => {
    mailServer.mood = 'refuses';
    const [one, two] = [await stand(), await stand()];
    const emails = addresses(2);
    const first = await make(one, mailed(emails.slice(0, 1)));
    await make(two, mailed(emails.slice(1)));
    const { db } = ground.platform.services;
    const tried = async () => {
      const rows = await db
        .selectFrom('outbox')
        .select('attempts')
        .where('mail', 'like', '%survey-invitation%')
        .where('status', '=', 'waiting')
        .where('claimed_until', 'is', null)
        .execute();
      return rows.filter(({ attempts }) => attempts > 0).length;
    };
    await expect.poll(tried).toBeGreaterThanOrEqual(2);
    expect((await takeBack(one, String(first.body.id))).body).toMatchObject({ waiting: 0, takenBack: 1 });
    await ground.ask('POST', `/v1/staff/surveys/${two}/close`, { token: manager, body: { revision: 2 } });
    mailServer.mood = 'takes';
    ground.forward(8 * 3_600_000);
    ground.platform.services.outbox.nudge();
    await expect.poll(async () => (await batches(two))[0]).toMatchObject({ waiting: 0, takenBack: 1 });
    for (const email of emails) expect(await mailServer.mailsTo(email, 0)).toEqual([]);
  });

  it.each([
    ['of staff', { kind: 'staff', definition: STAFF }, { links: 6, takenBack: 6 }],
    ['of a few patients', {}, { links: 2, takenBack: 2 }],
    ['of patients', {}, { links: 6, answered: 1, takenBack: 5 }],
  ])('do not tell by what is taken back how many answered, %s', async (_, parts, told) => {
    const survey = await stand(parts);
    const made = await make(survey, list(told.links));
    const [link = '', other = ''] = linksIn(made);
    let page = await get(link);
    const said: [string, string][] = [['answer', 'no']];
    while (!page.text.includes('Send your answers')) page = await press(survey, page.text, 'next', said.splice(0));
    expect((await press(survey, page.text, 'send')).status).toBe(303);
    expect((await takeBack(survey, String(made.body.id))).status).toBe(200);
    const [batch] = await batches(survey);
    expect(batch).toMatchObject(told);
    expect('answered' in (batch ?? {})).toBe('answered' in told);
    expect([(await get(link)).status, (await get(other)).status]).toEqual([410, 404]);
    expect(await responses(survey)).toHaveLength(1);
  });

  it('explain themselves when they have run out, were taken back, or never were', async () => {
    const survey = await stand();
    const made = await make(survey, list(2, { until: day(1) }));
    const [one = '', two = ''] = linksIn(made);
    const before = await answer(survey, one);
    ground.forward(3 * DAY_MS);
    const over = await get(one);
    expect([over.status, over.text]).toEqual([410, expect.stringContaining('This link has run out')]);
    expect(over.text).toContain(`href="/survey/${survey}?lang=en"`);
    const late = await press(survey, before, 'send');
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('This link has run out')]);
    expect(await responses(survey)).toEqual([]);
    expect((await takeBack(survey, String(made.body.id))).body).toMatchObject({ takenBack: 2 });
    for (const link of [two, `${two}x`, '/i/no-such-link']) {
      const gone = await get(link);
      expect([gone.status, gone.text]).toEqual([404, expect.stringContaining('This link does not work')]);
    }
    const taken = await press(survey, before, 'send');
    expect([taken.status, taken.text]).toEqual([409, expect.stringContaining('This link does not work')]);
    const closed = linksIn(await make(survey, list(1)))[0] ?? '';
    await ground.ask('POST', `/v1/staff/surveys/${survey}/close`, { token: manager, body: { revision: 2 } });
    expect((await get(closed)).text).toContain('This survey is closed');
  });

  it('bring along what at least five have in common, are counted as text messages, and by their tags', async () => {
    const survey = await stand();
    const invitees = Array.from({ length: 5 }, () => ({ given: { ward: 'ash' }, tags: ['Spring'] }));
    const [link = ''] = linksIn(await make(survey, list(0, { invitees })));
    await press(survey, await answer(survey, link), 'send');
    expect(await responses(survey)).toMatchObject([{ method: 'text-message', given: '{"ward":"ash"}' }]);
    expect((await batches(survey))[0]?.tags).toEqual([{ tag: 'Spring', links: 5, answered: 1 }]);
  });

  it.each<[string, object, string[]]>([
    ['no address', { by: 'mail', invitees: [{}] }, ['/invitees/0/email required']],
    [
      'one twice',
      { by: 'mail', invitees: [{ email: 'a@b.cd' }, { email: 'A@b.cd' }] },
      ['/invitees/1/email wrong-kind'],
    ],
    ['an address that is not mailed to', { invitees: [{ email: 'a@b.cd' }] }, ['/invitees/0/email wrong-kind']],
    ['a day that is gone', { until: '2020-01-01' }, ['/until in-the-past']],
    ['a day years ahead', { until: '2999-01-01' }, ['/until too-far-ahead']],
    ['what would tell who answered', { invitees: [{ given: { ward: 'ash' } }, {}] }, ['/invitees/0/given wrong-kind']],
    [
      'a field there is not',
      { invitees: Array.from({ length: 5 }, () => ({ given: { bed: '1' } })) },
      Array.from({ length: 5 }, (_, place) => `/invitees/${place}/given/bed wrong-kind`),
    ],
    ['nobody', { invitees: [] }, ['/invitees wrong-kind']],
  ])('are not made of %s', async (_, parts, expected) => {
    const { status, body } = await make(await stand(), list(1, parts));
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, expected]);
  });

  it('are made once; a list that is asked for again has new ones, until one is used', async () => {
    const survey = await stand();
    const id = newId();
    const [first, again] = [await make(survey, list(1), { id }), await make(survey, list(1), { id })];
    expect([first.status, again.status]).toEqual([201, 200]);
    const [old = '', link = ''] = [...linksIn(first), ...linksIn(again)];
    expect([(await get(old)).status, (await get(link)).status]).toEqual([404, 200]);
    await press(survey, await answer(survey, link), 'send');
    expect(linksIn(await make(survey, list(1), { id }))).toEqual([]);
    expect((await make(survey, list(2), { id })).body.code).toBe('id-used');
    const [email = ''] = addresses(1);
    const letter = newId();
    const both = await Promise.all([1, 2].map(() => make(survey, mailed([email]), { id: letter })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    await expect.poll(async () => (await batches(survey)).find((one) => one.id === letter)?.delivered).toBe(1);
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
  });

  it('are made by those who ask the survey, while it takes answers; who of staff answered is told to nobody', async () => {
    const survey = await stand();
    const [responder, stranger] = await Promise.all([
      ground.tokenOf({ responder: 'A81001' }),
      ground.tokenOf({ manager: 'B82002' }),
    ]);
    for (const token of [responder, stranger]) expect((await make(survey, list(1), { token })).status).toBe(403);
    expect((await ground.ask('GET', path(survey), { token: responder })).status).toBe(200);
    expect((await ground.ask('GET', path(survey), { token: stranger })).status).toBe(404);
    const staff = await stand({ kind: 'staff', definition: STAFF });
    expect((await make(staff, list(9))).body).not.toHaveProperty('answered');
    await ground.ask('POST', `/v1/staff/surveys/${survey}/close`, { token: manager, body: { revision: 2 } });
    expect((await make(survey, list(1))).body.code).toBe('not-now');
  });
});
