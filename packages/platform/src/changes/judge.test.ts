import type { Followed, StaffChange, StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressChange, recordChange, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';

const QUESTION = 'Did this change make a difference?';

describe.each(engines)('what the author says of a change on %s', (engine) => {
  let ground: Ground;
  let staff: string;
  let told: Told;
  let change: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    staff = await ground.tokenOf(ALL_ROLES);
    told = await tellAndPublish(ground, staff);
    change = await recordChange(ground, staff, told.id);
  });
  afterAll(() => ground.stop());

  const progress = (status: string) => progressChange(ground, staff, change, { status, note: 'So it is.' });
  const judge = (difference: string, { token = told.token, id = change } = {}) =>
    ground.ask('POST', `/v1/receipts/${token}/changes/${id}`, { body: { difference } });
  const page = async () => {
    const answer = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(answer);
    return answer.text;
  };
  const post = (difference: string, path = `${told.path}/changes/${change}`) =>
    ground.ask('POST', path, { form: [['difference', difference]], headers: AS_BROWSER });
  const staffStory = async () =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: staff })).body as unknown as StaffStory;
  const saidInTimeline = async () =>
    (await staffStory()).timeline
      .filter(({ kind }) => kind === 'difference-told')
      .map(({ by, detail }) => [by, detail]);

  it('is not asked before the change is done', async () => {
    expect(await page()).not.toContain(QUESTION);
    const { status, body } = await judge('yes');
    expect([status, body.code]).toEqual([409, 'not-now']);
  });

  it('is asked once it is, and answered without a script', async () => {
    await progress('done');
    expect(await page()).toContain(QUESTION);
    const answer = await post('not-yet');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${told.path}#difference-${change}`]);
    expect(await page()).toContain('You said: Not yet');
  });

  it('is kept once, may be changed, and stands in the timeline', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => judge('yes')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const { body } of answers) {
      expect((body as unknown as Followed).changes).toMatchObject([{ id: change, difference: 'yes' }]);
    }
    const what = 'Say on the website how to book.';
    expect(await saidInTimeline()).toEqual([
      ['The author', `${what}: not-yet`],
      ['The author', `${what}: yes`],
    ]);
  });

  it('is shown to staff in the story and the register, and to nobody in public', async () => {
    expect((await staffStory()).changes).toMatchObject([{ difference: 'yes' }]);
    const { body } = await ground.ask('GET', '/v1/staff/changes?show=done', { token: staff });
    expect(body.items as StaffChange[]).toMatchObject([{ id: change, difference: 'yes' }]);
    for (const path of [
      `/v1/stories/${told.id}`,
      '/v1/stories?organisation=A81001',
      '/v1/changes?organisation=A81001',
      `/s/${told.id}`,
      '/o/A81001',
      '/o/A81001/changes',
    ]) {
      const { status, text } = await ground.ask('GET', path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/difference|You said/);
    }
  });

  it('is refused for what is not theirs, and for what is no answer', async () => {
    const other = await tellAndPublish(ground, staff);
    expect((await judge('yes', { token: other.token })).status).toBe(404);
    expect((await judge('yes', { id: newId() })).status).toBe(404);
    expect((await judge('yes', { token: 'x'.repeat(44) })).status).toBe(404);
    expect((await post('yes', `${other.path}/changes/${change}`)).status).toBe(404);
    expect((await post('yes', `${told.path}/changes/none`)).status).toBe(404);
    expect((await post('perhaps')).status).toBe(422);
    expect((await staffStory()).changes).toMatchObject([{ difference: 'yes' }]);
  });

  it('is asked anew of a change that was taken up again', async () => {
    await progress('in-progress');
    expect(await page()).not.toContain(QUESTION);
    await progress('done');
    const text = await page();
    expect(text).toContain(QUESTION);
    expect(text).not.toContain('You said');
  });
});
