import type { Role } from '@hearback/contract';
import type { Config } from '../config.ts';
import type { Engine } from '../database/engine.ts';
import { openLog } from '../logs.ts';
import { type Platform, startPlatform } from '../platform.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { grant } from '../staff/store.ts';
import { type Asking, askAt } from './ask.ts';
import type { Place } from './engines.ts';
import { newMigratedPlace } from './migrated-place.ts';
import { standOrganisations } from './organisations.ts';
import { newId } from './stories.ts';

export const PASSWORD = 'correct horse battery';

/** A running platform with organisations to tell about, a clock to turn and people who can sign in. */
export interface Ground {
  engine: Engine;
  platform: Platform;
  place: Place;
  /** Everything that was logged, as it was written. */
  log: string[];
  /** Turns the platform's clock on. */
  forward(milliseconds: number): void;
  ask: Asking;
  /** Makes a member of staff who holds these roles. */
  hire(roles: Partial<Record<Role, string>>): Promise<{ id: string; email: string }>;
  /** The token of a new member of staff who holds these roles, each at one organisation or everywhere (`*`). */
  tokenOf(roles: Partial<Record<Role, string>>): Promise<string>;
  stop(): Promise<void>;
}

const defaults: Omit<Config, 'dataFolder' | 'databaseUrl'> = {
  port: 0,
  host: '127.0.0.1',
  publicUrl: 'http://feedback.example.org',
  smtpUrl: undefined,
  mailFrom: 'Hearback <hearback@feedback.example.org>',
  contact: 'hello@feedback.example.org',
  secret: 'a secret that only this test knows, 32 characters long',
  secondStep: 'nobody',
  isDemo: false,
  isBehindProxy: false,
  rateLimit: 100_000,
  staffRateLimit: 100_000,
  signInLimit: 100_000,
  editDays: 14,
  // The tests run in the same process: when those hold it up, the platform is not busy.
  busyAfter: 600_000,
  rerouteDays: 14,
  reportDays: 28,
  intakeBatch: 200,
  logLevel: 'trace',
};

/** Starts a platform from its sources on an empty database and a free port. */
export async function startGround(engine: Engine, settings: Partial<Config> = {}): Promise<Ground> {
  const place = await newMigratedPlace(engine);
  const { dataFolder, databaseUrl } = place;
  const log: string[] = [];
  let ahead = 0;
  const config = { ...defaults, dataFolder, databaseUrl, ...settings };
  const written = openLog(config.logLevel, { write: (line) => log.push(line) });
  const platform = await startPlatform(config, written, () => new Date(Date.now() + ahead));
  const ask = askAt(platform.address);
  await standOrganisations(platform.services.db);

  async function hire(roles: Partial<Record<Role, string>>): Promise<{ id: string; email: string }> {
    const email = `${newId()}@staff.example.org`;
    const account = { email, name: 'Sam Staff', jobTitle: 'Practice manager', password: PASSWORD };
    const id = await platform.services.accounts.create(account);
    const grants = (Object.entries(roles) as [Role, string][]).map(([role, ods]) => ({ role, ods }));
    if (grants.length > 0) await grant(platform.services.db, id, grants);
    return { id, email };
  }

  return {
    engine,
    platform,
    place,
    log,
    ask,
    forward: (milliseconds) => {
      ahead += milliseconds;
    },
    hire,
    async tokenOf(roles) {
      const { email } = await hire(roles);
      const body = { email, password: PASSWORD, keep: 'token' };
      const answer = await ask('POST', '/v1/staff/session', { body });
      const { token } = answer.body;
      if (typeof token !== 'string') throw new Error(`Nobody could sign in: ${answer.status} ${answer.text}`);
      return token;
    },
    async stop() {
      await platform.stop();
      await place.remove();
    },
  };
}

/** Roles at every organisation, for tests that are about something else. */
export const ALL_ROLES = { moderator: EVERYWHERE, responder: EVERYWHERE };
