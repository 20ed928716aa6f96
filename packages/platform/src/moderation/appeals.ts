import type { AppealAbout, Appealable, OwnAppeal, StoryAppeal } from '@hearback/contract';
import { openEdit } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import { answersOf } from '../author-answers/store.ts';
import type { AppealRow, AuthorAnswerRow, Database, StoryRow } from '../database/schema.ts';
import { hasOthers } from '../staff/store.ts';
import { revisionsOf } from './revisions.ts';

/** What a moderator decided of a story, against which its author can appeal. */
export type Decided = Pick<
  AppealRow,
  'about' | 'answer_id' | 'decision_id' | 'decided_by' | 'decided_name' | 'decided_at' | 'reason' | 'reason_note'
>;

/** The decision by which a story stands as it does; `undefined` where there is none to appeal against. */
export async function decisionOn(db: Kysely<Database>, row: StoryRow): Promise<Decided | undefined> {
  if (row.status === 'rejected') {
    const { rejection_reason: reason, rejection_note: note } = row;
    return decidedBy(db, row, { about: 'rejection', kind: 'rejected', reason, note });
  }
  // What was noted when it was held is for staff: their timeline has it.
  if (row.status === 'held') {
    return decidedBy(db, row, { about: 'hold', kind: 'held', reason: row.held_reason, note: null });
  }
  return row.status === 'published' ? editOn(db, row.id) : undefined;
}

interface DecisionKind {
  about: AppealAbout;
  /** The event that tells of it. */
  kind: string;
  reason: AppealRow['reason'];
  note: string | null;
}

async function decidedBy(
  db: Kysely<Database>,
  { id }: StoryRow,
  { about, kind, reason, note }: DecisionKind,
): Promise<Decided | undefined> {
  const event = await db
    .selectFrom('events')
    .select(['id', 'actor', 'actor_name', 'at'])
    .where('story_id', '=', id)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!event) return undefined;
  const decided = { decision_id: event.id, decided_by: event.actor, decided_name: event.actor_name };
  return { about, answer_id: null, ...decided, decided_at: event.at, reason, reason_note: note };
}

/** The edit that a story is published with and that its author has not answered: the last one, by whoever made it. */
async function editOn(db: Kysely<Database>, story: string): Promise<Decided | undefined> {
  if (!openEdit(await revisionsOf(db, story))) return undefined;
  const row = await db
    .selectFrom('revisions')
    .selectAll()
    .where('story_id', '=', story)
    .where('answer', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const decided = { decision_id: row.id, decided_by: row.actor, decided_name: row.actor_name, decided_at: row.at };
  return { about: 'edit', answer_id: null, ...decided, reason: row.reason, reason_note: row.note };
}

/** A story's appeals, oldest first. */
export async function appealRows(db: Kysely<Database>, story: string): Promise<AppealRow[]> {
  return db.selectFrom('appeals').selectAll().where('story_id', '=', story).orderBy('at').orderBy('id').execute();
}

/** The appeal with this id, if there is one. */
export async function keptAppeal(db: Kysely<Database>, id: string): Promise<AppealRow | undefined> {
  return db.selectFrom('appeals').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The appeal against a decision on a story, if there is one. */
export async function appealAgainst(
  db: Kysely<Database>,
  { story, decision }: { story: string; decision: string },
): Promise<AppealRow | undefined> {
  return (await appealRows(db, story)).find(({ decision_id }) => decision_id === decision);
}

/** Whether nobody but who decided moderates where a story was told. */
export async function isAlone(db: Kysely<Database>, { ods, decidedBy: staff }: { ods: string; decidedBy: string }) {
  return !(await hasOthers(db, { role: 'moderator', ods, staff }));
}

/** The decision that a story's author can appeal against now: they have not yet. */
export async function appealableOf(db: Kysely<Database>, row: StoryRow): Promise<Appealable | undefined> {
  const decided = await decisionOn(db, row);
  if (!decided || (await appealAgainst(db, { story: row.id, decision: decided.decision_id }))) return undefined;
  const { decision_id: decision, about, decided_by: decidedBy } = decided;
  return { decision, about, isAlone: await isAlone(db, { ods: row.ods, decidedBy }) };
}

/** A story's appeals as their author sees them. */
export async function ownAppeals(db: Kysely<Database>, { id, ods }: StoryRow): Promise<OwnAppeal[]> {
  const rows = await appealRows(db, id);
  return Promise.all(
    rows.map(async (row) => ({
      ...{ id: row.id, about: row.about, answer: row.answer_id ?? undefined },
      ...{ words: row.words, at: row.at, state: row.state },
      isAlone: await isAlone(db, { ods, decidedBy: row.decided_by }),
      outcome: row.settled_at ? { at: row.settled_at, note: row.note ?? undefined } : undefined,
    })),
  );
}

/** A story's appeals as a member of staff sees them. */
export async function appealsOf(
  db: Kysely<Database>,
  { id, ods }: StoryRow,
  staff: { id: string },
): Promise<StoryAppeal[]> {
  const rows = await appealRows(db, id);
  const answers = await answersOf(db, id);
  return Promise.all(
    rows.map(async (row) => ({
      ...{ id: row.id, about: row.about, words: row.words, at: row.at, state: row.state },
      answer: answerIn(answers.find((answer) => answer.id === row.answer_id)),
      decided: {
        ...{ by: row.decided_name, at: row.decided_at },
        ...{ reason: row.reason ?? undefined, note: row.reason_note ?? undefined },
      },
      isOwn: row.decided_by === staff.id,
      isAlone: await isAlone(db, { ods, decidedBy: row.decided_by }),
      outcome:
        row.settled_by && row.settled_at
          ? { by: row.settled_by, at: row.settled_at, note: row.note ?? undefined }
          : undefined,
    })),
  );
}

/** What a member of staff sees of the answer that an appeal is about. */
function answerIn(answer: AuthorAnswerRow | undefined): StoryAppeal['answer'] {
  if (!answer) return undefined;
  const { id, told: text, text: stands } = answer;
  return { id, text, edited: stands === text ? undefined : stands };
}

/** An appeal to add: nobody has decided on it. */
export type NewAppeal = Omit<AppealRow, 'state' | 'settled_by' | 'settled_at' | 'note'>;

/** Adds an appeal; false where its id is there already, or the decision has been appealed against. */
export async function insertAppeal(db: Kysely<Database>, appeal: NewAppeal): Promise<boolean> {
  const inserted = await db
    .insertInto('appeals')
    .values({ ...appeal, state: 'open', settled_by: null, settled_at: null, note: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Puts a story among those that were appealed about; false when it has moved on since `version`. */
export async function markAppealed(
  db: Kysely<Database>,
  { id, version, at }: { id: string; version: number; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories')
    .set((row) => ({ appealed_at: row.fn.coalesce('appealed_at', row.val(at)) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

interface Settled {
  id: string;
  story: string;
  state: 'upheld' | 'dismissed';
  by: string;
  at: string;
  note?: string | undefined;
}

/** Settles an open appeal; false where it is open no more. */
export async function settleAppeal(
  db: Kysely<Database>,
  { id, story, state, by, at, note = '' }: Settled,
): Promise<boolean> {
  await holdStory(db, story);
  const { numUpdatedRows } = await db
    .updateTable('appeals')
    .set({ state, settled_by: by, settled_at: at, note: note || null })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  await noteAppealed(db, story);
  return numUpdatedRows === 1n;
}

/** Settles what is open of appeals about a story, or about one of its author's answers, as what was decided was undone. */
export async function overtakeAppeals(
  db: Kysely<Database>,
  { story, answer = null, by, at }: { story: string; answer?: string | null; by: string; at: string },
): Promise<void> {
  await holdStory(db, story);
  await db
    .updateTable('appeals')
    .set({ state: 'overtaken', settled_by: by, settled_at: at, note: null })
    .where('story_id', '=', story)
    .where('answer_id', answer === null ? 'is' : '=', answer)
    .where('state', '=', 'open')
    .execute();
  await noteAppealed(db, story);
}

/** The story first, as whatever else is done with both: two such never wait for each other. */
async function holdStory(db: Kysely<Database>, story: string): Promise<void> {
  await db.updateTable('stories').set({ id: story }).where('id', '=', story).execute();
}

/** Tells a story since when the oldest of its appeals waits. */
async function noteAppealed(db: Kysely<Database>, story: string): Promise<void> {
  const { at } = await db
    .selectFrom('appeals')
    .select(({ fn }) => fn.min('at').as('at'))
    .where('story_id', '=', story)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('stories')
    .set({ appealed_at: at ?? null })
    .where('id', '=', story)
    .execute();
}
