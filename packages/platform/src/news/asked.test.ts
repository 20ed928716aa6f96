import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complain } from '../testing/complaints.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { type Listening, listenTo } from '../testing/listening.ts';
import { newId } from '../testing/stories.ts';

const SOON = { timeout: 8000 };

describe.each(engines)('news of enquiries on %s', (engine) => {
  let ground: Ground;
  let officer: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
  });
  afterAll(() => ground.stop());

  const times = ({ heard }: Listening) => heard().split('event: enquiries').length - 1;

  it('are told to those who see to them there, and nothing of who asks or what', async () => {
    const [here, manager, moderator, elsewhere] = [
      await listenTo(ground, officer),
      await listenTo(ground, await ground.tokenOf({ manager: 'A81001' })),
      await listenTo(ground, await ground.tokenOf({ moderator: '*', responder: 'A81001', operator: '*' })),
      await listenTo(ground, await ground.tokenOf({ 'enquiries-officer': 'B82002' })),
    ];
    await askForHelp(ground, { wrong: 'My letter went to Shah.' });
    await expect.poll(() => [times(here), times(manager)], SOON).toEqual([1, 1]);
    expect([times(moderator), times(elsewhere)]).toEqual([0, 0]);
    const kinds = '(ready|enquiries)';
    expect(here.heard()).toMatch(new RegExp(`^(event: ${kinds}\ndata: \\{"kind":"${kinds}"\\}\n\n)+$`));
  });

  it.each([
    [
      'a message of whoever asks',
      (_: string, token: string) =>
        ground.ask('PUT', `/v1/enquiries/receipts/${token}/messages/${newId()}`, { body: { text: 'And now?' } }),
    ],
    [
      'an answer of staff',
      (id: string) =>
        ground.ask('PUT', `/v1/staff/enquiries/${id}/messages/${newId()}`, {
          ...{ token: officer, body: { version: 1, text: 'We look.' } },
        }),
    ],
    [
      'its being closed',
      (id: string) =>
        ground.ask('POST', `/v1/staff/enquiries/${id}/progress`, {
          ...{ token: officer, body: { version: 1, to: 'closed', outcome: 'explained' } },
        }),
    ],
    [
      'its being taken back',
      (_: string, token: string) => ground.ask('POST', `/v1/enquiries/receipts/${token}/withdrawal`),
    ],
  ])('are told of %s', async (_, act) => {
    const { id, token } = await askForHelp(ground);
    const listening = await listenTo(ground, officer);
    expect((await act(id, token)).status).toBeLessThan(300);
    await expect.poll(() => times(listening), SOON).toBe(1);
  });
});

describe.each(engines)('news of complaints on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const times = ({ heard }: Listening) => heard().split('event: complaints').length - 1;

  it('are told to those who see to them there, as they come and as they are taken back', async () => {
    const listen = async (roles: Parameters<Ground['tokenOf']>[0]) => listenTo(ground, await ground.tokenOf(roles));
    const [here, officer, elsewhere] = [
      await listen({ 'complaints-manager': 'A81001' }),
      await listen({ 'enquiries-officer': 'A81001', moderator: '*', operator: '*' }),
      await listen({ 'complaints-manager': 'B82002' }),
    ];
    const { token } = await complain(ground, { wrong: 'My letter went to Shah.' });
    await expect.poll(() => times(here), SOON).toBe(1);
    await ground.ask('POST', `/v1/complaints/receipts/${token}/withdrawal`);
    await expect.poll(() => times(here), SOON).toBe(2);
    expect([times(officer), times(elsewhere)]).toEqual([0, 0]);
    expect(here.heard()).not.toContain('Shah');
  });
});
