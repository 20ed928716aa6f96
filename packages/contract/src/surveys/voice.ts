import * as z from 'zod/mini';
import { Id, Slug } from '../ids.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** What staff answered to one question. What few said is not told. */
export const VoiceQuestion = z.object({
  question: Slug,
  asked: Count,
  /** How many of those answered. Absent where so few did, or did not, that it would tell. */
  answered: z.optional(Count),
  /** How often each answer was given, by the names of results. Texts and what is hidden are not there. */
  shown: z.record(z.string(), Count),
  /** The answers that are not told: fewer than five people gave one, or it would tell of another one that they did. */
  hidden: z.array(z.string()),
});
export type VoiceQuestion = z.infer<typeof VoiceQuestion>;

/**
 * What staff answered to a survey. It is told once the survey is closed, whole and once: of two looks at different times or at
 * different parts one could take one from the other, and see what the few between them said.
 */
export const StaffVoice = z.object({
  survey: Id,
  /** `asked-still`: it is told once the survey is closed. `too-few`: fewer than five answered, and nothing is told. */
  state: z.enum(['asked-still', 'too-few', 'told']),
  /** How many answered; 0 where nothing is told. */
  responses: Count,
  questions: z.array(VoiceQuestion),
});
export type StaffVoice = z.infer<typeof StaffVoice>;
