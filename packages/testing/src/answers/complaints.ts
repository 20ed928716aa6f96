import {
  type Complaint,
  type ComplaintDetails,
  type ComplaintEvent,
  type ComplaintRecording,
  type ComplaintStepDraft,
  type ComplaintSummary,
  type ComplaintTerms,
  type endpoints,
  type FieldError,
  fieldError,
  storyTitle,
} from '@hearback/contract';
import {
  afterEvent,
  type ComplaintSoFar,
  complaintClocks,
  complaintOf,
  complaintStates,
  dueOf,
  england2009,
  nextClock,
  receivingOf,
  recordingTroubles,
  type StepTrouble,
  stepTroubles,
  timesOf,
} from '@hearback/contract/complaints';
import { complaintsSeenBy, complaintTermsSetBy } from '@hearback/contract/permissions';
import type { KeptComplaint } from '../world/complaints.ts';
import { pageOf } from '../world/pages.ts';
import { holds } from '../world/permissions.ts';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { EMPTY_PAGE } from './empty-page.ts';
import { urgentIn } from './found-in.ts';
import { mustList } from './listed.ts';

export const staffComplaints: Answers<typeof endpoints.staff.complaints> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const account = staff();
    mustList(account.roles, organisation, (ods) => sees(account, ods));
    const all = [...world.complaints.values()]
      .map((kept) => ({ kept, complaint: soFar(kept) }))
      .filter(({ kept: { ods }, complaint: { state } }) => {
        const isThere = sees(account, ods) && (organisation === undefined || ods === organisation);
        return isThere && complaintStates[show].includes(state);
      });
    const isOpen = show === 'open';
    const { items, ...page } = pageOf(all, {
      placeOf: ({ kept: { id, due, isUrgent }, complaint: { movedOn } }) =>
        isOpen ? { id, at: due, isUrgent } : { id, at: movedOn },
      ...{ first: isOpen ? 'oldest' : 'newest', isOfDays: true, limit, cursor },
    });
    return { result: { ...page, items: items.map(({ kept, complaint }) => summaryOf(world, kept, complaint)) } };
  },
  get: ({ params: { id } }, { world, staff }) => ({ result: shown(world, found(world, staff(), id)) }),
  record: ({ params: { id }, body }, { world, staff }) => {
    const account = staff();
    if (!sees(account, body.organisation)) {
      throw new Refusal(
        'forbidden',
        'Your roles do not include complaints here. Managers and operators give roles, under People.',
      );
    }
    const known = world.complaints.get(id);
    const fingerprint = JSON.stringify(body);
    if (known && known.fingerprint !== fingerprint) throw idUsed('complaint');
    if (!known) {
      mustBeRight([...wrongPlace(world, body.organisation), ...recordingTroubles(body, world.today())]);
      const { receivedOn: on, ...made } = body;
      world.complaints.set(id, keptOf(world, { id, made, on, by: account, fingerprint }));
    }
    return { result: shown(world, found(world, account, id)), isRepeat: known !== undefined };
  },
  do: ({ params: { complaint, id }, body: draft }, { world, staff }) => {
    const account = staff();
    const kept = found(world, account, complaint);
    const isRepeat = isKnown(world, { complaint, id, account, draft });
    if (!isRepeat) world.complaints.set(complaint, afterStep(world, kept, { id, account, draft }));
    return { result: shown(world, found(world, account, complaint)), isRepeat };
  },
  setDetails: ({ params: { id }, body: { version, ...details } }, { world, staff }) => {
    const kept = found(world, staff(), id);
    if (kept.version !== version) throw movedOn();
    mustBeRight([...siteTroubles(world, kept, details), ...handlerTroubles(world, kept, details)]);
    world.complaints.set(id, { ...kept, details, version: version + 1 });
    return { result: shown(world, found(world, staff(), id)) };
  },
  writeLetter: async ({ params: { complaint, letter }, body: { text } }, { world, staff }) => {
    const account = staff();
    found(world, account, complaint);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (hash !== letter) {
      throw new Refusal('id-used', 'The address of a letter ends in the SHA-256 of its text. Send it to that one.');
    }
    const kept = found(world, account, complaint);
    const known = kept.letters.find((one) => one.letter === letter);
    const written = known ?? { letter, text, by: account.name, at: world.instant() };
    if (!known) world.complaints.set(complaint, { ...kept, letters: [...kept.letters, written] });
    return { result: written, isRepeat: known !== undefined };
  },
  letter: ({ params: { complaint, letter } }, { world, staff }) => {
    const { letters, timeline } = found(world, staff(), complaint);
    const written = letters.find((one) => one.letter === letter);
    if (!written) throw notFound('letter');
    const isSigned = timeline.some(({ step }) => step.action === 'sign' && step.letter === letter);
    return { result: { ...written, pdf: isSigned ? EMPTY_PAGE : undefined } };
  },
  terms: ({ params: { ods } }, { world, staff }) => {
    if (!sees(staff(), ods) || !world.organisations.has(ods)) throw notFound('organisation with this code');
    return { result: termsOf(world, ods) };
  },
  setTerms: ({ params: { ods }, body }, { world, staff }) => {
    const maySet = complaintTermsSetBy.some((role) => holds(staff().roles, role, ods));
    if (!maySet || !world.organisations.has(ods)) throw notFound('organisation with this code');
    const seers = seersOf(world, ods);
    mustBeRight(
      body.responsible.flatMap((id, at) =>
        seers.includes(id) ? [] : [fieldError(`/responsible/${at}`, 'not-an-option', NOT_A_SEER)],
      ),
    );
    world.complaintTerms.set(ods, body);
    return { result: body };
  },
};

const NOT_A_SEER = 'Choose somebody who sees to complaints there.';

function seersOf(world: World, ods: string): string[] {
  return [...world.staff.values()].filter((account) => sees(account, ods)).map(({ id }) => id);
}

function siteTroubles(world: World, { ods }: KeptComplaint, { site }: ComplaintDetails): FieldError[] {
  if (site === undefined || site === ods || world.settings.get(site)?.parent === ods) return [];
  return [fieldError('/site', 'unknown-organisation', 'Enter the code of one of its sites.')];
}

function handlerTroubles(world: World, { ods }: KeptComplaint, { handler }: ComplaintDetails): FieldError[] {
  if (handler === undefined || seersOf(world, ods).includes(handler)) return [];
  return [fieldError('/handler', 'not-an-option', NOT_A_SEER)];
}

function termsOf(world: World, ods: string): ComplaintTerms {
  return world.complaintTerms.get(ods) ?? { responsible: [], asksSecondLook: true };
}

/** What is wrong with where something is written down. */
export function wrongPlace(world: World, ods: string): FieldError[] {
  const organisation = world.organisations.get(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor } = organisation;
  if (!successor) return [];
  const mend = `${name} is now part of ${successor.name}. Write it down there, with the code ${successor.ods}.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

interface Came {
  id: string;
  made: Omit<ComplaintRecording, 'receivedOn'>;
  on: string;
  by: { id: string; name: string };
  fingerprint: string;
}

/** A complaint that came, as it is kept. */
export function keptOf(world: World, { id, made, on, by, fingerprint }: Came): KeptComplaint {
  const { organisation: ods, way: _, language, ...rest } = made;
  const { wrong, wanted, happenedOn, knownOn, whyLate, ...person } = rest;
  const urgent = urgentIn(wrong, wanted ?? '');
  const came = { id: world.newId(), at: world.instant(), on, by: by.id, byName: by.name };
  const timeline = [{ ...came, step: receivingOf(made) }];
  return {
    ...{
      id,
      ods,
      version: 1,
      addedAt: came.at,
      told: { wrong, wanted, happenedOn, knownOn, whyLate },
      person,
      language,
      fingerprint,
    },
    ...{ urgent, isUrgent: urgent.length > 0, details: { isCandour: false, isSafeguarding: false } },
    ...{ timeline, letters: [], changes: [], due: dueOf(soFar({ timeline }), world.today(), england2009) },
  };
}

interface Step {
  id: string;
  account: StaffAccount;
  draft: ComplaintStepDraft;
}

/** Whether a step is known already. Throws `id-used` where its id is that of another one. */
function isKnown(world: World, { complaint, id, account, draft }: Step & { complaint: string }): boolean {
  const all = [...world.complaints.values()].flatMap(({ id: of, timeline }) => timeline.map((one) => ({ of, one })));
  const known = all.find(({ one }) => one.id === id);
  if (!known) return false;
  const { of, one } = known;
  const isSame = of === complaint && one.by === account.id && one.on === draft.on;
  if (isSame && JSON.stringify(one.step) === JSON.stringify(draft.step)) return true;
  throw idUsed('step');
}

function afterStep(world: World, kept: KeptComplaint, { id, account, draft }: Step): KeptComplaint {
  if (kept.version !== draft.version) throw movedOn();
  const complaint = soFar(kept);
  const today = world.today();
  const as = account.roles
    .filter(({ organisation }) => !organisation || organisation.ods === kept.ods)
    .map(({ role }) => role);
  const doing = { by: account.id, as, on: draft.on, today, ...termsOf(world, kept.ods), regime: england2009 };
  mustBeDone(stepTroubles(complaint, draft.step, doing));
  mustBeKept(world, kept, draft);
  const event = { id, at: world.instant(), on: draft.on, by: account.id, step: draft.step };
  const after = afterEvent(complaint, event) ?? complaint;
  return {
    ...{ ...kept, version: kept.version + 1, due: dueOf(after, today, england2009) },
    timeline: [...kept.timeline, { ...event, byName: account.name }],
    isUrgent: kept.isUrgent && after.state === 'received',
    changes: draft.step.action === 'draft' ? draft.step.changes : kept.changes,
  };
}

function mustBeDone(troubles: readonly StepTrouble[]): void {
  if (troubles.length === 0) return;
  const days = troubles.filter(({ code }) => code === 'wrong-day');
  mustBeRight(days.map(({ detail }) => fieldError('/on', 'not-a-date', detail)));
  throw new Refusal('not-now', troubles.map(({ detail }) => detail).join(' '));
}

function mustBeKept(world: World, { ods, letters }: KeptComplaint, { step }: ComplaintStepDraft): void {
  if (step.action !== 'draft') return;
  const isWritten = letters.some(({ letter }) => letter === step.letter);
  const first = 'Write the letter first, then draft the answer with it.';
  const isThere = (id: string) => {
    const change = world.changes.get(id)?.change;
    return change?.organisation.ods === ods && world.stories.get(change.story)?.status === 'published';
  };
  mustBeRight([
    ...(isWritten ? [] : [fieldError('/step/letter', 'not-an-option', first)]),
    ...step.changes.flatMap((change, at) =>
      isThere(change)
        ? []
        : [fieldError(`/step/changes/${at}`, 'not-an-option', 'Choose a change of this organisation.')],
    ),
  ]);
}

function sees({ roles }: StaffAccount, ods: string): boolean {
  return complaintsSeenBy.some((role) => holds(roles, role, ods));
}

function found(world: World, account: StaffAccount, id: string): KeptComplaint {
  const kept = world.complaints.get(id);
  if (!kept || !sees(account, kept.ods)) throw notFound('complaint');
  return kept;
}

/** All that was done, folded. */
export function soFar({ timeline }: { timeline: readonly ComplaintEvent[] }): ComplaintSoFar {
  const complaint = complaintOf(timeline);
  if (!complaint) throw new Error('A complaint was kept without that it came');
  return complaint;
}

function shown(world: World, kept: KeptComplaint): Complaint {
  const { version, told, person, language, timeline, details } = kept;
  const complaint = soFar(kept);
  return {
    ...summaryOf(world, kept, complaint),
    ...{ version, way: complaint.way, told, person, language, details },
    timeline: timeline.map(({ byName: _, ...event }) => event),
    names: { ...handlerIn(world, details), ...Object.fromEntries(timeline.map(({ by, byName }) => [by, byName])) },
    clocks: complaintClocks(timesOf(complaint, england2009), world.today(), england2009),
  };
}

function handlerIn(world: World, { handler }: ComplaintDetails): Record<string, string> {
  const account = [...world.staff.values()].find(({ id }) => id === handler);
  return account ? { [account.id]: account.name } : {};
}

function summaryOf(world: World, kept: KeptComplaint, complaint: ComplaintSoFar): ComplaintSummary {
  const { id, ods, told, urgent, isUrgent } = kept;
  const { state, receivedOn, movedOn, responses } = complaint;
  const organisation = { ods, name: world.organisations.get(ods)?.name ?? ods };
  const clocks = complaintClocks(timesOf(complaint, england2009), world.today(), england2009);
  return {
    ...{ id, organisation, title: storyTitle(told.wrong), state, receivedOn, movedOn },
    ...{ urgent: isUrgent ? urgent : [], outcome: responses.at(-1)?.outcome, clock: nextClock(clocks) },
  };
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Something has happened with it in the meantime. Look at it again.');
}

export function idUsed(what: string): Refusal {
  return new Refusal('id-used', `Another ${what} has this id. Make a new id and send it again.`);
}
