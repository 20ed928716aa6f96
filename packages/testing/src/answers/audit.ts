import { type endpoints, turnedDays } from '@hearback/contract';
import { auditSeenBy } from '@hearback/contract/permissions';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';

/** A world keeps no audit trail: it says who may see one, and shows an empty one. */
export const audit: Answers<typeof endpoints.staff.audit> = {
  list: ({ query: { organisation, ...days } }, { staff }) => {
    const { roles } = staff();
    mustBeRight(turnedDays(days));
    const held = roles.filter(({ role }) => auditSeenBy.includes(role));
    const isTheirs = held.some((one) => !one.organisation || !organisation || one.organisation.ods === organisation);
    if (!isTheirs) throw new Refusal('forbidden', 'Your role does not show you the audit trail here.');
    return { result: { items: [] } };
  },
};
