import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type ReminderPorts, startReminders } from './clocks/reminders.ts';
import { startStoppedReminders } from './clocks/stopped.ts';
import { startComplaintReminders } from './complaints/reminders.ts';
import { BadConfiguration, type Config } from './config.ts';
import { type OpenDatabase, openDatabase } from './database/open-database.ts';
import { startDigests } from './digests/digests.ts';
import { sweepFiles } from './enquiries/file-store.ts';
import { startEnquiryReminders } from './enquiries/reminders.ts';
import { closingOf } from './http/closing.ts';
import { smtpPost } from './mail/post.ts';
import { startAskedReminders } from './moderation/asked-reminders.ts';
import { openServices } from './open-services.ts';
import { type OutboxWorker, startOutbox } from './outbox/worker.ts';
import { publicFolder } from './pages/assets.ts';
import { sweepPictures } from './pictures/sweeping.ts';
import { startDepartures } from './replies/departures.ts';
import { startReturnReminders } from './returns/reminders.ts';
import { startAlerts } from './saved-searches/alerts.ts';
import { startUnseen } from './sent-on/unseen.ts';
import { buildServer } from './server.ts';
import type { Services } from './services.ts';
import { hasDemoAccounts } from './staff/store.ts';
import { startSumming } from './surveys/summing.ts';
import type { Rounds } from './time/rounds.ts';
import { keepWidgetFiles } from './widget-files/keep.ts';

const HOUR_MS = 3_600_000;

/** A running platform. */
export interface Platform {
  app: FastifyInstance;
  services: Services;
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  address: string;
  /** Answers what is under way, sends what is being sent, then ends. */
  stop(): Promise<void>;
}

/** Starts the platform: database, outbox, HTTP. `now` lets a test say what time it is. */
export async function startPlatform(config: Config, log: Logger, now = () => new Date()): Promise<Platform> {
  const opened = await openDatabase({ ...config, onError: (error) => log.warn({ reason: error.message }, 'database') });
  await refuseDemoData(config, opened);
  const outbox = openOutbox(config, { db: opened.db, log, now });
  const services = openServices({ config, opened, log, now, outbox });
  await keepForPinnedTags(config, log);
  const app = await buildServer(services, log);
  const close = closingOf(app);
  const looked = startLooks({ db: opened.db, now, publicUrl: config.publicUrl, nudge: outbox.nudge }, log);
  const departures = startDepartures(services, (error) => log.warn({ reason: reasonOf(error) }, 'reply not let go'));
  const asked = startAskedReminders({
    ...{ ...services, nudge: outbox.nudge },
    onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'asked authors not looked at'),
  });
  const digests = startDigests({
    ...{ ...services, nudge: outbox.nudge },
    onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'digests not gathered'),
  });
  const summing = startSumming({
    ...{ db: opened.db, now },
    onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'answers not summed'),
  });
  const hourly = setInterval(() => lookHourly(services, log), HOUR_MS);
  const stop = async () => {
    clearInterval(hourly);
    await close();
    await services.reads.drain();
    await departures.stop();
    for (const look of looked) await look.stop();
    await asked.stop();
    await digests.stop();
    await summing.stop();
    await outbox.stop();
    await opened.db.destroy();
  };
  await app.listen({ port: config.port, host: config.host }).catch(async (error: unknown) => {
    // What was opened on the way would keep the process alive, and the folder locked.
    await stop();
    throw error;
  });
  const { port } = app.server.address() as AddressInfo;
  return {
    app,
    services,
    address: `http://${config.host}:${port}`,
    stop,
  };
}

/** What is looked at by the minute, and what the log says where it could not be. */
const looks: readonly (readonly [start: (ports: ReminderPorts) => Rounds, trouble: string])[] = [
  [startReminders, 'clocks not read'],
  [startStoppedReminders, 'clocks that are stopped not read'],
  [startEnquiryReminders, 'clocks of enquiries not read'],
  [startComplaintReminders, 'clocks of complaints not read'],
  [startAlerts, 'saved searches not looked at'],
  [startUnseen, 'what was sent on not looked at'],
  [startReturnReminders, 'returns not looked at'],
];

function startLooks(ports: Omit<ReminderPorts, 'onTrouble'>, log: Logger): Rounds[] {
  return looks.map(([start, trouble]) =>
    start({ ...ports, onTrouble: (error) => log.warn({ reason: reasonOf(error) }, trouble) }),
  );
}

/** Begins the day's count of reads, and deletes pictures that nothing shows and files that no message brings. */
function lookHourly({ reads, db, now }: Services, log: Logger): void {
  void reads.turnDay();
  sweepPictures(db, now()).catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'pictures not swept'));
  sweepFiles(db, now()).catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'files not swept'));
}

/** Without a place to keep them, pinned tags work until the next version: a pity, and no reason not to start. */
async function keepForPinnedTags({ dataFolder }: Config, log: Logger): Promise<void> {
  if (!publicFolder) return;
  await keepWidgetFiles(publicFolder, dataFolder).catch((error: unknown) => {
    log.warn({ reason: reasonOf(error) }, 'HEARBACK_DATA cannot keep the widget for pinned tags');
  });
}

/** The demo's passwords are in its source: nothing real may run beside its accounts. */
async function refuseDemoData({ isDemo }: Config, { db }: OpenDatabase): Promise<void> {
  if (isDemo || !(await hasDemoAccounts(db))) return;
  await db.destroy();
  throw new BadConfiguration(
    'HEARBACK_DATA, DATABASE_URL: this database holds the demo, whose passwords everybody knows. Give an empty one.',
  );
}

function openOutbox(
  { smtpUrl, mailFrom }: Config,
  { db, log, now }: { db: OpenDatabase['db']; log: Logger; now: () => Date },
): OutboxWorker {
  if (!smtpUrl) {
    log.warn('SMTP_URL is not set: mail waits in the outbox');
    return { nudge: () => undefined, stop: async () => undefined };
  }
  const post = smtpPost(smtpUrl, mailFrom);
  const worker = startOutbox({
    db,
    post,
    now,
    // A mail server's words may name the recipient, so only its code is logged.
    onFailure: ({ id, attempts, error, isDead }) =>
      log.warn({ id, attempts, isDead, code: codeOf(error) }, 'mail not sent'),
    onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'outbox not read'),
  });
  return {
    ...worker,
    async stop() {
      await worker.stop();
      post.close();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
