import {
  type endpoints,
  type FieldError,
  fieldError,
  type SurveyDefinition,
  type SurveyResponse,
} from '@hearback/contract';
import { notTaking, notTakingWords, sentErrors } from '@hearback/contract/surveys';
import { sentMethodErrors } from '@hearback/contract/surveys/inviting';
import { writtenIn } from '@hearback/contract/surveys/written';
import { notFound, Refusal } from '../world/refusal.ts';
import { type KeptSurvey, wholeResponsesTo } from '../world/surveys.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { urgentIn } from './found-in.ts';

/** Surveys as anyone may answer them. */
export const surveys: Answers<typeof endpoints.surveys> = {
  get: ({ params: { id } }, { world }) => {
    const survey = world.surveys.get(id);
    const definition = survey?.versions.at(-1);
    const organisation = world.organisations.get(survey?.ods ?? '');
    if (!survey || !definition || !organisation) throw notFound('survey');
    const { kind, opensOn, closesOn, versions } = survey;
    return {
      result: {
        ...{ id, kind, organisation, definition, version: versions.length, closesOn },
        opensOn: opensOn && opensOn > world.today() ? opensOn : undefined,
        notTaking: reasonOf(world, survey),
      },
    };
  },
  respond: ({ params, body }, { world }) =>
    takeResponse(world, params, body, (definition) => [
      ...sentErrors(definition, body),
      ...sentMethodErrors(body.method),
    ]),
};

/** Keeps a response, unless something is wrong with it by the rules of how it came; the same one again is known. */
export function takeResponse(
  world: World,
  { survey: surveyId, id }: { survey: string; id: string },
  body: SurveyResponse,
  wrongBy: (definition: SurveyDefinition) => readonly FieldError[],
) {
  const survey = world.surveys.get(surveyId);
  if (!survey?.versions[body.version - 1]) throw notFound('survey of this version');
  const known = world.responses.get(id);
  const isSame = known?.survey === surveyId && JSON.stringify(known.response) === JSON.stringify(body);
  if (known && isSame) return { result: { id, receivedAt: known.receivedAt }, isRepeat: true };
  mustTake(world, survey, body, wrongBy);
  if (known) throw new Refusal('id-used', 'Another response has this id. Make a new id and send it again.');
  const receivedAt = world.instant();
  world.responses.set(id, { survey: surveyId, response: body, receivedAt });
  keepWritten(world, survey, { id, response: body });
  return { result: { id, receivedAt } };
}

/** Why a survey takes no responses now; nothing where it takes them. */
export function reasonOf(world: World, survey: KeptSurvey) {
  const isOrganisationOpen = !!world.organisations.get(survey.ods)?.open;
  return notTaking({ ...survey, isOrganisationOpen, responses: wholeResponsesTo(world, survey) }, world.today());
}

function mustTake(
  world: World,
  survey: KeptSurvey,
  response: SurveyResponse,
  wrongBy: (definition: SurveyDefinition) => readonly FieldError[],
): void {
  const { version, service } = response;
  const reason = reasonOf(world, survey);
  if (reason) throw new Refusal('not-now', notTakingWords[reason]);
  const definition = survey.versions[version - 1] ?? survey.definition;
  const services = world.organisations.get(survey.ods)?.services ?? [];
  const errors = [
    ...wrongBy(definition),
    ...(service === undefined || services.some(({ id }) => id === service)
      ? []
      : [fieldError('/service', 'unknown-service')]),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the answers that are named, then send them again.', errors);
}

/** Of what staff write, what may be urgent alone. */
function keepWritten(
  world: World,
  survey: KeptSurvey,
  { id: response, response: body }: { id: string; response: SurveyResponse },
) {
  const definition = survey.versions[body.version - 1] ?? survey.definition;
  for (const { question, text } of writtenIn(definition, body.answers)) {
    const urgent = urgentIn(text);
    if (survey.kind === 'staff' && urgent.length === 0) continue;
    const id = world.newId();
    world.written.set(id, { id, version: 1, state: 'waiting', text, response, question, urgent });
  }
}
