import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, type Told, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';
import { submission } from '../testing/stories.ts';
import { findingsIn } from './findings.ts';

const IN_DANGER = 'I do not want to be here any more. I am going to kill myself tonight.';
const CALL_ME = 'Call me on 07700 900123 or write to pat@example.org.';

describe('what is found in a story', () => {
  it.each([
    ['what happened', { happened: IN_DANGER }],
    ['what was good', { good: IN_DANGER }],
    ['what could be better', { better: IN_DANGER }],
  ])('is looked for in %s', (_, parts) => {
    expect(findingsIn(submission(parts)).urgent).toEqual(['self-harm']);
  });

  it('holds each kind once', () => {
    const found = findingsIn(submission({ happened: CALL_ME, good: CALL_ME, better: IN_DANGER }));
    expect(found).toEqual({ urgent: ['self-harm'], personalData: ['phone', 'email'] });
  });

  it('is nothing in a plain story', () => {
    expect(findingsIn(submission({ good: 'The nurse was kind.' }))).toEqual({ urgent: [], personalData: [] });
  });

  it('is what the device says where we find nothing, and ours where we do', () => {
    expect(findingsIn(submission({ urgent: true })).urgent).toEqual(['author-device']);
    expect(findingsIn(submission({ urgent: false })).urgent).toEqual([]);
    expect(findingsIn(submission({ urgent: true, happened: IN_DANGER })).urgent).toEqual(['self-harm']);
  });
});

describe.each(engines)('a story that may be urgent on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const asStaff = async (path: string) => (await ground.ask('GET', `/v1/staff/stories${path}`, { token })).body;
  const queue = async (): Promise<{ id: string }[]> => {
    const { items } = (await asStaff('?show=to-moderate')) as { items: { id: string }[] };
    return items;
  };

  it('comes before all that waited longer, and says why', async () => {
    const told: Told[] = [];
    for (const parts of [{}, { happened: IN_DANGER }, { happened: CALL_ME }, { urgent: true }]) {
      told.push(await tell(ground, parts));
      ground.forward(1000);
    }
    const [plain, danger, personal, device] = told.map(({ id }) => id);
    expect((await queue()).map(({ id }) => id)).toEqual([danger, device, plain, personal]);
    expect(await queue()).toMatchObject([
      { urgent: ['self-harm'] },
      { urgent: ['author-device'] },
      {},
      { personalData: ['phone', 'email'] },
    ]);
    expect(Object.keys((await queue())[2] ?? {}).join()).not.toMatch(/urgent|personalData/);
    expect(await asStaff(`/${danger}`)).toMatchObject({
      urgent: ['self-harm'],
      timeline: [
        { kind: 'submitted', by: 'The author' },
        { kind: 'flagged-urgent', by: 'Hearback', detail: 'self-harm' },
      ],
    });
  });

  it('shows the public, and its author, nothing of what was found', async () => {
    const { id, path, token: link } = await tellAndPublish(ground, token, { happened: IN_DANGER, good: CALL_ME });
    const paths = [`/v1/stories/${id}`, '/v1/stories?organisation=A81001', `/v1/receipts/${link}`, `/s/${id}`, path];
    for (const one of [...paths, '/o/A81001']) {
      const headers = one.startsWith('/v1') ? {} : AS_BROWSER;
      const { status, text } = await ground.ask('GET', one, { headers });
      expect([one, status]).toEqual([one, 200]);
      expect(text).not.toMatch(/urgent|self-harm|personalData|flagged/i);
    }
  });

  it('is urgent no more once somebody has decided on it', async () => {
    const waiting = await tell(ground);
    ground.forward(1000);
    const { id } = await tell(ground, { happened: IN_DANGER });
    await publish(ground, token, waiting.id);
    ground.forward(1000);
    await publish(ground, token, id);
    const { items } = (await asStaff('?show=to-reply')) as { items: { id: string }[] };
    const ids = items.map((story) => story.id);
    expect(ids.indexOf(waiting.id)).toBeLessThan(ids.indexOf(id));
  });
});
