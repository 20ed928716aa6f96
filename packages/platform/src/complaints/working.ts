import { type ComplaintStepDraft, fieldError } from '@hearback/contract';
import {
  afterEvent,
  type ComplaintSoFar,
  dueOf,
  england2009,
  type StepTrouble,
  stepTroubles,
} from '@hearback/contract/complaints';
import type { Kysely } from 'kysely';
import type { ComplaintEventRow, Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { rolesAt } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { addPdf } from './answer-pdf.ts';
import { publicChangesAmong, setChangesOf } from './changes.ts';
import { complaintFor, soFar } from './reading.ts';
import {
  addEvent,
  complaintTerms,
  eventOf,
  findEvent,
  findLetter,
  type KeptComplaint,
  moveComplaint,
  timelinesOf,
} from './store.ts';
import { newsOf, tellComplainant } from './telling.ts';

interface Doing {
  staff: SignedInStaff;
  complaint: string;
  id: string;
  draft: ComplaintStepDraft;
}

/** Does the next thing with a complaint; gives whether it is new. Throws what its path and the rules have against it. */
export async function doStep(services: Services, { staff, complaint: of, id, draft }: Doing): Promise<boolean> {
  const { db, now } = services;
  const row = await complaintFor(services, staff, of);
  if (await isDone(services, { staff, complaint: of, id, draft })) return false;
  if (row.version !== draft.version) throw movedOn();
  const rows = (await timelinesOf(db, [of])).get(of) ?? [];
  const { complaint } = soFar(rows.map(eventOf));
  const [at, today] = [instant(now()), dayInLondon(now())];
  const { responsible, asksSecondLook } = await complaintTerms(db, row.ods);
  const doing = { by: staff.id, as: rolesAt(staff.grants, row.ods), on: draft.on, today, responsible, asksSecondLook };
  mustBeDone(stepTroubles(complaint, draft.step, { ...doing, regime: england2009 }));
  await mustBeKept(services, row, draft);
  const event = {
    ...{ id, complaint_id: of, number: rows.length + 1, happened_on: draft.on, at },
    ...{ step: JSON.stringify(draft.step), by_id: staff.id, by_name: staff.name },
  };
  const signed = await signedPdf(services, row, { by: staff.name, at, draft });
  const isFirst = await keepStep(services, { row, complaint, event }, async (trx) => {
    if (signed) await addPdf(trx, { complaint_id: of, signed_number: event.number, ...signed });
    if (draft.step.action === 'draft') await setChangesOf(trx, { complaint: of, changes: draft.step.changes, at });
    const news = complaint.way === 'online' ? newsOf(draft.step) : undefined;
    if (news) await tellComplainant(trx, services, { complaint: of, news });
  });
  // The same step was sent twice at once, or somebody else was faster.
  if (!isFirst && !(await isDone(services, { staff, complaint: of, id, draft }))) throw movedOn();
  if (isFirst) services.outbox.nudge();
  return isFirst;
}

/** The file of a letter that is signed: made before anything waits for the database. It can be signed without. */
async function signedPdf(
  { db, makeAnswerPdf }: Pick<Services, 'db' | 'makeAnswerPdf'>,
  { id, organisation }: KeptComplaint,
  { by, at, draft: { on, step } }: { by: string; at: string; draft: ComplaintStepDraft },
): Promise<{ letter: string; bytes: Buffer } | undefined> {
  if (step.action !== 'sign') return undefined;
  const { letter } = step;
  const kept = await findLetter(db, { complaint: id, letter });
  const bytes = kept && (await makeAnswerPdf({ organisation, text: kept.text, by, on, at }));
  return bytes && { letter, bytes };
}

interface Stepping {
  /** It as it was seen. */
  row: KeptComplaint;
  complaint: ComplaintSoFar;
  event: ComplaintEventRow;
}

/** Keeps something that was done, and what goes with it; false where the complaint has moved on since it was seen. */
export async function keepStep(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { row, complaint, event }: Stepping,
  alsoKeep: (trx: Kysely<Database>) => Promise<void>,
): Promise<boolean> {
  const after = afterEvent(complaint, eventOf(event)) ?? complaint;
  return db.transaction().execute(async (trx) => {
    const moved = await moveComplaint(trx, row, {
      ...{ state: after.state, moved_on: after.movedOn, changed_at: event.at },
      due: dueOf(after, dayInLondon(now()), england2009),
      ...(after.state === 'received' ? {} : { is_urgent: 0 }),
    });
    if (!moved) return false;
    await addEvent(trx, event);
    await alsoKeep(trx);
    return true;
  });
}

/** Whether a step was done already. Throws `id-used` where its id is that of another one. */
async function isDone({ db }: Services, { staff, complaint, id, draft }: Doing): Promise<boolean> {
  const before = await findEvent(db, id);
  if (!before) return false;
  const isSame = before.complaint_id === complaint && before.by_id === staff.id && before.happened_on === draft.on;
  if (isSame && before.step === JSON.stringify(draft.step)) return true;
  throw new Refusal('id-used', 'Another step has this id. Make a new id and send it again.');
}

function mustBeDone(troubles: readonly StepTrouble[]): void {
  const [first] = troubles;
  if (!first) return;
  const days = troubles.filter(({ code }) => code === 'wrong-day');
  if (days.length > 0) {
    const errors = days.map(({ detail }) => fieldError('/on', 'not-a-date', detail));
    throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  }
  throw new Refusal('not-now', troubles.map(({ detail }) => detail).join(' '));
}

/** A letter that is named was written first, and changes that are promised are of its organisation. */
async function mustBeKept({ db }: Services, { id, ods }: KeptComplaint, { step }: ComplaintStepDraft): Promise<void> {
  if (step.action !== 'draft') return;
  const letter = await findLetter(db, { complaint: id, letter: step.letter });
  const changes = await publicChangesAmong(db, { ids: step.changes, ods });
  const errors = [
    ...(letter
      ? []
      : [fieldError('/step/letter', 'not-an-option', 'Write the letter first, then draft the answer with it.')]),
    ...step.changes.flatMap((change, at) =>
      changes.includes(change)
        ? []
        : [fieldError(`/step/changes/${at}`, 'not-an-option', 'Choose a change of this organisation.')],
    ),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}

export function movedOn(): Refusal {
  return new Refusal('stale', 'Something has happened with it in the meantime. Look at it again.');
}
