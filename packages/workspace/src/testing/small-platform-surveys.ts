import {
  type ChangeLink,
  type Endpoint,
  endpoints,
  problem,
  type ResultsQuery,
  type StaffSurvey,
  type SurveyDefinition,
  type SurveyDraft,
  type WrittenAnswer,
  type WrittenDecision,
} from '@hearback/contract';
import {
  definitionErrors,
  definitionTroubles,
  resultsFrom,
  type Tally,
  textIn,
  voiceOf,
} from '@hearback/contract/surveys';
import { writtenDecisionErrors } from '@hearback/contract/surveys/written';
import { newId } from '@hearback/sdk';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import { surgery } from './told-stories.ts';

/** A survey as the small platform keeps it. */
export interface KeptSurvey extends StaffSurvey {
  counted: (Tally & { count: number })[];
}

const { surveys, writtenAnswers } = endpoints.staff;

/** What the small platform answers about surveys. */
export const surveyAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [surveys.list, ({ surveys: all }) => ({ items: [...all.values()] })],
  [surveys.get, (platform, { params }) => surveyBy(platform, params.id)],
  [endpoints.surveys.get, (platform, { params }) => asked(platform, params.id)],
  [surveys.save, (platform, { params, body }) => save(platform, params.id, body as SurveyDraft)],
  [surveys.open, (platform, call) => open(platform, call)],
  [surveys.close, (platform, call) => Object.assign(mustBeFirst(platform, call), next('closed'))],
  [
    surveys.voice,
    (platform, { params }) => {
      const { definition, counted, state } = surveyBy(platform, params.id);
      return { survey: params.id, ...voiceOf(definition, counted, state) };
    },
  ],
  [
    surveys.results,
    (platform, { params, query }) => {
      const { definition, counted } = surveyBy(platform, params.id);
      return { survey: params.id, ...resultsFrom(definition, counted, (query as ResultsQuery).completion) };
    },
  ],
  [surveys.written, ({ written }, { params, query }) => ({ items: shownOf(written, params.id, query as object) })],
  [
    writtenAnswers.list,
    ({ written }, { query }) => ({ items: written.filter(({ state }) => state === (query as { show: string }).show) }),
  ],
  [writtenAnswers.decide, ({ written }, { params, body }) => decide(written, params.id, body as WrittenDecision)],
  [writtenAnswers.link, (platform, { params, body }) => linkAnswer(platform, params.id, body as ChangeLink)],
];

function linkAnswer(platform: SmallPlatform, id: string | undefined, { change: wanted, isLinked }: ChangeLink) {
  const found = platform.written.find((one) => one.id === id);
  const change = platform.stories.flatMap(({ changes }) => changes).find((one) => one.id === wanted);
  if (!found || !change) throw new Refused(problem('not-found', 'There is no such answer.'));
  const { text, question, receivedOn, language } = found;
  const changes = isLinked ? [change] : [];
  return { ...{ id, question, text, isCut: false, receivedOn, method: 'online', language }, changes };
}

function shownOf(written: readonly WrittenAnswer[], survey: string | undefined, query: object) {
  const { question } = query as { question?: string };
  const shown = written.filter((one) => one.state === 'shown' && one.survey.id === survey && one.question === question);
  return shown.map(({ id, text, shown: read = text, receivedOn, language }) => ({
    ...{ id, question, text: read, isCut: read !== text, receivedOn, method: 'online', language },
  }));
}

function decide(written: WrittenAnswer[], id: string | undefined, decision: WrittenDecision): WrittenAnswer {
  const found = written.find((one) => one.id === id);
  if (!found) throw new Refused(problem('not-found', 'There is no such answer.'));
  if (found.version !== decision.version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = writtenDecisionErrors(decision, found);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is wrong.', errors));
  const isShown = decision.verdict === 'show';
  const state = isShown ? ('shown' as const) : ('kept-back' as const);
  const shown = isShown ? (decision.text ?? found.text) : undefined;
  return Object.assign(found, { state, shown, version: found.version + 1, decidedBy: 'Robin Hale' });
}

/** Something that somebody wrote in answer to a survey, as a test needs it. */
export function writtenAnswer(parts: Partial<WrittenAnswer> = {}): WrittenAnswer {
  const text = 'The lift was broken.';
  return {
    ...{ id: newId(), version: 1, organisation: surgery, survey: { id: newId(), title: 'Your visit' }, text },
    ...{ question: 'Anything else?', language: 'en', state: 'waiting', mayBeShown: true, receivedOn: '2026-11-20' },
    ...{ urgent: [], personalData: [], ...parts },
  };
}

function asked(platform: SmallPlatform, id?: string) {
  const { organisation, ...survey } = surveyBy(platform, id);
  const services = [{ id: 'nurse', name: 'Nurse' }];
  return { ...survey, organisation: { ...organisation, services } };
}

function surveyBy({ surveys: all }: SmallPlatform, id = ''): KeptSurvey {
  const survey = all.get(id);
  if (!survey) throw new Refused(problem('not-found', 'There is no such survey.'));
  return survey;
}

function save(platform: SmallPlatform, id = '', { organisation, revision, ...draft }: SurveyDraft) {
  const known = platform.surveys.get(id);
  if (known && known.revision !== revision) throw new Refused(problem('stale', 'Load it again.'));
  const { opensOn, closesOn, quota, isAfterStory, kind, definition } = draft;
  const survey = {
    ...(known ?? keptSurvey(id, definition)),
    ...{ opensOn, closesOn, quota, isAfterStory, kind, definition, title: titleOf(definition), isChanged: true },
    revision: revision + 1,
  };
  platform.surveys.set(id, survey);
  return survey;
}

function open(platform: SmallPlatform, call: Call) {
  const survey = mustBeFirst(platform, call);
  const troubles = definitionTroubles(survey.definition, survey.kind);
  if (troubles.length > 0) throw new Refused(problem('invalid', 'Mend it.', definitionErrors(troubles)));
  return Object.assign(survey, next('open'), { version: survey.version + 1, isChanged: false });
}

const next = (state: StaffSurvey['state']) => ({ state });

function mustBeFirst(platform: SmallPlatform, { params, body }: Call): KeptSurvey {
  const survey = surveyBy(platform, params.id);
  const { revision } = body as { revision: number };
  if (survey.revision !== revision) throw new Refused(problem('stale', 'Load it again.'));
  survey.revision += 1;
  return survey;
}

function titleOf({ title, languages: [first = ''] }: SurveyDefinition): string {
  return textIn(title, first, first);
}

/** A survey that was never opened, as a test needs it. */
export function keptSurvey(id: string, definition: SurveyDefinition, parts: Partial<KeptSurvey> = {}): KeptSurvey {
  return {
    ...{
      id,
      organisation: { ods: 'F84003', name: 'Harbour Lane Surgery' },
      title: titleOf(definition),
      kind: 'survey',
    },
    ...{ state: 'draft', revision: 1, version: 0, isChanged: true, responses: 0, definition, counted: [] },
    isOrganisationOpen: true,
    changedAt: new Date().toISOString(),
    ...parts,
  };
}
