import type { FoundStory, StorySearch, StorySubmission } from '@hearback/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setTerms } from '../clocks/store.ts';
import { openDatabase } from '../database/open-database.ts';
import { addOne } from '../organisations/changing.ts';
import { letTimelinesBeCleared } from '../testing/clearing.ts';
import { publish, reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('finding stories on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    await letTimelinesBeCleared(db(), engine);
  });
  afterEach(async () => {
    await db().deleteFrom('sent_replies').execute();
    for (const table of [
      'events',
      'reports',
      'revisions',
      'replies',
      'clocks',
      'outbox',
      'authors',
      'tallies',
    ] as const) {
      await ground.platform.services.db.deleteFrom(table).execute();
    }
    await sql`delete from ${sql.table(engine === 'sqlite' ? 'story_words' : 'story_texts')}`.execute(db());
    await db().deleteFrom('story_texts').execute();
    await db().deleteFrom('stories').execute();
  });
  afterAll(() => ground.stop());

  const db = () => ground.platform.services.db;
  const search = async (query: Record<string, string> & { [key in keyof StorySearch]?: string }, as = token) =>
    ground.ask('GET', `/v1/staff/search?${new URLSearchParams({ limit: '100', ...query })}`, { token: as });
  const found = async (query: Parameters<typeof search>[0], as = token) => {
    const { status, body } = await search(query, as);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.items as FoundStory[];
  };
  const ids = async (query: Parameters<typeof search>[0], as = token) => (await found(query, as)).map(({ id }) => id);
  const told = async (happened: string, parts: Partial<StorySubmission> = {}) =>
    (await tell(ground, { happened, ...parts })).id;

  it.each([
    ['a word', 'Nobody told me where the X-ray was.', 'told'],
    ['the beginning of a word', 'The receptionists were kind.', 'recep'],
    ['words in any order', 'She had hip pain for weeks.', 'weeks HIP'],
    ['a phrase', 'She had hip pain for weeks.', '"hip pain"'],
    ['Welsh', 'Mae’r meddyg wedi gwrando; dŵr oer.', 'dwr gwrando'],
    ['Polish', 'Pielęgniarka była miła, dziękuję.', 'pielegniarka byla mila'],
    ['Arabic', 'كانت الممرضة لطيفةً جدًّا', 'الممرضة لطيفة'],
    ['a hyphen and an apostrophe', 'The walk-in centre didn’t answer.', "walk-in didn't"],
  ])('finds a story by %s', async (_, happened, words) => {
    const id = await told(happened);
    await told('Something else.');
    expect(await ids({ words })).toEqual([id]);
  });

  it.each([
    ['words that are not there', 'hip knee'],
    ['a phrase that is not there', '"pain hip"'],
    ['a phrase over the end of a field', '"weeks nice"'],
    ['signs alone', '?!'],
  ])('finds nothing by %s', async (_, words) => {
    await told('She had hip pain for weeks', { good: 'Nice lamps.', better: 'Quicker' });
    expect(await ids({ words })).toEqual([]);
  });

  it('marks what was found as pieces of text, whatever is in it', async () => {
    await told('I saw <b>nurse</b> & the café.', { good: 'Nothing.' });
    const [story] = await found({ words: 'cafe <b>' });
    expect(story?.marked.text).toEqual([
      { text: 'I saw <' },
      { text: 'b', isMatch: true },
      { text: '>nurse</' },
      { text: 'b', isMatch: true },
      { text: '> & the ' },
      { text: 'café', isMatch: true },
      { text: '.' },
    ]);
  });

  it('narrows by tags, status, reply, criticality and days', async () => {
    const waiting = await told('Rain.', { betterTags: ['waiting'], goodTags: ['staff-manner'] });
    ground.forward(DAY_MS);
    const [plain, answered] = [await tellAndPublish(ground, token), await tellAndPublish(ground, token)];
    await reply(ground, token, answered.id);
    await ground.ask('POST', `/v1/staff/stories/${waiting}/criticality`, { token, body: { level: 4 } });
    expect(await ids({ tags: 'waiting' })).toEqual([waiting]);
    expect(await ids({ tags: 'waiting,staff-manner', words: 'rain' })).toEqual([waiting]);
    expect(await ids({ tags: 'waiting,food' })).toEqual([]);
    expect(await ids({ status: 'submitted' })).toEqual([waiting]);
    expect(await ids({ reply: 'none' })).toEqual([plain.id]);
    expect(await ids({ reply: 'some' })).toEqual([answered.id]);
    expect(await ids({ criticality: '4' })).toEqual([waiting]);
    expect(await ids({ criticality: '5' })).toEqual([]);
    const day = (await found({ status: 'submitted' }))[0]?.receivedAt.slice(0, 10) ?? '';
    expect(await ids({ to: day })).toEqual([waiting]);
    expect(await ids({ from: day })).toHaveLength(3);
    expect(await ids({ from: '2099-01-01' })).toEqual([]);
    expect(await ids({ from: day, to: '9999-12-31' })).toHaveLength(3);
  });

  it('hides no story as too little critical that nobody has rated yet, while a moderator has still to decide', async () => {
    const rate = (id: string, level: number) =>
      ground.ask('POST', `/v1/staff/stories/${id}/criticality`, { token, body: { level } });
    const [rated, unrated, held] = [await told('Rain.'), await told('Rain.'), await told('Rain.')];
    const { id: published } = await tellAndPublish(ground, token, { happened: 'Rain.' });
    await rate(rated, 4);
    await ground.ask('POST', `/v1/staff/stories/${held}/hold`, { token, body: { version: 1, reason: 'checking' } });
    expect(await ids({ criticality: '5' })).toEqual([held, unrated]);
    expect(await ids({ criticality: '4', words: 'rain' })).toEqual([held, unrated, rated]);
    await ground.ask('PUT', `/v1/staff/stories/${published}/reports/${newId()}`, {
      ...{ token, body: { reason: 'not-about-care', words: 'It is another practice.' } },
    });
    expect(await ids({ criticality: '5' })).toEqual([published, held, unrated]);
    for (const id of [published, unrated, held]) await rate(id, 1);
    expect(await ids({ criticality: '5' })).toEqual([]);
    expect(await ids({ criticality: '4', words: 'rain' })).toEqual([rated]);
  });

  it('narrows by what was good and what could be better', async () => {
    const good = await told('Rain.', { goodTags: ['waiting', 'pain'], betterTags: ['food'] });
    const better = await told('Rain.', { betterTags: ['waiting'] });
    const both = await told('Snow.', { goodTags: ['waiting'], betterTags: ['waiting', 'place'] });
    expect(await ids({ tags: 'waiting' })).toEqual([both, better, good]);
    expect(await ids({ goodTags: 'waiting' })).toEqual([both, good]);
    expect(await ids({ betterTags: 'waiting' })).toEqual([both, better]);
    expect(await ids({ goodTags: 'waiting', betterTags: 'waiting' })).toEqual([both]);
    expect(await ids({ goodTags: 'waiting,pain', betterTags: 'food' })).toEqual([good]);
    expect(await ids({ goodTags: 'waiting,food' })).toEqual([]);
    expect(await ids({ tags: 'food', goodTags: 'pain', words: 'rain' })).toEqual([good]);
    expect(await ids({ goodTags: 'waiting', words: 'snow', status: 'submitted' })).toEqual([both]);
    expect(await ids({ betterTags: 'waiting', limit: '1' })).toEqual([both]);
    expect((await search({ goodTags: '%' })).status).toBe(422);
    await ground.ask('POST', `/v1/staff/stories/${better}/criticality`, { token, body: { level: 4 } });
    expect(await ids({ betterTags: 'waiting', criticality: '4' })).toEqual([both, better]);
    expect(await ids({ goodTags: 'waiting', criticality: '4' })).toEqual([both, good]);
    await ground.ask('POST', `/v1/staff/stories/${both}/criticality`, { token, body: { level: 0 } });
    expect(await ids({ betterTags: 'waiting', criticality: '4' })).toEqual([better]);
  });

  it('looks in an organisation alone or with its parts, never beyond what one may see', async () => {
    await addOne(db(), 'RHA', { name: 'Ferrow Trust', kind: 'trust' });
    for (const ods of ['RHA01', 'RHA02']) await addOne(db(), ods, { name: ods, kind: 'site', parent: 'RHA' });
    const at = (organisation: string) => told('A lift.', { organisation });
    const [whole, north, south] = [await at('RHA'), await at('RHA01'), await at('RHA02')];
    await at('A81001');
    const [ofTrust, ofSite, answering] = [
      await ground.tokenOf({ moderator: 'RHA' }),
      await ground.tokenOf({ moderator: 'RHA01' }),
      await ground.tokenOf({ responder: 'RHA' }),
    ];
    const trust = { organisation: 'RHA', withParts: 'yes' } as const;
    for (const more of [{}, { words: 'lift' }, { status: 'submitted' }] as const) {
      expect(await ids({ ...more, organisation: 'RHA' })).toEqual([whole]);
      expect(await ids({ ...more, organisation: 'RHA', withParts: 'no' })).toEqual([whole]);
      for (const seer of [token, ofTrust]) {
        expect(await ids({ ...more, ...trust }, seer)).toEqual([south, north, whole]);
      }
      expect(await ids({ ...more, organisation: 'RHA01', withParts: 'yes' }, ofTrust)).toEqual([north]);
      expect(await ids({ ...more, ...trust }, answering)).toEqual([]);
    }
    expect((await search(trust, ofSite)).status).toBe(403);
    expect(await ids({ withParts: 'yes' }, ofSite)).toEqual([north]);
    await db().updateTable('organisations').set({ parent: 'A81001' }).where('ods', '=', 'RHA02').execute();
    expect(await ids(trust)).toEqual([north, whole]);
  });

  it('finds what is overdue for a reply', async () => {
    await setTerms(db(), 'A81001', { days: 1, counted: 'calendar', isPublic: false });
    const { id } = await tellAndPublish(ground, token);
    expect(await ids({ reply: 'overdue' })).toEqual([]);
    ground.forward(3 * DAY_MS);
    token = await ground.tokenOf(ALL_ROLES);
    expect(await ids({ reply: 'overdue', words: 'nurse' })).toEqual([id]);
    await reply(ground, token, id);
    expect(await ids({ reply: 'overdue' })).toEqual([]);
  });

  it('shows each only what they may see', async () => {
    const waiting = await told('The lift was broken.');
    const open = await tellAndPublish(ground, token, { happened: 'The lift was mended.' });
    const elsewhere = await tellAndPublish(ground, token, { happened: 'A lift.', organisation: 'B82002' });
    const as = (roles: Parameters<Ground['tokenOf']>[0]) => ground.tokenOf(roles);
    const words = 'lift';
    expect(await ids({ words })).toEqual([elsewhere.id, open.id, waiting]);
    expect(await ids({ words }, await as({ responder: 'A81001' }))).toEqual([open.id]);
    expect(await ids({ words, status: 'submitted' }, await as({ responder: 'A81001' }))).toEqual([]);
    expect(await ids({ words }, await as({ moderator: 'A81001' }))).toEqual([open.id, waiting]);
    const both = await as({ moderator: 'A81001', responder: 'B82002' });
    expect(await ids({ words }, both)).toEqual([elsewhere.id, open.id, waiting]);
    expect(await ids({ words, organisation: 'B82002' }, both)).toEqual([elsewhere.id]);
    expect((await search({ words }, await as({}))).status).toBe(403);
    const refused = await search({ words, organisation: 'B82002' }, await as({ responder: 'A81001' }));
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await search({ words }, 'nobody')).status).toBe(401);
  });

  it('finds what an edit took out for moderators alone, and what it put in for all', async () => {
    const { id } = await tell(ground, { happened: 'Nurse Quimby was rude.' });
    const draft = { version: 1, title: 'A nurse', happened: 'A nurse was rude.', reason: 'name-of-staff' };
    await ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body: draft });
    await publish(ground, token, id, 2);
    const [responder, moderator] = [
      await ground.tokenOf({ responder: 'A81001' }),
      await ground.tokenOf({ moderator: 'A81001', responder: 'B82002' }),
    ];
    expect(await ids({ words: 'quimby' }, responder)).toEqual([]);
    for (const seer of [token, moderator]) {
      const [story] = await found({ words: 'quimby rude' }, seer);
      expect(story?.marked).toMatchObject({ isTakenOut: true });
      expect(JSON.stringify(story?.marked.text)).toContain('Quimby');
    }
    expect(await ids({ words: '"a nurse"' }, responder)).toEqual([id]);
  });

  it('is not found by what its author took back, nor by the address', async () => {
    const { id, token: link } = await tell(ground, { happened: 'Doctor Orpington.', email: 'wigton@example.org' });
    const draft = { version: 1, title: 'A doctor', happened: 'A doctor.', reason: 'name-of-staff' };
    await ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body: draft });
    await publish(ground, token, id, 2);
    await ground.ask('POST', `/v1/receipts/${link}/answer`, { body: { version: 3, answer: 'decline' } });
    expect(await ids({ words: 'orpington' })).toEqual([id]);
    expect((await found({ words: 'orpington' }))[0]?.marked.isTakenOut).toBeUndefined();
    expect(await ids({ words: 'wigton' })).toEqual([]);
  });

  it.each([1, 2, 7, 30])('walks through all that is found, the newest first, each once, %i a page', async (limit) => {
    const told: string[] = [];
    for (let moment = 0; moment < 5; moment += 1) {
      // Several of one moment: they share a commit.
      const together = await Promise.all(Array.from({ length: 5 }, () => tell(ground)));
      told.push(...together.map(({ id }) => id));
      ground.forward(1000);
    }
    for (const query of [{ words: 'nurse' }, { words: 'nurse', status: 'submitted' }, {}]) {
      const seen: FoundStory[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await search({ ...query, limit: `${limit}`, ...(cursor && { cursor }) });
        seen.push(...(body.items as FoundStory[]));
        cursor = body.next as string | undefined;
      } while (cursor);
      expect(seen.map(({ id }) => id).toSorted()).toEqual(told.toSorted());
      const times = seen.map(({ receivedAt }) => receivedAt);
      expect(times).toEqual(times.toSorted().toReversed());
    }
  });

  it('walks through what more stories have than are looked up at once', async () => {
    const told: string[] = [];
    for (let moment = 0; moment < 8; moment += 1) {
      const together = await Promise.all(Array.from({ length: 40 }, () => tell(ground)));
      told.push(...together.map(({ id }) => id));
      ground.forward(1000);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await search({ words: 'nurse', ...(cursor && { cursor }) });
      seen.push(...(body.items as FoundStory[]).map(({ id }) => id));
      cursor = body.next as string | undefined;
    } while (cursor);
    expect([seen.length, seen.toSorted()]).toEqual([320, told.toSorted()]);
  });

  it('answers whatever is asked for, and never with a failure', async () => {
    await told('A story.');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom(
            'AND OR NOT',
            "' or 1=1 --",
            'words: x',
            '{words} : (a',
            '*',
            'a* b^2',
            'NEAR(a b)',
            '\0',
            '(',
            '<->',
            '!a & b',
          ),
        ),
        async (words) => {
          expect([200, 422]).toContain((await search({ words })).status);
        },
      ),
      { numRuns: 40 },
    );
    for (const query of [
      { words: 'x'.repeat(201) },
      { tags: 'none' },
      { from: 'today' },
      { from: '2026-02-02', to: '2026-02-01' },
      { criticality: '9' },
      { cursor: 'a' },
    ]) {
      expect((await search(query)).status).toBe(422);
    }
  });

  it('finds what was there before there was search, and what another version took in', async () => {
    const before = await Promise.all(Array.from({ length: 3 }, () => told('An older story.')));
    await sql`delete from ${sql.table(engine === 'sqlite' ? 'story_words' : 'story_texts')}`.execute(db());
    await db().deleteFrom('story_texts').execute();
    expect(await ids({ words: 'older' })).toEqual([]);
    const again = await openDatabase(ground.place);
    await again.db.destroy();
    expect((await ids({ words: 'older' })).toSorted()).toEqual(before.toSorted());
  });
});
