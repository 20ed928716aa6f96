import { createHash } from 'node:crypto';
import type { ComplaintLetter, ComplaintLetterDraft } from '@hearback/contract';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { findPdf } from './answer-pdf.ts';
import { complaintFor } from './reading.ts';
import { addLetter, findLetter } from './store.ts';

interface Named {
  staff: SignedInStaff;
  complaint: string;
  letter: string;
}

/** Keeps a letter by the hash of its text; gives it, and whether it is new. */
export async function writeLetter(
  services: Services,
  { staff, complaint, letter, draft }: Named & { draft: ComplaintLetterDraft },
): Promise<{ letter: ComplaintLetter; isNew: boolean }> {
  await complaintFor(services, staff, complaint);
  if (createHash('sha256').update(draft.text).digest('hex') !== letter) {
    throw new Refusal('id-used', 'The address of a letter ends in the SHA-256 of its text. Send it to that one.');
  }
  const row = { complaint_id: complaint, letter, ...draft, by_name: staff.name, at: instant(services.now()) };
  const isNew = await addLetter(services.db, row);
  return { letter: await letterOf(services, { staff, complaint, letter }), isNew };
}

/** One that was kept. Throws `not-found`. */
export async function letterOf(services: Services, { staff, complaint, letter }: Named): Promise<ComplaintLetter> {
  await complaintFor(services, staff, complaint);
  const row = await findLetter(services.db, { complaint, letter });
  if (!row) throw notFound('letter');
  const pdf = await findPdf(services.db, { complaint, letter });
  return { letter, text: row.text, by: row.by_name, at: row.at, pdf: pdf?.toString('base64') };
}
