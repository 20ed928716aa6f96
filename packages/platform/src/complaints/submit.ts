import { ComplaintSubmission, type FieldError, type Receipt } from '@hearback/contract';
import { complaintTroubles } from '@hearback/contract/complaints';
import { Refusal } from '../http/refusal.ts';
import { rightFields } from '../http/right-fields.ts';
import { wrongDoor } from '../organisations/open-door.ts';
import { privateComplaintLink, type Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { dayInLondon } from '../time/clock.ts';
import { keepComplaint, mustBeSame } from './receiving.ts';
import { findComplaint } from './store.ts';
import { tellComplainant, tellOfComplaint } from './telling.ts';

/** Who did it, where nobody of staff did. */
export const COMPLAINANT = { id: 'complainant', name: 'The person who complained' };

/** Keeps a complaint and gives its receipt; the same one again gives the same. Throws `invalid` or `id-used`. */
export async function submitComplaint(
  services: Services,
  id: string,
  submission: ComplaintSubmission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const link = privateComplaintLink(services, id);
  const fingerprint = fingerprintOf(submission);
  const known = async (isNew: boolean) => {
    const kept = await findComplaint(services.db, id);
    if (!kept) return undefined;
    mustBeSame(kept, fingerprint);
    return { receipt: { id, receivedAt: kept.added_at, link }, isNew };
  };
  // Taken in before the door was closed, and sent again because the answer was lost: it is known all the same.
  const before = await known(false);
  if (before) return before;
  const on = dayInLondon(services.now());
  const errors = [
    ...(await wrongDoor(services, submission.organisation, 'complaint')),
    ...complaintTroubles(submission, on),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const isNew = await keepComplaint(services, {
    ...{ id, fingerprint, made: submission, way: 'online', on, by: COMPLAINANT },
    alsoKeep: async (trx, urgent) => {
      await tellComplainant(trx, services, { complaint: id, news: { kind: 'complaint-received' } });
      await tellOfComplaint(trx, services, {
        ...{ id, ods: submission.organisation, kind: urgent.length > 0 ? 'complaint-urgent' : 'complaint-waits' },
      });
    },
  });
  if (isNew) services.outbox.nudge();
  const taken = await known(isNew);
  if (!taken) throw new Error('A complaint that was kept is not there');
  return taken;
}

/** What else is wrong with one whose shape is wrong: where it goes, as far as that can be read. */
export async function alsoWrongComplaintDoor(services: Services, body: unknown): Promise<FieldError[]> {
  const { organisation } = rightFields(ComplaintSubmission.shape, body);
  return organisation === undefined ? [] : wrongDoor(services, organisation, 'complaint');
}
