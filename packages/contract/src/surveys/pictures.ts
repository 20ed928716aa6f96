import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { PictureFile } from '../pictures.ts';
import { SurveyPicture } from './questions.ts';

/** A picture that is to be chosen in a survey of this organisation. */
const SurveyPictureUpload = z.strictObject({ organisation: Ods, data: PictureFile });

export const surveyPictureEndpoints = {
  add: endpoint({
    summary: 'Keeps a picture that may be chosen in a survey. Anybody who has its address sees it.',
    method: 'PUT',
    path: '/v1/staff/survey-pictures/{id}',
    audience: 'staff',
    params: z.object({ id: Id }),
    body: SurveyPictureUpload,
    result: SurveyPicture,
    status: 201,
    problems: ['id-used', 'forbidden', 'not-now'],
  }),
};
