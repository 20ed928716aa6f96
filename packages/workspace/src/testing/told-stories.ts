import type { Clock, JudgedChange, OrganisationName, StaffMember, StaffStory } from '@hearback/contract';
import { dueDay } from '@hearback/contract/clocks';
import { newId } from '@hearback/sdk';

export const surgery: OrganisationName = { ods: 'F84003', name: 'Harbour Lane Surgery' };

/** A member of staff who moderates everywhere and replies for one surgery. */
export const everyRole: StaffMember = {
  id: 'staff-1',
  name: 'Robin Achterberg',
  jobTitle: 'Practice manager',
  roles: [{ role: 'moderator' }, { role: 'responder', organisation: surgery }],
};

/** A story as it stands when it has just been sent, with whatever a test needs to be different. */
export function sentStory(different: Partial<StaffStory> = {}): StaffStory {
  const receivedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  return {
    id: newId(),
    version: 1,
    organisation: surgery,
    title: 'I rang three times before anyone answered',
    happened: 'I rang three times before anyone answered.\n\n  Then it was quick.',
    good: 'The nurse was kind.',
    better: 'Say on the website when the line is busy.',
    feelings: ['frustrated', 'thankful'],
    relation: 'patient',
    experience: 'neither',
    language: 'en',
    status: 'submitted',
    receivedAt,
    hearsBack: true,
    reads: 0,
    revisions: [],
    reports: [],
    appeals: [],
    replies: [],
    sentReplies: [],
    sentChanges: [],
    authorAnswers: [],
    changes: [],
    timeline: [{ id: newId(), at: receivedAt, kind: 'submitted', by: 'The author' }],
    actions: ['publish', 'reject', 'edit', 'suggest-reroute', 'hold', 'set-criticality'],
    sendableAs: ['enquiry', 'complaint'],
    holdTells: ['Practice manager'],
    ...different,
  };
}

/** The clock of a story that was published today, with two working days to answer it. */
export function runningClock(different: Partial<Clock> = {}): Clock {
  const terms = { days: 2, counted: 'working' as const };
  const today = new Date().toISOString().slice(0, 10);
  const started = { terms, startedAt: new Date().toISOString(), due: dueDay(today, terms) };
  return { ...started, state: 'running', left: 2, ...different };
}

/** A story that waits for its reply, and whose clock can be stopped. */
export function clockedStory(different: Partial<Clock> = {}): StaffStory {
  const actions: StaffStory['actions'] = ['reply', 'record-change', 'progress-change', 'pause-clock'];
  return publishedStory({ clock: runningClock(different), actions });
}

/** A story that waits for its reply. */
export function publishedStory(different: Partial<StaffStory> = {}): StaffStory {
  const publishedAt = new Date(Date.now() - 3_600_000).toISOString();
  return sentStory({
    status: 'published',
    publishedAt,
    version: 2,
    actions: ['reply', 'record-change', 'progress-change'],
    ...different,
  });
}

/** A story that led to a change, which is due so many days from now. */
export function changedStory(inDays: number, different: Partial<JudgedChange> = {}): StaffStory {
  const story = publishedStory();
  const { id, organisation } = story;
  const due = new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
  const recordedAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const said = { what: 'A second line opens at eight', owner: 'Practice manager', due };
  const change = { id: newId(), story: id, organisation, ...said, status: 'planned' as const, recordedAt };
  return { ...story, changes: [{ ...change, ...different }] };
}
