import type { Clock } from '@hearback/contract';
import { countOn } from '@hearback/contract/clocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { newId } from '../testing/stories.ts';
import { dayInLondon } from '../time/clock.ts';
import { remindOfEnquiries } from './reminders.ts';

const DAY = 86_400_000;

describe.each(engines)('the clock of an enquiry on %s', (engine) => {
  let ground: Ground;
  let officer: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const at = (id: string) => `/v1/staff/enquiries/${id}`;
  const enquiry = async (id: string) => (await ground.ask('GET', at(id), { token: officer })).body;
  const clockOf = async (id: string) => (await enquiry(id)).clock as Clock | undefined;
  const followed = async (token: string) => (await ground.ask('GET', `/v1/enquiries/receipts/${token}`)).body;
  const page = async (path: string) => (await fetch(`${ground.platform.address}${path}`)).text();
  const today = () => dayInLondon(ground.platform.services.now());
  async function aim(helpWithin: object | undefined) {
    const path = '/v1/staff/organisations/A81001';
    const { body } = await ground.ask('GET', path, { token: manager });
    const draft = settingsDraft({ help: 'Ask at the desk.', helpWithin: helpWithin as never });
    const set = { version: body.version, ...draft };
    const answer = await ground.ask('POST', `${path}/settings`, { token: manager, body: set });
    expect([answer.status, (answer.body.settings as { helpWithin?: object }).helpWithin]).toEqual([200, helpWithin]);
  }
  const remind = async () => {
    const { db, now, config } = ground.platform.services;
    await remindOfEnquiries({ db, now, publicUrl: config.publicUrl, nudge: () => {}, onTrouble: () => {} });
    const rows = await db
      .selectFrom('outbox')
      .selectAll()
      .where('kind', 'in', ['enquiry-due', 'enquiry-late'])
      .execute();
    return rows.map(({ kind, mail }) => [kind, JSON.parse(mail ?? '{}').link]);
  };
  /** To nine in the morning of a day that counts. */
  async function toMorning(days: number) {
    const now = ground.platform.services.now();
    const day = countOn(dayInLondon(now), days, 'working');
    ground.forward(Date.parse(`${day}T09:30:00Z`) - now.getTime());
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    manager = await ground.tokenOf({ manager: 'A81001' });
  }

  it('is not there where its organisation promises nothing', async () => {
    const { id, token } = await askForHelp(ground);
    expect([await clockOf(id), (await followed(token)).answerBy]).toEqual([undefined, undefined]);
  });

  it('counts from when it came, is told to whoever asks, and stays as it was promised', async () => {
    await aim({ days: 3, counted: 'working' });
    const { id, token, path } = await askForHelp(ground);
    const due = countOn(today(), 3, 'working');
    expect(await clockOf(id)).toMatchObject({ terms: { days: 3, counted: 'working' }, due, state: 'running', left: 3 });
    expect((await followed(token)).answerBy).toBe(due);
    expect(await page(path)).toContain('They aim to answer you by');
    await aim({ days: 20, counted: 'calendar' });
    expect((await clockOf(id))?.due).toBe(due);
    const { body } = await ground.ask('GET', '/v1/staff/enquiries?show=waiting&limit=100', { token: officer });
    const item = (body.items as { id: string; clock?: Clock }[]).find((one) => one.id === id);
    expect(item?.clock?.due).toBe(due);
    await aim(undefined);
    expect((await clockOf(id))?.due).toBe(due);
  });

  it.each([
    [
      'a message',
      (id: string, version: number) => ['PUT', `${at(id)}/messages/${newId()}`, { version, text: 'We look.' }] as const,
    ],
    ['a call', (id: string) => ['PUT', `${at(id)}/notes/${newId()}`, { kind: 'contact', text: 'Rang.' }] as const],
    [
      'closing it',
      (id: string, version: number) =>
        ['POST', `${at(id)}/progress`, { version, to: 'closed', outcome: 'put-right' }] as const,
    ],
  ])('is met by %s, for good', async (_, call) => {
    await aim({ days: 2, counted: 'calendar' });
    const { id, token } = await askForHelp(ground);
    const [method, path, body] = call(id, Number((await enquiry(id)).version));
    expect((await ground.ask(method, path, { token: officer, body })).status).toBeLessThan(300);
    expect((await clockOf(id))?.state).toBe('met');
    expect((await followed(token)).answerBy).toBeUndefined();
    const again = { body: { text: 'It is not mended.' } };
    await ground.ask('PUT', `/v1/enquiries/receipts/${token}/messages/${newId()}`, again);
    expect((await clockOf(id))?.state).toBe('met');
  });

  it('is met by a call about one that may be urgent, and by one that somebody else moved on meanwhile', async () => {
    await aim({ days: 2, counted: 'calendar' });
    const called = { kind: 'contact', text: 'Rang.' };
    const call = (id: string) => ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token: officer, body: called });
    const urgent = await askForHelp(ground, { wrong: 'I want to kill myself.' });
    const { version } = await enquiry(urgent.id);
    expect((await call(urgent.id)).status).toBe(201);
    // Open lists of colleagues hear of it.
    expect((await enquiry(urgent.id)).version).toBe(Number(version) + 1);
    expect((await call(urgent.id)).status).toBe(201);
    expect((await enquiry(urgent.id)).version).toBe(Number(version) + 1);
    expect([await clockOf(urgent.id), await enquiry(urgent.id)]).toMatchObject([
      { state: 'met' },
      { urgent: ['self-harm'], status: 'new' },
    ]);
    for (let count = 0; count < 5; count += 1) {
      const { id } = await askForHelp(ground);
      const body = { version: (await enquiry(id)).version, to: 'open' };
      await Promise.all([ground.ask('POST', `${at(id)}/progress`, { token: officer, body }), call(id)]);
      expect((await clockOf(id))?.state).toBe('met');
    }
  });

  it('is not met by a note, nor by taking it on', async () => {
    const { id } = await askForHelp(ground);
    await ground.ask('PUT', `${at(id)}/notes/${newId()}`, { token: officer, body: { kind: 'note', text: 'Seen.' } });
    const body = { version: (await enquiry(id)).version, to: 'open' };
    await ground.ask('POST', `${at(id)}/progress`, { token: officer, body });
    expect((await clockOf(id))?.state).toBe('running');
  });

  it('reminds those who see to it once before its last day and once after it, and whoever asks is told', async () => {
    await toMorning(1);
    await aim({ days: 3, counted: 'working' });
    const { id, path } = await askForHelp(ground);
    const of = async () => (await remind()).filter(([, link]) => String(link).endsWith(id)).map(([kind]) => kind);
    expect(await of()).toEqual([]);
    await toMorning(2);
    expect(await of()).toEqual(['enquiry-due', 'enquiry-due', 'enquiry-due']);
    expect((await of()).length).toBe(3);
    await toMorning(2);
    expect((await of()).filter((kind) => kind === 'enquiry-late').length).toBe(4);
    expect((await of()).length).toBe(7);
    expect(await page(path)).toContain('and we remind them');
    expect((await clockOf(id))?.state).toBe('overdue');
    const answer = { version: (await enquiry(id)).version, text: 'We are sorry.' };
    await ground.ask('PUT', `${at(id)}/messages/${newId()}`, { token: officer, body: answer });
    expect((await clockOf(id))?.state).toBe('missed');
  }, 30_000);

  it('of what was answered, closed or taken back reminds nobody', async () => {
    await aim({ days: 1, counted: 'calendar' });
    const [answered, gone] = [await askForHelp(ground), await askForHelp(ground)];
    const body = { version: 1, text: 'We look.' };
    await ground.ask('PUT', `${at(answered.id)}/messages/${newId()}`, { token: officer, body });
    await ground.ask('POST', `/v1/enquiries/receipts/${gone.token}/withdrawal`);
    ground.forward(4 * DAY);
    await toMorning(1);
    const links = (await remind()).map(([, link]) => String(link));
    expect(links.filter((link) => link.endsWith(answered.id) || link.endsWith(gone.id))).toEqual([]);
    expect((await followed(gone.token)).answerBy).toBeUndefined();
  });
});
