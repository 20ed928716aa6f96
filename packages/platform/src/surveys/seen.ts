import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeSurveys } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findSurvey, type KeptSurvey } from './store.ts';

/** The survey, where one may see it and what was answered; whether there is one is for nobody else to know. */
export async function mustSee(
  { db }: Pick<Services, 'db'>,
  { grants }: Pick<SignedInStaff, 'grants'>,
  id: string,
): Promise<KeptSurvey> {
  const survey = await findSurvey(db, id);
  if (!survey || !maySeeSurveys(grants, survey.ods)) throw notFound('survey of yours');
  return survey;
}
