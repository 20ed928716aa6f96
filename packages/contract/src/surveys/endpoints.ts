import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Id, Ods } from '../ids.ts';
import { OrganisationName, Service } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { NotTaking, SurveyKind } from './kinds.ts';
import { ResponseReceipt, SurveyResponse } from './response.ts';
import { ResultsQuery, SurveyResults } from './results.ts';
import { StaffSurvey, SurveyDraft, SurveySummary } from './staff-survey.ts';
import { SurveyDefinition } from './survey.ts';
import { StaffVoice } from './voice.ts';
import { writtenEndpoint } from './written.ts';

const params = z.object({ id: Id });

/** A survey as whoever answers it sees it. */
export const Survey = z.object({
  id: Id,
  organisation: z.object({ ...OrganisationName.shape, services: z.array(Service) }),
  kind: SurveyKind,
  /** A response names it. */
  version: z.number(),
  definition: SurveyDefinition,
  /** Absent where responses are taken. */
  notTaking: z.optional(NotTaking),
  /** The first day, where that is yet to come, and the last one. */
  opensOn: z.optional(Day),
  closesOn: z.optional(Day),
});
export type Survey = z.infer<typeof Survey>;

export const surveyEndpoints = {
  get: endpoint({
    summary: 'A survey that was opened, with its questions. One that takes no responses now says so.',
    method: 'GET',
    path: '/v1/surveys/{id}',
    params,
    result: Survey,
    problems: ['not-found'],
  }),
  respond: endpoint({
    summary: 'Sends a response. The same PUT again is the same response and gives the same receipt.',
    method: 'PUT',
    path: '/v1/surveys/{survey}/responses/{id}',
    params: z.object({ survey: Id, id: Id }),
    body: SurveyResponse,
    result: ResponseReceipt,
    status: 201,
    problems: ['not-found', 'id-used', 'not-now'],
  }),
};

const Revision = z.strictObject({ revision: z.number().check(z.int(), z.minimum(1)) });

export const staffSurveyEndpoints = {
  list: endpoint({
    summary: 'Surveys of the organisations one has a role in, the latest changed first.',
    method: 'GET',
    path: '/v1/staff/surveys',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(SurveySummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'A survey with the questions of its draft.',
    method: 'GET',
    path: '/v1/staff/surveys/{id}',
    audience: 'staff',
    params,
    result: StaffSurvey,
    problems: ['not-found', 'forbidden'],
  }),
  save: endpoint({
    summary: 'Keeps the draft of a survey. What is answered stays as it is until the survey is opened again.',
    method: 'PUT',
    path: '/v1/staff/surveys/{id}',
    audience: 'staff',
    params,
    body: SurveyDraft,
    result: StaffSurvey,
    status: 201,
    problems: ['id-used', 'forbidden', 'stale'],
  }),
  open: endpoint({
    summary: 'Opens a survey with the questions of its draft, as a version that stays as it is.',
    method: 'POST',
    path: '/v1/staff/surveys/{id}/open',
    audience: 'staff',
    params,
    body: Revision,
    result: StaffSurvey,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  close: endpoint({
    summary: 'Takes no more responses, until the survey is opened again.',
    method: 'POST',
    path: '/v1/staff/surveys/{id}/close',
    audience: 'staff',
    params,
    body: Revision,
    result: StaffSurvey,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  results: endpoint({
    summary: 'How often each answer was given, over all versions.',
    method: 'GET',
    path: '/v1/staff/surveys/{id}/results',
    audience: 'staff',
    params,
    query: ResultsQuery,
    result: SurveyResults,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  voice: endpoint({
    summary: 'What staff answered to a survey of theirs, once it is closed, without what few said.',
    method: 'GET',
    path: '/v1/staff/surveys/{id}/voice',
    audience: 'staff',
    params,
    result: StaffVoice,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  written: writtenEndpoint,
};
