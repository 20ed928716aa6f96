import * as z from 'zod/mini';
import { Instant } from '../ids.ts';
import { plainText } from '../text.ts';

/** Why a story is held. `very-serious`: the organisation's managers hear of it before anybody can read it. */
export const HoldReason = z.enum(['very-serious', 'safeguarding', 'legal-process', 'checking', 'other']);
export type HoldReason = z.infer<typeof HoldReason>;

/** What holds a story back from being decided on. */
export const Hold = z.object({ reason: HoldReason, note: z.optional(z.string()), at: Instant });
export type Hold = z.infer<typeof Hold>;

/** Holding a story that waits. */
export const HoldDraft = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  reason: HoldReason,
  /** For staff: the timeline keeps it. Needed for `other`. */
  note: z.optional(plainText(500)),
});
export type HoldDraft = z.infer<typeof HoldDraft>;

/** How critical the most negative statement of a story is: 0 not at all, 5 very serious. For staff alone. */
export const Criticality = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0), z.maximum(5));
export type Criticality = z.infer<typeof Criticality>;

/** A level to set, with the one it had when whoever sets it looked: absent where it had none. */
export const CriticalityDraft = z.strictObject({ level: Criticality, was: z.optional(Criticality) });
export type CriticalityDraft = z.infer<typeof CriticalityDraft>;
