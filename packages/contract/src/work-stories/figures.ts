import * as z from 'zod/mini';
import { OrganisationName } from '../organisations.ts';
import { FEWEST, suppressAll } from '../surveys/suppression.ts';
import { WorkTopic } from './told.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/**
 * What stories of staff were about that moderators alone read, in a quarter of a year that is over. What few told is not in
 * it. Those that managers read are not in it either: who takes them from the rest would see what those few told.
 */
export const WorkQuarter = z.object({
  /** Such as `2026-Q3`. */
  quarter: z.string(),
  state: z.enum(['too-few', 'told']),
  /** 0 where nothing is told. */
  stories: Count,
  /** How many were about what; a story may be about several. */
  shown: z.record(z.string(), Count),
  hidden: z.array(WorkTopic),
});
export type WorkQuarter = z.infer<typeof WorkQuarter>;

/** The last eight quarters that are over, the latest first. */
export const WorkFigures = z.object({ organisation: OrganisationName, quarters: z.array(WorkQuarter) });
export type WorkFigures = z.infer<typeof WorkFigures>;

/** How many quarters are told of. */
const QUARTERS = 8;

/** The quarter of the year that a day is in. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The quarters before the one that a day is in, the latest first. */
export function quartersBefore(day: string, count = QUARTERS): string[] {
  const now = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return Array.from({ length: count }, (_, back) => now - 1 - back).map(
    (number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`,
  );
}

/** What may be told of a quarter, of how many stories there were and what each was about. */
export function workQuarter(quarter: string, stories: readonly (readonly WorkTopic[])[]): WorkQuarter {
  if (stories.length < FEWEST) return { quarter, state: 'too-few', stories: 0, shown: {}, hidden: [] };
  const counts = Object.fromEntries(
    WorkTopic.options.map((topic) => [topic, stories.filter((topics) => topics.includes(topic)).length]),
  );
  const { shown, hidden } = suppressAll(counts, stories.length);
  return { quarter, state: 'told', stories: stories.length, shown, hidden: hidden as WorkTopic[] };
}
