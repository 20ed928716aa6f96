import {
  type endpoints,
  type FieldError,
  fieldError,
  type ResultsQuery,
  type SurveyResponse,
} from '@hearback/contract';
import {
  alwaysOpenErrors,
  definitionErrors,
  definitionTroubles,
  resultsFrom,
  staffQuotaErrors,
  voiceOf,
} from '@hearback/contract/surveys';
import { afterStoryErrors, pictureErrors } from '@hearback/contract/surveys/inviting';
import { pageOf } from '../world/pages.ts';
import { hasSurveys, maySeeSurveys, maySetSurveys } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { countedOf, type KeptSurvey, responsesTo, staffSurvey } from '../world/surveys.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { shownWritten } from './written-answers.ts';

/** Surveys as those see them who ask them, and asking them. */
export const staffSurveys: Answers<typeof endpoints.staff.surveys> = {
  list: ({ query: { organisation, limit, cursor } }, { world, staff }) => {
    const { roles } = staff();
    if (!hasSurveys(roles) || (organisation !== undefined && !maySeeSurveys(roles, organisation))) throw mayNot();
    const seen = [...world.surveys.values()].filter(
      ({ ods }) => maySeeSurveys(roles, ods) && (organisation ?? ods) === ods,
    );
    const placeOf = ({ changedAt, id }: KeptSurvey) => ({ at: changedAt, id });
    const { items, ...page } = pageOf(seen, { placeOf, first: 'newest', limit, cursor });
    return { result: { ...page, items: items.map((survey) => staffSurvey(world, survey)) } };
  },
  get: ({ params: { id } }, { world, staff }) => ({ result: staffSurvey(world, mustSee(world, staff(), id)) }),
  save: ({ params: { id }, body: { organisation: ods, ...draft } }, { world, staff }) => {
    mustSet(world, staff(), ods);
    const known = world.surveys.get(id);
    if (known && known.ods !== ods)
      throw new Refusal('id-used', 'Another survey has this id. Make a new id and send it again.');
    mustBeSound([
      ...(known ? kindErrors(known, draft.kind) : []),
      ...alwaysOpenErrors(draft),
      ...afterStoryErrors(draft),
      ...staffQuotaErrors(draft),
      ...pictureErrors(
        draft.definition,
        [...world.surveyPictures.values()].filter((one) => one.organisation === ods).map(({ picture }) => picture),
      ),
    ]);
    const { revision = 0, state = 'draft', versions = [], firstOpenedAt } = known ?? {};
    const isSame =
      known !== undefined && JSON.stringify(draftIn(known)) === JSON.stringify(draftIn({ ...known, ...draft }));
    if (isSame && revision >= draft.revision) return { result: staffSurvey(world, known), isRepeat: true };
    if (known) mustBeFirst(known, draft.revision);
    const times = { firstOpenedAt, changedAt: world.instant() };
    const kept = { ...draft, ...times, ...{ id, ods, state, versions, revision: revision + 1 } };
    world.surveys.set(id, kept);
    return { result: staffSurvey(world, kept), isRepeat: known !== undefined };
  },
  open: ({ params: { id }, body: { revision } }, { world, staff }) => {
    const survey = mustRun(world, staff(), id);
    const isNew = JSON.stringify(survey.versions.at(-1)) !== JSON.stringify(survey.definition);
    if (survey.state === 'open' && !isNew) throw new Refusal('not-now', 'It is open already, with these questions.');
    if (survey.kind === 'staff' && survey.state === 'closed') {
      throw new Refusal('not-now', 'Its answers are told, so that no more can be taken. Write another one.');
    }
    const troubles = definitionTroubles(survey.definition, survey.kind);
    if (troubles.length > 0)
      throw new Refusal('invalid', 'Mend what is named, then open it.', definitionErrors(troubles));
    mustBeFirst(survey, revision);
    if (isNew) survey.versions.push(structuredClone(survey.definition));
    survey.firstOpenedAt ??= world.instant();
    return { result: changed(world, survey, 'open') };
  },
  close: ({ params: { id }, body: { revision } }, { world, staff }) => {
    const survey = mustRun(world, staff(), id);
    if (survey.state !== 'open') throw new Refusal('not-now', 'It is not open.');
    mustBeFirst(survey, revision);
    return { result: changed(world, survey, 'closed') };
  },
  results: ({ params: { id }, query }, { world, staff }) => {
    const survey = mustSee(world, staff(), id);
    if (survey.kind === 'staff') throw new Refusal('not-now', 'What staff answered is read as their voice.');
    const asked = responsesTo(world, id).filter((kept) => isAskedFor(kept, query));
    const definition = survey.versions.at(-1) ?? survey.definition;
    return { result: { survey: id, ...resultsFrom(definition, countedOf(survey, asked), query.completion) } };
  },
  voice: ({ params: { id } }, { world, staff }) => {
    const survey = mustSee(world, staff(), id);
    if (survey.kind !== 'staff') throw new Refusal('not-now', 'This survey asks patients: read its results.');
    const definition = survey.versions.at(-1) ?? survey.definition;
    const counted = countedOf(survey, responsesTo(world, id));
    return { result: { survey: id, ...voiceOf(definition, counted, survey.state) } };
  },
  written: ({ params: { id }, query: { question, limit, cursor, ...query } }, { world, staff }) => {
    const survey = mustSee(world, staff(), id);
    if (survey.kind === 'staff') throw new Refusal('not-now', 'What staff wrote is shown to nobody.');
    const all = shownWritten(world, id).filter(
      ({ one, at, isPartial }) =>
        (question ?? one.question) === one.question &&
        isAskedFor({ response: { ...one, isPartial }, receivedAt: at }, query),
    );
    const placeOf = ({ one, at }: (typeof all)[number]) => ({ at, id: one.id });
    const { items, ...page } = pageOf(all, { placeOf, first: 'newest', limit, cursor });
    return { result: { ...page, items: items.map(({ one }) => one) } };
  },
};

type Told = Pick<SurveyResponse, 'service' | 'method' | 'language' | 'isPartial'>;

function isAskedFor(
  { response, receivedAt }: { response: Told; receivedAt: string },
  { from, to, service, method, language, completion }: ResultsQuery,
): boolean {
  const day = receivedAt.slice(0, 10);
  return (
    (from ?? day) <= day &&
    day <= (to ?? day) &&
    (service ?? response.service) === response.service &&
    (method ?? response.method) === response.method &&
    (language ?? response.language) === response.language &&
    (completion === undefined || (completion === 'partial') === !!response.isPartial)
  );
}

function draftIn({ kind, definition, opensOn, closesOn, quota, isAfterStory }: KeptSurvey) {
  return { kind, definition, opensOn, closesOn, quota, isAfterStory: isAfterStory || undefined };
}

function changed(world: World, survey: KeptSurvey, state: KeptSurvey['state']) {
  Object.assign(survey, { state, revision: survey.revision + 1, changedAt: world.instant() });
  return staffSurvey(world, survey);
}

/** The survey, where one may see it and what was answered. */
export function mustSee(world: World, { roles }: StaffAccount, id: string): KeptSurvey {
  const survey = world.surveys.get(id);
  if (!survey || !maySeeSurveys(roles, survey.ods)) throw notFound('survey of yours');
  return survey;
}

function mustRun(world: World, staff: StaffAccount, id: string): KeptSurvey {
  const survey = world.surveys.get(id);
  if (!survey) throw notFound('survey of yours');
  mustSet(world, staff, survey.ods);
  return survey;
}

export function mustSet(world: World, { roles }: StaffAccount, ods: string): void {
  if (!maySetSurveys(roles, ods)) throw mayNot();
  mustBeSound(world.organisations.has(ods) ? [] : [fieldError('/organisation', 'unknown-organisation')]);
}

function mustBeSound(errors: FieldError[]): void {
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}

function kindErrors({ versions, kind: was }: KeptSurvey, kind: KeptSurvey['kind']): FieldError[] {
  if (versions.length === 0 || kind === was) return [];
  return [
    fieldError('/kind', 'wrong-kind', 'What a survey is for stays as it is once it was opened. Write a new one.'),
  ];
}

function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have surveys.');
}

function mustBeFirst(survey: KeptSurvey, revision: number): void {
  if (survey.revision !== revision) {
    throw new Refusal('stale', 'Somebody else changed this survey meanwhile. Load it again.');
  }
}
