import type {
  InvitationBatchDraft,
  StaffSurvey,
  SurveyDefinition,
  SurveyDraft,
  SurveyResponse,
  SurveySummary,
  UrgentKind,
  WrittenAnswer,
} from '@hearback/contract';
import { inFives, type Tally, talliesOf, textIn } from '@hearback/contract/surveys';
import type { AlikeLinks } from '@hearback/contract/surveys/inviting';
import { notFound } from './refusal.ts';
import type { World } from './world.ts';

/** A survey as the world keeps it, with its versions as they were opened. */
export interface KeptSurvey extends Omit<SurveyDraft, 'organisation'> {
  id: string;
  ods: string;
  state: SurveySummary['state'];
  versions: SurveyDefinition[];
  /** When its first version was opened. */
  firstOpenedAt?: string | undefined;
  changedAt: string;
}

/** One-time links that were made together. */
export interface KeptBatch extends Omit<InvitationBatchDraft, 'invitees'> {
  id: string;
  survey: string;
  madeBy: string;
  madeAt: string;
  links: { state: AlikeLinks['state']; tags: readonly string[] }[];
}

export interface KeptResponse {
  survey: string;
  response: SurveyResponse;
  receivedAt: string;
}

/** What somebody wrote in answer to a question, and what was decided on it. */
export interface KeptWritten
  extends Pick<WrittenAnswer, 'id' | 'version' | 'text' | 'state' | 'decidedAt' | 'decidedBy'> {
  response: string;
  question: string;
  /** What is read of it where words were taken out. */
  cut?: string | undefined;
  urgent: UrgentKind[];
  /** The changes that are because of it. */
  changes?: readonly string[];
}

/** The responses that a survey has taken. */
export function responsesTo(world: World, survey: string): KeptResponse[] {
  return [...world.responses.values()].filter((kept) => kept.survey === survey);
}

/** How many of them count as one each: none that was stopped before the end, but for those of staff. */
export function wholeResponsesTo(world: World, { id, kind }: KeptSurvey): number {
  return responsesTo(world, id).filter(({ response }) => kind === 'staff' || !response.isPartial).length;
}

/** A survey as staff see it. */
export function staffSurvey(world: World, survey: KeptSurvey): StaffSurvey {
  const { id, ods, kind, state, revision, versions, definition, opensOn, closesOn, quota, changedAt } = survey;
  const isAfterStory = survey.isAfterStory || undefined;
  const organisation = world.organisations.get(ods);
  if (!organisation) throw notFound('organisation with this code');
  const [first = ''] = definition.languages;
  return {
    ...{ id, organisation: { ods, name: organisation.name }, kind, state, revision, version: versions.length },
    ...{ title: textIn(definition.title, first, first), opensOn, closesOn, quota, isAfterStory, changedAt, definition },
    isChanged: JSON.stringify(versions.at(-1)) !== JSON.stringify(definition),
    responses: kind === 'staff' ? inFives(wholeResponsesTo(world, survey)) : wholeResponsesTo(world, survey),
    partial: responsesTo(world, id).length - wholeResponsesTo(world, survey) || undefined,
    isOrganisationOpen: organisation.open,
  };
}

/** What some responses count. */
export function countedOf(survey: KeptSurvey, responses: readonly KeptResponse[]): (Tally & { count: number })[] {
  const counted = new Map<string, Tally & { count: number }>();
  for (const { response } of responses) {
    const definition = survey.versions[response.version - 1] ?? survey.definition;
    const isPartial = response.isPartial && survey.kind !== 'staff';
    for (const tally of talliesOf(definition, { ...response, isPartial })) {
      const key = JSON.stringify(tally);
      counted.set(key, { ...tally, count: (counted.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()];
}
