import type {
  Change,
  Feeling,
  OrganisationName,
  Reply,
  Service,
  StaffStory,
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

/** Where a story that is not settled stands, for staff alone. */
export function underway(
  row: StoryRow,
): Pick<
  StaffStory,
  'returned' | 'askedAt' | 'askedUntil' | 'reroute' | 'held' | 'reportedAt' | 'appealedAt' | 'criticality'
> {
  const { held_reason: reason, held_note: note, held_at: at } = row;
  return {
    returned: row.returned ?? undefined,
    askedAt: row.asked_at ?? undefined,
    askedUntil: row.edit_until ?? undefined,
    reroute: rerouteIn(row),
    held: reason && at ? { reason, note: note ?? undefined, at } : undefined,
    reportedAt: row.reported_at ?? undefined,
    appealedAt: row.appealed_at ?? undefined,
    criticality: row.criticality ?? undefined,
  };
}

/** What a story's author is asked about sending it on. */
export function rerouteIn({ reroute_to: to, reroute_note: note, reroute_until: until, asked_at: at }: StoryRow) {
  return to && note && until && at ? { to, note, at, until } : undefined;
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
