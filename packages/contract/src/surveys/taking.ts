import type { NotTaking, SurveyState } from './kinds.ts';

/** What decides whether a survey takes responses. */
interface Taking {
  state: SurveyState;
  opensOn?: string | null | undefined;
  closesOn?: string | null | undefined;
  quota?: number | null | undefined;
  responses: number;
  /** Whether the organisation that asks is still there. */
  isOrganisationOpen: boolean;
}

/** Why a survey takes no responses on a day in Europe/London; nothing where it takes them. */
export function notTaking(
  { state, opensOn, closesOn, quota, responses, isOrganisationOpen }: Taking,
  today: string,
): NotTaking | undefined {
  if (!isOrganisationOpen || state === 'closed' || (closesOn && today > closesOn)) return 'over';
  if (state === 'draft' || (opensOn && today < opensOn)) return 'not-yet';
  return quota && responses >= quota ? 'full' : undefined;
}

/** Why nothing can be sent, in plain words. */
export const notTakingWords: Record<NotTaking, string> = {
  'not-yet': 'This survey is not open yet.',
  over: 'This survey is closed. It takes no more answers.',
  full: 'This survey has all the answers it was to have.',
};
