/** A mail as it waits in the outbox: plain text, and the same as HTML. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}
