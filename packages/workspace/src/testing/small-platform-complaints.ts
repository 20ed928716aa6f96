import {
  type Complaint,
  type ComplaintDetailsDraft,
  type ComplaintFilter,
  type ComplaintRecording,
  type ComplaintStepDraft,
  type ComplaintTerms,
  type Endpoint,
  endpoints,
  fieldError,
  problem,
  storyTitle,
} from '@hearback/contract';
import {
  complaintClocks,
  complaintOf,
  complaintStates,
  england2009,
  nextClock,
  receivingOf,
  recordingTroubles,
  stepTroubles,
  timesOf,
} from '@hearback/contract/complaints';
import { newId } from '@hearback/sdk';
import { dayOf } from '../time/words.ts';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import { surgery } from './told-stories.ts';

const { complaints } = endpoints.staff;
const today = () => dayOf(Date.now());

/** What the small platform answers about complaints, to whoever is signed in. */
export const complaintAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [complaints.list, (platform, { query }) => listed(platform, (query as { show: ComplaintFilter }).show)],
  [complaints.get, (platform, { params }) => complaintBy(platform, params.id)],
  [complaints.record, (platform, { params, body }) => record(platform, params.id, body as ComplaintRecording)],
  [complaints.do, (platform, { params, body }) => take(platform, params, body as ComplaintStepDraft)],
  [
    complaints.setDetails,
    (platform, { params, body }) => setDetails(platform, params.id, body as ComplaintDetailsDraft),
  ],
  [
    complaints.writeLetter,
    (platform, { params: { letter = '' }, body }) => {
      platform.complaintLetters.set(letter, (body as { text: string }).text);
      return letterBy(platform, letter);
    },
  ],
  [complaints.letter, (platform, { params: { letter = '' } }) => letterBy(platform, letter)],
  [complaints.terms, (platform) => platform.complaintTerms],
  [complaints.setTerms, (platform, { body }) => Object.assign(platform.complaintTerms, body as ComplaintTerms)],
];

function listed({ complaints: all }: SmallPlatform, show: ComplaintFilter) {
  return { items: all.filter(({ state }) => complaintStates[show].includes(state)) };
}

function complaintBy({ complaints: all }: SmallPlatform, id: string | undefined): Complaint {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refused(problem('not-found', 'There is no such complaint.'));
  return found;
}

function setDetails(platform: SmallPlatform, id: string | undefined, draft: ComplaintDetailsDraft): Complaint {
  const found = complaintBy(platform, id);
  const { version, ...details } = draft;
  if (found.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  if (details.site && details.site !== found.organisation.ods) {
    const errors = [fieldError('/site', 'unknown-organisation', 'Enter the code of one of its sites.')];
    throw new Refused(problem('invalid', 'Mend the fields that are named.', errors));
  }
  const { staff } = platform;
  if (details.handler === staff.id) found.names[staff.id] = staff.name;
  return Object.assign(found, { details, version: version + 1 });
}

function letterBy({ complaintLetters, staff }: SmallPlatform, letter: string) {
  const text = complaintLetters.get(letter);
  if (text === undefined) throw new Refused(problem('not-found', 'There is no such letter.'));
  return { letter, text, by: staff.name, at: new Date().toISOString() };
}

function record(platform: SmallPlatform, id = '', recording: ComplaintRecording): Complaint {
  const errors = recordingTroubles(recording, today());
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const made = complaint({ id, recording, by: platform.staff });
  platform.complaints.push(made);
  return made;
}

function take(
  platform: SmallPlatform,
  { complaint: of, id = '' }: Call['params'],
  draft: ComplaintStepDraft,
): Complaint {
  const found = complaintBy(platform, of);
  if (found.version !== draft.version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const { staff, complaintTerms } = platform;
  const soFar = complaintOf(found.timeline);
  const doing = { by: staff.id, as: staff.roles.map(({ role }) => role), on: draft.on, today: today() };
  const troubles = soFar ? stepTroubles(soFar, draft.step, { ...doing, ...complaintTerms, regime: england2009 }) : [];
  if (troubles.length > 0) throw new Refused(problem('not-now', troubles.map(({ detail }) => detail).join(' ')));
  found.timeline.push({ id, at: new Date().toISOString(), on: draft.on, by: staff.id, step: draft.step });
  found.names[staff.id] = staff.name;
  return Object.assign(found, standing(found), { version: found.version + 1 });
}

/** Where a complaint stands by its timeline. */
function standing({ timeline }: Pick<Complaint, 'timeline'>) {
  const soFar = complaintOf(timeline);
  if (!soFar) throw new Error('A complaint begins with that it came');
  const clocks = complaintClocks(timesOf(soFar, england2009), today(), england2009);
  const { state, receivedOn, movedOn, way, responses } = soFar;
  return { state, receivedOn, movedOn, way, clocks, clock: nextClock(clocks), outcome: responses.at(-1)?.outcome };
}

interface Made {
  id?: string;
  recording?: Partial<ComplaintRecording>;
  by?: { id: string; name: string };
}

/** A complaint that came two days ago, as a test needs it. */
export function complaint({
  id = newId(),
  recording = {},
  by = { id: 'them', name: 'Sam Oak' },
}: Made = {}): Complaint {
  const receivedOn = dayOf(Date.now() - 2 * 86_400_000);
  const whole: ComplaintRecording = {
    ...{ organisation: surgery.ods, way: 'written', receivedOn, wrong: 'Nobody rang me back for a week.' },
    ...{ name: 'Pat Example', by: 'phone', phone: '01632 960001', about: 'me', language: 'en' },
    ...recording,
  };
  const { organisation: _, way: __, receivedOn: on, wrong, wanted, happenedOn, knownOn, whyLate, ...rest } = whole;
  const { language, ...person } = rest;
  const timeline = [{ id: newId(), at: new Date().toISOString(), on, by: by.id, step: receivingOf(whole) }];
  return {
    ...{ id, organisation: surgery, title: storyTitle(wrong), urgent: [], version: 1, person, language, timeline },
    ...{
      told: { wrong, wanted, happenedOn, knownOn, whyLate },
      names: { [by.id]: by.name },
      ...standing({ timeline }),
    },
    ...{ details: { isCandour: false, isSafeguarding: false } },
  };
}
