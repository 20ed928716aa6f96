import * as z from 'zod/mini';
import { OrganisationName } from '../organisations.ts';
import { plainText } from '../text.ts';

/** The door by which those who work at an organisation tell what happened at work: a page of its own, whose address they are given. */
export const WorkDoor = z.object({
  organisation: OrganisationName,
  isOpen: z.boolean(),
  /** Who its Freedom to Speak Up Guardian is and how to reach them, or whom to turn to instead. Staff are shown it. */
  speakUp: z.optional(z.string()),
  /** The address of the page. */
  link: z.string(),
  /** Send it back with a change; 0 where nothing was ever set. */
  version: z.number(),
});
export type WorkDoor = z.infer<typeof WorkDoor>;

/** How the door is to be. It opens with where else to turn, or not at all. */
export const WorkDoorDraft = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(0)),
  isOpen: z.boolean(),
  speakUp: z.optional(plainText(1000)),
});
export type WorkDoorDraft = z.infer<typeof WorkDoorDraft>;
