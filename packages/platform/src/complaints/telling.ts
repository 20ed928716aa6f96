import type { ComplaintStep } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ComplaintMail, ComplaintNews } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { seersElse, seersOf } from '../sent-on/seers.ts';
import { privateComplaintLink, type Services } from '../services.ts';
import { complainantAddress, markComplaintUnseen } from './store.ts';

type Ports = Pick<Services, 'config' | 'complaintLinks' | 'now'>;

/** Tells whoever complained by mail, where they left an address: that there is news and what kind of it, never what of whom. */
export async function tellComplainant(
  trx: Kysely<Database>,
  services: Ports,
  { complaint, news }: { complaint: string; news: ComplaintNews },
): Promise<void> {
  const address = await complainantAddress(trx, complaint);
  if (!address) return;
  const link = privateComplaintLink(services, complaint);
  await enqueue(trx, [{ ...news, ...address, organisation: '', complaint, link }], services.now());
}

/** What they are told by mail of a step: never what staff wrote, which is on their page alone, nor what staff do among themselves. */
export function newsOf(step: ComplaintStep): ComplaintNews | undefined {
  switch (step.action) {
    case 'acknowledge':
      return { kind: 'complaint-acknowledged' };
    case 'agree-period':
      return { kind: 'complaint-period', by: step.by };
    case 'extend':
      return { kind: 'complaint-extended', by: step.by };
    case 'explain-delay':
      return { kind: 'complaint-delayed' };
    case 'send':
      return { kind: 'complaint-answered' };
    case 'close':
      return { kind: 'complaint-closed' };
    default:
      return others.has(step.action) ? { kind: 'complaint-news' } : undefined;
  }
}

const others: ReadonlySet<ComplaintStep['action']> = new Set([
  ...(['update', 'agree-issues', 'record-consent', 'not-consider', 'transfer', 'withdraw', 'reopen'] as const),
  ...(['refer', 'ombudsman-decides'] as const),
]);

interface About {
  id: string;
  ods: string;
  kind: Exclude<ComplaintMail['kind'], 'complaint-unseen'>;
}

/** Tells those who see to complaints there; operators, where there is nobody: who complains is not for them to read. */
export async function tellOfComplaint(
  trx: Kysely<Database>,
  { config: { publicUrl }, now }: Pick<Services, 'config' | 'now'>,
  { id, ods, kind }: About,
): Promise<void> {
  // In the same transaction: the directory asks by a connection of its own, and SQLite has one.
  const place = await trx.selectFrom('organisations').select('name').where('ods', '=', ods).executeTakeFirst();
  const organisation = place?.name ?? ods;
  const seers = await seersOf(trx, 'complaint', ods);
  if (seers.length === 0) {
    // There is nothing left to see to.
    if (kind === 'complaint-withdrawn') return;
    if (await markComplaintUnseen(trx, id)) {
      await enqueue(trx, await unseenComplaintMails(trx, { organisation, publicUrl }), now());
    }
    return;
  }
  const link = `${publicUrl}/workspace/complaints/${id}`;
  await enqueue(
    trx,
    seers.map((to): ComplaintMail => ({ kind, organisation, link, to })),
    now(),
  );
}

/** To operators, who can give somebody there the role: that nobody sees one, and not what it says. */
export async function unseenComplaintMails(
  db: Kysely<Database>,
  { organisation, publicUrl }: { organisation: string; publicUrl: string },
): Promise<ComplaintMail[]> {
  const link = `${publicUrl}/workspace/people`;
  return (await seersElse(db)).map((to) => ({ kind: 'complaint-unseen', to, organisation, link }));
}
