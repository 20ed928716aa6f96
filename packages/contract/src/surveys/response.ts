import * as z from 'zod/mini';
import { Id, Instant, Slug } from '../ids.ts';
import { Answers, Given } from './answers.ts';
import { Method } from './kinds.ts';

/** One filled-in set of answers, as it is sent. Nothing in it says who answered. */
export const SurveyResponse = z.strictObject({
  /** The version of the survey that was answered. */
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  answers: Answers,
  given: z.optional(Given),
  /** Which of the organisation's services it is about. */
  service: z.optional(Slug),
  /** `handwritten` is for staff alone, who type it in: see the papers of a survey. */
  method: z._default(Method, 'online'),
  /** The language it was answered in, BCP 47. */
  language: z._default(/* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)), 'en'),
  /** Whoever answered stopped before the end, and wants what they answered sent: what they left out is excused, nothing else. */
  isPartial: z.optional(z.literal(true)),
  /** A random secret made beside the id, 128 bits or more in base64url: with it the same PUT again is the same response. */
  key: /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/)),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/** What comes back for a response. There is no link to follow it by: it belongs to nobody. */
export const ResponseReceipt = z.object({ id: Id, receivedAt: Instant });
export type ResponseReceipt = z.infer<typeof ResponseReceipt>;
