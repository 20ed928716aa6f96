import * as z from 'zod/mini';
import { Day, Id, Instant, Ods, WrittenDay } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { SurveyKind, SurveyState } from './kinds.ts';
import { SurveyDefinition } from './survey.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** What is set of a survey beside its questions; it holds for all versions. */
const settings = {
  kind: SurveyKind,
  /** The first and the last day on which responses are taken, in Europe/London. */
  opensOn: z.optional(Day),
  closesOn: z.optional(Day),
  /** How many responses are taken at most. */
  quota: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000))),
  /** Whether it is offered to whoever has just told a story of the organisation. Never one of those who work there. */
  isAfterStory: z.optional(z.boolean()),
};

/** A survey as somebody keeps it while they build it. */
export const SurveyDraft = z.strictObject({
  organisation: Ods,
  ...settings,
  opensOn: z.optional(WrittenDay),
  closesOn: z.optional(WrittenDay),
  definition: SurveyDefinition,
  /** The revision that was changed; 0 for a new survey. */
  revision: Count,
});
export type SurveyDraft = z.infer<typeof SurveyDraft>;

/** A survey in the workspace's list. */
export const SurveySummary = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  ...settings,
  state: SurveyState,
  /** Goes up with each change of the draft. */
  revision: Count,
  /** The version that is answered; 0 before it was first opened. */
  version: Count,
  /** Whether the draft has what the version that is answered has not. */
  isChanged: z.boolean(),
  /** Of those who answered to the end; of a survey of staff of everybody, in whole fives. */
  responses: Count,
  /** Of those who stopped before the end; absent where nobody did, and of a survey of staff. */
  partial: z.optional(Count),
  /** Of one that is closed nothing is taken. */
  isOrganisationOpen: z.boolean(),
  changedAt: Instant,
});
export type SurveySummary = z.infer<typeof SurveySummary>;

/** A survey with the questions of its draft. */
export const StaffSurvey = z.object({ ...SurveySummary.shape, definition: SurveyDefinition });
export type StaffSurvey = z.infer<typeof StaffSurvey>;
