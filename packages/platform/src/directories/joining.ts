import { Refusal } from '../http/refusal.ts';
import { now } from '../people/access.ts';
import { recordAccess } from '../people/access-log.ts';
import { mayGive } from '../people/giving.ts';
import { endInvitation, openInvitationsOf } from '../people/invitations.ts';
import type { Services } from '../services.ts';
import type { Account } from '../staff/accounts.ts';
import { grant, grantsOf } from '../staff/store.ts';
import type { Known } from './asking.ts';
import type { KeptDirectory } from './store.ts';

/** What their replies are signed with until they say more. */
const JOB = 'Member of staff';

type Sure = Known & { email: string };

/** The account of somebody whom a directory named: one there is, or a new one where they are invited. Throws `forbidden`. */
export async function accountOf(services: Services, directory: KeptDirectory, known: Sure): Promise<Account> {
  const { accounts } = services;
  const { email, subject } = known;
  const invitations = await givable(services, email);
  const found = await accounts.find(email);
  if (!found && invitations.length === 0) {
    throw new Refusal(
      'forbidden',
      `Nobody here has the address ${email}. Ask whoever runs Hearback for you to invite you.`,
    );
  }
  const id = found ?? (await accounts.create({ email, name: known.name ?? email, jobTitle: JOB }));
  if (!(await accounts.link(id, { directory: directory.id, subject }))) {
    throw new Refusal(
      'forbidden',
      `The address ${email} was somebody else’s at ${directory.name} before. Ask whoever runs Hearback for you.`,
    );
  }
  for (const invitation of invitations) await accept(services, { id, name: known.name ?? email }, invitation);
  const account = await accounts.account(id);
  if (!account) throw new Refusal('forbidden', 'This account has ended. Ask whoever runs Hearback for you.');
  return account;
}

async function givable({ db, now }: Services, email: string) {
  const open = await openInvitationsOf(db, { email, at: now().toISOString() });
  const given = await Promise.all(open.map(async (row) => mayGive(await grantsOf(db, row.by_id), row)));
  return open.filter((_, index) => given[index]);
}

async function accept(
  services: Services,
  actor: { id: string; name: string },
  { id, role, ods }: Awaited<ReturnType<typeof openInvitationsOf>>[number],
): Promise<void> {
  await services.db.transaction().execute(async (trx) => {
    if (!(await endInvitation(trx, id, 'accepted'))) return;
    await grant(trx, actor.id, [{ role, ods }]);
    const event = { kind: 'joined' as const, actor, subject: actor.id, held: { role, ods } };
    await recordAccess(trx, now(services), event);
  });
}
