import type { ChangeStatus, StaffChange } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressChange, recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { dayInLondon } from '../time/clock.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number) => dayInLondon(new Date(Date.now() + days * DAY_MS));

describe.each(engines)('the register of changes on %s', (engine) => {
  let ground: Ground;
  let chief: string;
  /** The changes by a word for each. */
  const ids: Record<string, string> = {};
  const wordOf = (id: string) => Object.keys(ids).find((word) => ids[word] === id) ?? id;

  async function change(word: string, story: string, { due, to }: { due: number; to?: ChangeStatus }) {
    const id = await recordChange(ground, chief, story, { what: word, due: inDays(due) });
    if (to) await progressChange(ground, chief, id, { status: to, note: 'So it is.' });
    ids[word] = id;
  }

  beforeAll(async () => {
    ground = await startGround(engine);
    chief = await ground.tokenOf(ALL_ROLES);
    const elm = (await tellAndPublish(ground, chief, { happened: 'Nobody rang back.' })).id;
    const oak = (await tellAndPublish(ground, chief, { organisation: 'B82002' })).id;
    await change('late', elm, { due: 3, to: 'in-progress' });
    await change('later', elm, { due: 1 });
    await change('last day', elm, { due: 10 });
    await change('far', elm, { due: 200 });
    await change('done first', elm, { due: 5, to: 'done' });
    await change('not done', elm, { due: 6, to: 'not-done' });
    await change('done last', elm, { due: 4, to: 'done' });
    await change('oak late', oak, { due: 2 });
    await change('oak done', oak, { due: 2, to: 'done' });
    ground.forward(10 * DAY_MS);
    chief = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const list = async (query: string, token = chief) => {
    const { status, body } = await ground.ask('GET', `/v1/staff/changes?${query}`, { token });
    return { status, body, words: ((body.items ?? []) as StaffChange[]).map(({ id }) => wordOf(id)) };
  };
  const totals = async (token: string, query = '') =>
    (await ground.ask('GET', `/v1/staff/changes/totals${query}`, { token })).body;

  it('has what is open by the day it is due, and what was due before today as overdue', async () => {
    expect((await list('show=open')).words).toEqual(['later', 'oak late', 'late', 'last day', 'far']);
    expect((await list('show=overdue')).words).toEqual(['later', 'oak late', 'late']);
    expect((await list('show=overdue,open')).words).toEqual((await list('show=open')).words);
  });

  it('has what is settled the newest first, after what is open where both are asked for', async () => {
    expect((await list('show=done')).words).toEqual(['oak done', 'done last', 'done first']);
    expect((await list('show=not-done')).words).toEqual(['not done']);
    expect((await list('show=overdue,done,not-done')).words).toEqual([
      ...['later', 'oak late', 'late'],
      ...['oak done', 'done last', 'not done', 'done first'],
    ]);
  });

  it('comes in pages that neither skip nor repeat, over the edge from open to settled', async () => {
    const all = (await list('show=open,done,not-done')).words;
    expect(all).toHaveLength(9);
    for (const limit of [1, 2, 3, 5, 8, 9]) {
      const seen: string[] = [];
      let cursor: unknown = '';
      do {
        const page = await list(`show=open,done,not-done&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.words);
        cursor = page.body.next;
      } while (cursor);
      expect(seen).toEqual(all);
    }
  });

  it('tells each with the story behind it', async () => {
    const { body } = await list('show=overdue&limit=1');
    expect(body.items).toEqual([
      expect.objectContaining({
        ...{ what: 'later', status: 'planned', due: inDays(1), title: 'Nobody rang back', mayProgress: true },
        organisation: { ods: 'A81001', name: 'Elm Practice' },
      }),
    ]);
  });

  it('counts what each filter has', async () => {
    expect(await totals(chief)).toEqual({ overdue: 3, open: 5, done: 3, 'not-done': 1 });
    expect(await totals(chief, '?organisation=B82002')).toEqual({ overdue: 1, open: 1, done: 1, 'not-done': 0 });
  });

  it.each(['moderator', 'responder', 'manager'])('shows a %s only what is theirs', async (role) => {
    const token = await ground.tokenOf({ [role]: 'B82002' });
    const { words, body } = await list('show=open,done,not-done', token);
    expect(words).toEqual(['oak late', 'oak done']);
    const may = (body.items as StaffChange[]).map(({ mayProgress }) => mayProgress);
    expect(may).toEqual(role === 'moderator' ? [false, false] : [true, true]);
    expect(await totals(token)).toEqual({ overdue: 1, open: 1, done: 1, 'not-done': 0 });
    for (const path of ['changes?show=open&', 'changes/totals?']) {
      const refused = await ground.ask('GET', `/v1/staff/${path}organisation=A81001`, { token });
      expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    }
    expect(ground.log.some((line) => line.includes('list refused') && line.includes('"show":"changes"'))).toBe(true);
  });

  it('is refused to who has no role', async () => {
    const token = await ground.tokenOf({});
    expect((await list('show=open', token)).status).toBe(403);
    expect((await ground.ask('GET', '/v1/staff/changes/totals', { token })).status).toBe(403);
  });

  it('lets a manager say where a change stands, and a moderator not', async () => {
    const { id: story } = await tellAndPublish(ground, chief);
    const id = await recordChange(ground, chief, story);
    const moved = async (role: string, body: object) => {
      const token = await ground.tokenOf({ [role]: 'A81001' });
      return (await ground.ask('POST', `/v1/staff/changes/${id}/progress`, { token, body })).status;
    };
    expect(await moved('moderator', { status: 'done' })).toBe(403);
    expect(await moved('manager', { status: 'in-progress' })).toBe(200);
  });

  it('says what is wrong with a filter and a cursor', async () => {
    for (const [query, parameter] of [
      ['', 'show'],
      ['show=late', 'show'],
      ['show=open,', 'show'],
      ['show=open&cursor=abc', 'cursor'],
    ]) {
      const { status, body } = await list(query ?? '');
      expect([status, body.errors]).toEqual([422, [expect.objectContaining({ parameter })]]);
    }
  });
});
