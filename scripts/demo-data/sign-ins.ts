import { EVERYWHERE, grant, type Services, type SignedInStaff } from '@hearback/platform';
import { group, practices, trust } from './organisations.ts';

/** Known to everybody who reads this, like all of the demo. */
const PASSWORD = 'try-hearback-2026';

const people = [
  { who: 'moderator', name: 'Robin Hale', jobTitle: 'Moderator', role: 'moderator', ods: EVERYWHERE },
  { who: 'practice', name: 'Jo Merrick', jobTitle: 'GP partner', role: 'responder', ods: practices[0].ods },
  { who: 'trust', name: 'Sal Oduya', jobTitle: 'Head of patient experience', role: 'responder', ods: trust.ods },
  { who: 'manager', name: 'Alex Whitlow', jobTitle: 'Practice manager', role: 'manager', ods: practices[0].ods },
  { who: 'operator', name: 'Kit Farrow', jobTitle: 'Feedback lead', role: 'operator', ods: EVERYWHERE },
  { who: 'analyst', name: 'Mina Ashby', jobTitle: 'Confederation analyst', role: 'group-analyst', ods: group.id },
] as const;

/** How to sign in to the demo, as `npm start` prints it. */
export const signIns = [
  { who: 'A moderator', email: addressOf('moderator'), password: PASSWORD },
  { who: `A GP partner of ${practices[0].name}`, email: addressOf('practice'), password: PASSWORD },
  { who: `Staff of ${trust.name}`, email: addressOf('trust'), password: PASSWORD },
  { who: `The manager of ${practices[0].name}`, email: addressOf('manager'), password: PASSWORD },
  { who: 'The operator, who invites people', email: addressOf('operator'), password: PASSWORD },
  { who: `An analyst of ${group.name}`, email: addressOf('analyst'), password: PASSWORD },
];

/** Makes the demo's accounts. */
export async function makeAccounts({ accounts, db }: Services): Promise<void> {
  for (const { who, name, jobTitle, role, ods } of people) {
    const id = await accounts.create({ email: addressOf(who), name, jobTitle, password: PASSWORD });
    await grant(db, id, [{ role, ods }]);
  }
}

/** Whoever moderated the demo's stories. */
export const moderator: SignedInStaff = {
  id: 'demo-moderator',
  name: 'Robin Hale',
  jobTitle: 'Moderator',
  grants: [{ role: 'moderator', ods: EVERYWHERE }],
};

/** Somebody who replied for an organisation, signed with a role. */
export function responder(ods: string, jobTitle: string): SignedInStaff {
  return { id: `demo-${ods}`, name: jobTitle, jobTitle, grants: [{ role: 'responder', ods }] };
}

function addressOf(who: string): string {
  return `${who}@demo.example`;
}
