import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { LinkToken, Receipt } from '../receipts.ts';
import {
  Complaint,
  ComplaintDetailsDraft,
  ComplaintFilter,
  ComplaintRecording,
  ComplaintStepDraft,
  ComplaintSubmission,
  ComplaintSummary,
} from './complaint.ts';
import { FollowedComplaint } from './followed.ts';
import { ComplaintLetter, ComplaintLetterDraft } from './letter.ts';
import { LetterHash } from './step.ts';
import { ComplaintTerms } from './terms.ts';

const params = z.object({ id: Id });
const letter = z.object({ complaint: Id, letter: LetterHash });
const place = z.object({ ods: Ods });
const byLink = z.object({ token: LinkToken });

export const complaintEndpoints = {
  submit: endpoint({
    summary:
      'Sends a complaint to an organisation that has opened its door for them. The same PUT again is the same complaint and gives the same receipt.',
    method: 'PUT',
    path: '/v1/complaints/{id}',
    params,
    body: ComplaintSubmission,
    result: Receipt,
    status: 201,
    problems: ['id-used'],
  }),
  follow: endpoint({
    summary: 'Where a complaint stands and what whoever made it was told, by its private link.',
    method: 'GET',
    path: '/v1/complaints/receipts/{token}',
    params: byLink,
    result: FollowedComplaint,
    problems: ['not-found'],
  }),
  withdraw: endpoint({
    summary:
      'Takes a complaint back, by its private link: nobody looks into it any more. That it was made stays on record, as the law has it.',
    method: 'POST',
    path: '/v1/complaints/receipts/{token}/withdrawal',
    params: byLink,
    result: FollowedComplaint,
    problems: ['not-found', 'not-now'],
  }),
};

export const staffComplaintEndpoints = {
  list: endpoint({
    summary:
      'Complaints at the organisations one sees to them for: what may be urgent first, then what is due first; what is over newest first.',
    method: 'GET',
    path: '/v1/staff/complaints',
    audience: 'staff',
    query: z.object({ show: ComplaintFilter, organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(ComplaintSummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'A complaint, with who complains, how they are reached, and all that was done.',
    method: 'GET',
    path: '/v1/staff/complaints/{id}',
    audience: 'staff',
    params,
    result: Complaint,
    problems: ['not-found'],
  }),
  record: endpoint({
    summary:
      'Writes down a complaint that was made by word of mouth, by letter, or passed on. The same PUT again is the same complaint.',
    method: 'PUT',
    path: '/v1/staff/complaints/{id}',
    audience: 'staff',
    params,
    body: ComplaintRecording,
    result: Complaint,
    status: 201,
    problems: ['forbidden', 'id-used'],
  }),
  do: endpoint({
    summary: 'Does the next thing with a complaint, where its path and the rules let one.',
    method: 'PUT',
    path: '/v1/staff/complaints/{complaint}/steps/{id}',
    audience: 'staff',
    params: z.object({ complaint: Id, id: Id }),
    body: ComplaintStepDraft,
    result: Complaint,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now', 'stale'],
  }),
  setDetails: endpoint({
    summary:
      'Sets what staff know of a complaint that is no step: for the yearly return, how grave it may be, who sees to it.',
    method: 'POST',
    path: '/v1/staff/complaints/{id}/details',
    audience: 'staff',
    params,
    body: ComplaintDetailsDraft,
    result: Complaint,
    problems: ['not-found', 'stale'],
  }),
  writeLetter: endpoint({
    summary: 'Keeps a letter that answers a complaint, by the SHA-256 of its text: what is sent is what was signed.',
    method: 'PUT',
    path: '/v1/staff/complaints/{complaint}/letters/{letter}',
    audience: 'staff',
    params: letter,
    body: ComplaintLetterDraft,
    result: ComplaintLetter,
    status: 201,
    problems: ['not-found', 'id-used'],
  }),
  letter: endpoint({
    summary: 'A letter that answers a complaint, as it was kept.',
    method: 'GET',
    path: '/v1/staff/complaints/{complaint}/letters/{letter}',
    audience: 'staff',
    params: letter,
    result: ComplaintLetter,
    problems: ['not-found'],
  }),
  terms: endpoint({
    summary: 'Who signs the answers to complaints to an organisation, and whether each is looked at a second time.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/complaints',
    audience: 'staff',
    params: place,
    result: ComplaintTerms,
    problems: ['not-found'],
  }),
  setTerms: endpoint({
    summary:
      'Sets who signs the answers to complaints to an organisation: the responsible person, and who signs for them.',
    method: 'POST',
    path: '/v1/staff/organisations/{ods}/complaints',
    audience: 'staff',
    params: place,
    body: ComplaintTerms,
    result: ComplaintTerms,
    problems: ['not-found'],
  }),
};
