import { type endpoints, type OwnMails, usualMailChoices } from '@hearback/contract';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';

const DAY_MS = 86_400_000;

/** No digest is sent here, whatever is chosen. */
export const mailChoices: Answers<typeof endpoints.staff.mailChoices> = {
  get: (_, { world, staff }) => ({ result: ownMails(world, staff()) }),
  save: ({ body }, { world, staff }) => {
    const account = staff();
    account.mailChoices = body;
    return { result: ownMails(world, account) };
  },
};

/** Digests of this world are due a day and a week from now. */
function ownMails(world: World, { mailChoices: choices = usualMailChoices }: StaffAccount): OwnMails {
  const inDays = (days: number) => new Date(Date.parse(world.instant()) + days * DAY_MS).toISOString();
  return { choices, nextDaily: inDays(1), nextWeekly: inDays(7) };
}
