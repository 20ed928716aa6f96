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

/** What is to be done next with a survey that nobody has answered. */
export function stepFor(
  { kind, state, isChanged }: Pick<SurveySummary, 'kind' | 'state' | 'isChanged'>,
  isTaking: boolean,
): 'draft' | 'changed' | 'waiting' | 'quiet' | 'quiet-staff' {
  if (state === 'draft') return 'draft';
  if (isChanged) return 'changed';
  if (!isTaking) return 'waiting';
  return kind === 'staff' ? 'quiet-staff' : 'quiet';
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
