import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { AnswerDecision } from '../replies/author-answer.ts';
import { StaffStory } from '../staff.ts';
import { AppealDecision } from './appeal.ts';
import { CriticalityDraft, HoldDraft } from './hold.ts';
import { ReportDecision, ReportDraft } from './report.ts';
import { RerouteDraft } from './reroute.ts';
import { RevisionDraft } from './revision.ts';

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));
const params = z.object({ id: Id });

/** What a moderator can do with a story besides publishing and rejecting it. */
export const moderationEndpoints = {
  edit: endpoint({
    summary:
      'Edits the words of a story that waits, with a reason. What they were before is kept; the author sees both.',
    method: 'PUT',
    path: '/v1/staff/stories/{story}/revisions/{id}',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: RevisionDraft,
    result: StaffStory,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'stale', 'not-now'],
  }),
  ask: endpoint({
    summary: 'Asks the author whether they agree to the edit. The story waits until they answer.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/asking',
    audience: 'staff',
    params,
    body: z.strictObject({ version }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  endAsking: endpoint({
    summary: 'Waits for the author no longer: the story goes back to those to moderate.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/asking/end',
    audience: 'staff',
    params,
    body: z.strictObject({ version }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  hold: endpoint({
    summary:
      'Holds a story that waits, with a reason. Of a very serious one the managers of its organisation hear first, without what it says.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/hold',
    audience: 'staff',
    params,
    body: HoldDraft,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  release: endpoint({
    summary: 'Holds a story no longer: it goes back to those to moderate.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/hold/end',
    audience: 'staff',
    params,
    body: z.strictObject({ version }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  takeBackRejection: endpoint({
    summary:
      'Takes a rejection back within 30 minutes, before its author is told: the story goes back to those to moderate.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/rejection/end',
    audience: 'staff',
    params,
    body: z.strictObject({ version }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  suggestReroute: endpoint({
    summary:
      'Asks the author of a story that waits whether it is to be sent on privately, as an enquiry or a complaint. Nothing is sent on without a yes, and nothing is suggested while nobody at the organisation would see it.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/reroute',
    audience: 'staff',
    params,
    body: RerouteDraft,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  report: endpoint({
    summary:
      'Reports a published story as unsuitable, for its organisation. It stays public until a moderator has decided. Once each time it is published, and within a time.',
    method: 'PUT',
    path: '/v1/staff/stories/{story}/reports/{id}',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: ReportDraft,
    result: StaffStory,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'not-now'],
  }),
  decideReport: endpoint({
    summary:
      'Decides on a report: takes the story down, back to those to moderate, and tells its author; or leaves it, and tells the organisation why.',
    method: 'POST',
    path: '/v1/staff/stories/{story}/reports/{id}/decision',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: ReportDecision,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  decideAppeal: endpoint({
    summary:
      'Decides on an author’s appeal: publishes what was rejected, holds it no longer or drops the edit, of a story or of an answer to a reply; or leaves it, and says why. Nobody decides on one against their own decision where there is another moderator.',
    method: 'POST',
    path: '/v1/staff/stories/{story}/appeals/{id}/decision',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: AppealDecision,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  setCriticality: endpoint({
    summary: 'Says how critical the most negative statement of a story is. Never public.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/criticality',
    audience: 'staff',
    params,
    body: CriticalityDraft,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
};

/** What authors answer to replies. */
export const authorAnswerEndpoints = {
  decide: endpoint({
    summary:
      'Publishes what an author answered to a reply, in their words or edited ones, asks them about an edit first, or rejects it with a reason from the published rules. The author is told.',
    method: 'POST',
    path: '/v1/staff/stories/{story}/author-answers/{id}/decision',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: AnswerDecision,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};
