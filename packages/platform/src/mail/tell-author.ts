import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { enqueue } from '../outbox/store.ts';
import { privateLink, type Services } from '../services.ts';
import { authorAddress } from '../stories/store.ts';
import type { News } from './mail.ts';

/** Puts a letter to a story's author in the outbox; nothing when they left no address. */
export async function tellAuthor(
  trx: Kysely<Database>,
  services: Pick<Services, 'config' | 'links' | 'now'>,
  { story, organisation, news, goesAt }: { story: string; organisation: string; news: News; goesAt?: Date },
): Promise<void> {
  const address = await authorAddress(trx, story);
  if (!address) return;
  await enqueue(
    trx,
    [{ ...news, ...address, organisation, story, link: privateLink(services, story) }],
    services.now(),
    goesAt,
  );
}
