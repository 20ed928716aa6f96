import type { OrganisationName, RoleHeld } from '@hearback/contract';
import { answersLinkedBy, papersEnteredBy, surveysSeenBy, surveysSetBy } from '@hearback/contract/permissions';

/** Surveys of the organisations one has a role at. */
export const SURVEYS = '/workspace/surveys';

/** Ready ones to begin with. */
export const LIBRARY = `${SURVEYS}/new`;

/** One survey. */
export function addressOfSurvey(id: string): string {
  return `${SURVEYS}/${id}`;
}

/** What was answered to it. */
export function addressOfResults(id: string): string {
  return `${SURVEYS}/${id}/results`;
}

/** Each response that is counted, as a file. */
export function addressOfResponses(id: string, asked: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, is]) => (is ? [[name, is]] : []))).toString();
  return `${addressOfSurvey(id)}/responses.fhir.json${query ? `?${query}` : ''}`;
}

/** How people come to it. */
export function addressOfReach(id: string): string {
  return `${SURVEYS}/${id}/reach`;
}

/** Typing in answers from paper. */
export function addressOfPaper(id: string): string {
  return `${SURVEYS}/${id}/paper`;
}

/** Whether whoever holds these roles sees any organisation's surveys. */
export function seesSurveys(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => surveysSeenBy.includes(role));
}

/** Whether whoever holds these roles writes any surveys. */
export function setsSurveys(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => surveysSetBy.includes(role));
}

/** Whether whoever holds these roles writes the surveys of an organisation. */
export function setsSurveysAt(roles: readonly RoleHeld[], ods: string | undefined): boolean {
  return roles.some((held) => surveysSetBy.includes(held.role) && (held.organisation?.ods ?? ods) === ods);
}

/** Whether whoever holds these roles says what an organisation's changes are because of. */
export function linksAnswersAt(roles: readonly RoleHeld[], ods: string | undefined): boolean {
  return roles.some((held) => answersLinkedBy.includes(held.role) && (held.organisation?.ods ?? ods) === ods);
}

/** Whether whoever holds these roles types in what was answered on paper at an organisation. */
export function entersPapersAt(roles: readonly RoleHeld[], ods: string): boolean {
  return roles.some((held) => papersEnteredBy.includes(held.role) && (held.organisation?.ods ?? ods) === ods);
}

/** The organisations that whoever holds these may ask for, by their names; `undefined` where it is every one. */
export function placesToAskFor(roles: readonly RoleHeld[]): readonly OrganisationName[] | undefined {
  const setting = roles.filter(({ role }) => surveysSetBy.includes(role));
  const named = setting.flatMap(({ organisation }) => organisation ?? []);
  if (named.length < setting.length) return undefined;
  return [...new Map(named.map((place) => [place.ods, place])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}
