import * as z from 'zod/mini';
import { Slug } from './ids.ts';
import { OrganisationName } from './organisations.ts';
import { plainText } from './text.ts';

/**
 * What a member of staff may do somewhere: read and publish stories, answer them, help in private (PALS), see to
 * complaints, see to it that stories are answered, read a group's figures, run the platform, or read who did what.
 * `@hearback/contract/permissions` says it in detail.
 */
export const Role = z.enum([
  ...(['moderator', 'responder', 'enquiries-officer', 'complaints-manager', 'manager'] as const),
  ...(['group-analyst', 'operator', 'auditor'] as const),
]);
export type Role = z.infer<typeof Role>;

/** A group by its name. */
export const GroupName = z.object({ id: Slug, name: z.string() });
export type GroupName = z.infer<typeof GroupName>;

/** A role held at one organisation, a group analyst's at one group; at all of them where both are absent. */
export const RoleHeld = z.object({
  role: Role,
  organisation: z.optional(OrganisationName),
  group: z.optional(GroupName),
});
export type RoleHeld = z.infer<typeof RoleHeld>;

/** Who is signed in. */
export const StaffMember = z.object({
  id: z.string(),
  name: z.string(),
  /** How public replies are signed: a job, not a name. */
  jobTitle: z.string(),
  roles: z.array(RoleHeld),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** The address that somebody signs in by. */
export const SignInAddress = /* @__PURE__ */ z.string().check(z.trim(), z.maxLength(254), z.email());

/** A password that is being set: 12 characters or more (NCSC: length before rules). */
export const NewPassword = /* @__PURE__ */ z.string().check(z.minLength(12), z.maxLength(200));

/** What somebody says of themselves when they take an account. */
export const ownWords = { name: plainText(120), jobTitle: plainText(120) };
