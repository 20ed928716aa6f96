import type { SurveySummary } from '@hearback/contract';

export const messages = {
  title: 'Surveys',
  lead: 'Questions you ask patients or your own staff, and what they answered.',
  begin: 'New survey',
  loading: 'Loading surveys…',
  loaded: (count: number, hasMore: boolean) => {
    if (hasMore) return `The first ${count} surveys`;
    return count === 1 ? '1 survey' : `${count} surveys`;
  },
  more: 'Load more surveys',
  emptyTitle: 'No surveys yet',
  empty: 'Start from a ready one: the Friends and Family Test takes two minutes to open.',
  emptyReader: 'Somebody with the role Manager at your organisation can write one.',
  toLibrary: 'See the ready surveys',
  untitled: 'Survey without a title',
  responses: (count: number) => {
    if (count === 0) return 'No answers yet';
    return count === 1 ? '1 answer' : `${count.toLocaleString('en-GB')} answers`;
  },
  partial: (count: number) => `${count.toLocaleString('en-GB')} stopped early`,
  ofQuota: (count: number, quota: number) =>
    `${count.toLocaleString('en-GB')} of ${quota.toLocaleString('en-GB')} answers`,
  changed: 'Changed',
  monthlyReturn: 'Monthly return',
  next: {
    draft: 'Next: read it through, then open it',
    changed: 'Next: open it again, so that your changes are asked',
    waiting: 'Nothing to do until it opens',
    quiet: 'Next: put its link where patients see it',
    'quiet-staff': 'Next: give its link to your staff',
    results: 'See the results',
  },
};

export const kinds: Record<SurveySummary['kind'], string> = {
  survey: 'Survey',
  'friends-and-family': 'Friends and Family Test',
  staff: 'Staff survey',
};

/** How many answered a survey, and how many stopped before its end. */
export function answersInWords({
  responses,
  partial,
  quota,
}: Pick<SurveySummary, 'responses' | 'partial' | 'quota'>): string {
  const whole = quota ? messages.ofQuota(responses, quota) : messages.responses(responses);
  return partial ? `${whole}, ${messages.partial(partial)}` : whole;
}
