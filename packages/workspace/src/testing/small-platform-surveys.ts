import {
  type Endpoint,
  endpoints,
  problem,
  type StaffSurvey,
  type SurveyDefinition,
  type SurveyDraft,
} from '@hearback/contract';
import {
  definitionErrors,
  definitionTroubles,
  resultsFrom,
  type Tally,
  textIn,
  voiceOf,
} from '@hearback/contract/surveys';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';

/** A survey as the small platform keeps it. */
export interface KeptSurvey extends StaffSurvey {
  counted: (Tally & { count: number })[];
}

const { surveys } = endpoints.staff;

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
    (platform, { params }) => {
      const { definition, counted } = surveyBy(platform, params.id);
      return { survey: params.id, ...resultsFrom(definition, counted) };
    },
  ],
];

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
