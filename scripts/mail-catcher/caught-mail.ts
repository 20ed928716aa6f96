/** A mail that arrived at the catcher. */
export interface CaughtMail {
  number: number;
  from: string;
  to: string[];
  subject: string;
  /** The plain-text part. */
  text: string;
  /** The HTML part as it was sent, when there is one. */
  html: string | undefined;
  headers: Record<string, string>;
  at: Date;
}
