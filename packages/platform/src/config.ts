import { usualEditDays, usualReportDays, usualRerouteDays } from '@hearback/contract/moderation';
import * as z from 'zod';

/** The secret that the demo signs with. Anyone can read it here, so nothing real may run on it. */
export const DEMO_SECRET = 'demo-secret-for-trying-hearback-on-one-machine-only';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const Environment = z.object({
  PORT: whole(0, 65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: address.optional(),
  HEARBACK_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Hearback <hearback@localhost>'),
  CONTACT_EMAIL: z.email().optional(),
  HEARBACK_SECRET: z.string().min(32).optional(),
  SECOND_STEP: z.enum(['nobody', 'operators', 'everybody']).default('nobody'),
  HEARBACK_DEMO: flag.default(false),
  TRUST_PROXY: flag.default(false),
  RATE_LIMIT: whole(1, 1_000_000).default(300),
  STAFF_RATE_LIMIT: whole(1, 1_000_000).default(600),
  SIGN_IN_LIMIT: whole(1, 1_000_000).default(10),
  EDIT_DAYS: whole(1, 365).default(usualEditDays),
  BUSY_AFTER_MS: whole(100, 600_000).default(3000),
  REROUTE_DAYS: whole(1, 365).default(usualRerouteDays),
  REPORT_DAYS: whole(1, 3650).default(usualReportDays),
  INTAKE_BATCH: whole(1, 1000).default(200),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What each variable wants, for the message when it is wrong and for the README's table. */
export const configurationHelp: Record<keyof z.input<typeof Environment>, string> = {
  PORT: 'The port to listen on, 0 to 65535; 0 takes a free one.',
  HOST: 'The address to listen on. Use 0.0.0.0 to take calls from other machines.',
  PUBLIC_URL:
    'The address people reach the platform by, such as https://feedback.example.org; otherwise http://localhost and the port.',
  HEARBACK_DATA:
    'The folder that holds the embedded database, and the widget’s earlier versions for tags that name one.',
  DATABASE_URL: 'A PostgreSQL address, postgres://…; without it the embedded database is used.',
  SMTP_URL: 'The mail server, smtp://… or smtps://…; without it mail waits in the outbox.',
  MAIL_FROM: 'Who mail comes from, such as Hearback <hello@feedback.example.org>.',
  CONTACT_EMAIL:
    'Where people write who disagree with a moderator; the public page about moderating names it. Otherwise the address of MAIL_FROM.',
  HEARBACK_SECRET:
    'At least 32 random characters that sign private links and sessions. Keep it: a new one breaks the links.',
  SECOND_STEP:
    'Who has to sign in with a code from an app after their password: nobody, operators or everybody. Anybody may.',
  HEARBACK_DEMO: '1 runs the demo with a known secret. Never with real stories.',
  TRUST_PROXY: '1 when one proxy in front sets X-Forwarded-For; only what that proxy added is believed.',
  RATE_LIMIT: 'API calls a visitor may make in a minute, 1 to 1,000,000.',
  STAFF_RATE_LIMIT:
    'API calls a signed-in member of staff may make in a minute, 1 to 1,000,000; whoever else shares their address does not count.',
  SIGN_IN_LIMIT:
    'Wrong passwords, codes and links a visitor may try in a minute, 1 to 1,000,000; right ones do not count.',
  EDIT_DAYS:
    'How many days an author who is asked about an edit has to answer before a moderator decides without them, 1 to 365; they are reminded once, after half of them.',
  BUSY_AFTER_MS:
    'How late the platform may be with everything, in milliseconds, before it says that it is busy and when to come back, 100 to 600,000.',
  REROUTE_DAYS:
    'How many days an author has to say whether their story is to be sent on privately, 1 to 365; they are reminded after half of them.',
  REPORT_DAYS: 'For how many days after it was published an organisation may report a story as unsuitable, 1 to 3,650.',
  INTAKE_BATCH: 'How many stories may share one commit, 1 to 1,000; 1 turns group commit off.',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent.',
};

/** What each variable is when it is not set, where it has a value then. */
export const configurationDefaults: Partial<Record<string, unknown>> = Environment.parse({});

/** The platform's settings, read once at start. */
export interface Config {
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where people write who disagree with a moderator. */
  contact: string;
  secret: string;
  /** Who has to sign in with a second step. */
  secondStep: 'nobody' | 'operators' | 'everybody';
  isDemo: boolean;
  isBehindProxy: boolean;
  /** Calls a visitor and minute. */
  rateLimit: number;
  /** Calls a signed-in member of staff and minute. */
  staffRateLimit: number;
  /** Sign-ins a visitor and minute. */
  signInLimit: number;
  /** For how many days an author is asked about an edit. */
  editDays: number;
  /** How late everything may be before calls are told that the platform is busy, in milliseconds. */
  busyAfter: number;
  /** For how many days an author is asked whether to send their story on. */
  rerouteDays: number;
  /** For how many days after it was published a story may be reported. */
  reportDays: number;
  /** Stories that may share one commit. */
  intakeBatch: number;
  logLevel: string;
}

/** Settings that cannot be used; the message says each one and its mend. */
export class BadConfiguration extends Error {
  override name = 'BadConfiguration';
}

/** Reads the settings from environment variables. Throws {@link BadConfiguration} with every bad value at once. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const isBare = !given.HEARBACK_SECRET && given.HEARBACK_DEMO !== '1';
    const bad = parsed.error.issues.map((issue) => String(issue.path[0]));
    throw new BadConfiguration(mend(isBare ? [...bad, 'HEARBACK_SECRET'] : bad));
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    dataFolder: env.HEARBACK_DATA,
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    contact: env.CONTACT_EMAIL ?? addressIn(env.MAIL_FROM),
    secret: secretOf(env.HEARBACK_SECRET, env.HEARBACK_DEMO),
    secondStep: env.SECOND_STEP,
    isDemo: env.HEARBACK_DEMO,
    isBehindProxy: env.TRUST_PROXY,
    rateLimit: env.RATE_LIMIT,
    staffRateLimit: env.STAFF_RATE_LIMIT,
    signInLimit: env.SIGN_IN_LIMIT,
    editDays: env.EDIT_DAYS,
    busyAfter: env.BUSY_AFTER_MS,
    rerouteDays: env.REROUTE_DAYS,
    reportDays: env.REPORT_DAYS,
    intakeBatch: env.INTAKE_BATCH,
    logLevel: env.LOG_LEVEL,
  };
}

/** The address alone of `Name <address>`. */
function addressIn(mailFrom: string): string {
  return /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
}

function secretOf(secret: string | undefined, isDemo: boolean): string {
  if (isDemo) return secret ?? DEMO_SECRET;
  if (!secret) throw new BadConfiguration(`${mend(['HEARBACK_SECRET'])}\nMake one with: openssl rand -base64 48`);
  if (secret === DEMO_SECRET) {
    throw new BadConfiguration('HEARBACK_SECRET is the demo secret, which everybody knows. Make one of your own.');
  }
  return secret;
}

function mend(names: string[]): string {
  const lines = [...new Set(names)].map(
    (name) => `  ${name}: ${configurationHelp[name as keyof typeof configurationHelp]}`,
  );
  return `These settings need a mend:\n${lines.join('\n')}`;
}
