import * as z from 'zod/mini';
import { ClockTerms } from './clocks/clock.ts';
import { endpoint } from './endpoint.ts';
import { Ods, Slug, WrittenOds } from './ids.ts';
import { Totals } from './insights.ts';

/** What sort of organisation it is. */
export const OrganisationKind = z.enum(['practice', 'branch', 'trust', 'site']);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/**
 * A way in that an organisation has opened: a story (published), help with something now (private), a complaint (private,
 * answered in writing), a survey, and reading what others said.
 */
export const Door = z.enum(['story', 'help', 'complaint', 'survey', 'stories']);
export type Door = z.infer<typeof Door>;

/** A part of an organisation that a story can be about. */
export const Service = z.object({ id: Slug, name: z.string() });
export type Service = z.infer<typeof Service>;

/** An organisation's code and name, as other things mention it. */
export const OrganisationName = z.object({ ods: Ods, name: z.string() });
export type OrganisationName = z.infer<typeof OrganisationName>;

/** An organisation as the public sees it, with what its story form needs. */
export const Organisation = z.object({
  ods: Ods,
  name: z.string(),
  kind: OrganisationKind,
  services: z.array(Service),
  /** Whether it is still there. One that is closed has no door; its stories stay to be read. */
  open: z.boolean(),
  /** The doors it has opened, in the order they are shown in. */
  doors: z.array(Door),
  /** Where its survey is, with the door `survey`. */
  survey: z.optional(z.string()),
  /** A sentence of its own above the story form. Shown as it is, in every language. */
  opening: z.optional(z.string()),
  /** How soon it aims to answer what is published. Platforms before there were clocks do not say. */
  replyWithin: z.optional(ClockTerms),
  /** The organisation it merged into, where it did. */
  successor: z.optional(OrganisationName),
});
export type Organisation = z.infer<typeof Organisation>;

/** An organisation's figures over all its published stories. */
export const OrganisationTotals = z.object({ organisation: OrganisationName, totals: Totals });
export type OrganisationTotals = z.infer<typeof OrganisationTotals>;

const params = z.object({ ods: WrittenOds });

export const getOrganisation = endpoint({
  summary: 'An organisation, with what its story form needs.',
  method: 'GET',
  path: '/v1/organisations/{ods}',
  params,
  result: Organisation,
  problems: ['not-found', 'forbidden'],
});

export const getOrganisationTotals = endpoint({
  summary: "An organisation's figures over all its published stories.",
  method: 'GET',
  path: '/v1/organisations/{ods}/totals',
  params,
  result: OrganisationTotals,
  problems: ['not-found'],
});
