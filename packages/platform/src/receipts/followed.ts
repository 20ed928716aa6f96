import type { Followed } from '@hearback/contract';
import { judged } from '../changes/store.ts';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { authorAddress, findStory } from '../stories/store.ts';
import { toldIn } from '../stories/views.ts';

/** What a private link shows. Throws `not-found` for a link that was not made here. */
export async function followed({ db, links }: Pick<Services, 'db' | 'links'>, token: string): Promise<Followed> {
  const id = links.idIn(token);
  const story = id ? await findStory(db, id) : undefined;
  if (!story) throw notFound('page for this link');
  const { row, organisation, replies, changes } = story;
  const note = row.rejection_note ?? undefined;
  return {
    id: row.id,
    organisation,
    told: toldIn(row),
    age: row.age ?? undefined,
    status: row.status,
    receivedAt: row.received_at,
    publishedAt: row.published_at ?? undefined,
    rejection: row.rejection_reason ? { reason: row.rejection_reason, note } : undefined,
    hearsBack: (await authorAddress(db, row.id)) !== undefined,
    reads: row.reads,
    replies,
    changes: await judged(db, changes),
  };
}
