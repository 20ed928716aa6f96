import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';

/** Where a mail stands. `trying`: it was not taken yet and is tried again. `given-up`: it is not. */
export const DeliveryState = z.enum(['waiting', 'trying', 'delivered', 'given-up']);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** Why the last try failed: nobody answered, the mail server takes nothing for the address or would not take it, or something else. */
export const DeliveryTrouble = z.enum(['unreachable', 'address-refused', 'refused', 'other']);
export type DeliveryTrouble = z.infer<typeof DeliveryTrouble>;

/** What became of a mail. Never whom it is for, nor what it says. */
export const Delivery = z.object({
  id: Id,
  /** What it tells, such as `published` or `replied`: mostly one of `mailKinds`. */
  kind: z.string(),
  state: DeliveryState,
  /** Since when it is on its way. */
  writtenAt: Instant,
  deliveredAt: z.optional(Instant),
  attempts: z.number(),
  nextTryAt: z.optional(Instant),
  trouble: z.optional(DeliveryTrouble),
  /** What the mail server said, in numbers alone, such as `550 5.1.1`. */
  said: z.optional(z.string()),
  /** Whether it can be tried again by whoever asks. */
  mayRetry: z.boolean(),
});
export type Delivery = z.infer<typeof Delivery>;

const params = z.object({ id: Id });

/** Which mails a list has: those on their way or tried again, those that were given up, those that were delivered. */
export const DeliveryFilter = z.enum(['waiting', 'given-up', 'delivered']);
export type DeliveryFilter = z.infer<typeof DeliveryFilter>;

export const mailEndpoints = {
  ofStory: endpoint({
    summary: 'What became of the mails to the author of a story, the oldest first.',
    method: 'GET',
    path: '/v1/staff/stories/{id}/mails',
    audience: 'staff',
    params,
    result: z.object({ mails: z.array(Delivery) }),
    problems: ['not-found', 'forbidden'],
  }),
  list: endpoint({
    summary:
      'All mails that wait or were given up, the oldest first, or were delivered, the newest first. For those who run the platform.',
    method: 'GET',
    path: '/v1/staff/mails',
    audience: 'staff',
    query: z.object({ show: DeliveryFilter, limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(Delivery),
    problems: ['forbidden'],
  }),
  retry: endpoint({
    summary: 'Tries a mail again that was given up, from the first try on.',
    method: 'POST',
    path: '/v1/staff/mails/{id}/retry',
    audience: 'staff',
    params,
    result: Delivery,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};
