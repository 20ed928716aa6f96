import type { endpoints } from '@hearback/contract';
import { papersEnteredBy } from '@hearback/contract/permissions';
import { notByColleagues, paperDayErrors, paperErrors } from '@hearback/contract/surveys/inviting';
import { holds } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';
import { takeResponse } from './surveys.ts';

/** Typing in what was answered on paper. */
export const surveyPapers: Answers<typeof endpoints.staff.surveyPapers> = {
  enter: ({ params, body: { writtenOn, ...answered } }, caller) => {
    const account = caller.staff();
    const survey = caller.world.surveys.get(params.survey);
    if (!survey) throw notFound('survey of yours');
    if (!papersEnteredBy.some((role) => holds(account.roles, role, survey.ods))) {
      throw new Refusal('forbidden', 'Your role there does not type in answers.');
    }
    if (survey.kind === 'staff') throw new Refusal('forbidden', notByColleagues);
    const errors = paperDayErrors(writtenOn, caller.world.today());
    if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
    const response = { ...answered, key: `paper-by-${account.email}` };
    return takeResponse(caller.world, params, response, (definition) => paperErrors(definition, answered.answers));
  },
};
