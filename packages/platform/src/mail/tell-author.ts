import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { enqueue } from '../outbox/store.ts';
import { privateLink, type Services } from '../services.ts';
import { authorAddress } from '../stories/store.ts';
import type { Mail } from './mail.ts';

/** Puts a mail to a story's author in the outbox; nothing when they left no address. */
export async function tellAuthor(
  trx: Kysely<Database>,
  services: Pick<Services, 'config' | 'links' | 'now'>,
  { story, mail }: { story: string; mail: (author: { to: string; link: string }) => Mail },
): Promise<void> {
  const to = await authorAddress(trx, story);
  if (to) await enqueue(trx, [mail({ to, link: privateLink(services, story) })], services.now());
}
