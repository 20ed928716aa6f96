import {
  type CheckReason,
  type RerouteTo,
  type Role,
  type StaffStoryFilter,
  StoryAction,
  StoryStatus,
} from '@hearback/contract';
import {
  answersLinkedBy,
  auditSeenBy,
  changesSeenBy,
  complaintsSeenBy,
  conversationsKeptBy,
  doneBy,
  editsSeenBy,
  enquiriesSeenBy,
  groupFiguresSeenBy,
  isAtStage,
  listedFor,
  organisationsRunBy,
  organisationsSetBy,
  repliesCheckedBy,
  seenBy,
  sentOnElse,
  sentOnSeenBy,
  surveysSeenBy,
  surveysSetBy,
  workStoriesReadBy,
  workStoriesSharedWith,
  writtenReadBy,
} from '@hearback/contract/permissions';

/** A role somewhere: at one organisation, or at every one (`*`). A group analyst's is held at a group: `ods` is its short name. */
export interface Grant {
  role: Role;
  ods: string;
}

export const EVERYWHERE = '*';

/** Whether a role held allows this at this organisation. */
export function may(grants: readonly Grant[], action: StoryAction, ods: string): boolean {
  return doneBy[action].some((role) => holds(grants, role, ods));
}

/** Whether a story in this state may be seen in the workspace. */
export function maySee(grants: readonly Grant[], status: StoryStatus, ods: string): boolean {
  return seenBy[status].some((role) => holds(grants, role, ods));
}

/** Where one sees stories in which states. */
export interface SeenStories {
  statuses: StoryStatus[];
  scope: Scope;
}

/** The stories that one may see, by their states; states that are seen nowhere are left out. */
export function seenStories(grants: readonly Grant[]): SeenStories[] {
  const seen = StoryStatus.options.map((status) => ({ status, scope: whereHeld(grants, seenBy[status]) }));
  const groups = new Map<string, SeenStories>();
  for (const { status, scope } of seen.filter(({ scope }) => scope.length > 0)) {
    const name = JSON.stringify(scope);
    groups.set(name, { scope, statuses: [...(groups.get(name)?.statuses ?? []), status] });
  }
  return [...groups.values()];
}

/** Where one may see what stories said before they were edited. */
export function editsScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, editsSeenBy);
}

/** Whether one may see what a story said before it was edited. */
export function maySeeEdits(grants: readonly Grant[], ods: string): boolean {
  return editsSeenBy.some((role) => holds(grants, role, ods));
}

/** What may be done with a story now by who holds these roles. */
export function actionsFor(grants: readonly Grant[], status: StoryStatus, ods: string): StoryAction[] {
  return StoryAction.options.filter((action) => isAtStage(action, status) && may(grants, action, ods));
}

/** Some organisations by their codes, or all of them. */
export type Scope = readonly string[] | typeof EVERYWHERE;

/** Whether an organisation is among some. */
export function isWithin(scope: Scope, ods: string): boolean {
  return scope === EVERYWHERE || scope.includes(ods);
}

/** The organisations whose list of this kind one may see. */
export function scopeOf(grants: readonly Grant[], filter: StaffStoryFilter): Scope {
  return whereHeld(grants, listedFor[filter]);
}

/** The organisations that one replies for. */
export function replyScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, doneBy.reply);
}

/** The organisations whose changes one may see among all of theirs. */
export function changesScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, changesSeenBy);
}

/** The organisations whose surveys one sees. */
export function surveysScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, surveysSeenBy);
}

/** Whether one sees an organisation's surveys, and what was answered. */
export function maySeeSurveys(grants: readonly Grant[], ods: string): boolean {
  return surveysSeenBy.some((role) => holds(grants, role, ods));
}

/** Whether one writes, opens and closes an organisation's surveys. */
export function maySetSurveys(grants: readonly Grant[], ods: string): boolean {
  return surveysSetBy.some((role) => holds(grants, role, ods));
}

/** Whether one says that an organisation's changes are because of what people wrote in answer to its surveys. */
export function mayLinkAnswers(grants: readonly Grant[], ods: string): boolean {
  return answersLinkedBy.some((role) => holds(grants, role, ods));
}

/** The organisations of which one reads what people wrote in answer to surveys before it may be shown. */
export function writtenScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, writtenReadBy);
}

/** Whether one reads that, and decides on it. */
export function mayReadWritten(grants: readonly Grant[], ods: string): boolean {
  return holdsAny(grants, writtenReadBy, ods);
}

/** The organisations that one may set up. */
export function organisationsScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, organisationsSetBy);
}

/** The groups whose figures one sees. */
export function groupsScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, groupFiguresSeenBy);
}

/** Whether one may add, rename, close and merge organisations, and write groups down. */
export function mayRunOrganisations(grants: readonly Grant[]): boolean {
  return organisationsRunBy.some((role) => holds(grants, role, EVERYWHERE));
}

/** Whether one may check a reply that is to be checked for all these reasons. */
export function mayCheckFor(grants: readonly Grant[], reasons: readonly CheckReason[], ods: string): boolean {
  return reasons.every((reason) => holdsAny(grants, repliesCheckedBy[reason], ods));
}

/** Where one may check any reply, and where those that the organisation alone wants checked. */
export function checkScopesOf(grants: readonly Grant[]): { all: Scope; secondLook: Scope } {
  const all = Object.values(repliesCheckedBy);
  const everyReason = repliesCheckedBy.change.filter((role) => all.every((roles) => roles.includes(role)));
  return { all: whereHeld(grants, everyReason), secondLook: whereHeld(grants, repliesCheckedBy['second-look']) };
}

/** Whether one of these roles is held at an organisation. */
export function holdsAny(grants: readonly Grant[], roles: readonly Role[], ods: string): boolean {
  return roles.some((role) => holds(grants, role, ods));
}

/** Where one sees to what was sent on, by what it was sent on as. */
export function sentOnScopesOf(grants: readonly Grant[]): Record<RerouteTo, Scope> {
  return { enquiry: whereHeld(grants, sentOnSeenBy.enquiry), complaint: whereHeld(grants, sentOnSeenBy.complaint) };
}

/** Whether one sees to what was sent on to an organisation as this. */
export function maySeeSentOn(grants: readonly Grant[], to: RerouteTo, ods: string): boolean {
  return holdsAny(grants, sentOnSeenBy[to], ods);
}

/** Where one sees to what is asked in private. */
export function enquiriesScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, enquiriesSeenBy);
}

/** Where one sees to complaints. */
export function complaintsScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, complaintsSeenBy);
}

/** Whether one sees to complaints to an organisation. */
export function maySeeComplaints(grants: readonly Grant[], ods: string): boolean {
  return holdsAny(grants, complaintsSeenBy, ods);
}

/** Where one writes down everyday conversations. */
export function conversationsScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, conversationsKeptBy);
}

/** Whether one writes down everyday conversations at an organisation. */
export function mayKeepConversations(grants: readonly Grant[], ods: string): boolean {
  return holdsAny(grants, conversationsKeptBy, ods);
}

/** The roles that one holds at an organisation. */
export function rolesAt(grants: readonly Grant[], ods: string): Role[] {
  return [...new Set(grants.filter((grant) => grant.ods === ods || grant.ods === EVERYWHERE).map(({ role }) => role))];
}

/** Whether one sees to what is asked of an organisation in private. */
export function maySeeEnquiries(grants: readonly Grant[], ods: string): boolean {
  return holdsAny(grants, enquiriesSeenBy, ods);
}

/** Whether one sees enquiries at any organisation. */
export function seesEnquiries(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => enquiriesSeenBy.includes(role));
}

/** Whether one sees to what was sent on where nobody at the organisation does. */
export function seesUnseen(grants: readonly Grant[]): boolean {
  return sentOnElse.some((role) => holds(grants, role, EVERYWHERE));
}

/**
 * Whether one reads what staff of an organisation tell as a moderator: held everywhere, and with no role of any kind at the
 * organisation, which would make one a colleague of theirs.
 */
export function readsWorkStories(grants: readonly Grant[], ods: string): boolean {
  return readsWork(grants) && !grants.some((grant) => grant.ods === ods);
}

/** Whether one reads what staff tell as a moderator anywhere. */
export function readsWork(grants: readonly Grant[]): boolean {
  return workStoriesReadBy.some((role) => holds(grants, role, EVERYWHERE));
}

/** The organisations of which one reads it where its author agreed. */
export function sharedWorkScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, workStoriesSharedWith);
}

/** Whether one sets an organisation up. */
export function maySetOrganisation(grants: readonly Grant[], ods: string): boolean {
  return organisationsSetBy.some((role) => holds(grants, role, ods));
}

/** The organisations whose audit trail one may see. */
export function auditScopeOf(grants: readonly Grant[]): Scope {
  return whereHeld(grants, auditSeenBy);
}

function whereHeld(grants: readonly Grant[], roles: readonly Role[]): Scope {
  const held = grants.filter(({ role }) => roles.includes(role)).map(({ ods }) => ods);
  return held.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(held)];
}

function holds(grants: readonly Grant[], role: Role, ods: string): boolean {
  return grants.some((grant) => grant.role === role && (grant.ods === ods || grant.ods === EVERYWHERE));
}
