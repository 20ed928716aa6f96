import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Instant } from '../ids.ts';

/** When mail comes of something: as it happens, gathered once a day or once a week, or never. */
export const MailRhythm = z.enum(['at-once', 'daily', 'weekly', 'never']);
export type MailRhythm = z.infer<typeof MailRhythm>;

/** What a member of staff wants mail of, and when. All else that is written to staff comes at once. */
export const MailChoices = z.strictObject({
  /** New stories to moderate. */
  toModerate: MailRhythm,
  /** New stories that wait for a reply. */
  toReply: MailRhythm,
  /** Replies, changes and authors’ answers that wait to be checked, and appeals of authors. */
  toCheck: MailRhythm,
  /** Replies and changes of one's own that came back. */
  cameBack: MailRhythm,
  /** Authors who answered a reply. */
  answers: MailRhythm,
  /** What became of one's own reports of stories. */
  reports: MailRhythm,
  /** Monthly returns that are due soon. */
  returns: MailRhythm,
});
export type MailChoices = z.infer<typeof MailChoices>;
export type MailTopic = keyof MailChoices;

/** All that one chooses for. */
export const mailTopics = /* @__PURE__ */ Object.keys(MailChoices.shape) as MailTopic[];

/** What holds for whoever has chosen nothing. */
export const usualMailChoices: MailChoices = {
  toModerate: 'daily',
  toReply: 'daily',
  toCheck: 'at-once',
  cameBack: 'at-once',
  answers: 'at-once',
  reports: 'at-once',
  returns: 'at-once',
};

/** The mails that one gets. */
export const OwnMails = z.object({
  choices: MailChoices,
  /** When the next digests are due. */
  nextDaily: Instant,
  nextWeekly: Instant,
});
export type OwnMails = z.infer<typeof OwnMails>;

export const mailChoiceEndpoints = {
  get: endpoint({
    summary: 'What one gets mail of, and when the next digests are due.',
    method: 'GET',
    path: '/v1/staff/mail-choices',
    audience: 'staff',
    result: OwnMails,
  }),
  save: endpoint({
    summary: 'Chooses what one gets mail of: each at once, in a daily or weekly digest, or never.',
    method: 'POST',
    path: '/v1/staff/mail-choices',
    audience: 'staff',
    body: MailChoices,
    result: OwnMails,
  }),
};
