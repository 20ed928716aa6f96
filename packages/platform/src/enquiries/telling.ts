import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { EnquiryLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { seersOf } from '../sent-on/seers.ts';
import { privateEnquiryLink, type Services } from '../services.ts';
import { enquiryAddress } from './store.ts';
import { markUnseen, unseenLetters } from './unseen.ts';

/** Tells whoever asked by mail that there is something new, where they left an address; never what, nor of whom. */
export async function tellPerson(
  trx: Kysely<Database>,
  services: Pick<Services, 'config' | 'enquiryLinks' | 'now'>,
  { enquiry, kind }: { enquiry: string; kind: 'enquiry-received' | 'enquiry-news' },
): Promise<void> {
  const address = await enquiryAddress(trx, enquiry);
  if (!address) return;
  const link = privateEnquiryLink(services, enquiry);
  await enqueue(trx, [{ kind, ...address, organisation: '', enquiry, link }], services.now());
}

interface About {
  id: string;
  ods: string;
  isUrgent?: boolean;
  /** Whoever asked wrote again. */
  isAgain?: boolean;
}

/** Tells those who see to it that one waits for them; operators, where there is nobody: who asks is not for them to read. */
export async function tellOfEnquiry(
  trx: Kysely<Database>,
  { config, now }: Pick<Services, 'config' | 'now'>,
  { id, ods, isUrgent = false, isAgain = false }: About,
): Promise<void> {
  // In the same transaction: the directory asks by a connection of its own, and SQLite has one.
  const place = await trx.selectFrom('organisations').select('name').where('ods', '=', ods).executeTakeFirst();
  const organisation = place?.name ?? ods;
  const { publicUrl } = config;
  const seers = await seersOf(trx, 'enquiry', ods);
  if (seers.length === 0) {
    if (await markUnseen(trx, id)) await enqueue(trx, await unseenLetters(trx, { organisation, publicUrl }), now());
    return;
  }
  const kind = isUrgent ? 'enquiry-urgent' : isAgain ? 'enquiry-written' : 'enquiry-waits';
  const link = `${publicUrl}/workspace/enquiries/${id}`;
  await enqueue(
    trx,
    seers.map((to): EnquiryLetter => ({ kind, organisation, link, to })),
    now(),
  );
}
