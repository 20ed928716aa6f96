import type { Followed, OpenEdit, StoryTold } from '@hearback/contract';
import { isAuthorShown, openEdit, wordsOf } from '@hearback/contract/moderation';
import { ownAnswers } from '../author-answers/store.ts';
import { judged } from '../changes/store.ts';
import type { StoryRow } from '../database/schema.ts';
import { heardBy } from '../delivery/store.ts';
import { notFound } from '../http/refusal.ts';
import { appealableAnswers } from '../moderation/answer-appeals.ts';
import { appealableOf, ownAppeals } from '../moderation/appeals.ts';
import { toldToAuthor } from '../moderation/rejection-open.ts';
import { upheldReport } from '../moderation/reports.ts';
import { revisionsOf } from '../moderation/revisions.ts';
import { judgedReplies } from '../replies/helpful.ts';
import { findSentOn } from '../sent-on/store.ts';
import type { Services } from '../services.ts';
import { authorAddress, findStory } from '../stories/store.ts';
import { rerouteIn, toldIn } from '../stories/views.ts';

/** What a private link shows. Throws `not-found` for a link that was not made here. */
export async function followed(services: Pick<Services, 'db' | 'links' | 'now'>, token: string): Promise<Followed> {
  const { db, links } = services;
  const id = links.idIn(token);
  const story = id ? await findStory(db, id) : undefined;
  if (!story) throw notFound('page for this link');
  const { organisation, replies, changes } = story;
  const row = await toldToAuthor(services, story.row);
  const note = row.rejection_note ?? undefined;
  const upheld = row.status === 'published' ? undefined : await upheldReport(db, row.id);
  const sentOn = row.status === 'rerouted' ? await findSentOn(db, row.id) : undefined;
  const edit = openEdit(await revisionsOf(db, row.id));
  return {
    id: row.id,
    organisation,
    told: edit ? toldBefore(row, edit) : toldIn(row),
    language: row.language,
    version: row.version,
    edit: isAuthorShown(row.status) && !row.reroute_to ? edit : undefined,
    askedUntil: row.edit_until ?? undefined,
    reroute: rerouteIn(row),
    sentOn: sentOn && { to: sentOn.kind, at: sentOn.sent_at, state: sentOn.state, changedAt: sentOn.changed_at },
    age: row.age ?? undefined,
    status: row.status,
    receivedAt: row.received_at,
    publishedAt: row.published_at ?? undefined,
    takenDown: upheld?.decided_at ? { reason: upheld.reason, at: upheld.decided_at } : undefined,
    rejection: row.rejection_reason ? { reason: row.rejection_reason, note } : undefined,
    appealable: await appealableOf(db, row),
    appeals: await ownAppeals(db, row),
    ...(await heardBy(db, { story: row.id, address: await authorAddress(db, row.id) })),
    reads: row.reads,
    replies: await judgedReplies(db, replies),
    changes: await judged(db, row.id, changes),
    answers: await ownAnswers(db, row.id, await appealableAnswers(db, row)),
  };
}

function toldBefore(row: StoryRow, { before }: OpenEdit): StoryTold {
  const { title: _, ...words } = wordsOf(before);
  return { ...toldIn(row), ...words };
}
