import type { Complaint, ComplaintDetails, ComplaintEvent, ComplaintSummary } from '@hearback/contract';
import { storyTitle } from '@hearback/contract';
import {
  type ComplaintSoFar,
  complaintClocks,
  complaintOf,
  england2009,
  nextClock,
  timesOf,
} from '@hearback/contract/complaints';
import type { Kysely } from 'kysely';
import type { ComplaintEventRow, Database } from '../database/schema.ts';
import { isPrivateMailRefused } from '../delivery/store.ts';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeComplaints } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { eventOf, findComplainant, findComplaint, type KeptComplaint, timelinesOf } from './store.ts';

/** One that somebody sees to. Throws `not-found` for any other: that it exists is private. */
export async function complaintFor(
  { db }: Pick<Services, 'db'>,
  { grants }: SignedInStaff,
  id: string,
): Promise<KeptComplaint> {
  const row = await findComplaint(db, id);
  if (!row || !maySeeComplaints(grants, row.ods)) throw notFound('complaint');
  return row;
}

/** It as they see it. */
export async function complaintShown(services: Services, staff: SignedInStaff, id: string): Promise<Complaint> {
  const row = await complaintFor(services, staff, id);
  const { db } = services;
  const person = await findComplainant(db, id);
  if (!person) throw notFound('complaint');
  const rows = (await timelinesOf(db, [id])).get(id) ?? [];
  const timeline = rows.map(eventOf);
  const { complaint, happened } = soFar(timeline);
  const { version, wrong, wanted, why_late, language } = row;
  const details = JSON.parse(row.details) as ComplaintDetails;
  const today = dayInLondon(services.now());
  return {
    ...summaryOf(row, complaint, today),
    ...{ version, way: complaint.way, person, language, timeline, details },
    names: { ...(await handlerIn(db, details)), ...namesIn(rows) },
    told: { wrong, wanted: wanted ?? undefined, ...happened, whyLate: why_late ?? undefined },
    isMailRefused: person.email ? await isPrivateMailRefused(db, id) : undefined,
    clocks: complaintClocks(timesOf(complaint, england2009), today, england2009),
  };
}

/** Them in a list: not who complains. */
export async function complaintSummaries(
  { db, now }: Pick<Services, 'db' | 'now'>,
  rows: readonly KeptComplaint[],
): Promise<ComplaintSummary[]> {
  const ids = rows.map(({ id }) => id);
  const [timelines, today] = [await timelinesOf(db, ids), dayInLondon(now())];
  return rows.map((row) => summaryOf(row, soFar((timelines.get(row.id) ?? []).map(eventOf)).complaint, today));
}

function summaryOf(row: KeptComplaint, complaint: ComplaintSoFar, today: string): ComplaintSummary {
  const { id, ods, organisation } = row;
  const { state, receivedOn, movedOn, responses } = complaint;
  const clocks = complaintClocks(timesOf(complaint, england2009), today, england2009);
  return {
    ...{ id, organisation: { ods, name: organisation }, title: storyTitle(row.wrong), state, receivedOn, movedOn },
    urgent: row.is_urgent === 1 ? JSON.parse(row.urgent) : [],
    outcome: responses.at(-1)?.outcome,
    clock: nextClock(clocks),
  };
}

/** A timeline that was kept, folded. */
export function soFar(timeline: readonly ComplaintEvent[]): {
  complaint: ComplaintSoFar;
  happened: { happenedOn?: string | undefined; knownOn?: string | undefined };
} {
  const complaint = complaintOf(timeline);
  if (!complaint) throw new Error('A complaint was kept without that it came');
  const { happenedOn, knownOn } = complaint;
  return { complaint, happened: { happenedOn, knownOn } };
}

function namesIn(rows: readonly ComplaintEventRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ by_id, by_name }) => [by_id, by_name]));
}

/** Who sees to it, who need not have done anything with it yet. */
async function handlerIn(db: Kysely<Database>, { handler }: ComplaintDetails): Promise<Record<string, string>> {
  if (handler === undefined) return {};
  const account = await db.selectFrom('staff_accounts').select('name').where('id', '=', handler).executeTakeFirst();
  return account ? { [handler]: account.name } : {};
}
