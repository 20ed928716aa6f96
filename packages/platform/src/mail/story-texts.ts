import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Letter } from './mail.ts';

/** What a mail may hold of a story. */
export interface StoryText {
  title: string;
  happened: string;
}

/** The words of stories that a mail may hold, by their ids. */
export type StoryTexts = ReadonlyMap<string, StoryText>;

export const NO_TEXTS: StoryTexts = new Map();

/** Mails to staff that are about one published story. */
const aboutStory: ReadonlySet<Letter['kind']> = new Set([
  ...(['reply-due', 'reply-late', 'reply-escalated', 'author-answered', 'answer-to-check'] as const),
  ...(['clock-stands', 'clock-stands-long'] as const),
  ...(['reply-to-check', 'reply-sent-back', 'change-to-check', 'change-sent-back'] as const),
]);

/**
 * The words that a letter to staff may hold: those of published stories, as they are public, of organisations that allow it.
 * Looked for when it is sent, so that the outbox never holds them, and what is taken back meanwhile is in no mail.
 */
export async function textsFor(db: Kysely<Database>, letter: Letter): Promise<StoryTexts> {
  const ids = storiesIn(letter);
  if (ids.length === 0) return NO_TEXTS;
  const rows = await db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .select(['stories.id', 'stories.title', 'stories.happened'])
    .where('stories.id', 'in', ids)
    .where('stories.status', '=', 'published')
    .where('organisations.story_in_mails', '=', 1)
    .execute();
  return new Map(rows.map(({ id, ...text }) => [id, text]));
}

function storiesIn(letter: Letter): string[] {
  if (letter.kind === 'digest') return letter.lists.flatMap(({ stories }) => stories.map(({ id }) => id));
  return aboutStory.has(letter.kind) && 'story' in letter && letter.story ? [letter.story] : [];
}
