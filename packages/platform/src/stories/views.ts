import type {
  Change,
  Feeling,
  OrganisationName,
  Reply,
  Service,
  Story,
  StoryTold,
  StoryWords,
  Tag,
} from '@hearback/contract';
import type { StoryRow } from '../database/schema.ts';

/** All that belongs to one story. */
export interface WholeStory {
  row: StoryRow;
  organisation: OrganisationName;
  service: Service | undefined;
  replies: Reply[];
  changes: Change[];
}

/** The author's words as they were told. */
export function toldIn(row: StoryRow): StoryTold {
  return {
    service: row.service ?? undefined,
    happened: row.happened,
    goodTags: chosenIn<Tag>(row.good_tags),
    good: row.good ?? undefined,
    betterTags: chosenIn<Tag>(row.better_tags),
    better: row.better ?? undefined,
    visited: row.visited ?? undefined,
    feelings: chosenIn<Feeling>(row.feelings),
    relation: row.relation ?? undefined,
    experience: row.experience ?? undefined,
  };
}

/** The words that can be edited, as they stand. */
export function wordsIn({ title, happened, good, better }: StoryRow): StoryWords {
  return { title, happened, good: good ?? undefined, better: better ?? undefined };
}

/** A published story as the public sees it. */
export function publicStory({ row, organisation, service, replies, changes }: WholeStory): Story {
  return {
    ...toldIn(row),
    id: row.id,
    organisation,
    service,
    title: row.title,
    language: row.language,
    publishedAt: row.published_at ?? row.received_at,
    reads: row.reads,
    replies,
    changes,
  };
}

/** A stored list; none chosen and none asked for are the same to everybody who reads it. */
export function chosenIn<Code extends string>(json: string): Code[] | undefined {
  const codes = JSON.parse(json) as Code[];
  return codes.length > 0 ? codes : undefined;
}
