import { type Endpoint, endpoints, type InvitationBatch, type InvitationBatchDraft } from '@hearback/contract';
import { countsOfLinks } from '@hearback/contract/surveys/inviting';
import type { SmallPlatform } from './small-platform.ts';
import type { Call } from './small-platform-parts.ts';

const { surveyInvitations } = endpoints.staff;

/** What the small platform answers about one-time links. It mails none. */
export const invitationAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [surveyInvitations.list, ({ batches }) => ({ batches: [...batches.values()].reverse() })],
  [surveyInvitations.make, make],
  [surveyInvitations.takeBack, takeBack],
];

function make({ batches }: SmallPlatform, { params, body }: Call) {
  const { invitees, ...draft } = body as InvitationBatchDraft;
  const state = draft.by === 'mail' ? 'waiting' : 'listed';
  const alike = invitees.map(({ tags = [] }) => ({ state, tags, isUsed: false, count: 1 }) as const);
  const { id = '' } = params;
  const made: InvitationBatch = {
    ...{ ...draft, id, madeBy: 'Alex Whitlow', madeAt: '2026-11-26T10:12:00.000Z', failures: [] },
    ...countsOfLinks(alike, { isTold: true }),
  };
  batches.set(id, made);
  const addresses =
    draft.by === 'list' ? invitees.map((_, place) => `https://feedback.example.org/i/link-${place}`) : [];
  return { ...made, addresses };
}

function takeBack({ batches }: SmallPlatform, { params: { id = '' } }: Call) {
  const batch = batches.get(id);
  return batch && Object.assign(batch, { waiting: 0, takenBack: batch.links });
}
