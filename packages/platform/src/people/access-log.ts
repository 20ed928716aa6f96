import type { Kysely } from 'kysely';
import { addToAudit } from '../audit/store.ts';
import type { Database } from '../database/schema.ts';
import { EVERYWHERE, type Grant } from '../staff/permissions.ts';
import type { Actor } from '../timeline/store.ts';
import { inWords } from './giving.ts';

/** Something that was done to somebody's access. */
export interface AccessEvent {
  kind:
    | 'invited'
    | 'invitation-withdrawn'
    | 'joined'
    | 'role-given'
    | 'role-withdrawn'
    | 'removed'
    | 'job-title-set'
    | 'refused'
    | 'second-step-on'
    | 'second-step-off'
    | 'second-step-reset'
    | 'second-step-required'
    | 'second-step-not-required'
    | 'recovery-codes-renewed'
    | 'recovery-code-used';
  actor: Actor;
  /** The account it was done to, or the address where there is none; empty where it was done to all staff of an organisation. */
  subject: string;
  detail?: string;
  /** The role that it is about. */
  held?: Grant;
  /** The organisation that it is about, where it is about no role. */
  ods?: string;
}

/** Who was refused in a call, where the call has said so itself. */
const refused = new WeakSet<Actor>();

/** Keeps in the audit trail what was done to somebody's access. */
export async function recordAccess(db: Kysely<Database>, at: string, event: AccessEvent): Promise<void> {
  if (event.kind === 'refused') refused.add(event.actor);
  const { held, ods, detail, ...rest } = event;
  await addToAudit(db, at, { ...rest, ...(held ? { detail: inWords(held), ods: placeOf(held) } : { detail, ods }) });
}

function placeOf({ ods }: Grant): string | undefined {
  return ods === EVERYWHERE ? undefined : ods;
}

/** Whether it is kept already that this call was refused, with more than the call itself tells. */
export function isRefusalKept(actor: Actor): boolean {
  return refused.has(actor);
}
