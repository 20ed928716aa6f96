import * as z from 'zod/mini';
import { plainText } from '../text.ts';

/** What a story of somebody who works there may be about. Codes; the words are in the message files. */
export const WorkTopic = z.enum([
  ...(['care', 'safety', 'workload', 'rota', 'teamwork', 'respect'] as const),
  ...(['managers', 'being-heard', 'learning', 'equipment'] as const),
]);
export type WorkTopic = z.infer<typeof WorkTopic>;

/**
 * What somebody tells of their work. Neither a job, nor a team, nor a month: with a small staff each of them points at
 * somebody.
 */
export const WorkStoryTold = z.object({
  happened: plainText(20_000),
  good: z.optional(plainText(5000)),
  better: z.optional(plainText(5000)),
  topics: z.optional(/* @__PURE__ */ z.array(WorkTopic).check(z.maxLength(10))),
});
export type WorkStoryTold = z.infer<typeof WorkStoryTold>;
