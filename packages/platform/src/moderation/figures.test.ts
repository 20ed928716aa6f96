import type { ModerationRecord } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editDraft, publish, type Told, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { rememberFigures } from './figures.ts';

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];
/** In the middle of a month in summer, so that neither a month's end nor a change of the clocks is near. */
const START = Date.parse('2027-06-10T08:00:00Z');

describe.each(engines)('what moderators did, on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    ground.forward(START - Date.now());
    token = await ground.tokenOf(ALL_ROLES);
    await ground.hire({ 'enquiries-officer': 'A81001' });
    await june();
    await until('2027-07-01T00:30:00+01:00');
    token = await ground.tokenOf(ALL_ROLES);
    await july();
  });
  afterAll(() => ground.stop());

  const now = () => ground.platform.services.now().getTime();
  const until = async (moment: string) => ground.forward(Date.parse(moment) - now());
  const record = async () => (await ground.ask('GET', '/v1/moderation')).body as unknown as ModerationRecord;
  const page = (path = '/moderation') => ground.ask('GET', path, { headers: AS_BROWSER });
  const send = async ({ id }: Told, path: string, body: object) => {
    const { status, text } = await ground.ask('POST', `/v1/staff/stories/${id}/${path}`, { token, body });
    if (status !== 200) throw new Error(text);
  };
  const edit = ({ id }: Told, version = 1) =>
    ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body: editDraft({ version }) });
  const answer = (told: Told, body: object) => ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body });
  const several = (count: number) => Promise.all(Array.from({ length: count }, () => tell(ground)));

  /** 28 come; 6 are published as they are, after 2 hours; of 3 that are edited the authors agree, decline, change; of 6 to send on 3 agree. */
  async function june() {
    const [plain, told, rejected, held, edited, better] = [
      ...[await several(6), await several(3), await several(8), await several(2), await several(3), await several(6)],
    ] as const;
    ground.forward(2 * HOUR_MS);
    for (const { id } of plain) await publish(ground, token, id);
    for (const story of edited) {
      await edit(story);
      await send(story, 'asking', { version: 2 });
    }
    const words = { title: 'Mine', happened: 'In my own words.' };
    const said = [{ answer: 'accept' }, { answer: 'decline' }, { answer: 'change', words }];
    for (const [index, story] of edited.entries()) await answer(story, { version: 3, ...said[index] });
    ground.forward(8 * HOUR_MS);
    for (const { id } of edited) await publish(ground, token, id, 4);
    for (const story of told) await edit(story);
    for (const { id } of told) await publish(ground, token, id, 2);
    for (const story of rejected.slice(0, 3)) await send(story, 'rejection', { version: 1, reason: 'duplicate' });
    for (const story of rejected.slice(3)) await send(story, 'rejection', { version: 1, reason: 'abusive' });
    for (const story of held) await send(story, 'hold', { version: 1, reason: 'very-serious', note: 'A fall: bad.' });
    for (const [index, story] of better.entries()) {
      await send(story, 'reroute', { version: 1, to: 'enquiry', note: 'They can look into it.' });
      const said = index < 3 ? { answer: 'yes', contact: 'pat@example.org' } : { answer: 'no' };
      await ground.ask('POST', `/v1/receipts/${story.token}/reroute`, { body: { version: 2, ...said } });
    }
    // One that is public with an edit is taken down, and published again as it was told.
    const [first] = told;
    if (!first) return;
    await answer(first, { version: 3, answer: 'decline' });
    ground.forward(90 * HOUR_MS);
    await publish(ground, token, first.id, 4);
  }

  /** In the first hour of the month in England, when it is still the last of June in UTC, 3 come; one is asked about in vain. */
  async function july() {
    const [story] = await several(3);
    if (!story) return;
    await edit(story);
    await send(story, 'asking', { version: 2 });
    await send(story, 'asking/end', { version: 3 });
  }

  it('is counted up to the end of yesterday, in all and by month, the latest first', async () => {
    await until('2027-07-05T09:00:00+01:00');
    const { upTo, months, inAll } = await record();
    expect([upTo, months.map(({ month }) => month)]).toEqual(['2027-07-04', ['2027-07', '2027-06']]);
    const [july, june] = months;
    // Of 28, 7, 1, 1, 2, 3, 3, 2, 2, 8 and 1, and of 6, 3 and 3 to send on: each by itself to the nearest 5, but for what
    // is public.
    expect(june?.counts).toEqual({
      ...{ received: 30, published: 13, 'as-written': 5, 'edit-agreed': 0, 'edit-changed': 0, 'edit-declined': 0 },
      ...{ 'edit-told': 5, asked: 5, 'asked-in-vain': 0, held: 0, 'very-serious': 0, rejected: 10, 'taken-down': 0 },
      ...{ reported: 0, 'report-upheld': 0, 'report-dismissed': 0 },
      ...{ appealed: 0, 'appeal-upheld': 0, 'appeal-dismissed': 0 },
      ...{ 'reroute-asked': 5, 'sent-as-enquiry': 5, 'sent-as-complaint': 0, 'reroute-declined': 5 },
      ...{ 'reroute-unanswered': 0 },
    });
    expect(june?.rejectedFor).toMatchObject({ duplicate: 5, abusive: 5, commercial: 0 });
    // Six waited 2 hours and six 10: between them it is 6.
    expect(june?.hours).toEqual({ median: 6, nineInTen: 10 });
    expect(july?.counts).toMatchObject({ received: 5, published: 0, asked: 0, 'asked-in-vain': 0 });
    expect(july?.hours).toBeNull();
    // 28 and 3 come to 31.
    expect(inAll.counts).toMatchObject({ received: 30, published: 13, rejected: 10, asked: 5 });
    expect(inAll.hours).toEqual({ median: 6, nineInTen: 10 });
  });

  it('does not move before the day is over', async () => {
    const before = await record();
    for (const { id } of await several(4)) await publish(ground, token, id);
    ground.platform.services.cache.clear();
    expect(await record()).toEqual(before);
    ground.forward(DAY_MS);
    ground.platform.services.cache.clear();
    const { upTo, inAll } = await record();
    expect([upTo, inAll.counts.published]).toEqual(['2027-07-05', 17]);
  });

  it('is the same to a platform that starts later', async () => {
    const { db, now } = ground.platform.services;
    expect(await rememberFigures({ db, now })()).toEqual(await record());
  });

  it('tells of no rejection before its author is told: not in the first half hour of a day either', async () => {
    await until('2027-07-06T23:50:00+01:00');
    token = await ground.tokenOf(ALL_ROLES);
    for (const story of await several(5)) await send(story, 'rejection', { version: 1, reason: 'commercial' });
    const seen = async (moment: string) => {
      await until(moment);
      ground.platform.services.cache.clear();
      const { upTo, inAll } = await record();
      return [upTo, inAll.rejectedFor.commercial];
    };
    expect(await seen('2027-07-07T00:10:00+01:00')).toEqual(['2027-07-05', 0]);
    expect(await seen('2027-07-07T00:29:00+01:00')).toEqual(['2027-07-05', 0]);
    expect(await seen('2027-07-07T00:31:00+01:00')).toEqual(['2027-07-06', 5]);
  });

  it('is a page with the rules, how to disagree and every figure, and one month of it by its address', async () => {
    const answer = await page();
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    const parts = ['It could identify someone', 'mailto:hello@feedback.example.org', 'up to the end of 6 July 2027'];
    for (const part of [...parts, 'June 2027', 'July 2027', 'All months together']) expect(answer.text).toContain(part);
    expect(answer.text).toContain('<th scope="row">Published</th><td>17</td>');
    const june = await page('/moderation?month=2027-06');
    expect(june.text).toContain('<caption>June 2027</caption>');
    expect(june.text).toContain('<th scope="row">Published</th><td>13</td>');
    expect(june.text).toContain('<th scope="row">Half of the stories took no longer than</th><td>6 hours</td>');
    expect((await page('/moderation?month=1999-01')).text).toContain('<caption>All months together</caption>');
    expect((await page('/')).text).toContain('href="/moderation"');
  });

  it('is a file for a spreadsheet', async () => {
    const { status, text, headers } = await ground.ask('GET', '/moderation.csv');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const rows = text
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    expect(rows.map(([name]) => name?.replace('\uFEFF', ''))).toEqual([
      ...['Month', '2027-07', '2027-06', 'All months together'],
    ]);
    expect(rows[2]?.slice(1, 4)).toEqual(['30', '13', '5']);
  });
});

describe.each(engines)('what nobody did yet, on %s', (engine) => {
  it('says so', async () => {
    const ground = await startGround(engine);
    const { text } = await ground.ask('GET', '/moderation', { headers: AS_BROWSER });
    expect(text).toContain('There is nothing to count yet.');
    const { body } = await ground.ask('GET', '/v1/moderation');
    expect(body).toMatchObject({ months: [], inAll: { counts: { received: 0 }, hours: null } });
    await ground.stop();
  });
});
