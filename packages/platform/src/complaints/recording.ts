import { type ComplaintRecording, type FieldError, fieldError } from '@hearback/contract';
import { recordingTroubles } from '@hearback/contract/complaints';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeComplaints } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { dayInLondon } from '../time/clock.ts';
import { keepComplaint, mustBeSame } from './receiving.ts';
import { findComplaint } from './store.ts';

interface Recording {
  staff: SignedInStaff;
  id: string;
  recording: ComplaintRecording;
}

/** Keeps a complaint that staff write down; gives whether it is new. Throws `forbidden`, `invalid` or `id-used`. */
export async function recordComplaint(services: Services, { staff, id, recording }: Recording): Promise<boolean> {
  const { db, now } = services;
  if (!maySeeComplaints(staff.grants, recording.organisation)) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include complaints here. Managers and operators give roles, under People.',
    );
  }
  const fingerprint = fingerprintOf(recording);
  const kept = await findComplaint(db, id);
  if (kept) {
    mustBeSame(kept, fingerprint);
    return false;
  }
  const today = dayInLondon(now());
  const errors = [...(await wrongPlace(services, recording.organisation)), ...recordingTroubles(recording, today)];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const { way, receivedOn: on } = recording;
  const isNew = await keepComplaint(services, { id, fingerprint, made: recording, way, on, by: staff });
  // Somebody was faster with the same id.
  if (!isNew) mustBeSame(await findComplaint(db, id), fingerprint);
  return isNew;
}

/** Of one that has merged: where it goes now. One that has closed still answers for what it did. */
export async function wrongPlace({ directory }: Services, ods: string): Promise<FieldError[]> {
  const organisation = await directory(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor } = organisation;
  if (!successor) return [];
  const mend = `${name} is now part of ${successor.name}. Write it down there, with the code ${successor.ods}.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}
