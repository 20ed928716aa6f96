import type { CheckReason, Role } from '@hearback/contract';
import { repliesCheckedBy } from '@hearback/contract/permissions';
import type { Kysely } from 'kysely';
import type { Database, SentReplyRow } from '../database/schema.ts';
import type { ReplyLetter } from '../mail/mail.ts';
import { tellStaff } from '../mail/tell-staff.ts';
import type { Services } from '../services.ts';
import { addressesOf, emailOf, grantsOf } from '../staff/store.ts';
import { checksIn } from './views.ts';

interface Telling {
  row: Pick<SentReplyRow, 'story_id' | 'ods' | 'staff_id' | 'checks'>;
  organisation: string;
  kind: ReplyLetter['kind'];
}

/** Tells those who can check something that it waits for them, never whoever wrote it. */
export async function tellCheckers(trx: Kysely<Database>, services: Services, telling: Telling): Promise<void> {
  const { row } = telling;
  const writer = await emailOf(trx, row.staff_id);
  const found: string[] = [];
  for (const role of checkersFor(checksIn(row))) found.push(...(await addressesOf(trx, role, row.ods)));
  const to = [...new Set(found)].filter((address) => address !== writer);
  await send(trx, services, { ...telling, to });
}

/** Tells whoever wrote something that it came back. */
export async function tellWriter(trx: Kysely<Database>, services: Services, telling: Telling): Promise<void> {
  const writer = await emailOf(trx, telling.row.staff_id);
  await send(trx, services, { ...telling, to: writer ? [writer] : [] });
}

/** Tells whoever wrote a reply that the author has answered it; where they have left, those who reply there. */
export async function tellAnswered(
  trx: Kysely<Database>,
  services: Services,
  { story, ods, writer, organisation }: { story: string; ods: string; writer: string; organisation: string },
): Promise<void> {
  const address = (await grantsOf(trx, writer)).length > 0 ? await emailOf(trx, writer) : undefined;
  const to = address ? [address] : await addressesOf(trx, 'responder', ods);
  const row = { story_id: story, ods, staff_id: writer, checks: '[]' };
  await send(trx, services, { row, organisation, kind: 'author-answered', to });
}

/** The roles that can check for every one of the reasons. */
function checkersFor(reasons: readonly CheckReason[]): Role[] {
  const [first = [], ...others] = reasons.map((reason) => repliesCheckedBy[reason]);
  return first.filter((role) => others.every((roles) => roles.includes(role)));
}

async function send(
  trx: Kysely<Database>,
  { config, now }: Services,
  { kind, row, organisation, to }: Telling & { to: string[] },
): Promise<void> {
  const story = row.story_id;
  const link = `${config.publicUrl}/workspace/stories/${story}`;
  const letters = to.map((address): ReplyLetter => ({ kind, to: address, organisation, link, story }));
  await tellStaff(trx, letters, now());
}
