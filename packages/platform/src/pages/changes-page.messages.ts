import type { ChangeStatus, ChangeTotals } from '@hearback/contract';

/** The words of the page of an organisation's changes. */
export const words = {
  title: (name: string) => `What changed at ${name}`,
  lead: 'People told what happened to them. This is what was done because of it, and what is still to do. The newest comes first.',
  /** What was done out of all that was ever promised, with nothing left out. */
  count: ({ done, overdue, 'not-done': notDone }: ChangeTotals, all: number) =>
    [
      `${done} of ${all} ${all === 1 ? 'change' : 'changes'} done`,
      ...(overdue > 0 ? [`${overdue} overdue`] : []),
      ...(notDone > 0 ? [`${notDone} not done after all`] : []),
    ].join(', '),
  said: 'Somebody told us:',
  did: {
    planned: 'We will do this',
    'in-progress': 'We are doing this',
    done: 'We did this',
    'not-done': 'We did not do this',
  } satisfies Record<ChangeStatus, string>,
  none: 'No change is recorded yet. When a story leads to one, it is shown here, with the day it is to be done by.',
  tell: 'Tell your story',
  pages: 'Changes',
  older: 'Older changes',
  newest: 'Back to the newest changes',
  back: (name: string) => `All stories about ${name}`,
  link: 'What changed because of these stories',
};
