import { type ComplaintRecording, type FieldError, fieldError } from '@hearback/contract';
import { dueOf, england2009, receivingOf, recordingTroubles } from '@hearback/contract/complaints';
import { uuidv7 } from 'uuidv7';
import type { ComplaintRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeComplaints } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findingsIn } from '../stories/findings.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { soFar } from './reading.ts';
import { addComplaint, addEvent, eventOf, findComplaint } from './store.ts';

interface Recording {
  staff: SignedInStaff;
  id: string;
  recording: ComplaintRecording;
}

/** Keeps a complaint that staff write down; gives whether it is new. Throws `forbidden`, `invalid` or `id-used`. */
export async function recordComplaint(services: Services, { staff, id, recording }: Recording): Promise<boolean> {
  const { db, now } = services;
  const today = dayInLondon(now());
  if (!maySeeComplaints(staff.grants, recording.organisation)) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include complaints here. Managers and operators give roles, under People.',
    );
  }
  const fingerprint = fingerprintOf(recording);
  const kept = await findComplaint(db, id);
  if (kept) return isSame(kept, fingerprint);
  const errors = [...(await wrongPlace(services, recording.organisation)), ...recordingTroubles(recording, today)];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(now());
  const came = {
    ...{ id: uuidv7(), complaint_id: id, number: 1, happened_on: recording.receivedOn, at },
    ...{ step: JSON.stringify(receivingOf(recording)), by_id: staff.id, by_name: staff.name },
  };
  const { complaint } = soFar([eventOf(came)]);
  const row = {
    ...{ ...rowOf(recording), id, fingerprint, added_at: at },
    ...{ state: complaint.state, moved_on: complaint.movedOn, due: dueOf(complaint, today, england2009) },
  };
  const isNew = await db.transaction().execute(async (trx) => {
    if (!(await addComplaint(trx, row, personIn(recording)))) return false;
    await addEvent(trx, came);
    return true;
  });
  // Somebody was faster with the same id.
  return isNew || isSame(await findComplaint(db, id), fingerprint);
}

function isSame(kept: Pick<ComplaintRow, 'fingerprint'> | undefined, fingerprint: string): false {
  if (kept?.fingerprint === fingerprint) return false;
  throw new Refusal('id-used', 'Another complaint has this id. Make a new id and send it again.');
}

/** Of one that has merged: where it goes now. One that has closed still answers for what it did. */
async function wrongPlace({ directory }: Services, ods: string): Promise<FieldError[]> {
  const organisation = await directory(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor } = organisation;
  if (!successor) return [];
  const mend = `${name} is now part of ${successor.name}. Write it down there, with the code ${successor.ods}.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

function rowOf({ organisation: ods, wrong, wanted, whyLate, language }: ComplaintRecording) {
  const { urgent } = findingsIn({ happened: wrong, better: wanted });
  return {
    ...{ ods, wrong, wanted: wanted ?? null, why_late: whyLate ?? null, language, version: 1, reminded: '' },
    ...{ urgent: JSON.stringify(urgent), is_urgent: urgent.length > 0 ? 1 : 0 },
    details: JSON.stringify({ isCandour: false, isSafeguarding: false }),
  };
}

function personIn(recording: ComplaintRecording) {
  const {
    organisation: _,
    way: __,
    receivedOn: ___,
    wrong,
    wanted,
    happenedOn,
    knownOn,
    whyLate,
    language,
    ...person
  } = recording;
  return person;
}
