import { fieldError, type NotTaking, type ResponseReceipt, type SurveyResponse } from '@hearback/contract';
import { notTaking, notTakingWords, sentErrors } from '@hearback/contract/surveys';
import { paperErrors, sentMethodErrors } from '@hearback/contract/surveys/inviting';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { dayInLondon } from '../time/clock.ts';
import { definitionIn, findSurvey, findVersion, type KeptSurvey, termsOf } from './store.ts';

/** A response by its survey and its own id, and the way it came. */
interface ResponseIds {
  survey: string;
  id: string;
  /** The hash of the one-time link it is given with. */
  link?: string | undefined;
  /** The day that is written on it, where it is on paper. */
  writtenOn?: string;
}

/** Keeps a response and gives its receipt; the same response again gives the same one. */
export async function respond(
  services: Services,
  { survey: id, id: response, ...way }: ResponseIds,
  body: SurveyResponse,
): Promise<{ receipt: ResponseReceipt; isNew: boolean }> {
  const survey = await findSurvey(services.db, id);
  const json = survey && (await findVersion(services.db, id, body.version));
  if (!survey || !json) throw notFound('survey of this version');
  const fingerprint = fingerprintOf({ id, ...body });
  const known = await keptReceipt(services, response, fingerprint);
  if (known) return { receipt: known, isNew: false };
  const reason = await whyNotTaking(services, survey);
  if (reason) throw new Refusal('not-now', notTakingWords[reason]);
  const definition = definitionIn(json);
  const errors = [
    ...(way.writtenOn === undefined ? sentErrors(definition, body) : paperErrors(definition, body.answers)),
    ...(await wrongWithService(services, survey.ods, body.service)),
    ...(way.writtenOn === undefined ? sentMethodErrors(body.method) : []),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the answers that are named, then send them again.', errors);
  const taken = await services.takeResponse({
    id: response,
    survey: id,
    definition,
    response: body,
    // Of staff one and all are counted alike: what is apart could be taken from the whole, and few be seen.
    isApart: body.isPartial === true && survey.kind !== 'staff',
    fingerprint,
    ...way,
  });
  if (taken.outcome === 'link-used') {
    throw new Refusal('not-now', 'These answers were not taken: this link was used already, or taken back.');
  }
  if (taken.outcome === 'no-more') {
    const now = await findSurvey(services.db, id);
    throw new Refusal('not-now', notTakingWords[(now && (await whyNotTaking(services, now))) ?? 'full']);
  }
  if (taken.outcome === 'taken') {
    throw new Refusal('id-used', 'Another response has this id. Make a new id and send it again.');
  }
  return { receipt: { id: response, receivedAt: taken.receivedAt }, isNew: taken.outcome === 'new' };
}

/** Why a survey takes no responses now; nothing where it takes them. */
export async function whyNotTaking(
  { directory, now }: Pick<Services, 'directory' | 'now'>,
  survey: KeptSurvey,
): Promise<NotTaking | undefined> {
  const organisation = await directory(survey.ods);
  return notTaking({ ...termsOf(survey), isOrganisationOpen: !!organisation?.open }, dayInLondon(now()));
}

/** Taken in before the survey closed, and sent again because the answer was lost: it is known all the same. */
async function keptReceipt({ db }: Services, id: string, fingerprint: string): Promise<ResponseReceipt | undefined> {
  const kept = await db
    .selectFrom('responses')
    .select(['received_at'])
    .where('id', '=', id)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return kept && { id, receivedAt: kept.received_at };
}

async function wrongWithService({ directory }: Services, ods: string, service: string | undefined) {
  if (service === undefined) return [];
  const organisation = await directory(ods);
  return organisation?.services.some(({ id }) => id === service) ? [] : [fieldError('/service', 'unknown-service')];
}
