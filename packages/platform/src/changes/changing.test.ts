import { ChangeStatus, isSettled, lastDueDay, type Story } from '@hearback/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveChange, changeDraft, progressChange, recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { mayBecome } from './lifecycle.ts';

describe.each(engines)('changes on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let story: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    story = (await tellAndPublish(ground, token, { email: 'pat@example.org' })).id;
  });
  afterAll(() => ground.stop());

  const record = (id: string, parts: object = {}) =>
    ground.ask('PUT', `/v1/staff/changes/${id}`, { token, body: { story, ...changeDraft(), ...parts } });
  const progress = (id: string, body: object) => progressChange(ground, token, id, body);
  /** The change as the public sees it now. */
  const seen = async (id: string) => {
    const { changes } = (await ground.ask('GET', `/v1/stories/${story}`)).body as unknown as Story;
    return changes.find((change) => change.id === id);
  };
  const totals = async () => {
    const { body } = await ground.ask('GET', '/v1/organisations/A81001/totals');
    const { changesPlanned, changesDone } = body.totals as Record<string, number>;
    return { changesPlanned, changesDone };
  };
  const countedByHand = async () => {
    const rows = await ground.platform.services.db.selectFrom('changes').select('status').execute();
    const done = rows.filter(({ status }) => status === 'done').length;
    return { changesPlanned: rows.filter(({ status }) => !isSettled(status)).length, changesDone: done };
  };
  const mails = async () => {
    const { db } = ground.platform.services;
    // To the author, whatever is told to staff meanwhile.
    const rows = await db.selectFrom('outbox').select('id').where('kind', 'in', ['published', 'changed']).execute();
    return rows.length;
  };

  it('are the same when recorded again, also at the same moment', async () => {
    const before = await mails();
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 40 }, () => record(id)));
    answers.push(await record(id));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(40).fill(200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await mails()).toBe(before);
    await approveChange(ground, id);
    expect((await record(id)).status).toBe(200);
    expect(await mails()).toBe(before + 1);
    expect(await totals()).toEqual(await countedByHand());
  });

  it('refuse another change under an id that is used', async () => {
    const id = newId();
    await record(id);
    const { status, body } = await record(id, { what: 'Something else.' });
    expect([status, body.code]).toEqual([409, 'id-used']);
  });

  it('refuse a due date that is past in England, and take today', async () => {
    const { status, body } = await record(newId(), { due: '2020-01-01' });
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/due', code: 'in-the-past' })]]);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect((await record(newId(), { due: today })).status).toBe(201);
  });

  it('refuse a due date more than five years ahead, and take the last day before', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect((await record(newId(), { due: lastDueDay(today) })).status).toBe(201);
    const { status, body } = await record(newId(), { due: '9999-12-31' });
    const detail = 'Choose a day within the next 5 years.';
    expect([status, body.errors]).toEqual([422, [{ pointer: '/due', code: 'too-far-ahead', detail }]]);
  });

  it('name a wrong due date together with whatever else is wrong', async () => {
    const { body } = await record(newId(), { what: '', due: '2020-01-01' });
    expect((body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/what', 'required'],
      ['/due', 'in-the-past'],
    ]);
  });

  it('say why where they were not done', async () => {
    const id = await recordChange(ground, token, story);
    const { status, body } = await progress(id, { status: 'not-done' });
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/note', code: 'required' })]]);
    expect((await progress(id, { status: 'not-done', note: 'There was no money.' })).status).toBe(200);
  });

  it('tell the author of each step once', async () => {
    const id = await recordChange(ground, token, story);
    const before = await mails();
    const step = { status: 'in-progress', note: 'We have written the words.' };
    expect([(await progress(id, step)).status, (await progress(id, step)).status]).toEqual([200, 200]);
    expect(await mails()).toBe(before + 1);
  });

  it('let one of several steps win that are taken at once', async () => {
    const id = await recordChange(ground, token, story);
    const say = (body: object) => ground.ask('POST', `/v1/staff/changes/${id}/progress`, { token, body });
    const answers = await Promise.all([
      say({ status: 'done', note: 'It is.' }),
      say({ status: 'not-done', note: 'No.' }),
      say({ status: 'in-progress' }),
    ]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const sent = answers.flatMap(({ body }) => (body as { sent?: { id: string } }).sent ?? []);
    expect(sent.length).toBeLessThanOrEqual(1);
    for (const one of sent) await approveChange(ground, one.id);
    expect(await totals()).toEqual(await countedByHand());
  });

  it('show on the public story with their latest step', async () => {
    const told = await tellAndPublish(ground, token);
    const id = await recordChange(ground, token, told.id);
    await progress(id, { status: 'done', note: 'It is on the website.' });
    const { changes } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
    expect(changes).toMatchObject([
      { id, status: 'done', note: 'It is on the website.', settledAt: expect.any(String) },
    ]);
  });

  describe('with what shows that they were made', () => {
    const done = { status: 'done', note: 'It is there.' };
    const evidence = { text: 'A poster in the hall.', link: 'https://surgery.example.org/phones?x=1&y=%3Cb%3E' };
    const begun = async () => {
      const told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
      return { told, id: await recordChange(ground, token, told.id) };
    };

    it('show it in public, with where a link leads and without vouching for it', async () => {
      const { told, id } = await begun();
      expect((await progress(id, { ...done, evidence })).status).toBe(200);
      const { changes } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
      expect(changes[0]?.evidence).toEqual(evidence);
      for (const path of [`/s/${told.id}`, told.path, '/o/A81001']) {
        const { text } = await ground.ask('GET', path);
        expect(text).toContain('A poster in the hall.');
        expect(text).toContain('rel="noopener nofollow">See it at surgery.example.org</a>');
        expect(text).toContain('href="https://surgery.example.org/phones?x=1&amp;y=%3Cb%3E"');
      }
    });

    it('keep it through later steps, until it is replaced or taken away', async () => {
      const id = await recordChange(ground, token, story);
      const shown = async (step: object) => {
        expect((await progress(id, step)).status).toBe(200);
        return (await seen(id))?.evidence;
      };
      await progress(id, { ...done, evidence });
      const before = await mails();
      expect(await shown({ ...done, evidence })).toEqual(evidence);
      expect(await shown(done)).toEqual(evidence);
      expect(await mails()).toBe(before);
      expect(await shown({ status: 'in-progress' })).toEqual(evidence);
      expect(await shown({ ...done, evidence: { text: 'A rota.' } })).toEqual({ text: 'A rota.' });
      expect(await shown({ ...done, evidence: {} })).toBeUndefined();
    });

    it.each([{ status: 'done' }, { status: 'done', evidence: {} }, { status: 'done', note: ' ' }])(
      'or words are needed for a change that is done: %j is told at its field, and changes nothing',
      async (step) => {
        const id = await recordChange(ground, token, story);
        const { status, body } = await progress(id, step);
        expect([status, body.errors]).toMatchObject([422, [{ pointer: '/note' }]]);
        expect((await seen(id))?.status).toBe('planned');
        const path = `/v1/staff/changes/${newId()}`;
        const { status: _, ...done } = step;
        const recorded = { story, ...changeDraft(), done };
        const fresh = await ground.ask('PUT', path, { token, body: recorded });
        expect([fresh.status, fresh.body.errors]).toMatchObject([422, [{ pointer: '/done/note' }]]);
      },
    );

    it('are kept where a change is done again without new ones', async () => {
      const id = await recordChange(ground, token, story);
      await progress(id, { status: 'done', evidence: { text: 'A rota.' } });
      await progress(id, { status: 'in-progress' });
      expect((await progress(id, { status: 'done' })).status).toBe(200);
      expect((await seen(id))?.evidence).toEqual({ text: 'A rota.' });
    });

    it.each(['http://example.org', 'javascript:alert(1)', 'data:text/html,x', 'example.org', 'https://', '//x.org'])(
      'refuse the link %s, and say how to mend it',
      async (link) => {
        const { body } = await progress(await recordChange(ground, token, story), {
          status: 'done',
          evidence: { link },
        });
        const detail = 'Enter a whole web address that begins with https://.';
        expect(body.errors).toEqual([{ pointer: '/evidence/link', code: 'not-a-code', detail }]);
      },
    );

    it('show markup in it as text', async () => {
      const { told, id } = await begun();
      await progress(id, { ...done, evidence: { text: '<b id="x">bold</b>' } });
      const { text } = await ground.ask('GET', `/s/${told.id}`);
      expect(text).toContain('&lt;b id=');
      expect(text).not.toContain('<b id');
    });
  });

  it('are not there for a story that is not, or an id that is none', async () => {
    expect((await progress(newId(), { status: 'done' })).status).toBe(404);
    expect((await record(newId(), { story: newId() })).status).toBe(404);
  });

  it('go only where the lifecycle lets them, and the counts follow every way through it', async () => {
    const steps = fc.array(fc.constantFrom(...ChangeStatus.options), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        const id = await recordChange(ground, token, story);
        let status: ChangeStatus = 'planned';
        for (const [index, step] of steps.entries()) {
          const { status: answered } = await progress(id, { status: step, note: `Step ${index}` });
          const isAllowed = step === status || mayBecome(status, step);
          expect([status, step, answered]).toEqual([status, step, isAllowed ? 200 : 409]);
          if (!isAllowed) continue;
          status = step;
          expect(await seen(id)).toMatchObject({ status, note: `Step ${index}` });
          expect((await seen(id))?.settledAt !== undefined).toBe(isSettled(status));
        }
        expect(await totals()).toEqual(await countedByHand());
      }),
      { numRuns: 12 },
    );
  });
});
