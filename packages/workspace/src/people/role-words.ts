import type { Role, RoleHeld } from '@hearback/contract';

/** What a role is called, and what whoever has it does. */
export const roleWords: Record<Role, { name: string; does: string }> = {
  responder: { name: 'Responder', does: 'Answers stories, and says what will change.' },
  'enquiries-officer': {
    name: 'Enquiries officer (PALS)',
    does: 'Helps those whose story was sent on as a request for help, reads published stories, and says where changes stand.',
  },
  'complaints-manager': {
    name: 'Complaints manager',
    does: 'Sees to stories that were sent on as complaints, reads published ones, stops the clock of one that is a complaint too, and checks replies.',
  },
  manager: { name: 'Manager', does: 'Sees to it that stories are answered, and invites colleagues.' },
  moderator: { name: 'Moderator', does: 'Reads stories before they are published.' },
  'group-analyst': { name: 'Group analyst', does: 'Sees the figures of a group’s organisations, and no story.' },
  auditor: { name: 'Auditor', does: 'Sees who read and changed what, and no story.' },
  operator: { name: 'Operator', does: 'Runs Hearback, and gives everybody their roles. Held everywhere.' },
};

/** Such as `Responder at Lower Clapton Surgery`. */
export function heldInWords({ role, organisation, group }: RoleHeld): string {
  if (group) return `${roleWords[role].name} of ${group.name}`;
  return `${roleWords[role].name} ${organisation ? `at ${organisation.name}` : 'everywhere'}`;
}
