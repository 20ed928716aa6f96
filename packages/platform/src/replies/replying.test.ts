import type { StaffStory, Story } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve, changeDraft, recordChange, type Told, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

describe.each(engines)('replying on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let told: Told;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const reply = (id: string, body: unknown) =>
    ground.ask('PUT', `/v1/staff/stories/${told.id}/replies/${id}`, { token, body });
  const story = async () => (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
  const totals = async () =>
    (await ground.ask('GET', '/v1/organisations/B82002/totals')).body.totals as Record<string, number>;
  const mails = async () => {
    const { db } = ground.platform.services;
    return (await db.selectFrom('outbox').select('id').where('mail', 'like', `%${told.token}%`).execute()).length;
  };
  const published = async () => {
    told = await tellAndPublish(ground, token, { organisation: 'B82002', email: 'pat@example.org' });
    return totals();
  };

  it('publishes a reply with the change it claims, tells the author once and counts both', async () => {
    const before = await published();
    const change = { id: newId(), ...changeDraft() };
    const id = newId();
    const { status, body } = await reply(id, { text: 'Thank you.\n\nWe will mend it.', change });
    await approve(ground, told.id, id);
    expect([status, body.role, body.text]).toEqual([201, 'Practice manager', 'Thank you.\n\nWe will mend it.']);
    expect(await story()).toMatchObject({
      replies: [{ text: body.text }],
      changes: [{ id: change.id, status: 'planned' }],
    });
    expect(await mails()).toBe(3);
    const { replied = 0, changesPlanned = 0 } = before;
    expect(await totals()).toMatchObject({ replied: replied + 1, changesPlanned: changesPlanned + 1 });
    const { timeline } = (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token }))
      .body as unknown as StaffStory;
    expect(timeline.map(({ kind }) => kind)).toEqual([
      'submitted',
      'published',
      'reply-to-check',
      'reply-approved',
      'replied',
      'change-recorded',
    ]);
  });

  it('is the same reply when it is sent again, also at the same moment', async () => {
    const { replied = 0 } = await published();
    const id = newId();
    const body = { text: 'Thank you.', change: { id: newId(), ...changeDraft() } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => reply(id, body)));
    answers.push(await reply(id, body));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await approve(ground, told.id, id);
    expect(await story()).toMatchObject({ replies: [{ id }], changes: [{ id: body.change.id }] });
    expect(await mails()).toBe(3);
    expect((await totals()).replied).toBe(replied + 1);
  });

  it('counts a story as answered once, however many replies it has', async () => {
    const { replied = 0 } = await published();
    await reply(newId(), { text: 'The first.' });
    await reply(newId(), { text: 'The second.' });
    expect((await story()).replies.map(({ text }) => text)).toEqual(['The first.', 'The second.']);
    expect((await totals()).replied).toBe(replied + 1);
  });

  it('refuses another reply under an id that is used', async () => {
    await published();
    const id = newId();
    await reply(id, { text: 'The first.' });
    const { status, body } = await reply(id, { text: 'The second.' });
    expect([status, body.code]).toEqual([409, 'id-used']);
  });

  it('keeps neither the reply nor the change where the id of the change is used', async () => {
    const before = await published();
    const other = await tellAndPublish(ground, token);
    const used = await recordChange(ground, token, other.id);
    const { status, body } = await reply(newId(), { text: 'Thank you.', change: { id: used, ...changeDraft() } });
    expect([status, body.code]).toEqual([409, 'id-used']);
    expect(await story()).toMatchObject({ replies: [], changes: [] });
    expect(await mails()).toBe(2);
    expect(await totals()).toEqual(before);
    const { timeline } = (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token }))
      .body as unknown as StaffStory;
    expect(timeline.map(({ kind }) => kind)).toEqual(['submitted', 'published']);
  });

  it('names a due date in the past by its place in the reply', async () => {
    await published();
    const change = { id: newId(), ...changeDraft({ due: '2020-01-01' }) };
    const { status, body } = await reply(newId(), { text: 'Thank you.', change });
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/change/due', code: 'in-the-past' })],
    ]);
    expect((await story()).replies).toEqual([]);
  });

  it('names every bad field', async () => {
    await published();
    const { status, body } = await reply(newId(), {
      text: ' ',
      change: { id: 'x', what: '', due: '2026-02-30', extra: 1 },
    });
    expect(status).toBe(422);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/text', '/change/id', '/change/what', '/change/owner', '/change/due', '/change/extra']);
  });

  it('names a due date in the past together with whatever else is wrong', async () => {
    await published();
    const { body } = await reply(newId(), { text: '', change: { id: newId(), ...changeDraft({ due: '2020-01-01' }) } });
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(['/text', '/change/due']);
  });

  it('waits until the story is published', async () => {
    told = await tell(ground);
    const { status, body } = await reply(newId(), { text: 'Thank you.' });
    expect([status, body.code]).toEqual([409, 'not-now']);
  });
});
