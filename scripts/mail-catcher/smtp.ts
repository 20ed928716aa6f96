import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { CaughtMail } from './caught-mail.ts';

const KEPT = 1000;

function addressesOf(header: AddressObject | AddressObject[] | undefined): string[] {
  const objects = header === undefined ? [] : [header].flat();
  return objects.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

/** An SMTP server that keeps what it receives in memory. */
export interface SmtpCatcher {
  port: number;
  mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

/** Accepts every mail on 127.0.0.1, without sign-in and without TLS. */
export async function startSmtpCatcher(port = 0): Promise<SmtpCatcher> {
  const mails: CaughtMail[] = [];
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    async onData(stream, _session, done) {
      const parsed = await simpleParser(stream);
      received += 1;
      mails.push({
        number: received,
        from: addressesOf(parsed.from)[0] ?? '',
        to: addressesOf(parsed.to),
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
        html: parsed.html === false ? undefined : parsed.html,
        headers: Object.fromEntries(
          parsed.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
        ),
        at: new Date(),
      });
      if (mails.length > KEPT) mails.shift();
      done();
    },
  });
  // A client that hangs up half-way is no fault of the catcher's.
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    mails,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
