import type { Role } from '@hearback/contract';
import { AUDIT } from '../audit/addresses.ts';
import { COMPLAINTS } from '../complaints/addresses.ts';
import { ENQUIRIES } from '../enquiries/addresses.ts';
import { FIGURES } from '../figures/addresses.ts';
import { PEOPLE } from '../people/addresses.ts';
import { addressOfList } from '../stories/addresses.ts';

/** Where each role has its work, whose work is most urgent first. */
const landings: Readonly<Record<Role, string>> = {
  moderator: addressOfList('to-moderate'),
  responder: addressOfList('to-reply'),
  manager: addressOfList('to-reply'),
  'complaints-manager': COMPLAINTS,
  'enquiries-officer': ENQUIRIES,
  'group-analyst': FIGURES,
  operator: PEOPLE,
  auditor: AUDIT,
};

/** Where whoever holds these roles begins; nothing where there is none. */
export function landingOf(roles: readonly { role: Role }[]): string | undefined {
  const first = (Object.keys(landings) as Role[]).find((one) => roles.some(({ role }) => role === one));
  return first && landings[first];
}
