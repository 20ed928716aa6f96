import type { NotTaking, SurveyState } from '@hearback/contract';

/** What decides whether a survey takes responses. */
interface Taking {
  state: SurveyState;
  opens_on: string | null;
  closes_on: string | null;
  quota: number | null;
  responses: number;
}

/** Why a survey takes no responses on a day in Europe/London; nothing where it takes them. */
export function notTaking(survey: Taking, today: string): NotTaking | undefined {
  if (survey.state === 'closed' || (survey.closes_on !== null && today > survey.closes_on)) return 'over';
  if (survey.state === 'draft' || (survey.opens_on !== null && today < survey.opens_on)) return 'not-yet';
  return survey.quota !== null && survey.responses >= survey.quota ? 'full' : undefined;
}
