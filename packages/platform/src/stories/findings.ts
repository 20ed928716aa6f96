import { PersonalDataKind, type StorySubmission, UrgentKind } from '@hearback/contract';
import { findCrisis } from '@hearback/contract/crisis';
import { findPersonalData } from '@hearback/contract/personal-data';

/** What the finders found in a story. */
export interface Findings {
  urgent: UrgentKind[];
  personalData: PersonalDataKind[];
}

interface Told extends Pick<StorySubmission, 'happened' | 'good' | 'better' | 'urgent'> {
  /** Where it was written; else it is the beginning of what happened. */
  title?: string;
}

/** Looks through what was written. What the author's device found counts where we find nothing: it may be newer. */
export function findingsIn(told: Told): Findings {
  const { title, happened, good, better, urgent: isUrgentOnDevice } = told;
  const texts = [title, happened, good, better].filter((text) => text !== undefined);
  const crisis = new Set<string>(texts.flatMap(findCrisis).map(({ kind }) => kind));
  const personal = new Set<string>(texts.flatMap(findPersonalData).map(({ kind }) => kind));
  const found = UrgentKind.options.filter((kind) => crisis.has(kind));
  return {
    urgent: found.length === 0 && isUrgentOnDevice ? ['author-device'] : found,
    personalData: PersonalDataKind.options.filter((kind) => personal.has(kind)),
  };
}
