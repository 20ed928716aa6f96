import type { EnquiryFile, EnquiryFileUpload, EnquiryMessageDraft, FollowedEnquiry } from '@hearback/contract';
import { mayBeTold } from '@hearback/contract/enquiries';
import type { EnquiryFileRow } from '../database/schema.ts';
import { isPrivateMailRefused } from '../delivery/store.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { instant } from '../time/clock.ts';
import { changesBehind } from './changes.ts';
import { attachFile, bringWith, fileBytes } from './files.ts';
import {
  addMessage,
  findEnquiry,
  findEnquiryPerson,
  forgetEnquiry,
  type KeptEnquiry,
  messagesOf,
  moveEnquiry,
  personWrote,
  stepsOfEnquiry,
} from './store.ts';
import { tellOfEnquiry } from './telling.ts';

type Ports = Pick<Services, 'db' | 'enquiryLinks' | 'now'>;

/** What a private link shows. Throws `not-found` for a link that was not made here. */
export async function followedEnquiry(
  { db, enquiryLinks }: Pick<Ports, 'db' | 'enquiryLinks'>,
  token: string,
): Promise<FollowedEnquiry> {
  const row = await enquiryBehind({ db, enquiryLinks }, token);
  const { id, ods, organisation, status, language, received_at: receivedAt, wrong, help } = row;
  const person = await findEnquiryPerson(db, id);
  const isTold = person === undefined || mayBeTold(person, await stepsOfEnquiry(db, id));
  return {
    ...{ id, organisation: { ods, name: organisation }, status, language, receivedAt },
    told: status === 'withdrawn' ? undefined : { wrong, help: help ?? undefined },
    ...{ person, mayBeTold: isTold },
    isMailRefused: person?.email ? await isPrivateMailRefused(db, id) : undefined,
    closedAt: row.closed_at ?? undefined,
    outcome: row.outcome ?? undefined,
    answerBy: status === 'withdrawn' || row.answered ? undefined : (row.due ?? undefined),
    messages: await messagesOf(db, id),
    changes: await changesBehind(db, id),
  };
}

/** Keeps what they write, and opens again what is closed; gives whether it is new. */
export async function writeToStaff(
  services: Services,
  { token, id, draft: { text, files } }: { token: string; id: string; draft: EnquiryMessageDraft },
): Promise<boolean> {
  const { db, now } = services;
  const { id: enquiry, ods } = await enquiryBehind(services, token);
  const { urgent } = findingsIn({ happened: text });
  const at = instant(now());
  const isNew = await db.transaction().execute(async (trx) => {
    const isAdded = await addMessage(trx, { id, enquiry, text, files, at });
    if (isAdded === undefined)
      throw new Refusal('id-used', 'Another message has this id. Make a new id and send it again.');
    if (!isAdded) return false;
    const isThere = await personWrote(trx, enquiry, { at, urgent });
    if (!isThere) throw takenBack();
    await bringWith(trx, { enquiry, message: id, by: null, files });
    await tellOfEnquiry(trx, services, { id: enquiry, ods, isUrgent: urgent.length > 0, isAgain: true });
    return true;
  });
  if (isNew) services.outbox.nudge();
  return isNew;
}

/** Keeps a file that they are to send with a message; gives whether it is new. */
export async function sendFile(
  services: Ports & Pick<Services, 'makePicture'>,
  { token, id, upload }: { token: string; id: string; upload: EnquiryFileUpload },
): Promise<{ file: EnquiryFile; isNew: boolean }> {
  const { id: enquiry, status } = await enquiryBehind(services, token);
  if (status === 'withdrawn') throw takenBack();
  return attachFile(services, { enquiry, id, by: null, upload });
}

/** A file that a private link shows. Throws `not-found`. */
export async function fileByLink(ports: Ports, { token, id }: { token: string; id: string }): Promise<EnquiryFileRow> {
  const { id: enquiry } = await enquiryBehind(ports, token);
  return fileBytes(ports, { enquiry, id, by: null });
}

/** Deletes for good what was written, who wrote it and how they are reached. That there was one stays counted. */
export async function withdrawEnquiry(ports: Ports, token: string): Promise<void> {
  const row = await enquiryBehind(ports, token);
  if (row.status === 'withdrawn') return;
  const at = instant(ports.now());
  const gone = {
    wrong: '',
    help: null,
    urgent: '[]',
    is_urgent: 0,
    status: 'withdrawn',
    outcome: null,
    closed_at: at,
    changed_at: at,
  } as const;
  const isFirst = await ports.db.transaction().execute(async (trx) => {
    const moved = await moveEnquiry(trx, row, gone);
    if (moved) await forgetEnquiry(trx, row.id);
    return moved;
  });
  // Staff did something with it at the same moment: it goes all the same.
  if (!isFirst) await withdrawEnquiry(ports, token);
}

function takenBack(): Refusal {
  return new Refusal('not-now', 'You took this back, so nobody has it any more.');
}

/** Throws `not-found` for a link that was not made here. */
export async function enquiryBehind(
  { db, enquiryLinks }: Pick<Ports, 'db' | 'enquiryLinks'>,
  token: string,
): Promise<KeptEnquiry> {
  const id = enquiryLinks.idIn(token);
  const row = id ? await findEnquiry(db, id) : undefined;
  if (!row) throw notFound('page for this link');
  return row;
}
