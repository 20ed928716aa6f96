import { endpoints } from '@hearback/contract';
import { papersEnteredBy } from '@hearback/contract/permissions';
import { notByColleagues, paperDayErrors } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { hashOf } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { holdsAny } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { respond } from './respond.ts';
import { findSurvey } from './store.ts';

/** Typing in what was answered on paper. */
export function surveyPaperRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.surveyPapers.enter,
    handle: async ({ staff, params: { survey: of, id }, body: { writtenOn, ...answered }, reply }) => {
      const survey = await findSurvey(services.db, of);
      if (!survey) throw notFound('survey of yours');
      if (!holdsAny(staff.grants, papersEnteredBy, survey.ods)) {
        throw new Refusal('forbidden', 'Your role there does not type in answers.');
      }
      if (survey.kind === 'staff') throw new Refusal('forbidden', notByColleagues);
      const errors = paperDayErrors(writtenOn, dayInLondon(services.now()));
      if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
      // By whom it is typed in makes it theirs: nobody else sends the same response again.
      const key = hashOf(`paper ${staff.id} ${id}`);
      const { receipt, isNew } = await respond(services, { survey: of, id, writtenOn }, { ...answered, key });
      if (!isNew) reply.code(200);
      return receipt;
    },
  });
}
