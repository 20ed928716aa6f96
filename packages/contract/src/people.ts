import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Id, Instant, Ods, Slug } from './ids.ts';
import { NewPassword, ownWords, Role, RoleHeld, SignInAddress, StaffMember } from './roles.ts';
import { Keep, MailedToken, SignedIn } from './sessions.ts';

/** A member of staff as those see them who manage access: of their roles, only those that whoever asks could give. */
export const Person = z.object({
  ...StaffMember.shape,
  email: z.string(),
  /** Whether they sign in with a second step. */
  hasSecondStep: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** A role at one organisation, a group analyst's at one group; everywhere where neither is named. */
export const RoleDraft = z.strictObject({
  role: Role,
  organisation: z.optional(Ods),
  group: z.optional(Slug),
});
export type RoleDraft = z.infer<typeof RoleDraft>;

/** Somebody who was asked to join and has not yet. */
export const Invitation = z.object({
  id: Id,
  email: z.string(),
  ...RoleHeld.shape,
  /** Who invited them. */
  by: z.string(),
  sentAt: Instant,
  expiresAt: Instant,
  /** Whether the time to accept it is over. */
  isOver: z.boolean(),
});
export type Invitation = z.infer<typeof Invitation>;

/** What an invitation says to whoever opens its link. */
export const InvitationLook = z.object({
  ...RoleHeld.shape,
  email: z.string(),
  by: z.string(),
  expiresAt: Instant,
  /** Whether they have an account: then they accept with its password. */
  hasAccount: z.boolean(),
});
export type InvitationLook = z.infer<typeof InvitationLook>;

const person = z.object({ id: /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)) });

export const peopleEndpoints = {
  list: endpoint({
    summary: 'Who may do what, as far as whoever asks could give or take it, in order of names; at most 200.',
    method: 'GET',
    path: '/v1/staff/people',
    audience: 'staff',
    query: z.object({ search: z.optional(/* @__PURE__ */ z.string().check(z.maxLength(100))) }),
    result: z.object({
      people: z.array(Person),
      /** There are more: search for a part of a name or an address. */
      hasMore: z.boolean(),
    }),
    problems: ['forbidden'],
  }),
  give: endpoint({
    summary: 'Gives somebody a role.',
    method: 'POST',
    path: '/v1/staff/people/{id}/roles',
    audience: 'staff',
    params: person,
    body: RoleDraft,
    result: Person,
    problems: ['not-found', 'forbidden'],
  }),
  withdraw: endpoint({
    summary: 'Takes a role away, at once. The last operator keeps theirs.',
    method: 'POST',
    path: '/v1/staff/people/{id}/roles/withdrawal',
    audience: 'staff',
    params: person,
    body: RoleDraft,
    result: Person,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  setJobTitle: endpoint({
    summary:
      'Writes down the job of somebody all of whose roles whoever asks could give. Their replies from now on are signed with it.',
    method: 'POST',
    path: '/v1/staff/people/{id}/job-title',
    audience: 'staff',
    params: person,
    body: z.strictObject({ jobTitle: ownWords.jobTitle }),
    result: Person,
    problems: ['not-found', 'forbidden'],
  }),
  resetSecondStep: endpoint({
    summary:
      'Turns off the second step of somebody who has lost app and codes, and ends their sessions. They are told by mail.',
    method: 'DELETE',
    path: '/v1/staff/people/{id}/second-step',
    audience: 'staff',
    params: person,
    result: Person,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  remove: endpoint({
    summary: 'Ends a leaver’s account, roles and sessions, at once. What they wrote stays.',
    method: 'DELETE',
    path: '/v1/staff/people/{id}',
    audience: 'staff',
    params: person,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};

export const invitationEndpoints = {
  list: endpoint({
    summary: 'Who was invited to a role that whoever asks could give, and has not accepted; the latest first.',
    method: 'GET',
    path: '/v1/staff/invitations',
    audience: 'staff',
    result: z.object({ invitations: z.array(Invitation) }),
    problems: ['forbidden'],
  }),
  send: endpoint({
    summary: 'Invites somebody to a role by mail. The link in it is for one use and seven days.',
    method: 'PUT',
    path: '/v1/staff/invitations/{id}',
    audience: 'staff',
    params: z.object({ id: Id }),
    body: z.strictObject({ email: SignInAddress, ...RoleDraft.shape }),
    result: Invitation,
    status: 201,
    problems: ['forbidden', 'id-used'],
  }),
  withdraw: endpoint({
    summary: 'Takes an invitation back: its link leads nowhere from now on.',
    method: 'DELETE',
    path: '/v1/staff/invitations/{id}',
    audience: 'staff',
    params: z.object({ id: Id }),
    problems: ['not-found'],
  }),
  look: endpoint({
    summary: 'What an invitation says, by the link that was mailed.',
    method: 'POST',
    path: '/v1/staff/invitations/look',
    body: z.strictObject({ token: MailedToken }),
    result: InvitationLook,
    problems: ['not-found'],
  }),
  accept: endpoint({
    summary:
      'Accepts an invitation and signs in: with a name, a job and a new password, or with the password of the account there is.',
    method: 'POST',
    path: '/v1/staff/invitations/acceptance',
    body: z.strictObject({
      token: MailedToken,
      name: z.optional(ownWords.name),
      jobTitle: z.optional(ownWords.jobTitle),
      password: NewPassword,
      keep: Keep,
    }),
    result: SignedIn,
    status: 201,
    problems: ['not-found', 'unauthenticated', 'forbidden'],
  }),
};
