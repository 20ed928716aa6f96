import { type FieldError, fieldError, type Receipt, WorkStorySubmission } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import { rightFields } from '../http/right-fields.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { privateWorkLink, type Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { tellWorkAuthor } from './author.ts';
import { NOT_ASKED } from './edits.ts';
import { tellOfWaiting } from './readers.ts';
import { addWorkStory, findWorkDoor, findWorkStory } from './store.ts';

/** Keeps a story of staff and gives its receipt; the same one again gives the same. Throws `invalid` or `id-used`. */
export async function submitWorkStory(
  services: Services,
  id: string,
  submission: WorkStorySubmission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { db, directory } = services;
  const link = privateWorkLink(services, id);
  const fingerprint = fingerprintOf(submission);
  const known = async () => {
    const kept = await findWorkStory(db, id);
    if (kept && kept.fingerprint !== fingerprint) throw idUsed();
    return kept && { receipt: { id, receivedAt: kept.received_at, link }, isNew: false };
  };
  // Taken in before the door was closed, and sent again because the answer was lost: it is known all the same.
  const before = await known();
  if (before) return before;
  const errors = await wrongPlace(services, submission.organisation);
  if (errors.length > 0) throw new Refusal('invalid', 'This story cannot go where it is addressed to.', errors);
  const receivedAt = instant(services.now());
  const organisation = await directory(submission.organisation);
  const isNew = await keep(services, { id, submission, fingerprint, receivedAt, organisation });
  if (!isNew) return (await known()) ?? { receipt: { id, receivedAt, link }, isNew };
  services.outbox.nudge();
  return { receipt: { id, receivedAt, link }, isNew };
}

/** Why an organisation takes no such stories; nothing where it does. */
export async function wrongPlace({ db, directory }: Services, ods: string): Promise<FieldError[]> {
  const organisation = await directory(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { isOpen } = await findWorkDoor(db, ods);
  if (organisation.open && isOpen) return [];
  const mend = `${organisation.name} takes no stories of its staff here.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

/** What else is wrong with one whose shape is wrong: where it goes, as far as that can be read. */
export async function alsoWrongPlace(services: Services, body: unknown): Promise<FieldError[]> {
  const { organisation } = rightFields(WorkStorySubmission.shape, body);
  return organisation === undefined ? [] : wrongPlace(services, organisation);
}

interface Taken {
  id: string;
  submission: WorkStorySubmission;
  fingerprint: string;
  receivedAt: string;
  organisation: FoundOrganisation | undefined;
}

async function keep(services: Services, { id, submission, fingerprint, receivedAt, organisation }: Taken) {
  const { organisation: ods, happened, good, better, topics = [], readers, language, email } = submission;
  const { urgent, personalData } = findingsIn({ happened, good, better });
  const row = {
    ...{ id, ods, happened, good: good ?? null, better: better ?? null, topics: JSON.stringify(topics) },
    ...{ readers, language, urgent: JSON.stringify(urgent), personal_data: JSON.stringify(personalData) },
    ...{ status: 'submitted' as const, version: 1, received_at: receivedAt, decided_at: null, counted_in: null },
    ...{ reason: null, note: null, fingerprint, ...NOT_ASKED },
  };
  return services.db.transaction().execute(async (trx) => {
    if (!(await addWorkStory(trx, row))) return false;
    if (email) await trx.insertInto('work_authors').values({ story_id: id, email }).execute();
    await tellWorkAuthor(trx, services, { story: id, news: { kind: 'work-received' } });
    const about = { id, ods, organisation: organisation?.name ?? ods };
    await tellOfWaiting(trx, services, { ...about, isUrgent: urgent.length > 0 });
    return true;
  });
}

function idUsed(): Refusal {
  return new Refusal('id-used', 'Another story has this id. Make a new id and send it again.');
}
