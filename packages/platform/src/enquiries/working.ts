import type {
  EnquiryAnswerDraft,
  EnquiryFile,
  EnquiryFileUpload,
  EnquiryNoteDraft,
  EnquiryProgress,
} from '@hearback/contract';
import { enquiryProgressTroubles } from '@hearback/contract/enquiries';
import { uuidv7 } from 'uuidv7';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { attachFile, bringWith } from './files.ts';
import { enquiryFor } from './reading.ts';
import { addMessage, addStep, findEnquiryPerson, holdEnquiry, moveEnquiry, staffAnswered, stopClock } from './store.ts';
import { tellPerson } from './telling.ts';

interface Writing<Draft> {
  staff: SignedInStaff;
  enquiry: string;
  id: string;
  draft: Draft;
}

/** Keeps what staff write to whoever asked, and tells them that there is news; gives whether it is new. */
export async function writeToPerson(
  services: Services,
  { staff, enquiry, id, draft: { version, text, files } }: Writing<EnquiryAnswerDraft>,
): Promise<boolean> {
  const { status } = await enquiryFor(services, staff, enquiry);
  const at = instant(services.now());
  const isNew = await services.db.transaction().execute(async (trx) => {
    if (!(await holdEnquiry(trx, enquiry))) throw notFound('enquiry');
    const isAdded = await addMessage(trx, { id, enquiry, text, files, at, by: staff });
    if (isAdded === undefined) throw idUsed('message');
    if (!isAdded) return false;
    if (status === 'closed') throw closed();
    if (!(await staffAnswered(trx, { id: enquiry, version }, at))) throw movedOn();
    await bringWith(trx, { enquiry, message: id, by: staff.id, files });
    if (status === 'new') await addStep(trx, stepOf(staff, { id: uuidv7(), enquiry, kind: 'opened', at }));
    await tellPerson(trx, services, { enquiry, kind: 'enquiry-news' });
    return true;
  });
  if (isNew) services.outbox.nudge();
  return isNew;
}

/** Keeps a file that staff are to send with a message; gives whether it is new. */
export async function sendFileToPerson(
  services: Services,
  { staff, enquiry, id, draft: upload }: Writing<EnquiryFileUpload>,
): Promise<{ file: EnquiryFile; isNew: boolean }> {
  const { status } = await enquiryFor(services, staff, enquiry);
  if (status === 'closed') throw closed();
  return attachFile(services, { enquiry, id, by: staff.id, upload });
}

/** Keeps what staff write down for themselves; gives whether it is new. That they spoke with whoever asked is an answer. */
export async function noteOnEnquiry(
  services: Services,
  { staff, enquiry, id, draft: { kind, text } }: Writing<EnquiryNoteDraft>,
): Promise<boolean> {
  const { status, version, is_urgent } = await enquiryFor(services, staff, enquiry);
  const at = instant(services.now());
  return services.db.transaction().execute(async (trx) => {
    if (!(await holdEnquiry(trx, enquiry))) throw notFound('enquiry');
    const person = await findEnquiryPerson(trx, enquiry);
    if ((kind === 'agreement' || kind === 'disagreement') && person?.about === 'me') {
      throw new Refusal('not-now', 'Whoever asks does so for themselves: nobody else has to agree.');
    }
    const isAdded = await addStep(trx, stepOf(staff, { id, enquiry, kind, text, at }));
    if (isAdded === undefined) throw idUsed('note');
    if (isAdded && kind === 'contact') {
      // One that is closed, may be urgent or moved on stays as it is: a note does not say which messages were read before it.
      const isAnswer = status !== 'closed' && is_urgent === 0;
      const hasMoved = isAnswer && (await staffAnswered(trx, { id: enquiry, version }, at));
      // Whoever asked has heard back all the same.
      if (!hasMoved) await stopClock(trx, enquiry, at);
    }
    return isAdded;
  });
}

/** Takes one on, closes it or opens it again. */
export async function progressEnquiry(
  services: Services,
  { staff, id, draft }: { staff: SignedInStaff; id: string; draft: EnquiryProgress },
): Promise<void> {
  const row = await enquiryFor(services, staff, id);
  if (row.version !== draft.version) throw movedOn();
  const errors = enquiryProgressTroubles(row.status, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(services.now());
  const { to, outcome, note: text } = draft;
  const isClosed = to === 'closed';
  const kind = isClosed ? 'closed' : row.status === 'closed' ? 'reopened' : 'opened';
  await services.db.transaction().execute(async (trx) => {
    const moved = await moveEnquiry(trx, row, {
      ...{ status: to, changed_at: at, closed_at: isClosed ? at : null, outcome: outcome ?? null },
      ...(kind === 'reopened' ? { awaits: 'staff', moved_at: at } : {}),
      // Closing it tells them what came of it.
      ...(isClosed && row.answered === null ? { answered: dayInLondon(services.now()) } : {}),
    });
    if (!moved) throw movedOn();
    await addStep(trx, stepOf(staff, { id: uuidv7(), enquiry: id, kind, text, outcome, at }));
    await tellPerson(trx, services, { enquiry: id, kind: 'enquiry-news' });
  });
  services.outbox.nudge();
}

type Step = Parameters<typeof addStep>[1];

function stepOf(
  { id: by_id, name: by_name }: SignedInStaff,
  {
    id,
    enquiry,
    kind,
    text,
    outcome,
    at,
  }: Pick<Step, 'id' | 'kind' | 'at'> & {
    enquiry: string;
    text?: string | undefined;
    outcome?: Exclude<Step['outcome'], null> | undefined;
  },
): Step {
  return { id, enquiry_id: enquiry, kind, text: text ?? null, outcome: outcome ?? null, by_id, by_name, at };
}

function closed(): Refusal {
  return new Refusal('not-now', 'It is closed. Open it again before you write.');
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Something has happened with it in the meantime. Look at it again.');
}

function idUsed(what: string): Refusal {
  return new Refusal('id-used', `Another ${what} has this id. Make a new id and send it again.`);
}
