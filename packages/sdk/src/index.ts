// `createTransport` and `clientOf` stay inside: a second way to call the platform could drift from the first.
export type { AnswerOf, ArgumentsOf, ClientOf } from './client/client-of.ts';
export type { FollowOptions } from './client/follow.ts';
export type { Listing } from './client/listing.ts';
export { HearbackProblem, isHearbackProblem } from './errors/hearback-problem.ts';
export { HearbackUnexpected, isHearbackUnexpected } from './errors/hearback-unexpected.ts';
export { HearbackUnreachable, isHearbackUnreachable } from './errors/hearback-unreachable.ts';
export { createHearback, type Hearback, type HearbackOptions } from './hearback.ts';
export { type Identity, newId, newIdentity } from './ids/new-id.ts';
export {
  indexedDbStorage,
  type Outbox,
  type OutboxItem,
  type OutboxStorage,
  type StoryDraft,
  type Submission,
  type SubmissionState,
} from './outbox/index.ts';
export { type ResponseTo, type ResultsOf, type SurveyOf, surveyOf, type WrittenSurvey } from './surveys/survey-of.ts';
