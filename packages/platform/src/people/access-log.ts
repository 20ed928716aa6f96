import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/schema.ts';
import type { Actor } from '../timeline/store.ts';

/** Something that was done to somebody's access. */
export interface AccessEvent {
  kind:
    | 'invited'
    | 'invitation-withdrawn'
    | 'joined'
    | 'role-given'
    | 'role-withdrawn'
    | 'removed'
    | 'refused'
    | 'second-step-on'
    | 'second-step-off'
    | 'second-step-reset'
    | 'recovery-codes-renewed'
    | 'recovery-code-used';
  actor: Actor;
  /** The account it was done to, or the address where there is none. */
  subject: string;
  detail?: string;
}

/** Appends to the log of access. Nothing ever changes or removes what is there. */
export async function recordAccess(db: Kysely<Database>, at: string, event: AccessEvent): Promise<void> {
  const { kind, actor, subject, detail = null } = event;
  await db
    .insertInto('staff_events')
    .values({ id: uuidv7(), at, kind, actor: actor.id, actor_name: actor.name, subject, detail })
    .execute();
}
