import type { Organisation } from '@hearback/contract';
import { makeOrganisation, makeTrust } from '../fixtures/organisations.ts';
import { makeStaffMember } from '../fixtures/staff.ts';
import type { Furnishing } from './world.ts';

/** Everybody who reads this knows it. */
const password = 'a-password-of-the-fixtures';

/** What a world holds when nothing else is asked for: a practice, a trust, a group, and two members of staff. */
export function demoFurnishing(organisations: readonly Organisation[] = [makeOrganisation(), makeTrust()]): Furnishing {
  const practices = organisations.filter(({ kind }) => kind === 'practice').map(({ ods }) => ods);
  const moderator = makeStaffMember({
    id: 'staff-moderator',
    name: 'Robin Hale',
    jobTitle: 'Moderator',
    roles: [{ role: 'moderator' }],
  });
  return {
    organisations,
    groups: [{ id: 'ferrow-valley', name: 'Ferrow Valley GP Confederation', members: practices }],
    staff: [
      { ...moderator, email: 'moderator@example.org', password },
      { ...makeStaffMember(), email: 'responder@example.org', password },
    ],
    stories: [],
  };
}
