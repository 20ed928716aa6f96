import { endpoints, parseParameters } from '@hearback/contract';
import { UnknownSurvey } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { definitionIn, findSurvey, findVersion, type KeptSurvey } from '../surveys/store.ts';
import { findWorkDoor } from '../work-stories/store.ts';
import type { AskedSurvey } from './survey-page.tsx';

/** A survey that was opened once. */
export async function mustFind({ db }: Services, id: string): Promise<KeptSurvey> {
  const isShaped = parseParameters(endpoints.surveys.get.params, { id }).ok;
  const survey = isShaped ? await findSurvey(db, id) : undefined;
  if (!survey || survey.version === 0) throw new UnknownSurvey();
  return survey;
}

/** A survey as it is asked in one of its versions. */
export async function askedIn(
  { db, directory }: Services,
  { id, ods, kind }: KeptSurvey,
  version: number,
): Promise<AskedSurvey> {
  const [json, organisation] = await Promise.all([findVersion(db, id, version), directory(ods)]);
  if (!json || !organisation) throw new UnknownSurvey();
  const speakUp = kind === 'staff' ? (await findWorkDoor(db, ods)).speakUp : undefined;
  return { id, organisation, kind, speakUp, definition: definitionIn(json) };
}
