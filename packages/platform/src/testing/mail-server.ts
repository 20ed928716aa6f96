import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the mail server does with a mail that is offered to it. */
type Mood = 'takes' | 'refuses';

/** What it has against a sender or a recipient, before it hears of the mail. */
interface Against {
  whom: 'sender' | 'recipient';
  code: number;
  words: string;
}

/** A real SMTP server that a test can tell to refuse, or take down and bring back on the same port. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** How many mails were offered, taken or not. */
  offered: number;
  mood: Mood;
  against: Against | undefined;
  /** How many senders and recipients it has refused. */
  turnedAway: number;
  /** How long it thinks about each mail, in milliseconds. */
  pause: number;
  stop(): Promise<void>;
  startAgain(): Promise<void>;
  /** The mails to one address once there are `count` of them. */
  mailsTo(address: string, count: number): Promise<ParsedMail[]>;
}

const PATIENCE_MS = 8000;

export async function startMailServer(): Promise<MailServer> {
  let server = await listening(0);
  const port = (server.server.address() as AddressInfo).port;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    offered: 0,
    mood: 'takes',
    against: undefined,
    turnedAway: 0,
    pause: 0,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    async startAgain() {
      server = await listening(port);
    },
    async mailsTo(address, count) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const found = mailServer.mails.filter((mail) => recipientOf(mail) === address);
        if (found.length >= count || Date.now() > deadline) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };

  function listening(onPort: number): Promise<SMTPServer> {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 50,
      onMailFrom: (_, _session, done) => done(objection('sender')),
      onRcptTo: (_, _session, done) => done(objection('recipient')),
      onData: (stream, _session, done) => {
        simpleParser(stream).then(async (mail) => {
          mailServer.offered += 1;
          if (mailServer.pause > 0) await new Promise((resolve) => setTimeout(resolve, mailServer.pause));
          if (mailServer.mood === 'refuses') return done(refusal());
          mailServer.mails.push(mail);
          done();
        }, done);
      },
    });
    // A client that hangs up half-way is no fault of the test's.
    made.on('error', () => undefined);
    return new Promise((resolve) => made.listen(onPort, '127.0.0.1', () => resolve(made)));
  }

  function objection(whom: Against['whom']): Error | undefined {
    const { against } = mailServer;
    if (against?.whom !== whom) return undefined;
    mailServer.turnedAway += 1;
    return Object.assign(new Error(against.words), { responseCode: against.code });
  }
  return mailServer;
}

function recipientOf({ to }: ParsedMail): string | undefined {
  return [to].flat()[0]?.value[0]?.address;
}

function refusal(): Error {
  return Object.assign(new Error('No such mailbox here'), { responseCode: 550 });
}
