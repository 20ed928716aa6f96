import type { endpoints } from '@hearback/contract';
import { mailsSeenBy } from '@hearback/contract/permissions';
import { notFound, Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';
import { visibleStory } from './story-for.ts';

/** The handlers send no mail, so none is on its way. */
export const mails: Answers<typeof endpoints.staff.mails> = {
  ofStory: ({ params: { id } }, { world, staff }) => {
    visibleStory(world, { staff: staff(), id });
    return { result: { mails: [] } };
  },
  list: (_, { staff }) => {
    const seesAll = staff().roles.some(({ role, organisation }) => mailsSeenBy.includes(role) && !organisation);
    if (!seesAll) throw new Refusal('forbidden', 'Only whoever runs the platform sees all mails.');
    return { result: { items: [] } };
  },
  retry: () => {
    throw notFound('mail');
  },
};
