import {
  type Endpoint,
  endpoints,
  problem,
  type WorkDecision,
  type WorkDoor,
  type WorkDoorDraft,
  type WorkEditDraft,
  type WorkQuarter,
  type WorkStory,
  type WorkStoryFilter,
} from '@hearback/contract';
import { workDecisionTroubles, workDoorTroubles, workEditTroubles, workWordsOf } from '@hearback/contract/work-stories';
import { newId } from '@hearback/sdk';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import { surgery } from './told-stories.ts';

const { workStories } = endpoints.staff;

/** What the small platform keeps of stories of staff. */
export interface KeptWork {
  stories: WorkStory[];
  quarters: WorkQuarter[];
  door: Pick<WorkDoor, 'isOpen' | 'speakUp' | 'version'>;
}

/** What it answers about them, to whoever is signed in. */
export const workAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [workStories.list, ({ work }, { query }) => listed(work, (query as { show: WorkStoryFilter }).show)],
  [workStories.get, ({ work }, { params }) => storyBy(work, params.id)],
  [workStories.decide, ({ work }, { params, body }) => decide(work, params.id, body as WorkDecision)],
  [workStories.edit, ({ work, staff }, { params, body }) => edit(work, { params, body, by: staff.name })],
  [workStories.takeEditBack, ({ work }, { params }) => takeEditBack(work, params.id)],
  [workStories.answer, ({ work, staff }, { params, body }) => answer(work, { params, body, role: staff.jobTitle })],
  [workStories.figures, ({ work: { quarters } }) => ({ organisation: surgery, quarters })],
  [workStories.door, ({ work }) => doorOf(work)],
  [workStories.setDoor, ({ work }, { body }) => setDoor(work, body as WorkDoorDraft)],
];

function listed({ stories }: KeptWork, show: WorkStoryFilter) {
  const status = show === 'shared' ? 'read' : show === 'to-read' ? 'submitted' : show;
  const items = stories.filter(
    (story) => story.status === status && (show !== 'shared' || story.readers === 'managers'),
  );
  return { items: items.map(({ answers, ...story }) => ({ ...story, answers: answers.length })) };
}

function storyBy({ stories }: KeptWork, id: string | undefined): WorkStory {
  const found = stories.find((story) => story.id === id);
  if (!found) throw new Refused(problem('not-found', 'There is no such story.'));
  return found;
}

function decide(work: KeptWork, id: string | undefined, decision: WorkDecision): WorkStory {
  const found = storyBy(work, id);
  const { version, verdict, reason, note } = decision;
  if (found.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = workDecisionTroubles(decision);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const isRead = verdict === 'pass-on';
  return Object.assign(found, {
    ...{ status: isRead ? 'read' : 'rejected', version: version + 1, decidedAt: new Date().toISOString() },
    ...{ mayDecide: false, mayEdit: false, mayAnswer: isRead, rejection: reason && { reason, note } },
  });
}

function edit(work: KeptWork, { params, body, by }: Pick<Call, 'params' | 'body'> & { by: string }): WorkStory {
  const found = storyBy(work, params.story);
  const draft = body as WorkEditDraft;
  if (found.version !== draft.version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = workEditTroubles(found.told, draft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const { reason, note } = draft;
  const words = { before: workWordsOf(found.told), after: workWordsOf(draft) };
  const at = new Date().toISOString();
  found.edits.push({ id: params.id ?? '', by, isByAuthor: false, at, ...words, reason, note });
  const until = new Date(Date.now() + 14 * 86_400_000).toISOString();
  const waits = { status: 'with-author', mayDecide: false, mayEdit: false, mayTakeEditBack: true } as const;
  return Object.assign(found, { ...waits, version: found.version + 1, askedUntil: until });
}

function takeEditBack(work: KeptWork, id: string | undefined): WorkStory {
  const found = storyBy(work, id);
  found.edits = found.edits.map((one) => ({ ...one, ended: { how: 'taken-back', at: new Date().toISOString() } }));
  const waits = { status: 'submitted', mayDecide: true, mayEdit: true, mayTakeEditBack: false } as const;
  return Object.assign(found, { ...waits, version: found.version + 1, askedUntil: undefined });
}

function answer(work: KeptWork, { params, body, role }: Pick<Call, 'params' | 'body'> & { role: string }): WorkStory {
  const found = storyBy(work, params.story);
  const { text } = body as { text: string };
  found.answers.push({ id: params.id ?? '', text, role, at: new Date().toISOString() });
  return found;
}

function doorOf({ door }: KeptWork): WorkDoor {
  return { organisation: surgery, link: `https://feedback.example.org/tell-as-staff/${surgery.ods}`, ...door };
}

function setDoor(work: KeptWork, draft: WorkDoorDraft): WorkDoor {
  const errors = workDoorTroubles(draft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  if (draft.version !== work.door.version) throw new Refused(problem('stale', 'Somebody else was first.'));
  work.door = { ...draft, version: draft.version + 1 };
  return doorOf(work);
}

/** A story of staff that waits, as a test needs it. */
export function workStory(parts: Partial<WorkStory> = {}): WorkStory {
  const happened = 'The rota came a day late, again. Nobody had asked us.';
  return {
    ...{ id: newId(), organisation: surgery, title: 'The rota came a day late, again', readers: 'managers' },
    ...{
      status: 'submitted',
      receivedAt: new Date(Date.now() - 7_200_000).toISOString(),
      urgent: [],
      personalData: [],
    },
    ...{ version: 1, told: { happened, better: 'A week’s notice.', topics: ['rota', 'being-heard'] }, answers: [] },
    ...{ mayDecide: true, mayAnswer: false, mayEdit: true, mayTakeEditBack: false, edits: [], hearsBack: false },
    ...parts,
  };
}
