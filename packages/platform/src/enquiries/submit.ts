import { EnquirySubmission, type FieldError, type Receipt } from '@hearback/contract';
import { enquiryTroubles } from '@hearback/contract/enquiries';
import { Refusal } from '../http/refusal.ts';
import { rightFields } from '../http/right-fields.ts';
import { wrongDoor } from '../organisations/open-door.ts';
import { privateEnquiryLink, type Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { clockFrom, helpTerms } from './clock.ts';
import { addEnquiry, findEnquiry, personIn } from './store.ts';
import { tellOfEnquiry, tellPerson } from './telling.ts';

/** Keeps an enquiry and gives its receipt; the same one again gives the same. Throws `invalid` or `id-used`. */
export async function submitEnquiry(
  services: Services,
  id: string,
  submission: EnquirySubmission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { db } = services;
  const link = privateEnquiryLink(services, id);
  const fingerprint = fingerprintOf(submission);
  const known = async () => {
    const kept = await findEnquiry(db, id);
    if (kept && kept.fingerprint !== fingerprint) throw idUsed();
    return kept && { receipt: { id, receivedAt: kept.received_at, link }, isNew: false };
  };
  // Taken in before the door was closed, and sent again because the answer was lost: it is known all the same.
  const before = await known();
  if (before) return before;
  const errors = [...(await wrongDoor(services, submission.organisation, 'help')), ...enquiryTroubles(submission)];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const receivedAt = instant(services.now());
  const isNew = await keep(services, { id, submission, fingerprint, receivedAt });
  if (!isNew) return (await known()) ?? { receipt: { id, receivedAt, link }, isNew };
  services.outbox.nudge();
  return { receipt: { id, receivedAt, link }, isNew };
}

/** What else is wrong with one whose shape is wrong: where it goes, as far as that can be read. */
export async function alsoWrongDoor(services: Services, body: unknown): Promise<FieldError[]> {
  const { organisation } = rightFields(EnquirySubmission.shape, body);
  return organisation === undefined ? [] : wrongDoor(services, organisation, 'help');
}

interface Taken {
  id: string;
  submission: EnquirySubmission;
  fingerprint: string;
  receivedAt: string;
}

async function keep(services: Services, { id, submission, fingerprint, receivedAt }: Taken): Promise<boolean> {
  const { organisation: ods, wrong, help, language } = submission;
  const { urgent } = findingsIn({ happened: wrong, better: help });
  const row = {
    ...{ id, ods, wrong, help: help ?? null, language, fingerprint, version: 1 },
    ...{ urgent: JSON.stringify(urgent), is_urgent: urgent.length > 0 ? 1 : 0 },
    ...({ status: 'new', awaits: 'staff', received_at: receivedAt, moved_at: receivedAt } as const),
    changed_at: receivedAt,
    ...{ closed_at: null, outcome: null, unseen_told: 0, reminded: 0 },
    ...clockFrom(await helpTerms(services.db, ods), new Date(receivedAt)),
  };
  return services.db.transaction().execute(async (trx) => {
    if (!(await addEnquiry(trx, row, personIn(submission)))) return false;
    await tellPerson(trx, services, { enquiry: id, kind: 'enquiry-received' });
    await tellOfEnquiry(trx, services, { id, ods, isUrgent: urgent.length > 0 });
    return true;
  });
}

function idUsed(): Refusal {
  return new Refusal('id-used', 'Another request has this id. Make a new id and send it again.');
}
