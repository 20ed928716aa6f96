import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Ods, Slug, WrittenDay } from '../ids.ts';
import { plainText } from '../text.ts';
import { getGroupFigures } from './group-figures.ts';
import { Membership } from './staff-organisation.ts';

/** A group as the list of them shows it. */
export const StaffGroupSummary = z.object({
  id: Slug,
  name: z.string(),
  /** How many organisations are in it today. */
  members: z.number(),
});
export type StaffGroupSummary = z.infer<typeof StaffGroupSummary>;

/** A group with who is in it, was, and will be. */
export const StaffGroup = z.object({
  id: Slug,
  name: z.string(),
  /** Send it back with a change, so that two people cannot overwrite each other. */
  version: z.number(),
  memberships: z.array(Membership),
});
export type StaffGroup = z.infer<typeof StaffGroup>;

/** When an organisation is in a group, as it is written down. */
export const MembershipDraft = z.strictObject({ ods: Ods, from: WrittenDay, until: z.optional(WrittenDay) });
export type MembershipDraft = z.infer<typeof MembershipDraft>;

/** A group written down anew, with all of its memberships. */
export const GroupDraft = z.strictObject({
  /** That of the group as it was read; a new group has none. */
  version: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(1))),
  name: plainText(200),
  memberships: z.array(MembershipDraft).check(z.maxLength(1000)),
});
export type GroupDraft = z.infer<typeof GroupDraft>;

/** The place in the list of the first membership that cannot be, and which of its days is wrong. */
export function membershipTrouble(
  memberships: readonly MembershipDraft[],
): { at: number; field: 'from' | 'until' } | undefined {
  for (const [at, { ods, from, until }] of memberships.entries()) {
    if (until !== undefined && until <= from) return { at, field: 'until' };
    const meets = memberships.slice(0, at).some((other) => other.ods === ods && overlap(other, { from, until }));
    if (meets) return { at, field: 'from' };
  }
  return undefined;
}

type Days = Pick<MembershipDraft, 'from' | 'until'>;

function overlap(one: Days, other: Days): boolean {
  return (one.until === undefined || other.from < one.until) && (other.until === undefined || one.from < other.until);
}

const params = z.object({ group: Slug });

export const staffGroupEndpoints = {
  list: endpoint({
    summary: 'The groups whose figures one sees, in order of names.',
    method: 'GET',
    path: '/v1/staff/groups',
    audience: 'staff',
    result: z.object({ groups: z.array(StaffGroupSummary) }),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'A group with who is in it, was, and will be.',
    method: 'GET',
    path: '/v1/staff/groups/{group}',
    audience: 'staff',
    params,
    result: StaffGroup,
    problems: ['not-found', 'forbidden'],
  }),
  save: endpoint({
    summary: 'Writes a group down, a new one or anew. Memberships that are left out never were.',
    method: 'PUT',
    path: '/v1/staff/groups/{group}',
    audience: 'staff',
    params,
    body: GroupDraft,
    result: StaffGroup,
    status: 201,
    problems: ['not-found', 'forbidden', 'stale', 'id-used'],
  }),
  figures: getGroupFigures,
};
