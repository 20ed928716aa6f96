import * as z from 'zod/mini';
import { ChangeLink } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { LinkToken, Receipt } from '../receipts.ts';
import {
  Enquiry,
  EnquiryAnswerDraft,
  EnquiryFilter,
  EnquiryMessageDraft,
  EnquiryNoteDraft,
  EnquiryProgress,
  EnquirySubmission,
  EnquirySummary,
  FollowedEnquiry,
} from './enquiry.ts';
import { EnquiryFile, EnquiryFileData, EnquiryFileUpload } from './files.ts';

const params = z.object({ id: Id });
const byLink = z.object({ token: LinkToken });
const writtenByLink = z.object({ token: LinkToken, id: Id });
const written = z.object({ enquiry: Id, id: Id });

export const enquiryEndpoints = {
  submit: endpoint({
    summary:
      'Sends a private request for help to an organisation that has opened its door for them. The same PUT again is the same enquiry and gives the same receipt.',
    method: 'PUT',
    path: '/v1/enquiries/{id}',
    params,
    body: EnquirySubmission,
    result: Receipt,
    status: 201,
    problems: ['id-used'],
  }),
  follow: endpoint({
    summary: 'What became of an enquiry, and what was written about it, by its private link.',
    method: 'GET',
    path: '/v1/enquiries/receipts/{token}',
    params: byLink,
    result: FollowedEnquiry,
    problems: ['not-found'],
  }),
  write: endpoint({
    summary: 'Writes to those who see to an enquiry, by its private link. A closed one is open again.',
    method: 'PUT',
    path: '/v1/enquiries/receipts/{token}/messages/{id}',
    params: writtenByLink,
    body: EnquiryMessageDraft,
    result: FollowedEnquiry,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
  attach: endpoint({
    summary:
      'Sends a file that a message is to bring, by the private link of an enquiry: JPEG, PNG, WebP or PDF, 10 MB at most. What no message names within a day is deleted.',
    method: 'PUT',
    path: '/v1/enquiries/receipts/{token}/files/{id}',
    params: writtenByLink,
    body: EnquiryFileUpload,
    result: EnquiryFile,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
  file: endpoint({
    summary: 'A file that a message about an enquiry brought, by its private link.',
    method: 'GET',
    path: '/v1/enquiries/receipts/{token}/files/{id}',
    params: writtenByLink,
    result: EnquiryFileData,
    problems: ['not-found'],
  }),
  withdraw: endpoint({
    summary:
      'Takes an enquiry back, by its private link: what was written, who wrote it and how they are reached are deleted for good.',
    method: 'POST',
    path: '/v1/enquiries/receipts/{token}/withdrawal',
    params: byLink,
    result: FollowedEnquiry,
    problems: ['not-found'],
  }),
};

export const staffEnquiryEndpoints = {
  list: endpoint({
    summary:
      'Enquiries at the organisations one sees to them for: what may be urgent first, then what waits longest; what is closed newest first.',
    method: 'GET',
    path: '/v1/staff/enquiries',
    audience: 'staff',
    query: z.object({ show: EnquiryFilter, organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(EnquirySummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'An enquiry, with who asks and how they are reached.',
    method: 'GET',
    path: '/v1/staff/enquiries/{id}',
    audience: 'staff',
    params,
    result: Enquiry,
    problems: ['not-found'],
  }),
  write: endpoint({
    summary: 'Writes to whoever asked. They alone read it, by their private link; mail says only that there is news.',
    method: 'PUT',
    path: '/v1/staff/enquiries/{enquiry}/messages/{id}',
    audience: 'staff',
    params: written,
    body: EnquiryAnswerDraft,
    result: Enquiry,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now', 'stale'],
  }),
  attach: endpoint({
    summary: 'Sends a file that a message to whoever asked is to bring: JPEG, PNG, WebP or PDF, 10 MB at most.',
    method: 'PUT',
    path: '/v1/staff/enquiries/{enquiry}/files/{id}',
    audience: 'staff',
    params: written,
    body: EnquiryFileUpload,
    result: EnquiryFile,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
  file: endpoint({
    summary: 'A file that a message about an enquiry brought.',
    method: 'GET',
    path: '/v1/staff/enquiries/{enquiry}/files/{id}',
    audience: 'staff',
    params: written,
    result: EnquiryFileData,
    problems: ['not-found'],
  }),
  note: endpoint({
    summary: 'Writes down for staff alone: a note, that somebody was spoken with, or that the person concerned agrees.',
    method: 'PUT',
    path: '/v1/staff/enquiries/{enquiry}/notes/{id}',
    audience: 'staff',
    params: written,
    body: EnquiryNoteDraft,
    result: Enquiry,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
  link: endpoint({
    summary:
      'Says that a public change of its organisation is because of an enquiry too, or is not. Whoever asked is told; nobody else sees that there was one.',
    method: 'POST',
    path: '/v1/staff/enquiries/{id}/changes',
    audience: 'staff',
    params,
    body: ChangeLink,
    result: Enquiry,
    problems: ['not-found', 'not-now'],
  }),
  progress: endpoint({
    summary: 'Takes an enquiry on, closes it with what came of it, or opens it again.',
    method: 'POST',
    path: '/v1/staff/enquiries/{id}/progress',
    audience: 'staff',
    params,
    body: EnquiryProgress,
    result: Enquiry,
    problems: ['not-found', 'stale'],
  }),
};
