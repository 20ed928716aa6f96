import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { LinkToken, Receipt } from '../receipts.ts';
import { WorkDoor, WorkDoorDraft } from './door.ts';
import { WorkEditAnswerDraft, WorkEditDraft, WorkEditWithdrawal } from './edit.ts';
import { WorkFigures } from './figures.ts';
import {
  FollowedWorkStory,
  WorkAnswerDraft,
  WorkDecision,
  WorkStory,
  WorkStoryFilter,
  WorkStorySubmission,
  WorkStorySummary,
} from './work-story.ts';

const params = z.object({ id: Id });
const byLink = z.object({ token: LinkToken });
const place = z.object({ ods: Ods });

export const workStoryEndpoints = {
  submit: endpoint({
    summary:
      'Sends a story of somebody who works at an organisation that has opened a door for them. The same PUT again is the same story and gives the same receipt.',
    method: 'PUT',
    path: '/v1/work-stories/{id}',
    params,
    body: WorkStorySubmission,
    result: Receipt,
    status: 201,
    problems: ['id-used'],
  }),
  follow: endpoint({
    summary: 'What became of a story of staff, by its private link.',
    method: 'GET',
    path: '/v1/work-stories/receipts/{token}',
    params: byLink,
    result: FollowedWorkStory,
    problems: ['not-found'],
  }),
  withdraw: endpoint({
    summary: 'Takes a story of staff back, by its private link: its words and the address are deleted for good.',
    method: 'POST',
    path: '/v1/work-stories/receipts/{token}/withdrawal',
    params: byLink,
    result: FollowedWorkStory,
    problems: ['not-found'],
  }),
  answerEdit: endpoint({
    summary:
      'What the author of a story of staff says to an edit of it, by its private link: use it, do not use it, or use these words in its place. The same said again changes nothing.',
    method: 'POST',
    path: '/v1/work-stories/receipts/{token}/edit-answer',
    params: byLink,
    body: WorkEditAnswerDraft,
    result: FollowedWorkStory,
    problems: ['not-found', 'not-now', 'stale'],
  }),
};

export const staffWorkStoryEndpoints = {
  list: endpoint({
    summary:
      'Stories of staff: what waits longest first, the others newest first. Moderators of the platform have all; managers those of their organisations whose authors agreed.',
    method: 'GET',
    path: '/v1/staff/work-stories',
    audience: 'staff',
    query: z.object({ show: WorkStoryFilter, organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(WorkStorySummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'A story of staff.',
    method: 'GET',
    path: '/v1/staff/work-stories/{id}',
    audience: 'staff',
    params,
    result: WorkStory,
    problems: ['not-found'],
  }),
  decide: endpoint({
    summary: 'Passes a story of staff on to those whom its author lets read it, or rejects it. It is never public.',
    method: 'POST',
    path: '/v1/staff/work-stories/{id}/decision',
    audience: 'staff',
    params,
    body: WorkDecision,
    result: WorkStory,
    problems: ['not-found', 'stale', 'not-now'],
  }),
  edit: endpoint({
    summary:
      'Edits a story of staff that waits, with a reason, and asks its author. It is used only where they agree, and the story goes nowhere meanwhile. The same PUT again changes nothing.',
    method: 'PUT',
    path: '/v1/staff/work-stories/{story}/edits/{id}',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: WorkEditDraft,
    result: WorkStory,
    status: 201,
    problems: ['not-found', 'id-used', 'stale', 'not-now'],
  }),
  takeEditBack: endpoint({
    summary: 'Takes back the edit that the author of a story of staff is asked about: their own words wait again.',
    method: 'POST',
    path: '/v1/staff/work-stories/{id}/edit-withdrawal',
    audience: 'staff',
    params,
    body: WorkEditWithdrawal,
    result: WorkStory,
    problems: ['not-found', 'stale', 'not-now'],
  }),
  answer: endpoint({
    summary: 'Answers a story of staff that was read. Its author alone reads that, by their private link.',
    method: 'PUT',
    path: '/v1/staff/work-stories/{story}/answers/{id}',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: WorkAnswerDraft,
    result: WorkStory,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
  figures: endpoint({
    summary: 'What stories of staff were about that moderators alone read, by quarter, without what few told.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/work-figures',
    audience: 'staff',
    params: place,
    result: WorkFigures,
    problems: ['not-found', 'forbidden'],
  }),
  door: endpoint({
    summary: 'The door by which those who work at an organisation tell what happened at work.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/work-door',
    audience: 'staff',
    params: place,
    result: WorkDoor,
    problems: ['not-found', 'forbidden'],
  }),
  setDoor: endpoint({
    summary: 'Opens or closes that door, and says where else staff can turn.',
    method: 'POST',
    path: '/v1/staff/organisations/{ods}/work-door',
    audience: 'staff',
    params: place,
    body: WorkDoorDraft,
    result: WorkDoor,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
};
