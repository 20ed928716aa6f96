import { type ConversationDraft, type FieldError, fieldError } from '@hearback/contract';
import { publicChangesAmong } from '../complaints/changes.ts';
import { wrongPlace } from '../complaints/recording.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { mayKeepConversations } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { addConversation, findConversation } from './store.ts';

interface Recording {
  staff: SignedInStaff;
  id: string;
  draft: ConversationDraft;
}

/** Keeps a conversation that staff write down; gives whether it is new. Throws `forbidden`, `invalid` or `id-used`. */
export async function recordConversation(services: Services, { staff, id, draft }: Recording): Promise<boolean> {
  const { db, now } = services;
  if (!mayKeepConversations(staff.grants, draft.organisation)) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include conversations here. Managers and operators give roles, under People.',
    );
  }
  const fingerprint = fingerprintOf({ ...draft, staff: staff.id });
  if (await isKept(services, id, fingerprint)) return false;
  const errors = await troublesOf(services, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const { organisation: ods, on, by, about, done, isSettled, change } = draft;
  const isNew = await addConversation(db, {
    ...{ id, ods, happened_on: on, month: on.slice(0, 7), by_phone: by === 'phone' ? 1 : 0, about, done },
    ...{ is_settled: isSettled ? 1 : 0, change_id: change ?? null, fingerprint, version: 1 },
    ...{ by_id: staff.id, by_name: staff.name, changed_at: instant(now()) },
  });
  // Somebody was faster with the same id.
  if (!isNew) await isKept(services, id, fingerprint);
  return isNew;
}

/** Whether it is kept already. Throws `id-used` where another one has its id. */
async function isKept({ db }: Services, id: string, fingerprint: string): Promise<boolean> {
  const kept = await findConversation(db, id);
  if (!kept || kept.fingerprint === fingerprint) return kept !== undefined;
  throw new Refusal('id-used', 'Another conversation has this id. Make a new id and send it again.');
}

async function troublesOf(services: Services, { organisation, on, change }: ConversationDraft): Promise<FieldError[]> {
  const ahead = 'That day is still ahead. Choose today or an earlier day.';
  const known = change === undefined ? [] : await publicChangesAmong(services.db, { ids: [change], ods: organisation });
  return [
    ...(await wrongPlace(services, organisation)),
    ...(on > dayInLondon(services.now()) ? [fieldError('/on', 'not-a-date', ahead)] : []),
    ...(change === undefined || known.includes(change)
      ? []
      : [fieldError('/change', 'not-an-option', 'Choose a change of this organisation.')]),
  ];
}
