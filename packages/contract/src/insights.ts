import * as z from 'zod/mini';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** What a set of published stories adds up to. Every share is shown with the count it is a share of. */
export const Totals = z.object({
  stories: Count,
  reads: Count,
  /** Stories whose author answered the overall-experience question with a rating ("don't know" is counted too). */
  rated: Count,
  /** Of those, "very good" and "good"; null where fewer than 5 are rated, so that no single answer shows. */
  positive: z.nullable(Count),
  /** Stories with at least one reply. */
  replied: Count,
  /**
   * What authors said of public replies to their stories: how many answers, and how many of them found the reply helpful.
   * Absent below 5 answers: beside a reply that all can read, the answer of one author would show.
   */
  helpful: z.optional(z.object({ yes: Count, answers: Count })),
  changesPlanned: Count,
  changesDone: Count,
});
export type Totals = z.infer<typeof Totals>;
