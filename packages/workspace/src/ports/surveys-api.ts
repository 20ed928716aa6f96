import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';
import type { Watched } from './replies-api.ts';

/** Surveys through the sdk. */
export function surveysApi(
  {
    staff: { surveys, surveyInvitations, surveyPapers, writtenAnswers, returns },
    surveys: asked,
  }: Pick<Hearback, 'staff' | 'surveys'>,
  watched: Watched,
): Pick<Api, 'surveys' | 'surveyInvitations' | 'surveyPapers' | 'writtenAnswers' | 'returns'> {
  const ofSurveys: Api['surveys'] = {
    page: ({ cursor, ...query }) => watched(surveys.list(query).page(cursor)),
    get: (id) => watched(surveys.get(id)),
    asked: (id) => watched(asked.get(id)),
    save: (id, draft) => watched(surveys.save(id, draft)),
    open: (id, opening) => watched(surveys.open(id, opening)),
    close: (id, closing) => watched(surveys.close(id, closing)),
    results: (id, query) => watched(surveys.results(id, query)),
    voice: (id) => watched(surveys.voice(id)),
    written: (id, { cursor, ...query }) => watched(surveys.written(id, query).page(cursor)),
  };
  return {
    surveys: ofSurveys,
    surveyPapers: { enter: (ids, paper) => watched(surveyPapers.enter(ids, paper)) },
    surveyInvitations: {
      list: (survey) => watched(surveyInvitations.list(survey)),
      make: (ids, draft) => watched(surveyInvitations.make(ids, draft)),
      takeBack: (ids) => watched(surveyInvitations.takeBack(ids)),
    },
    writtenAnswers: {
      page: ({ cursor, ...query }) => watched(writtenAnswers.list(query).page(cursor)),
      decide: (id, decision) => watched(writtenAnswers.decide(id, decision)),
      link: (id, link) => watched(writtenAnswers.link(id, link)),
    },
    returns: {
      list: (ods, query) => watched(returns.list(ods, query)),
      take: (ods, month, seen) => watched(returns.take({ ods, month }, seen)),
    },
  };
}
