import * as z from 'zod/mini';

const between = (least: number, most: number) =>
  /* @__PURE__ */ z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** How an organisation's replies go out. */
export const ReplySettings = z.strictObject({
  /** Whether somebody else reads every reply before it is public. */
  secondLook: z.enum(['off', 'always']),
  /** A moderator reads so many replies of everybody who is new to replying there: never none. */
  firstReplies: between(1, 50),
  /** For how many minutes a reply that was sent can be taken back; 0 publishes it at once. */
  takeBackMinutes: between(0, 120),
});
export type ReplySettings = z.infer<typeof ReplySettings>;

/** What holds where an organisation has set nothing. */
export const usualReplySettings: ReplySettings = { secondLook: 'off', firstReplies: 3, takeBackMinutes: 30 };
