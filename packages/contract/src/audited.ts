import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

const { staff } = endpoints;

/** Reads of what is private: each is in the audit trail. */
const reads: readonly Endpoint[] = [
  ...[staff.stories.get, staff.search.stories, staff.mails.ofStory, staff.sentOn.get],
  ...[staff.people.list, staff.invitations.list, staff.audit.list],
];

/** Lists of what is private, which screens count again and again. */
const lists: readonly Endpoint[] = [
  ...[staff.stories.list, staff.toCheck.list, staff.sentChanges.list],
  ...[staff.mails.list, staff.sentOn.list],
];

/** Changes that write their own line, in the transaction that makes them. */
const byThemselves: readonly Endpoint[] = [
  staff.people.give,
  staff.people.withdraw,
  staff.people.remove,
  staff.people.setJobTitle,
  staff.people.resetSecondStep,
  staff.invitations.send,
  staff.invitations.withdraw,
  staff.secondStep.confirm,
  staff.secondStep.renewCodes,
  staff.secondStep.turnOff,
  staff.organisations.requireSecondStep,
  staff.imports.apply,
];

/** What the audit trail says of a call by staff that went well; `undefined` where it says nothing. */
export function auditOf(endpoint: Endpoint): 'read' | 'changed' | undefined {
  if (endpoint.method === 'GET') return reads.includes(endpoint) || isCountedAgain(endpoint) ? 'read' : undefined;
  return byThemselves.includes(endpoint) ? undefined : 'changed';
}

/** Whether screens make this call so often that one line a quarter of an hour says it all. */
export function isCountedAgain(endpoint: Endpoint): boolean {
  return lists.includes(endpoint);
}
