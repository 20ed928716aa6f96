import type { GroupFigures } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressChange, recordChange, reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { dayInLondon } from '../time/clock.ts';
import { writeGroup } from './store.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('the figures of a group on %s', (engine) => {
  let ground: Ground;
  let staff: string;
  let analyst: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    staff = await ground.tokenOf(ALL_ROLES);
    analyst = await ground.tokenOf({ 'group-analyst': 'tree-network' });
  });
  afterAll(() => ground.stop());

  const today = (off = 0) => dayInLondon(new Date(ground.platform.services.now().getTime() + off * DAY_MS));
  const figures = async (query = '', group = 'tree-network') =>
    (await ground.ask('GET', `/v1/staff/groups/${group}/figures${query}`, { token: analyst }))
      .body as unknown as GroupFigures;

  it('say what its organisations did, each and together, and nothing that anybody wrote', async () => {
    const answered = await tellAndPublish(ground, staff, { happened: 'Only this story says albatross.' });
    await reply(ground, staff, answered.id);
    await recordChange(ground, staff, answered.id);
    const settled = await recordChange(ground, staff, answered.id);
    await progressChange(ground, staff, settled, { status: 'done', note: 'It is done.' });
    await tellAndPublish(ground, staff, { organisation: 'B82002' });
    await tell(ground);
    const { organisations, totals, name } = await figures();
    expect([name, totals]).toEqual([
      'Tree Network',
      { stories: 2, replied: 1, due: 1, inTime: 1, changesPlanned: 1, changesDone: 1, changesOverdue: 0 },
    ]);
    expect(organisations.map(({ organisation, figures: { stories } }) => [organisation.ods, stories])).toEqual([
      ['A81001', 1],
      ['B82002', 1],
    ]);
    const { text } = await ground.ask('GET', '/v1/staff/groups/tree-network/figures', { token: analyst });
    expect(text).not.toMatch(/albatross|website how to book/);
  });

  it('count what was due and is over, in time or not', async () => {
    ground.forward(10 * DAY_MS);
    const late = await figures(`?to=${today(5)}`);
    expect(late.totals).toMatchObject({ due: 2, inTime: 1 });
    const { id } = await tellAndPublish(ground, staff);
    await recordChange(ground, staff, id, { due: today(1) });
    expect((await figures()).totals).toMatchObject({ changesOverdue: 0 });
    ground.forward(2 * DAY_MS);
    expect((await figures()).totals).toMatchObject({ changesOverdue: 1 });
  });

  it('are those of the days asked for, on which each was in the group', async () => {
    expect((await figures('?from=2000-01-01&to=2000-12-31')).totals).toMatchObject({ stories: 0, due: 0 });
    const { db } = ground.platform.services;
    const memberships = [
      { ods: 'A81001', from: '2020-01-01', until: '2021-01-01' },
      { ods: 'B82002', from: '2020-01-01' },
    ];
    await writeGroup(db, 'tree-network', { name: 'Tree Network', version: 1, memberships });
    const { organisations, totals, from, to } = await figures();
    expect([from, to]).toEqual([today(-365), today()]);
    expect(
      organisations.map(({ organisation, left, figures: { stories, due } }) => [organisation.ods, left, stories, due]),
    ).toEqual([
      ['A81001', '2021-01-01', 0, 0],
      ['B82002', undefined, 1, 1],
    ]);
    expect(totals).toMatchObject({ stories: 1, changesOverdue: 0 });
  });

  it('are refused of days that end before they begin', async () => {
    const path = '/v1/staff/groups/tree-network/figures?from=2027-01-01&to=2026-01-01';
    const turned = await ground.ask('GET', path, { token: analyst });
    expect([turned.status, turned.body.errors]).toEqual([422, [expect.objectContaining({ parameter: 'from' })]]);
  });

  it('are listed and shown to an analyst of the group, or of every one', async () => {
    await writeGroup(ground.platform.services.db, 'other', { name: 'Other', version: undefined, memberships: [] });
    const list = async (token: string) =>
      ((await ground.ask('GET', '/v1/staff/groups', { token })).body.groups as { id: string }[]).map(({ id }) => id);
    expect(await list(analyst)).toEqual(['tree-network']);
    const of = async (token: string, group: string) =>
      (await ground.ask('GET', `/v1/staff/groups/${group}/figures`, { token })).status;
    const everywhere = await ground.tokenOf({ 'group-analyst': '*' });
    expect(await list(everywhere)).toEqual(['other', 'tree-network']);
    expect([await of(analyst, 'other'), await of(everywhere, 'other'), await of(everywhere, 'no-such')]).toEqual([
      ...[403, 200, 404],
    ]);
    const look = await ground.ask('GET', '/v1/staff/stories?show=to-reply&organisation=A81001', { token: analyst });
    expect(look.status).toBe(403);
  });
});
