import type { Change, Feeling, OrganisationName, Reply, Service, Story, StoryTold } from '@hearback/contract';
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
  const feelings = JSON.parse(row.feelings) as Feeling[];
  return {
    service: row.service ?? undefined,
    happened: row.happened,
    good: row.good ?? undefined,
    better: row.better ?? undefined,
    feelings: feelings.length > 0 ? feelings : undefined,
    relation: row.relation ?? undefined,
    experience: row.experience ?? undefined,
  };
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
