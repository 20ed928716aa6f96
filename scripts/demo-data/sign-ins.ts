import { EVERYWHERE, grant, type Services, type SignedInStaff } from '@hearback/platform';
import { group, practices, trust } from './organisations.ts';

/** Known to everybody who reads this, like all of the demo. */
const PASSWORD = 'try-hearback-2026';

/** Who works there. */
export const people = [
  { who: 'moderator', name: 'Robin Hale', jobTitle: 'Moderator', roles: ['moderator'], ods: EVERYWHERE },
  { who: 'practice', name: 'Jo Merrick', jobTitle: 'GP partner', roles: ['responder'], ods: practices[0].ods },
  { who: 'trust', name: 'Sal Oduya', jobTitle: 'Head of patient experience', roles: ['responder'], ods: trust.ods },
  { who: 'manager', name: 'Alex Whitlow', jobTitle: 'Practice manager', roles: ['manager'], ods: practices[0].ods },
  { who: 'operator', name: 'Kit Farrow', jobTitle: 'Feedback lead', roles: ['operator'], ods: EVERYWHERE },
  { who: 'analyst', name: 'Mina Ashby', jobTitle: 'Confederation analyst', roles: ['group-analyst'], ods: group.id },
  { who: 'new', name: 'Dee Farley', jobTitle: 'Reception lead', roles: ['responder'], ods: practices[0].ods },
  {
    ...{ who: 'help', name: 'Nia Pell', jobTitle: 'PALS and complaints lead', ods: trust.ods },
    roles: ['enquiries-officer', 'complaints-manager'],
  },
] as const;

/** How to sign in to the demo, as `npm start` prints it. */
export const signIns = [
  { who: 'A moderator', email: addressOf('moderator'), password: PASSWORD },
  { who: `A GP partner of ${practices[0].name}`, email: addressOf('practice'), password: PASSWORD },
  { who: `Staff of ${trust.name}`, email: addressOf('trust'), password: PASSWORD },
  { who: `The manager of ${practices[0].name}`, email: addressOf('manager'), password: PASSWORD },
  { who: 'The operator, who invites people', email: addressOf('operator'), password: PASSWORD },
  { who: `An analyst of ${group.name}`, email: addressOf('analyst'), password: PASSWORD },
  { who: `Somebody new at ${practices[0].name}`, email: addressOf('new'), password: PASSWORD },
  { who: 'PALS and complaints at the trust', email: addressOf('help'), password: PASSWORD },
];

/** Makes the demo's accounts, and gives whoever replied in the past for the practice, and saw to help at the trust. */
export async function makeAccounts(
  { accounts, db }: Services,
  among: readonly (typeof people)[number][] = people,
): Promise<{ practice: SignedInStaff; help: SignedInStaff | undefined }> {
  const made = new Map<string, SignedInStaff>();
  for (const { who, name, jobTitle, roles, ods } of among) {
    const id = await accounts.create({ email: addressOf(who), name, jobTitle, password: PASSWORD });
    const grants = roles.map((role) => ({ role, ods }));
    await grant(db, id, grants);
    made.set(who, { id, name, jobTitle, grants });
  }
  const [practice, help] = [made.get('practice'), made.get('help')];
  if (!practice) throw new Error('The demo has nobody who replies.');
  return { practice, help };
}

/** Whoever moderated the demo's stories. */
export const moderator: SignedInStaff = {
  id: 'demo-moderator',
  name: 'Robin Hale',
  jobTitle: 'Moderator',
  grants: [{ role: 'moderator', ods: EVERYWHERE }],
};

/** Whoever replied for an organisation, signed with a role: one whom one can sign in as where the job is theirs. */
export function responder(ods: string, jobTitle: string, known: SignedInStaff): SignedInStaff {
  if (known.jobTitle === jobTitle && known.grants.some((grant) => grant.ods === ods)) return known;
  return { id: `demo-${ods}`, name: jobTitle, jobTitle, grants: [{ role: 'responder', ods }] };
}

function addressOf(who: string): string {
  return `${who}@demo.example`;
}
