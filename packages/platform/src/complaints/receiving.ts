import type { ComplaintPerson, ComplaintTold, ComplaintWay, UrgentKind } from '@hearback/contract';
import { dueOf, england2009, receivingOf } from '@hearback/contract/complaints';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { ComplaintRow, Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { soFar } from './reading.ts';
import { addComplaint, addEvent, eventOf } from './store.ts';

/** A complaint that came, whoever writes it down. */
export interface Came {
  id: string;
  fingerprint: string;
  made: ComplaintTold & ComplaintPerson & { organisation: string; language: string };
  way: ComplaintWay;
  /** The day on which it came, in England. */
  on: string;
  by: { id: string; name: string };
  /** What else is kept with it, or not at all. */
  alsoKeep?: (trx: Kysely<Database>, urgent: readonly UrgentKind[]) => Promise<void>;
}

/** Keeps a complaint with the first event of its timeline; false where its id is used. */
export async function keepComplaint({ db, now }: Pick<Services, 'db' | 'now'>, came: Came): Promise<boolean> {
  const { id, fingerprint, made, way, on, by, alsoKeep } = came;
  const at = instant(now());
  const first = {
    ...{ id: uuidv7(), complaint_id: id, number: 1, happened_on: on, at },
    ...{ step: JSON.stringify(receivingOf({ ...made, way })), by_id: by.id, by_name: by.name },
  };
  const { complaint } = soFar([eventOf(first)]);
  const { wrong, wanted, whyLate } = made;
  const { urgent } = findingsIn({ happened: [wrong, whyLate].filter(Boolean).join('\n\n'), better: wanted });
  const row = {
    ...{ ...toldIn(made), id, fingerprint, added_at: at, changed_at: at },
    ...{ urgent: JSON.stringify(urgent), is_urgent: urgent.length > 0 ? 1 : 0 },
    ...{ state: complaint.state, moved_on: complaint.movedOn },
    due: dueOf(complaint, dayInLondon(now()), england2009),
  };
  return db.transaction().execute(async (trx) => {
    if (!(await addComplaint(trx, row, personIn(made)))) return false;
    await addEvent(trx, first);
    await alsoKeep?.(trx, urgent);
    return true;
  });
}

/** Throws `id-used` where another complaint has the id; otherwise it is known already. */
export function mustBeSame(kept: Pick<ComplaintRow, 'fingerprint'> | undefined, fingerprint: string): void {
  if (kept?.fingerprint === fingerprint) return;
  throw new Refusal('id-used', 'Another complaint has this id. Make a new id and send it again.');
}

function toldIn({ organisation: ods, wrong, wanted, whyLate, language }: Came['made']) {
  return {
    ...{ ods, wrong, wanted: wanted ?? null, why_late: whyLate ?? null, language, version: 1 },
    ...{ reminded: '', unseen_told: 0, details: JSON.stringify({ isCandour: false, isSafeguarding: false }) },
  };
}

function personIn(made: ComplaintPerson): ComplaintPerson {
  const { name, by, email, phone, address, when, needs, otherNeeds } = made;
  const { about, whose, relation, agrees, why, actingFor } = made;
  return {
    ...{ name, by, email, phone, address, when, needs, otherNeeds },
    ...{ about, whose, relation, agrees, why, actingFor },
  };
}
