import type { SurveySummary } from '@hearback/contract';
import { notTaking } from '@hearback/contract/surveys';
import type { TagTone } from '../parts/tag/tag.tsx';
import { dayInWords } from '../time/words.ts';

/** How a survey stands on a day in England. */
export interface Standing {
  words: string;
  tone: TagTone;
  /** Whether it takes responses. */
  isTaking: boolean;
}

/** Whether a survey takes responses on a day, and if not why. */
export function standingOf(survey: Omit<SurveySummary, 'definition'>, today: string): Standing {
  const { state, opensOn, closesOn } = survey;
  if (state === 'draft') return { words: 'Draft', tone: 'plain', isTaking: false };
  const reason = notTaking(survey, today);
  if (reason === 'full') return { words: 'Full', tone: 'accent', isTaking: false };
  if (reason === 'over') return { words: 'Closed', tone: 'plain', isTaking: false };
  if (reason === 'not-yet') return { words: `Opens on ${dayInWords(opensOn ?? '')}`, tone: 'warn', isTaking: false };
  return { words: closesOn ? `Open until ${dayInWords(closesOn)}` : 'Open', tone: 'good', isTaking: true };
}
