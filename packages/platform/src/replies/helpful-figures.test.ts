import type { Group, Helpful, HelpfulTotals, Totals } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, reply, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { countJudgedAnew } from './helpful.ts';

type Replied = Told & { reply: string };

describe.each(engines)('how many replies authors found helpful, in public, on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const say = (told: Replied, helpful: Helpful) =>
    ground.ask('POST', `/v1/receipts/${told.token}/replies/${told.reply}`, { body: { helpful } });
  const judged = async (organisation: string, helpful: Helpful): Promise<Replied> => {
    const told = await tellAndPublish(ground, token, { organisation });
    const replied = { ...told, reply: String((await reply(ground, token, told.id)).body.id) };
    await say(replied, helpful);
    return replied;
  };
  const shown = async (ods: string) =>
    ((await ground.ask('GET', `/v1/organisations/${ods}/totals`)).body.totals as unknown as Totals).helpful;
  const group = async () => (await ground.ask('GET', '/v1/groups/tree-network')).body as unknown as Group;
  const page = async (path: string) => (await ground.ask('GET', path, { headers: AS_BROWSER })).text;
  const staffTotals = async (ods: string) =>
    (await ground.ask('GET', `/v1/staff/replies/totals?organisation=${ods}`, { token }))
      .body as unknown as HelpfulTotals;

  it('are nothing below five answers, follow what authors say, and leave out what is taken down', async () => {
    const told = await judged('A81001', 'yes');
    for (const answer of ['yes', 'partly', 'no'] as const) await judged('A81001', answer);
    const label = 'answers from authors say the reply was helpful';
    expect([await shown('A81001'), (await page('/o/A81001')).includes(label)]).toEqual([undefined, false]);
    const last = await judged('A81001', 'no');
    expect(await shown('A81001')).toEqual({ yes: 2, answers: 5 });
    await say(last, 'yes');
    await say(last, 'yes');
    expect(await shown('A81001')).toEqual({ yes: 3, answers: 5 });
    const text = await page('/o/A81001');
    expect([text.includes(label), text.includes('3 of 5')]).toEqual([true, true]);
    expect(await staffTotals('A81001')).toEqual({ replies: 5, yes: 3, partly: 1, no: 1 });

    await takeDown(told);
    expect([await shown('A81001'), (await page('/o/A81001')).includes(label)]).toEqual([undefined, false]);
    expect(await staffTotals('A81001')).toEqual({ replies: 4, yes: 2, partly: 1, no: 1 });
    // Said while nobody can see the reply, it counts once it is public again.
    await say(told, 'partly');
    expect((await publish(ground, token, told.id, 3)).status).toBe(200);
    expect(await shown('A81001')).toEqual({ yes: 2, answers: 5 });
    expect(await staffTotals('A81001')).toEqual({ replies: 5, yes: 2, partly: 2, no: 1 });
  });

  it('are left out of a group where they would tell the answers of too few', async () => {
    for (const answer of ['yes', 'yes', 'no', 'no'] as const) await judged('B82002', answer);
    const before = await group();
    expect(before.organisations.map(({ totals }) => totals.helpful)).toEqual([{ yes: 2, answers: 5 }, undefined]);
    expect(before.totals).not.toHaveProperty('helpful');
    await judged('B82002', 'yes');
    const after = await group();
    expect(after.organisations.map(({ totals }) => totals.helpful)).toEqual([
      { yes: 2, answers: 5 },
      { yes: 3, answers: 5 },
    ]);
    expect(after.totals.helpful).toEqual({ yes: 5, answers: 10 });
    const text = await page('/g/tree-network');
    expect(['5 of 10', '2 of 5', '3 of 5'].filter((figure) => !text.includes(figure))).toEqual([]);
  });

  it('count an answer once where an author gives several at once', async () => {
    const told = await judged('B82002', 'partly');
    await Promise.all((['yes', 'no', 'yes', 'partly', 'no', 'yes'] as const).map((answer) => say(told, answer)));
    const { yes, partly, no } = await staffTotals('B82002');
    expect(await shown('B82002')).toEqual({ yes, answers: yes + partly + no });
    expect(yes + partly + no).toBe(6);
  });

  it('are the same counted anew from what is there', async () => {
    const { db } = ground.platform.services;
    const before = await shown('A81001');
    await db.deleteFrom('tallies').where('measure', '=', 'judgedReplies').execute();
    for (const _ of [1, 2]) await countJudgedAnew(db);
    ground.platform.services.cache.clear();
    expect([before, await shown('A81001')]).toEqual([
      { yes: 2, answers: 5 },
      { yes: 2, answers: 5 },
    ]);
  });

  async function takeDown({ id }: Told): Promise<void> {
    const report = `/v1/staff/stories/${id}/reports/${newId()}`;
    const body = { reason: 'identifies-someone', words: 'The third line says who the nurse is.' };
    await ground.ask('PUT', report, { token, body });
    const moderator = await ground.tokenOf({ moderator: '*' });
    const decision = { version: 2, verdict: 'uphold' };
    const { status, text } = await ground.ask('POST', `${report}/decision`, { token: moderator, body: decision });
    if (status !== 200) throw new Error(`The story was not taken down: ${text}`);
  }
});
