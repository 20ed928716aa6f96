import * as z from 'zod/mini';
import { ChangeInShort, ChangeLink } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { PersonalDataKind, UrgentKind } from '../findings.ts';
import { Day, Id, Instant, Ods, Slug } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { plainText } from '../text.ts';
import { Method } from './kinds.ts';
import { ResultsQuery } from './results.ts';

/**
 * Where stands what somebody wrote in answer to a survey. `waiting`: no moderator has read it; `shown`: it may be read outside
 * the moderators' list, whole or with words taken out; `kept-back`: it may not.
 */
export const WrittenState = z.enum(['waiting', 'shown', 'kept-back']);
export type WrittenState = z.infer<typeof WrittenState>;

/** What somebody wrote in answer to one question, as a moderator reads it. */
export const WrittenAnswer = z.object({
  id: Id,
  /** Send it back with a decision, so that two people cannot decide at once. */
  version: z.number(),
  organisation: OrganisationName,
  survey: z.object({ id: Id, title: z.string() }),
  /** The question in the survey's first language. */
  question: z.string(),
  /** As it was written, and the language that the survey was answered in. */
  text: z.string(),
  language: z.string(),
  state: WrittenState,
  /** What is read of it where it is shown. */
  shown: z.optional(z.string()),
  /** False for what staff wrote in a survey of theirs: it is read for its urgency alone, and shown to nobody. */
  mayBeShown: z.boolean(),
  receivedOn: Day,
  decidedAt: z.optional(Instant),
  decidedBy: z.optional(z.string()),
  urgent: z.array(UrgentKind),
  personalData: z.array(PersonalDataKind),
});
export type WrittenAnswer = z.infer<typeof WrittenAnswer>;

/** What a moderator decides; a decision can be changed. */
export const WrittenDecision = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  verdict: z.enum(['show', 'keep-back']),
  /** What is read of it, where words are taken out: `[…]` stands in the place of each part that was. */
  text: z.optional(plainText(20_000)),
});
export type WrittenDecision = z.infer<typeof WrittenDecision>;

/** What somebody wrote, as a moderator let it through. */
export const ShownWritten = z.object({
  id: Id,
  question: Slug,
  text: z.string(),
  /** Whether words were taken out. */
  isCut: z.boolean(),
  receivedOn: Day,
  service: z.optional(Slug),
  method: Method,
  language: z.string(),
  /** The changes that are because of it. */
  changes: z.optional(z.array(ChangeInShort)),
});
export type ShownWritten = z.infer<typeof ShownWritten>;

/** What is asked for: as results are, of one question or all. */
export const WrittenQuery = z.object({
  ...ResultsQuery.shape,
  question: z.optional(Slug),
  limit: Limit,
  cursor: z.optional(Cursor),
});
export type WrittenQuery = z.infer<typeof WrittenQuery>;

export const writtenEndpoint = endpoint({
  summary: 'What people wrote in answer to a survey, as far as a moderator let it through, the latest first.',
  method: 'GET',
  path: '/v1/staff/surveys/{id}/written',
  audience: 'staff',
  params: z.object({ id: Id }),
  query: WrittenQuery,
  result: pageOf(ShownWritten),
  problems: ['not-found', 'forbidden', 'not-now'],
});

export const writtenAnswerEndpoints = {
  list: endpoint({
    summary:
      'What people wrote in answer to surveys, for moderators: of what waits the urgent and then the oldest first, else the latest decided first.',
    method: 'GET',
    path: '/v1/staff/written-answers',
    audience: 'staff',
    query: z.object({ show: WrittenState, organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(WrittenAnswer),
    problems: ['forbidden'],
  }),
  decide: endpoint({
    summary: 'Lets what somebody wrote be shown, whole or with words taken out, or keeps it back.',
    method: 'POST',
    path: '/v1/staff/written-answers/{id}/decision',
    audience: 'staff',
    params: z.object({ id: Id }),
    body: WrittenDecision,
    result: WrittenAnswer,
    problems: ['not-found', 'stale', 'not-now'],
  }),
  link: endpoint({
    summary:
      'Says that a public change of its organisation is because of what somebody wrote in answer to a survey of patients and a moderator let through, or is not.',
    method: 'POST',
    path: '/v1/staff/written-answers/{id}/changes',
    audience: 'staff',
    params: z.object({ id: Id }),
    body: ChangeLink,
    result: ShownWritten,
    problems: ['not-found', 'not-now'],
  }),
};
