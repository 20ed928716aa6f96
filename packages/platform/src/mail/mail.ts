import type { Change, RejectionReason, Reply } from '@hearback/contract';

/** What a mail has to tell. */
export type News =
  | { kind: 'received' | 'published' }
  | { kind: 'rejected'; reason: RejectionReason; note?: string | undefined }
  | { kind: 'replied'; reply: Reply; change?: Change | undefined }
  | { kind: 'changed'; change: Change };

/**
 * A mail to an author as it waits in the outbox: what it has to tell, and not yet in words. Writing it out takes longer
 * than keeping the story, and an author should not wait for that.
 */
export type Letter = News & {
  to: string;
  /** The organisation's name. */
  organisation: string;
  /** The author's private link. */
  link: string;
};

/** A mail as it is sent: plain text, and the same as HTML. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}
