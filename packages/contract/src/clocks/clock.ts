import * as z from 'zod/mini';
import { Day, Instant } from '../ids.ts';

/** Which days a clock counts: those on which people work in England, or all. */
export const CountedDays = z.enum(['working', 'calendar']);
export type CountedDays = z.infer<typeof CountedDays>;

/** How long an organisation gives itself for its first answer, counted from the day after a story is published or somebody asks. */
export const ClockTerms = z.object({
  days: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1), z.maximum(60)),
  counted: CountedDays,
});
export type ClockTerms = z.infer<typeof ClockTerms>;

/** `overdue`: not answered and too late already. `met` and `missed`: answered, in time or not. */
export const ClockState = z.enum(['running', 'paused', 'overdue', 'met', 'missed']);
export type ClockState = z.infer<typeof ClockState>;

/** By when a story or an enquiry should have its first answer. */
export const Clock = z.object({
  terms: ClockTerms,
  startedAt: Instant,
  /** The last day, in England, on which a reply is in time. While paused: as it was before. */
  due: Day,
  state: ClockState,
  /** It is met or missed by a reply that is sent and not public yet: that can be taken back, or waits to be read. */
  isOnItsWay: z.optional(z.boolean()),
  /** How many of the days it counts are left: 0 on the last one, below 0 after it. */
  left: z.number(),
  /** Why it stands still; of what was answered meanwhile, why it did. */
  paused: z.optional(
    z.object({
      at: Instant,
      reason: z.string(),
      /** For how many of the days it counts it has stood still. Absent of what was answered. */
      days: z.optional(z.number()),
    }),
  ),
});
export type Clock = z.infer<typeof Clock>;
