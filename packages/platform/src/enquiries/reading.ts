import { type Enquiry, type EnquirySummary, storyTitle } from '@hearback/contract';
import { mayBeTold } from '@hearback/contract/enquiries';
import { isPrivateMailRefused } from '../delivery/store.ts';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeEnquiries } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { changesBehind } from './changes.ts';
import { enquiryClock } from './clock.ts';
import { findEnquiry, findEnquiryPerson, type KeptEnquiry, messagesOf, stepsOfEnquiry } from './store.ts';

/** One that somebody sees to. Throws `not-found` for any other: that it exists is private. */
export async function enquiryFor(
  { db }: Pick<Services, 'db'>,
  { grants }: SignedInStaff,
  id: string,
): Promise<KeptEnquiry> {
  const row = await findEnquiry(db, id);
  if (!row || row.status === 'withdrawn' || !maySeeEnquiries(grants, row.ods)) throw notFound('enquiry');
  return row;
}

/** It as they see it. */
export async function enquiryShown(services: Services, staff: SignedInStaff, id: string): Promise<Enquiry> {
  const row = await enquiryFor(services, staff, id);
  const { db } = services;
  const person = await findEnquiryPerson(db, id);
  // It was taken back between the two.
  if (!person) throw notFound('enquiry');
  const { version, wrong, help, language } = row;
  const steps = await stepsOfEnquiry(db, id);
  return {
    ...enquirySummaryOf(row, services.now()),
    ...{ version, told: { wrong, help: help ?? undefined }, person, language },
    isMailRefused: person.email ? await isPrivateMailRefused(db, id) : undefined,
    messages: await messagesOf(db, id),
    ...{ steps, mayBeTold: mayBeTold(person, steps), changes: await changesBehind(db, id) },
  };
}

/** It in a list: not who asks. */
export function enquirySummaryOf(row: KeptEnquiry, now: Date): EnquirySummary {
  const { id, ods, organisation, status } = row;
  return {
    ...{ id, organisation: { ods, name: organisation }, title: storyTitle(row.wrong), status },
    ...{
      receivedAt: row.received_at,
      movedAt: row.moved_at,
      urgent: row.is_urgent === 1 ? JSON.parse(row.urgent) : [],
    },
    outcome: row.outcome ?? undefined,
    clock: enquiryClock(row, now),
  };
}
