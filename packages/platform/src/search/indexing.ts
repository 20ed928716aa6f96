import { type StoryWords, storyTitle } from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import { wordsIn } from '@hearback/contract/search';
import type { Kysely } from 'kysely';
import { fullText, type StoryText } from '../database/full-text.ts';
import type { Database } from '../database/schema.ts';
import type { AcceptedStory } from '../stories/submission.ts';

const AT_ONCE = 500;

/** An organisation as stories are found by it. */
export function markOfOrganisation(ods: string): string {
  return `org${ods}`.toLowerCase();
}

/** A tag as stories are found by it, whether it was good or could be better. */
export function markOfTag(tag: string): string {
  return `tag${tag.replaceAll('-', '')}`;
}

/** Lets new stories be found, in the transaction that keeps them. */
export async function indexNew(trx: Kysely<Database>, stories: readonly AcceptedStory[], at: string): Promise<void> {
  const texts = stories.map(({ id, submission }): StoryText => {
    const { organisation, happened, good, better, goodTags = [], betterTags = [] } = submission;
    const words = { title: storyTitle(happened), happened, good, better };
    return textOf({ id, at, ods: organisation, tags: [...goodTags, ...betterTags], words, earlier: [] });
  });
  await fullText(trx).write(texts);
}

/** Lets a story be found by what it says now, in the transaction that changes it. */
export async function indexAgain(trx: Kysely<Database>, story: string): Promise<void> {
  await fullText(trx).remove([story]);
  await fullText(trx).write(await textsOf(trx, [story]));
}

/** Lets every story be found that is not yet, some at a time; from a moment on where one is named. */
export async function indexMissing(db: Kysely<Database>, since = ''): Promise<void> {
  for (;;) {
    const missing = await db
      .selectFrom('stories')
      .leftJoin('story_texts', 'story_texts.story_id', 'stories.id')
      .select('stories.id')
      .where('story_texts.story_id', 'is', null)
      .where('stories.received_at', '>=', since)
      .limit(AT_ONCE)
      .execute();
    if (missing.length === 0) return;
    await fullText(db).write(
      await textsOf(
        db,
        missing.map(({ id }) => id),
      ),
    );
  }
}

async function textsOf(db: Kysely<Database>, ids: readonly string[]): Promise<StoryText[]> {
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'ods', 'received_at', 'title', 'happened', 'good', 'better', 'good_tags', 'better_tags'])
    .where('id', 'in', ids)
    .execute();
  const revisions = await db
    .selectFrom('revisions')
    .select(['story_id', 'before', 'after'])
    .where('story_id', 'in', ids)
    .execute();
  return rows.map(({ id, ods, received_at: at, title, happened, good, better, ...tags }) =>
    textOf({
      ...{ id, at, ods },
      tags: [...JSON.parse(tags.good_tags), ...JSON.parse(tags.better_tags)],
      words: { title, happened, good: good ?? undefined, better: better ?? undefined },
      earlier: revisions
        .filter(({ story_id }) => story_id === id)
        .flatMap(({ before, after }): StoryWords[] => [JSON.parse(before), JSON.parse(after)]),
    }),
  );
}

interface Told {
  id: string;
  at: string;
  ods: string;
  tags: readonly string[];
  words: StoryWords;
  /** All it has ever said. */
  earlier: readonly StoryWords[];
}

function textOf({ id, at, ods, tags, words, earlier }: Told): StoryText {
  const now = fieldsOf(words);
  return {
    id,
    receivedAt: at,
    marks: [...new Set([markOfOrganisation(ods), ...tags.map(markOfTag)])],
    fields: now.map(wordsIn),
    takenOut: takenOut(words, earlier).map(wordsIn),
  };
}

/** The fields of a story that have words. */
export function fieldsOf(words: StoryWords): string[] {
  return wordFields.flatMap((field) => words[field] || []);
}

/** Whole fields as they were before edits, where they were otherwise than now. */
export function takenOut(now: StoryWords, earlier: readonly StoryWords[]): string[] {
  const current = new Set(fieldsOf(now));
  return [...new Set(earlier.flatMap(fieldsOf))].filter((text) => !current.has(text));
}
