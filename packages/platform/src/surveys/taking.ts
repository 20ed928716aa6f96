import type { SurveyDefinition, SurveyResponse } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, SurveyRow } from '../database/schema.ts';
import { freeLinks, useLink } from '../survey-invitations/store.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { keepWritten } from '../written-answers/keeping.ts';
import { countResponses, countsBy } from './tallies.ts';

/** A response that passed every rule, ready to be committed. */
export interface AcceptedResponse {
  id: string;
  survey: string;
  definition: SurveyDefinition;
  response: SurveyResponse;
  /** Counted apart from those that were answered to the end, and in no quota. */
  isApart?: boolean;
  fingerprint: string;
  /** The one-time link it is given with. */
  link?: string | undefined;
  /** The day that is written on it, where it is on paper. */
  writtenOn?: string;
}

/** What became of a response: kept now, kept before, its id is another one's, the survey takes no more, or its link is used. */
export type TakenResponse =
  | { outcome: 'new' | 'known' | 'taken'; receivedAt: string }
  | { outcome: 'no-more' }
  | { outcome: 'link-used' };

interface Ports {
  db: Kysely<Database>;
  now: () => Date;
  /** Where the workspace is. */
  publicUrl: string;
}

/** Commits responses with what they count in one transaction, all or none. One that is there already is left alone. */
export async function commitResponses(
  { db, now, publicUrl }: Ports,
  responses: AcceptedResponse[],
): Promise<TakenResponse[]> {
  const at = now();
  // In order of id, so that two processes with the same responses never wait for each other crosswise.
  const firsts = [...new Map(responses.toReversed().map((response) => [response.id, response])).values()];
  firsts.sort((one, other) => (one.id < other.id ? -1 : 1));
  return db.transaction().execute(async (trx) => {
    const inserted = await insertResponses(trx, firsts, instant(at));
    // In the order they came, so that the last places of a quota go to whoever was first.
    const fresh = [...new Set(responses.map(({ id }) => firsts.find((one) => one.id === id)))].flatMap((one) =>
      one && inserted.has(one.id) ? [one] : [],
    );
    const today = dayInLondon(at);
    const used = await useLinks(trx, fresh, today);
    const own = fresh.filter((one) => !used.has(one.id));
    const within = await withinQuotas(trx, own);
    await freeLinks(trx, linksOf(own.filter((one) => !within.responses.includes(one))));
    await countResponses(trx, { ...within, day: today });
    await keepWritten(trx, { responses: within.responses, at, publicUrl });
    const kept = await findKept(trx, firsts);
    return responses.map(({ id, fingerprint }) => {
      const found = kept.get(id);
      if (!found) return { outcome: used.has(id) ? ('link-used' as const) : ('no-more' as const) };
      if (found.fingerprint !== fingerprint) return { outcome: 'taken' as const, receivedAt: found.received_at };
      return { outcome: inserted.has(id) ? ('new' as const) : ('known' as const), receivedAt: found.received_at };
    });
  });
}

async function insertResponses(trx: Kysely<Database>, responses: AcceptedResponse[], at: string): Promise<Set<string>> {
  const rows = responses.map(({ id, survey, definition, response, fingerprint, writtenOn }) => ({
    id,
    survey_id: survey,
    version: response.version,
    service: response.service ?? null,
    method: response.method,
    language: response.language,
    given: JSON.stringify(namedIn(definition, response.given)),
    answers: JSON.stringify(response.answers),
    received_at: at,
    fingerprint,
    written_on: writtenOn ?? null,
    is_partial: response.isPartial ? 1 : 0,
  }));
  const inserted = await insertRows(trx, 'responses', rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

/** What came along that the survey has a name for: a survey of staff has none, so that nothing tells who answered. */
function namedIn({ hidden = [] }: SurveyDefinition, given: SurveyResponse['given'] = {}): SurveyResponse['given'] {
  return Object.fromEntries(Object.entries(given).filter(([name]) => hidden.includes(name)));
}

/**
 * Uses the links of responses, and takes those out again whose link was used before or taken back; gives the ids of these. Always
 * in one order and before the surveys' own rows, so that two processes never wait for each other crosswise.
 */
async function useLinks(
  trx: Kysely<Database>,
  responses: readonly AcceptedResponse[],
  today: string,
): Promise<Set<string>> {
  const late = new Set<string>();
  const invited = responses.flatMap(({ id, survey, link }) => (link === undefined ? [] : [{ id, survey, link }]));
  for (const { id, survey, link } of invited.toSorted((one, other) => one.link.localeCompare(other.link))) {
    if (!(await useLink(trx, { tokenHash: link, survey, today }))) late.add(id);
  }
  await removeResponses(trx, [...late]);
  return late;
}

function linksOf(responses: readonly AcceptedResponse[]): string[] {
  return responses.flatMap(({ link }) => link ?? []);
}

async function removeResponses(trx: Kysely<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('responses').where('id', 'in', ids).execute();
}

/**
 * Adds responses to the numbers their surveys have, and takes those out again that are more than the quota or came after the end. The survey's row
 * is locked from here on, so those who answer at the same moment never pass it together.
 */
async function withinQuotas(
  trx: Kysely<Database>,
  responses: readonly AcceptedResponse[],
): Promise<{ responses: readonly AcceptedResponse[]; summedTo: ReadonlyMap<string, string | null> }> {
  const surplus = new Set<string>();
  const summedTo = new Map<string, string | null>();
  for (const [id] of countsBy(responses.map(({ survey }) => survey))) {
    const own = responses.filter((response) => response.survey === id);
    const [whole, apart] = [own.filter((one) => !one.isApart), own.filter((one) => one.isApart)];
    const survey = await addTo(trx, id, { responses: whole.length, partial: apart.length });
    summedTo.set(id, survey.summed_to);
    const late = [
      ...whole.slice(whole.length - overOf(survey, whole.length)),
      ...(survey.state === 'closed' ? apart : []),
    ];
    if (late.length === 0) continue;
    for (const response of late) surplus.add(response.id);
    const partial = late.filter(({ isApart }) => isApart).length;
    await addTo(trx, id, { responses: partial - late.length, partial: -partial });
  }
  await removeResponses(trx, [...surplus]);
  return { responses: responses.filter(({ id }) => !surplus.has(id)), summedTo };
}

/** Adds to the numbers that a survey has, and gives it as it is then. */
async function addTo(trx: Kysely<Database>, id: string, more: { responses: number; partial: number }) {
  return trx
    .updateTable('surveys')
    .set(({ eb }) => ({ responses: eb('responses', '+', more.responses), partial: eb('partial', '+', more.partial) }))
    .where('id', '=', id)
    .returning(['responses', 'quota', 'state', 'summed_to'])
    .executeTakeFirstOrThrow();
}

/** How many of so many new responses are more than a survey takes: all of them once it is closed. */
function overOf({ responses, quota, state }: Pick<SurveyRow, 'responses' | 'quota' | 'state'>, count: number): number {
  if (state === 'closed') return count;
  return quota === null ? 0 : Math.min(count, Math.max(0, responses - quota));
}

async function findKept(trx: Kysely<Database>, responses: readonly { id: string }[]) {
  const ids = responses.map(({ id }) => id);
  const rows = await trx
    .selectFrom('responses')
    .select(['id', 'fingerprint', 'received_at'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
