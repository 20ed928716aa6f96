import type { ComplaintStep, FollowedComplaint } from '@hearback/contract';
import {
  acknowledgeBy,
  complaintStates,
  england2009,
  mayBeToldAll,
  path,
  standingOf,
  stepTroubles,
  toldSteps,
} from '@hearback/contract/complaints';
import { uuidv7 } from 'uuidv7';
import { isPrivateMailRefused } from '../delivery/store.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { findPdf, sendingsWithPdf } from './answer-pdf.ts';
import { soFar } from './reading.ts';
import { eventOf, findComplainant, findComplaint, type KeptComplaint, lettersOf, timelinesOf } from './store.ts';
import { COMPLAINANT } from './submit.ts';
import { tellOfComplaint } from './telling.ts';
import { keepStep } from './working.ts';

/** What a private link shows. Throws `not-found` for a link that was not made here. */
export async function followedComplaint(
  services: Pick<Services, 'db' | 'complaintLinks'>,
  token: string,
): Promise<FollowedComplaint> {
  const { db } = services;
  const row = await complaintBehind(services, token);
  const { id, ods, organisation, language, wrong, wanted, why_late } = row;
  const person = await findComplainant(db, id);
  if (!person) throw notFound('page for this link');
  const timeline = await timelineOf(services, id);
  const { complaint, happened } = soFar(timeline);
  const { state, since, receivedOn, period, consent } = complaint;
  const isOpen = complaintStates.open.includes(state);
  const [letters, withPdf] = [await lettersOf(db, id), await sendingsWithPdf(db, id, timeline)];
  const telling = { letters, withPdf, isAll: mayBeToldAll(complaint) };
  return {
    ...{ id, organisation: { ods, name: organisation }, language, person, consent, receivedOn },
    told: { wrong, wanted: wanted ?? undefined, ...happened, whyLate: why_late ?? undefined },
    standing: standingOf(state),
    acknowledgeBy: state === 'received' ? acknowledgeBy(since, england2009) : undefined,
    answerBy: isOpen ? period?.by : undefined,
    isMailRefused: person.email ? await isPrivateMailRefused(db, id) : undefined,
    canWithdraw: path.withdraw.moves[state] !== undefined,
    steps: toldSteps(timeline, telling),
  };
}

/** The letter that a step sent, as a PDF. Throws `not-found` where there is none, or they may not be told. */
export async function sentPdf(
  services: Pick<Services, 'db' | 'complaintLinks'>,
  { token, step: id }: { token: string; step: string },
): Promise<Buffer> {
  const { steps, id: complaint } = await followedComplaint(services, token);
  const timeline = await timelineOf(services, complaint);
  const at = timeline.findIndex((event) => event.id === id);
  const step = timeline[at]?.step;
  const isTold = steps.some((one) => one.id === id && one.hasPdf);
  const bytes =
    isTold &&
    step?.action === 'send' &&
    (await findPdf(services.db, { complaint, letter: step.letter, before: at + 1 }));
  if (!bytes) throw notFound('letter for this link');
  return bytes;
}

const TAKEN_BACK: ComplaintStep = { action: 'withdraw' };

/** Takes a complaint back; where it was, nothing more. Throws `not-now` once it is answered or over. */
export async function withdrawComplaint(services: Services, token: string): Promise<void> {
  const row = await complaintBehind(services, token);
  if (row.state === 'withdrawn') return;
  const timeline = await timelineOf(services, row.id);
  const today = dayInLondon(services.now());
  const doing = {
    ...{ by: COMPLAINANT.id, as: ['complainant'] as const, on: today, today, regime: england2009 },
    ...{ responsible: [], asksSecondLook: false },
  };
  const { complaint } = soFar(timeline);
  const troubles = stepTroubles(complaint, TAKEN_BACK, doing);
  if (troubles.length > 0) throw new Refusal('not-now', 'It is answered or over, so it cannot be taken back any more.');
  const event = {
    ...{ id: uuidv7(), complaint_id: row.id, number: timeline.length + 1, happened_on: today },
    ...{ step: JSON.stringify(TAKEN_BACK), by_id: COMPLAINANT.id, by_name: COMPLAINANT.name },
    at: instant(services.now()),
  };
  const { id, ods } = row;
  const isFirst = await keepStep(services, { row, complaint, event }, (trx) =>
    tellOfComplaint(trx, services, { id, ods, kind: 'complaint-withdrawn' }),
  );
  // Staff did something with it at the same moment: it is looked at again.
  if (!isFirst) return withdrawComplaint(services, token);
  services.outbox.nudge();
}

async function timelineOf({ db }: Pick<Services, 'db'>, id: string) {
  return ((await timelinesOf(db, [id])).get(id) ?? []).map(eventOf);
}

/** Throws `not-found` for a link that was not made here. */
async function complaintBehind(
  { db, complaintLinks }: Pick<Services, 'db' | 'complaintLinks'>,
  token: string,
): Promise<KeptComplaint> {
  const id = complaintLinks.idIn(token);
  const row = id ? await findComplaint(db, id) : undefined;
  if (!row) throw notFound('page for this link');
  return row;
}
