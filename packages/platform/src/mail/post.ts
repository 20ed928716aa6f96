import { createTransport } from 'nodemailer';
import type { Mail } from './mail.ts';

const TIMEOUT_MS = 20_000;

/** The way out for mail. */
export interface Post {
  /** Resolves when the mail server has taken it. `id` becomes the Message-ID, the same over retries. */
  send(id: string, mail: Mail): Promise<void>;
  close(): void;
}

/** Sends through the mail server at `smtpUrl`. */
export function smtpPost(smtpUrl: string, from: string): Post {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const domain = from.match(/@([^>\s]+)/)?.[1] ?? 'localhost';
  return {
    async send(id, { to, subject, text, html, stop }) {
      // An object, not a string: a string is parsed, and a comma in it would be a second recipient.
      const recipient = { name: '', address: to };
      const headers = stop ? oneClick(stop) : {};
      await transport.sendMail({ messageId: `<${id}@${domain}>`, from, to: recipient, subject, text, html, headers });
    },
    close: () => transport.close(),
  };
}

/** As RFC 8058 has it: mail programs show a button that posts to the address. */
function oneClick(stop: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
