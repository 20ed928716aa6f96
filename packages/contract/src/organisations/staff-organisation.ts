import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Instant, Ods } from '../ids.ts';
import { OrganisationKind, OrganisationName, Service } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { plainText } from '../text.ts';
import { OrganisationSettings, SettingsDraft } from './settings.ts';

/** Send it back with a change, so that two people cannot overwrite each other. */
export const OrganisationVersion = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));

/** An organisation as the list of them shows it. */
export const StaffOrganisationSummary = z.object({
  ods: Ods,
  /** As people see it. */
  name: z.string(),
  kind: OrganisationKind,
  /** What it is a part of. */
  parent: z.optional(OrganisationName),
  /** How many organisations are a part of it. */
  parts: z.number(),
  services: z.array(Service),
  open: z.boolean(),
  /** The organisation it merged into, where it did. */
  successor: z.optional(OrganisationName),
});
export type StaffOrganisationSummary = z.infer<typeof StaffOrganisationSummary>;

/** What hangs on an organisation, for the question before it is closed. */
export const Hanging = z.object({
  /** Published stories: they stay to be read. */
  published: z.number(),
  /** Stories that are not settled: they stay in the lists of staff. */
  waiting: z.number(),
  /** People who hold a role at it: they keep it. */
  people: z.number(),
  /** Groups it is in today. */
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Hanging = z.infer<typeof Hanging>;

/** Whether an organisation wants a second step of the sign-in of its staff, and how many of them have one. */
export const StaffSecondStep = z.object({
  /** Since when it is wanted; absent where it is not. */
  since: z.optional(Instant),
  /** People who hold a role at it, at a part of it or at what it is a part of; roles held everywhere do not count. */
  people: z.number(),
  /** Those of them who have no second step of their own yet. */
  without: z.number(),
});
export type StaffSecondStep = z.infer<typeof StaffSecondStep>;

/** An organisation as those see it who look after it. */
export const StaffOrganisation = z.object({
  ...StaffOrganisationSummary.shape,
  version: z.number(),
  /** Its name in the register, where people see another. */
  registerName: z.optional(z.string()),
  closedAt: z.optional(Instant),
  settings: OrganisationSettings,
  hanging: Hanging,
  secondStep: StaffSecondStep,
  /** Whether mails to its staff may hold the words of its published stories. */
  storyInMails: z.boolean(),
  /** What a web editor pastes: the newest version, and this one with the hash by which a browser checks it. */
  tags: z.object({ newest: z.string(), pinned: z.optional(z.string()) }),
  /** Whether who asks may rename, move, close and reopen it, beside setting it up. */
  mayRun: z.boolean(),
});
export type StaffOrganisation = z.infer<typeof StaffOrganisation>;

const ofOne = { method: 'POST', audience: 'staff', params: z.object({ ods: Ods }), result: StaffOrganisation } as const;
const Name = plainText(200);

/** What is written down of a new organisation. */
export const OrganisationDraft = z.strictObject({ name: Name, kind: OrganisationKind, parent: z.optional(Ods) });
export type OrganisationDraft = z.infer<typeof OrganisationDraft>;

export const staffOrganisationEndpoints = {
  list: endpoint({
    summary:
      'Organisations that whoever asks looks after, in order of names: those that are a part of none of them, the parts of one, or all that a search finds by name or code.',
    method: 'GET',
    path: '/v1/staff/organisations',
    audience: 'staff',
    query: z.object({
      parent: z.optional(Ods),
      search: z.optional(/* @__PURE__ */ z.string().check(z.maxLength(100))),
      limit: Limit,
      cursor: z.optional(Cursor),
    }),
    result: pageOf(StaffOrganisationSummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'An organisation with what is set for it and what hangs on it.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}',
    audience: 'staff',
    params: ofOne.params,
    result: StaffOrganisation,
    problems: ['not-found', 'forbidden'],
  }),
  add: endpoint({
    summary: 'Adds an organisation.',
    method: 'PUT',
    path: '/v1/staff/organisations/{ods}',
    audience: 'staff',
    params: ofOne.params,
    body: OrganisationDraft,
    result: StaffOrganisation,
    status: 201,
    problems: ['forbidden', 'id-used'],
  }),
  rename: endpoint({
    ...ofOne,
    summary: 'Gives an organisation another name, kind or place in the tree.',
    path: '/v1/staff/organisations/{ods}/details',
    body: z.strictObject({ version: OrganisationVersion, ...OrganisationDraft.shape }),
    problems: ['not-found', 'forbidden', 'stale'],
  }),
  close: endpoint({
    ...ofOne,
    summary:
      'Closes an organisation: it takes no more stories, those it has stay. With a successor it has merged, and people are led there.',
    path: '/v1/staff/organisations/{ods}/closing',
    body: z.strictObject({ version: OrganisationVersion, successor: z.optional(Ods) }),
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  reopen: endpoint({
    ...ofOne,
    summary: 'Opens a closed organisation again, as it was; its successor is no longer one.',
    path: '/v1/staff/organisations/{ods}/reopening',
    body: z.strictObject({ version: OrganisationVersion }),
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  set: endpoint({
    ...ofOne,
    summary:
      'Sets doors, words, look, the pages its tag may run on, services and clock of an organisation, all at once.',
    path: '/v1/staff/organisations/{ods}/settings',
    body: z.strictObject({ version: OrganisationVersion, ...SettingsDraft.shape }),
    problems: ['not-found', 'forbidden', 'stale'],
  }),
  requireSecondStep: endpoint({
    ...ofOne,
    summary:
      'Says whether all who hold a role at an organisation, or at a part of it, have to have a second step. Those who have none are told by mail, and can do nothing else before they have set one up.',
    path: '/v1/staff/organisations/{ods}/second-step',
    body: z.strictObject({ version: OrganisationVersion, isRequired: z.boolean() }),
    problems: ['not-found', 'forbidden', 'stale'],
  }),
  allowStoryInMails: endpoint({
    ...ofOne,
    summary:
      'Says whether mails to staff may hold the words of an organisation’s published stories. Never the subject, and not before it is said.',
    path: '/v1/staff/organisations/{ods}/story-in-mails',
    body: z.strictObject({ version: OrganisationVersion, isAllowed: z.boolean() }),
    problems: ['not-found', 'forbidden', 'stale'],
  }),
};

/** When an organisation is in a group: from a day on, until before another. */
export const Membership = z.object({ organisation: OrganisationName, from: Day, until: z.optional(Day) });
export type Membership = z.infer<typeof Membership>;
