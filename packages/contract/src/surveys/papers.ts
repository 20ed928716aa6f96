import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Id } from '../ids.ts';
import { ResponseReceipt, SurveyResponse } from './response.ts';

/** How answers reach whoever types them in: on paper, or by telephone. */
export const PaperMethod = z.enum(['handwritten', 'telephone']);
export type PaperMethod = z.infer<typeof PaperMethod>;

/** Days that an answer may lie before it is typed in. */
export const LONGEST_PAPER_DAYS = 366;

const { version, answers, service, language } = SurveyResponse.shape;

/** What somebody answered on paper or by telephone, as staff type it in. */
export const PaperResponse = z.strictObject({
  ...{ version, answers, service, language },
  method: z._default(PaperMethod, 'handwritten'),
  /** The day that is written on it. It counts in the month in which it is typed in, as every response in the one in which it comes in. */
  writtenOn: Day,
});
export type PaperResponse = z.infer<typeof PaperResponse>;

export const surveyPaperEndpoints = {
  enter: endpoint({
    summary:
      'Types in what somebody answered on paper or by telephone. What they left empty is left out, needed or not; one answer there has to be. The same PUT again is the same response.',
    method: 'PUT',
    path: '/v1/staff/surveys/{survey}/papers/{id}',
    audience: 'staff',
    params: z.object({ survey: Id, id: Id }),
    body: PaperResponse,
    result: ResponseReceipt,
    status: 201,
    problems: ['not-found', 'forbidden', 'id-used', 'not-now'],
  }),
};
