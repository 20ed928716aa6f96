import { fieldError } from '@hearback/contract';
import type { InvitationRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { mustBeHardToGuess } from '../staff/guessable.ts';
import { grant } from '../staff/store.ts';
import { now } from './access.ts';
import { recordAccess } from './access-log.ts';
import { endInvitation } from './invitations.ts';

const USED = 'This invitation was used or withdrawn a moment ago. Ask whoever sent it for a new one.';

/** What somebody who was invited says of themselves; name and job only where they have no account yet. */
export interface Joining {
  name?: string | undefined;
  jobTitle?: string | undefined;
  password: string;
}

/**
 * Gives whoever accepts an invitation an account, where they have none, and the role. Throws `unauthenticated` where
 * they have one and this is not its password: a mail that went astray gives nobody the account of another.
 */
export async function join(services: Services, invitation: InvitationRow, joining: Joining): Promise<void> {
  const { accounts, db } = services;
  const { email, role, ods } = invitation;
  const known = await accounts.find(email);
  if (known && !(await accounts.isPassword(known, joining.password))) {
    throw new Refusal('unauthenticated', 'This is not the password of your account. Check it, then try again.');
  }
  const id = known ?? (await newAccount(services, email, joining));
  const isJoined = await db.transaction().execute(async (trx) => {
    if (!(await endInvitation(trx, invitation.id, 'accepted'))) return false;
    await grant(trx, id, [{ role, ods }]);
    const actor = { id, name: joining.name ?? email };
    await recordAccess(trx, now(services), { kind: 'joined', actor, subject: id, held: { role, ods } });
    return true;
  });
  if (isJoined) return;
  if (!known) await accounts.remove(id);
  throw new Refusal('not-found', USED);
}

async function newAccount({ accounts }: Services, email: string, joining: Joining): Promise<string> {
  const [name, jobTitle] = [oneLine(joining.name), oneLine(joining.jobTitle)];
  const errors = [
    ...(name ? [] : [fieldError('/name', 'required')]),
    ...(jobTitle ? [] : [fieldError('/jobTitle', 'required')]),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  await mustBeHardToGuess(joining.password, { email, name });
  try {
    return await accounts.create({ email, name, jobTitle, password: joining.password });
  } catch (error) {
    // An address has one account: whoever accepted the same invitation a moment before has it.
    if (await accounts.find(email)) throw new Refusal('not-found', USED);
    throw error;
  }
}

/** A name is shown in titles and mails, where a line break would end it. */
function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
