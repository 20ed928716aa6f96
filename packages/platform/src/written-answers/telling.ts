import type { Kysely } from 'kysely';
import type { Database, WrittenAnswerRow } from '../database/schema.ts';
import type { UrgentLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { addressesOf, allAddressesOf } from '../staff/store.ts';
import { readersOf } from '../work-stories/readers.ts';

interface Written {
  rows: readonly Pick<WrittenAnswerRow, 'ods' | 'is_staff' | 'is_urgent'>[];
  publicUrl: string;
  at: Date;
}

/** Tells those who read it of what may tell of somebody in danger: one mail for each place, however much came at once. */
export async function tellOfUrgentWritten(trx: Kysely<Database>, { rows, publicUrl, at }: Written): Promise<void> {
  const urgent = rows.filter(({ is_urgent }) => is_urgent === 1);
  const places = new Map(urgent.map(({ ods, is_staff }) => [`${ods} ${is_staff}`, { ods, isStaff: is_staff === 1 }]));
  for (const { ods, isStaff } of places.values()) {
    const to = isStaff ? await readersOrOperators(trx, ods) : await allAddressesOf(trx, 'moderator', ods);
    const { name } = await trx
      .selectFrom('organisations')
      .select('name')
      .where('ods', '=', ods)
      .executeTakeFirstOrThrow();
    const letter = { kind: 'urgent-written', organisation: name, link: `${publicUrl}/workspace/written` } as const;
    await enqueue(
      trx,
      to.map((address): UrgentLetter => ({ ...letter, to: address })),
      at,
    );
  }
}

/** Where nobody outside the organisation reads what its staff write, somebody has to see to that. */
async function readersOrOperators(trx: Kysely<Database>, ods: string): Promise<string[]> {
  const readers = await readersOf(trx, ods);
  return readers.length > 0 ? readers : addressesOf(trx, 'operator', EVERYWHERE);
}
