import { workStoriesReadBy, workStoriesSharedWith } from '@hearback/contract/permissions';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { WorkLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { addressesOf } from '../staff/store.ts';

/** The addresses of those who read what staff of an organisation tell: nobody who has a role there, nor at what it is a part of. */
export async function readersOf(db: Kysely<Database>, ods: string): Promise<string[]> {
  const rows = await db
    .selectFrom('staff_roles')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'staff_roles.staff_id')
    .select('staff_accounts.email')
    .distinct()
    .where('staff_roles.role', 'in', workStoriesReadBy)
    .where('staff_roles.ods', '=', EVERYWHERE)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('staff_roles as own')
            .select('own.staff_id')
            .whereRef('own.staff_id', '=', 'staff_roles.staff_id')
            .where((held) =>
              held.or([
                held('own.ods', '=', ods),
                held(
                  'own.ods',
                  '=',
                  held
                    .selectFrom('organisations as part')
                    .select('part.parent')
                    .where('part.ods', '=', ods)
                    .$castTo<{ parent: string }>(),
                ),
              ]),
            ),
        ),
      ),
    )
    .orderBy('staff_accounts.email')
    .execute();
  return rows.map(({ email }) => email);
}

interface About {
  id: string;
  ods: string;
  organisation: string;
}

/** Tells those who read it that one waits; operators, where there is nobody. */
export async function tellOfWaiting(
  trx: Kysely<Database>,
  { config, now }: Pick<Services, 'config' | 'now'>,
  { id, ods, organisation, isUrgent }: About & { isUrgent: boolean },
): Promise<void> {
  const readers = await readersOf(trx, ods);
  const isRead = readers.length > 0;
  const kind = !isRead ? 'work-story-unread' : isUrgent ? 'work-story-urgent' : 'work-story-waits';
  const link = isRead ? addressIn(config, id) : `${config.publicUrl}/workspace/people`;
  const to = isRead ? readers : await addressesOf(trx, 'operator', EVERYWHERE);
  await send(trx, now(), to, { kind, organisation, link });
}

/** Tells those who manage an organisation that one was passed on to them. */
export async function tellOfShared(
  trx: Kysely<Database>,
  { config, now }: Pick<Services, 'config' | 'now'>,
  { id, ods, organisation }: About,
): Promise<void> {
  const found = await Promise.all(workStoriesSharedWith.map((role) => addressesOf(trx, role, ods)));
  await send(trx, now(), [...new Set(found.flat())], {
    ...{ kind: 'work-story-shared', organisation, link: addressIn(config, id) },
  });
}

async function send(
  trx: Kysely<Database>,
  at: Date,
  to: readonly string[],
  letter: Omit<WorkLetter, 'to'>,
): Promise<void> {
  await enqueue(
    trx,
    to.map((address): WorkLetter => ({ ...letter, to: address })),
    at,
  );
}

function addressIn({ publicUrl }: Services['config'], id: string): string {
  return `${publicUrl}/workspace/work-stories/${id}`;
}
