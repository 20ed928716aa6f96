import { endpoints, type InvitationBatch } from '@hearback/contract';
import { notTakingWords, textIn } from '@hearback/contract/surveys';
import { batchErrors, countsOfLinks } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance } from 'fastify';
import type { SurveyBatchRow } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { maySeeSurveys, maySetSurveys } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { whyNotTaking } from '../surveys/respond.ts';
import { definitionIn, findSurvey, findVersion, type KeptSurvey } from '../surveys/store.ts';
import { dayInLondon } from '../time/clock.ts';
import { makeBatch } from './making.ts';
import { countLinks, failedLinks, findBatch, listBatches, takeBackLinks } from './store.ts';

/** One-time links to surveys. */
export function surveyInvitationRoutes(app: FastifyInstance, services: Services): void {
  const { surveyInvitations } = endpoints.staff;
  const { db, now } = services;

  serveStaff(app, {
    services,
    endpoint: surveyInvitations.list,
    handle: async ({ staff, params }) => {
      const survey = await findSurvey(db, params.survey);
      if (!survey || !maySeeSurveys(staff.grants, survey.ods)) throw notFound('survey of yours');
      return { batches: await shown(services, survey, await listBatches(db, survey.id)) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveyInvitations.make,
    handle: async ({ staff, params: { survey: of, id }, body: draft, reply }) => {
      const survey = await mustSet(services, staff, of);
      const reason = await whyNotTaking(services, survey);
      const isToCome = reason === 'not-yet' && survey.state === 'open';
      if (reason && !isToCome) throw new Refusal('not-now', notTakingWords[reason]);
      const asked = definitionIn((await findVersion(db, of, survey.version)) ?? survey.draft);
      const { hidden = [], languages, title } = asked;
      const errors = batchErrors(draft, { hidden, opensOn: survey.opens_on, today: dayInLondon(now()) });
      if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
      const [first = ''] = languages;
      const made = await makeBatch(services, { id, survey, title: textIn(title, first, first), draft, by: staff });
      if (!made.isNew) reply.code(200);
      return { ...(await one(services, survey, id)), addresses: made.addresses };
    },
  });

  serveStaff(app, {
    services,
    endpoint: surveyInvitations.takeBack,
    handle: async ({ staff, params: { survey: of, id } }) => {
      const survey = await mustSet(services, staff, of);
      const batch = await findBatch(db, id);
      if (batch?.survey_id !== of) throw notFound('batch of links to this survey');
      await db.transaction().execute((trx) => takeBackLinks(trx, batch, now()));
      return one(services, survey, id);
    },
  });
}

/** The survey, where one may ask it. */
async function mustSet({ db }: Services, { grants }: SignedInStaff, id: string): Promise<KeptSurvey> {
  const survey = await findSurvey(db, id);
  if (!survey) throw notFound('survey of yours');
  if (!maySetSurveys(grants, survey.ods)) throw new Refusal('forbidden', 'Your role there does not have surveys.');
  return survey;
}

async function one(services: Services, survey: KeptSurvey, id: string): Promise<InvitationBatch> {
  const batch = await findBatch(services.db, id);
  const [found] = batch ? await shown(services, survey, [batch]) : [];
  if (!found) throw notFound('batch of links to this survey');
  return found;
}

async function shown(
  { db }: Services,
  { kind }: KeptSurvey,
  batches: readonly SurveyBatchRow[],
): Promise<InvitationBatch[]> {
  const ids = batches.map(({ id }) => id);
  const [counted, failed] = await Promise.all([countLinks(db, ids), failedLinks(db, ids)]);
  return batches.map(({ id, name, invited_by, until, by_name, made_at }) => ({
    ...{ id, name, by: invited_by, until, madeBy: by_name, madeAt: made_at },
    ...countsOfLinks(
      counted.filter(({ batch }) => batch === id),
      { isTold: kind !== 'staff' },
    ),
    failures: failed.flatMap(({ batch, ...failure }) => (batch === id ? [failure] : [])),
  }));
}
