import { type endpoints, type FieldError, type FollowedComplaint, fieldError } from '@hearback/contract';
import {
  acknowledgeBy,
  afterEvent,
  complaintStates,
  complaintTroubles,
  dueOf,
  england2009,
  mayBeToldAll,
  path,
  standingOf,
  stepTroubles,
  toldSteps,
} from '@hearback/contract/complaints';
import { complaintInToken, makeComplaintLinkToken } from '../fixtures/receipts.ts';
import type { KeptComplaint } from '../world/complaints.ts';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { idUsed, keptOf, soFar } from './complaints.ts';

const COMPLAINANT = { id: 'complainant', name: 'The person who complained' };

/** Complaints, for those who make them. */
export const complaints: Answers<typeof endpoints.complaints> = {
  submit: ({ params: { id }, body }, { world, baseUrl }) => {
    const known = world.complaints.get(id);
    const fingerprint = JSON.stringify(body);
    if (known && known.fingerprint !== fingerprint) throw idUsed('complaint');
    const today = world.today();
    if (!known) mustBeRight([...wrongDoor(world, body.organisation), ...complaintTroubles(body, today)]);
    const { key: _, ...made } = body;
    const kept =
      known ?? keptOf(world, { id, made: { ...made, way: 'online' }, on: today, by: COMPLAINANT, fingerprint });
    world.complaints.set(id, kept);
    const link = `${baseUrl}/a/${makeComplaintLinkToken(id)}`;
    return { result: { id, receivedAt: kept.addedAt, link }, isRepeat: known !== undefined };
  },
  follow: ({ params: { token } }, { world }) => ({ result: followed(world, behind(world, token)) }),
  withdraw: ({ params: { token } }, { world }) => {
    const kept = behind(world, token);
    if (soFar(kept).state !== 'withdrawn') world.complaints.set(kept.id, takenBack(world, kept));
    return { result: followed(world, behind(world, token)) };
  },
};

function wrongDoor(world: World, ods: string): FieldError[] {
  const organisation = world.organisations.get(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor, doors } = organisation;
  if (doors.includes('complaint')) return [];
  const mend = successor
    ? `${name} is now part of ${successor.name}. Complain there, with the code ${successor.ods}.`
    : `${name} takes no complaints here. Ask its staff: they can tell you how to complain.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

function behind(world: World, token: string): KeptComplaint {
  const id = complaintInToken(token);
  const kept = id === undefined ? undefined : world.complaints.get(id);
  if (!kept) throw notFound('page for this link');
  return kept;
}

function takenBack(world: World, kept: KeptComplaint): KeptComplaint {
  const complaint = soFar(kept);
  const today = world.today();
  const doing = {
    ...{ by: COMPLAINANT.id, as: ['complainant'] as const, on: today, today, regime: england2009 },
    ...{ responsible: [], asksSecondLook: false },
  };
  const step = { action: 'withdraw' } as const;
  if (stepTroubles(complaint, step, doing).length > 0) {
    throw new Refusal('not-now', 'It is answered or over, so it cannot be taken back any more.');
  }
  const event = { id: world.newId(), at: world.instant(), on: today, by: COMPLAINANT.id, step };
  return {
    ...{ ...kept, version: kept.version + 1, isUrgent: false },
    due: dueOf(afterEvent(complaint, event) ?? complaint, today, england2009),
    timeline: [...kept.timeline, { ...event, byName: COMPLAINANT.name }],
  };
}

function followed(world: World, kept: KeptComplaint): FollowedComplaint {
  const { id, ods, told, person, language, timeline, letters } = kept;
  const complaint = soFar(kept);
  const { state, since, receivedOn, period, consent } = complaint;
  const texts = new Map(letters.map(({ letter, text }) => [letter, text]));
  // Nothing is sent that was not signed.
  const withPdf = new Set(timeline.flatMap(({ id, step }) => (step.action === 'send' ? [id] : [])));
  return {
    ...{ id, organisation: { ods, name: world.organisations.get(ods)?.name ?? ods }, told, person, language },
    ...{ receivedOn, consent, standing: standingOf(state), canWithdraw: path.withdraw.moves[state] !== undefined },
    acknowledgeBy: state === 'received' ? acknowledgeBy(since, england2009) : undefined,
    answerBy: complaintStates.open.includes(state) ? period?.by : undefined,
    steps: toldSteps(timeline, { letters: texts, withPdf, isAll: mayBeToldAll(complaint) }),
  };
}
