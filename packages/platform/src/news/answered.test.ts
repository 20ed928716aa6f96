import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawAll } from '../staff/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type Listening, listenTo } from '../testing/listening.ts';
import { respondTo, responseDraft, STAFF, standSurvey } from '../testing/surveys.ts';

const SOON = { timeout: 8000 };
const SECRET = 'The lift was broken.';

describe.each(engines)('answers to a survey on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const answer = (id: string) => respondTo(ground, id, responseDraft({ better: 'no', more: SECRET }));
  const times = ({ heard }: Listening) => heard().split('event: responses').length - 1;

  it('are told to those who may read its results, with nothing of what was answered', async () => {
    const [id, other] = [await standSurvey(ground, manager), await standSurvey(ground, manager)];
    const [here, responder, elsewhere, unnamed] = [
      await listenTo(ground, manager, `?survey=${id}`),
      await listenTo(ground, await ground.tokenOf({ responder: 'A81001' }), `?survey=${id}`),
      await listenTo(ground, manager, `?survey=${other}`),
      await listenTo(ground, manager),
    ];
    expect((await answer(id)).status).toBe(201);
    await expect.poll(() => [times(here), times(responder)], SOON).toEqual([1, 1]);
    expect([times(elsewhere), times(unnamed)]).toEqual([0, 0]);
    const kinds = '(ready|responses)';
    expect(here.heard()).toMatch(new RegExp(`^(event: ${kinds}\ndata: \\{"kind":"${kinds}"\\}\n\n)+$`));
  });

  it('are not told to staff of another organisation, who learn not even that there is one', async () => {
    const id = await standSurvey(ground, manager);
    const stranger = await ground.tokenOf({ manager: 'B82002', responder: 'B82002' });
    const listening = await listenTo(ground, stranger, `?survey=${id}`);
    await answer(id);
    await listening.ended;
    expect([listening.status, listening.heard()]).toEqual([404, expect.not.stringContaining('event:')]);
    expect((await listenTo(ground, await ground.tokenOf({}), `?survey=${id}`)).status).toBe(404);
  });

  it('of staff are not told while they come in, so that nobody sees who was at the door', async () => {
    const id = await standSurvey(ground, manager, { kind: 'staff', definition: STAFF });
    const { status, heard } = await listenTo(ground, manager, `?survey=${id}`);
    await expect.poll(heard).toContain('"not-now"');
    expect(status).toBe(409);
  });

  it('are told once for many that come together', async () => {
    const id = await standSurvey(ground, manager);
    const listening = await listenTo(ground, manager, `?survey=${id}`);
    await Promise.all(Array.from({ length: 20 }, () => answer(id)));
    await expect.poll(() => times(listening), SOON).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(times(listening)).toBeLessThanOrEqual(2);
  });

  it('are told no more to whom the role is taken', async () => {
    const id = await standSurvey(ground, manager);
    const { id: staff, email } = await ground.hire({ manager: 'A81001' });
    const credentials = { email, password: PASSWORD, keep: 'token' };
    const { body } = await ground.ask('POST', '/v1/staff/session', { body: credentials });
    const listening = await listenTo(ground, String(body.token), `?survey=${id}`);
    await withdrawAll(ground.platform.services.db, staff);
    await answer(id);
    await listening.ended;
    expect(times(listening)).toBe(0);
  }, 30_000);
});
