import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

const { staff } = endpoints;

/** Reads of what is private: each is in the audit trail. Of lists of what waits, which screens count again and again, none is. */
const reads: readonly Endpoint[] = [staff.stories.get, staff.search.stories, staff.people.list, staff.audit.list];

/** Changes that write their own line, in the transaction that makes them. */
const byThemselves: readonly Endpoint[] = [
  staff.people.give,
  staff.people.withdraw,
  staff.people.remove,
  staff.people.resetSecondStep,
  staff.invitations.send,
  staff.invitations.withdraw,
  staff.secondStep.confirm,
  staff.secondStep.renewCodes,
  staff.secondStep.turnOff,
  staff.imports.apply,
];

/** What the audit trail says of a call by staff that went well; `undefined` where it says nothing. */
export function auditOf(endpoint: Endpoint): 'read' | 'changed' | undefined {
  if (endpoint.method === 'GET') return reads.includes(endpoint) ? 'read' : undefined;
  return byThemselves.includes(endpoint) ? undefined : 'changed';
}
