import {
  endpoints,
  type FieldError,
  fieldError,
  type StaffSurvey,
  type SurveyDraft,
  type SurveySummary,
} from '@hearback/contract';
import {
  alwaysOpenErrors,
  definitionErrors,
  definitionTroubles,
  inFives,
  resultsFrom,
  staffQuotaErrors,
  textIn,
  voiceOf,
} from '@hearback/contract/surveys';
import { afterStoryErrors } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance } from 'fastify';
import { cursorAfter, placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { maySeeSurveys, surveysScopeOf } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { changesOfAnswers, shownWritten } from '../written-answers/linking.ts';
import { shownPage } from '../written-answers/store.ts';
import { unknownPictures } from './pictures.ts';
import { countsOf } from './results.ts';
import { mustSee } from './seen.ts';
import { mayNot, mustBeSound, mustSet } from './setting.ts';
import {
  addSurvey,
  changeSurvey,
  closeSurvey,
  definitionIn,
  findSurvey,
  findVersion,
  type KeptSurvey,
  listSurveys,
  openSurvey,
} from './store.ts';

/** Surveys as those see them who ask them, and asking them. */
export function staffSurveyRoutes(app: FastifyInstance, services: Services): void {
  readingRoutes(app, services);
  openingRoutes(app, services);
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.surveys.save,
    handle: async ({ staff, params: { id }, body, reply }) => {
      await mustSet(services, staff, body.organisation);
      const known = await findSurvey(db, id);
      if (known && known.ods !== body.organisation) throw idUsed();
      mustBeSound([
        ...(known ? kindErrors(known, body) : []),
        ...alwaysOpenErrors(body),
        ...afterStoryErrors(body),
        ...staffQuotaErrors(body),
        ...(await unknownPictures(db, body)),
      ]);
      const kept = { id, draft: body, at: instant(services.now()) };
      if (known) {
        reply.code(200);
        if (!isSame(known, body)) mustBeFirst(await changeSurvey(db, kept));
      } else if (!(await addSurvey(db, kept))) throw idUsed();
      return found(services, id);
    },
  });
}

function readingRoutes(app: FastifyInstance, services: Services): void {
  const { surveys } = endpoints.staff;
  const { db } = services;
  const asked = async ({ id, version, draft }: KeptSurvey) =>
    definitionIn((await findVersion(db, id, version)) ?? draft);

  serveStaff(app, {
    services,
    endpoint: surveys.list,
    handle: async ({ staff, query: { organisation, limit, cursor } }) => {
      const scope = surveysScopeOf(staff.grants);
      const isWithin = organisation === undefined || maySeeSurveys(staff.grants, organisation);
      if (scope.length === 0 || !isWithin) throw mayNot();
      const rows = await listSurveys(db, { scope, ods: organisation, limit, after: placeAfter(cursor) });
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      const items = await Promise.all(rows.slice(0, limit).map((row) => summaryOf(services, row)));
      return { items, next: last && cursorAfter({ at: last.changed_at, id: last.id }) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveys.get,
    handle: async ({ staff, params: { id } }) => {
      await mustSee(services, staff, id);
      return found(services, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveys.results,
    handle: async ({ staff, params: { id }, query }) => {
      const survey = await mustSee(services, staff, id);
      if (survey.kind === 'staff') throw new Refusal('not-now', 'What staff answered is read as their voice.');
      return { survey: id, ...resultsFrom(await asked(survey), await countsOf(db, id, query), query.completion) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveys.voice,
    handle: async ({ staff, params: { id } }) => {
      const survey = await mustSee(services, staff, id);
      if (survey.kind !== 'staff') throw new Refusal('not-now', 'This survey asks patients: read its results.');
      return { survey: id, ...voiceOf(await asked(survey), await countsOf(db, id, {}), survey.state) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveys.written,
    handle: async ({ staff, params: { id }, query: { cursor, ...query } }) => {
      const survey = await mustSee(services, staff, id);
      if (survey.kind === 'staff') throw new Refusal('not-now', 'What staff wrote is shown to nobody.');
      const { items, next } = await shownPage(db, id, { ...query, after: placeAfter(cursor) });
      const changes = await changesOfAnswers(
        db,
        items.map((one) => one.id),
      );
      return { items: items.map((one) => shownWritten(one, changes.get(one.id))), next };
    },
  });
}

function openingRoutes(app: FastifyInstance, services: Services): void {
  const { surveys } = endpoints.staff;
  const { db, now } = services;

  serveStaff(app, {
    services,
    endpoint: surveys.open,
    handle: async ({ staff, params: { id }, body: { revision } }) => {
      const survey = await mustRun(services, staff, id);
      if (survey.state === 'open' && (await findVersion(db, id, survey.version)) === survey.draft) {
        throw new Refusal('not-now', 'It is open already, with these questions.');
      }
      if (survey.kind === 'staff' && survey.state === 'closed') {
        throw new Refusal('not-now', 'Its answers are told, so that no more can be taken. Write another one.');
      }
      const troubles = definitionTroubles(definitionIn(survey.draft), survey.kind);
      if (troubles.length > 0)
        throw new Refusal('invalid', 'Mend what is named, then open it.', definitionErrors(troubles));
      const { version, draft } = survey;
      mustBeFirst(await openSurvey(db, { id, revision, version, draft, at: instant(now()) }));
      // Its door opens and closes with it.
      services.directory.forget();
      return found(services, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveys.close,
    handle: async ({ staff, params: { id }, body: { revision } }) => {
      const survey = await mustRun(services, staff, id);
      if (survey.state !== 'open') throw new Refusal('not-now', 'It is not open.');
      mustBeFirst(await closeSurvey(db, { id, revision, at: instant(now()) }));
      services.directory.forget();
      return found(services, id);
    },
  });
}

/** The survey, where one may open and close it. */
async function mustRun(services: Services, staff: SignedInStaff, id: string): Promise<KeptSurvey> {
  const survey = await findSurvey(services.db, id);
  if (!survey) throw notFound('survey of yours');
  await mustSet(services, staff, survey.ods);
  return survey;
}

/** What was answered as one kind is never counted as another. */
function kindErrors({ version, kind: was }: KeptSurvey, { kind }: SurveyDraft): FieldError[] {
  if (version === 0 || kind === was) return [];
  return [
    fieldError('/kind', 'wrong-kind', 'What a survey is for stays as it is once it was opened. Write a new one.'),
  ];
}

function idUsed(): Refusal {
  return new Refusal('id-used', 'Another survey has this id. Make a new id and send it again.');
}

function mustBeFirst(isFirst: boolean): void {
  if (!isFirst) throw new Refusal('stale', 'Somebody else changed this survey meanwhile. Load it again.');
}

/** The same draft sent again, as its answer was lost. */
function isSame(known: KeptSurvey, draft: SurveyDraft): boolean {
  const { definition, kind, opensOn, closesOn, quota, isAfterStory, revision } = draft;
  const limits = [opensOn ?? null, closesOn ?? null, quota ?? null, isAfterStory ? 1 : 0];
  const isSent = [kind, ...limits, JSON.stringify(definition)];
  const isKept = [known.kind, known.opens_on, known.closes_on, known.quota, known.after_story, known.draft];
  return known.revision >= revision && isSent.every((value, place) => value === isKept[place]);
}

async function found(services: Services, id: string): Promise<StaffSurvey> {
  const survey = await findSurvey(services.db, id);
  if (!survey) throw notFound('survey of yours');
  return { ...(await summaryOf(services, survey)), definition: definitionIn(survey.draft) };
}

async function summaryOf({ db }: Services, survey: KeptSurvey): Promise<SurveySummary> {
  const { id, ods, organisation, kind, state, revision, version, responses, partial, draft } = survey;
  const definition = definitionIn(draft);
  const [first = ''] = definition.languages;
  return {
    ...{ id, organisation: { ods, name: organisation }, kind, state, revision, version },
    responses: kind === 'staff' ? inFives(responses) : responses,
    partial: partial || undefined,
    title: textIn(definition.title, first, first),
    opensOn: survey.opens_on ?? undefined,
    closesOn: survey.closes_on ?? undefined,
    quota: survey.quota ?? undefined,
    isAfterStory: survey.after_story === 1 || undefined,
    isChanged: (await findVersion(db, id, version)) !== draft,
    isOrganisationOpen: survey.organisation_closed_at === null,
    changedAt: survey.changed_at,
  };
}
