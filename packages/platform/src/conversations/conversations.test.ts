import type { Conversation, ConversationCount } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationDraft } from '../testing/conversations.ts';
import { recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { listenTo } from '../testing/listening.ts';
import { newId } from '../testing/stories.ts';

const ALL = '/v1/staff/conversations';

describe.each(engines)('everyday conversations on %s', (engine) => {
  let ground: Ground;
  let responder: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    responder = await ground.tokenOf({ responder: 'A81001' });
  });
  afterAll(() => ground.stop());

  const record = (body: object, id = newId(), token = responder) => ground.ask('PUT', `${ALL}/${id}`, { token, body });
  const listed = async (query = '', token = responder) => {
    const { body } = await ground.ask('GET', `${ALL}${query}`, { token });
    return body as unknown as { items: Conversation[]; next?: string };
  };
  const countsOf = async (query = '', token = responder) => {
    const { body } = await ground.ask('GET', `${ALL}/counts${query}`, { token });
    return (body as unknown as { counts: ConversationCount[] }).counts;
  };

  it('are written down once, by whoever works there', async () => {
    const [id, draft] = [newId(), conversationDraft({ by: 'phone', isSettled: false })];
    const { status, body } = await record(draft, id);
    expect([status, body]).toMatchObject([
      201,
      { id, on: '2026-03-02', by: 'phone', about: draft.about, done: draft.done, isSettled: false },
    ]);
    expect(body).toMatchObject({ writtenBy: 'Sam Staff', organisation: { ods: 'A81001', name: 'Elm Practice' } });
    expect((await record(draft, id)).status).toBe(200);
    expect((await record({ ...draft, about: 'Something else.' }, id)).body.code).toBe('id-used');
    const both = newId();
    const answers = await Promise.all([1, 2, 3].map(() => record(draft, both)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 201]);
    for (const role of ['enquiries-officer', 'complaints-manager', 'manager'] as const) {
      const token = await ground.tokenOf({ [role]: 'A81001' });
      expect((await record(draft, newId(), token)).status).toBe(201);
    }
  });

  it('are for those who work there alone', async () => {
    const elsewhere = await ground.tokenOf({ responder: 'B82002', operator: '*', auditor: '*', moderator: '*' });
    expect((await record(conversationDraft(), newId(), elsewhere)).status).toBe(403);
    for (const path of [`${ALL}?organisation=A81001`, `${ALL}/counts?organisation=A81001`]) {
      expect((await ground.ask('GET', path, { token: elsewhere })).status).toBe(403);
    }
    const { id } = (await record(conversationDraft({ about: 'Only here.' }))).body as { id: string };
    const { text } = await ground.ask('GET', `${ALL}?limit=100`, { token: elsewhere });
    expect([text.includes('Only here.'), text.includes(id)]).toEqual([false, false]);
    const operator = await ground.tokenOf({ operator: '*' });
    expect((await ground.ask('GET', ALL, { token: operator })).status).toBe(403);
  });

  it('say all that is wrong at once, and where one goes whose practice has merged', async () => {
    const wrong = { on: '2099-01-01', by: 'fax', about: ' ', isSettled: 'yes' };
    expect((await record({ ...conversationDraft(), ...wrong })).body.errors).toMatchObject([
      { pointer: '/by' },
      { pointer: '/about', code: 'required' },
      { pointer: '/isSettled' },
    ]);
    expect((await record(conversationDraft({ on: '2099-01-01', change: newId() }))).body.errors).toMatchObject([
      { pointer: '/on', code: 'not-a-date' },
      { pointer: '/change', code: 'not-an-option' },
    ]);
    const everywhere = await ground.tokenOf({ manager: '*' });
    const merged = await record(conversationDraft({ organisation: 'D84004' }), newId(), everywhere);
    expect(merged.body.errors).toMatchObject([{ pointer: '/organisation', code: 'closed-organisation' }]);
  });

  it('name a public change of their organisation, for as long as it is public', async () => {
    const token = await ground.tokenOf(ALL_ROLES);
    const told = await tellAndPublish(ground, token);
    const change = await recordChange(ground, token, told.id);
    const { status, body } = await record(conversationDraft({ change }));
    expect([status, body.change]).toMatchObject([201, { id: change, what: expect.any(String) }]);
    expect((await record(conversationDraft({ organisation: 'B82002', change }), newId(), token)).status).toBe(422);
  });

  it('are listed newest first, page by page, and counted by month', async () => {
    const place = { organisation: 'B82002' };
    const token = await ground.tokenOf({ manager: 'B82002' });
    const days = ['2026-03-31', '2026-04-01', '2026-04-01', '2026-04-30'];
    for (const [at, on] of days.entries()) {
      await record(
        conversationDraft({ ...place, on, by: at % 2 ? 'phone' : 'in-person', isSettled: at > 0 }),
        newId(),
        token,
      );
    }
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const page = await listed(`?limit=1${next ? `&cursor=${next}` : ''}`, token);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next);
    const all = (await listed('?limit=100', token)).items;
    expect(ids).toEqual(all.map(({ id }) => id));
    expect(all.map(({ on }) => on)).toEqual(days.toReversed());
    const organisation = { ods: 'B82002', name: 'Oak Practice' };
    expect(await countsOf('', token)).toEqual([
      { month: '2026-04', organisation, conversations: 3, settled: 3, byPhone: 2 },
      { month: '2026-03', organisation, conversations: 1, settled: 0, byPhone: 0 },
    ]);
    const both = await ground.tokenOf({ manager: 'B82002', responder: 'A81001' });
    expect(new Set((await countsOf('', both)).map((count) => count.organisation.ods)).size).toBe(2);
    expect(await countsOf('?organisation=B82002', both)).toHaveLength(2);
  });

  it('are heard of by those who work there, with nothing of what was said', async () => {
    const [here, elsewhere] = [
      await listenTo(ground, responder),
      await listenTo(ground, await ground.tokenOf({ responder: 'B82002' })),
    ];
    await record(conversationDraft({ about: 'The lift was broken.' }));
    await expect.poll(here.heard, { timeout: 8000 }).toContain('event: conversations');
    expect(here.heard()).not.toContain('lift');
    expect(elsewhere.heard()).not.toContain('conversations');
  });
});
