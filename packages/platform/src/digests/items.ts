import type { MailTopic } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ChosenLetter } from '../mail/tell-staff.ts';
import { isTaken } from '../returns/owing.ts';
import { type Grant, maySee, maySeeSurveys } from '../staff/permissions.ts';

/** What waits for somebody's digest: what is still to be told, and the ids of all of it. */
export interface WaitingItems {
  ids: string[];
  letters: ChosenLetter[];
}

/** What waits for a digest on some topics. What was checked meanwhile, or is theirs to see no more, is not told of. */
export async function waitingItems(
  db: Kysely<Database>,
  { staff, topics, grants }: { staff: string; topics: readonly MailTopic[]; grants: readonly Grant[] },
): Promise<WaitingItems> {
  if (topics.length === 0) return { ids: [], letters: [] };
  const rows = await db
    .selectFrom('digest_items')
    .selectAll()
    .where('staff_id', '=', staff)
    .where('topic', 'in', topics)
    .orderBy('id')
    .execute();
  const letters = rows.map(({ letter }) => JSON.parse(letter) as ChosenLetter);
  const standing = await standingOf(db, [...new Set(letters.flatMap((letter) => storyOf(letter) ?? []))]);
  const returns = await openReturns(db, letters, grants);
  const told = letters.filter((letter) => {
    if (letter.kind === 'return-due') return returns.has(letter);
    const story = standing.get(storyOf(letter) ?? '');
    // What became of one's own report is told whatever becomes of the story.
    if (storyOf(letter) === undefined) return grants.length > 0;
    if (!story || !maySee(grants, story.status, story.ods)) return false;
    if (letter.kind === 'appealed') return story.appealed_at !== null;
    if (letter.kind === 'answer-to-check') return story.isAnswerToCheck;
    return letter.kind === 'reply-to-check' || letter.kind === 'change-to-check' ? story.isToCheck : true;
  });
  return { ids: rows.map(({ id }) => id), letters: onceEach(told) };
}

function storyOf(letter: ChosenLetter): string | undefined {
  return 'story' in letter ? letter.story : undefined;
}

/** Those of letters about returns that are still owed, and theirs to see. */
async function openReturns(
  db: Kysely<Database>,
  letters: readonly ChosenLetter[],
  grants: readonly Grant[],
): Promise<Set<ChosenLetter>> {
  const open = new Set<ChosenLetter>();
  for (const letter of letters) {
    if (letter.kind !== 'return-due' || !maySeeSurveys(grants, letter.ods)) continue;
    if (!(await isTaken(db, letter))) open.add(letter);
  }
  return open;
}

/** The same news of the same story, told twice while it waited, is told once. */
function onceEach(letters: readonly ChosenLetter[]): ChosenLetter[] {
  const nameOf = (letter: ChosenLetter) =>
    `${letter.kind} ${letter.link} ${letter.kind === 'return-due' ? letter.month : ''}`;
  return [...new Map(letters.map((letter) => [nameOf(letter), letter])).values()];
}

async function standingOf(db: Kysely<Database>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'ods', 'status', 'appealed_at'])
    .where('id', 'in', ids)
    .execute();
  const toCheck = await db
    .selectFrom('sent_replies')
    .select('story_id')
    .where('story_id', 'in', ids)
    .where('state', '=', 'to-check')
    .unionAll(
      db.selectFrom('sent_changes').select('story_id').where('story_id', 'in', ids).where('state', '=', 'to-check'),
    )
    .execute();
  const answers = await db
    .selectFrom('author_answers')
    .select('story_id')
    .where('story_id', 'in', ids)
    .where('state', '=', 'to-check')
    .execute();
  const [waiting, answered] = [toCheck, answers].map((found) => new Set(found.map(({ story_id }) => story_id)));
  const standing = (id: string) => ({ isToCheck: waiting?.has(id), isAnswerToCheck: answered?.has(id) });
  return new Map(rows.map((row) => [row.id, { ...row, ...standing(row.id) }]));
}
