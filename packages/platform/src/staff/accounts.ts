import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { bearer } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Database } from '../database/schema.ts';

interface AccountsPlace {
  db: Kysely<Database>;
  engine: Engine;
  secret?: string;
  publicUrl?: string;
}

/** A member of staff as the sign-in knows them, before their roles. */
export interface Account {
  id: string;
  name: string;
  jobTitle: string;
  /** The id of the session they are signed in by. */
  session: string;
}

/** Where somebody is signed in. */
export interface AccountSession {
  id: string;
  startedAt: string;
  endsAt: string;
  device: string | undefined;
}

export interface NewAccount {
  email: string;
  name: string;
  jobTitle: string;
  password: string;
}

/** Who has an account, and who is signed in. */
export interface Accounts {
  /** The id of whoever signs in by this address. */
  find(email: string): Promise<string | undefined>;
  create(account: NewAccount): Promise<string>;
  /** Whether this is the account's password. */
  isPassword(id: string, password: string): Promise<boolean>;
  /** Sets a new password and ends every session of this account, but the one that is named. */
  changePassword(id: string, password: string, kept?: { except: string }): Promise<void>;
  /** Ends an account and its sessions. */
  remove(id: string): Promise<void>;
  /** The session's token and cookies; `undefined` when address and password do not belong together. */
  signIn(by: { email: string; password: string; device?: string | undefined }): Promise<SignedIn | undefined>;
  whoIs(headers: Headers): Promise<Account | undefined>;
  /** Ends the session and gives the cookies that say so. */
  signOut(headers: Headers): Promise<string[]>;
  /** Where an account is signed in, the latest first. */
  sessionsOf(id: string): Promise<AccountSession[]>;
  /** Ends one of an account's sessions; false where it is none of them. */
  endSession(id: string, session: string): Promise<boolean>;
}

export interface SignedIn {
  id: string;
  token: string;
  cookies: string[];
}

const options = ({ db, engine, secret = '', publicUrl = 'http://localhost' }: AccountsPlace) => ({
  database: { db, type: engine },
  secret,
  baseURL: publicUrl,
  telemetry: { enabled: false },
  logger: { disabled: true },
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
  plugins: [bearer()],
  user: { modelName: 'staff_accounts', additionalFields: { jobTitle: { type: 'string' as const, required: true } } },
  session: { modelName: 'staff_sessions', expiresIn: 12 * 3600, storeSessionInDatabase: true },
  account: { modelName: 'staff_credentials' },
  verification: { modelName: 'staff_verifications' },
  advanced: {
    cookiePrefix: 'hearback',
    useSecureCookies: publicUrl.startsWith('https:'),
    defaultCookieAttributes: { sameSite: 'strict' as const },
    // A visitor's address is not ours to keep.
    ipAddress: { disableIpTracking: true },
  },
});

/** Makes better-auth's own tables where they are missing. */
export async function migrateAccounts(place: AccountsPlace): Promise<void> {
  const { runMigrations } = await getMigrations(options(place));
  await runMigrations();
}

/** Staff accounts kept by better-auth in the same database. */
export function openAccounts(place: Required<AccountsPlace>): Accounts {
  const auth = betterAuth(options(place));
  return {
    async find(email) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id;
    },
    async create({ email, name, jobTitle, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const hash = await passwords.hash(password);
      const user = { email: email.toLowerCase(), name, emailVerified: true, jobTitle };
      const { id } = await internalAdapter.createUser(user, { method: 'admin' });
      await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
      return id;
    },
    async isPassword(id, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const credential = (await internalAdapter.findAccounts(id)).find(({ providerId }) => providerId === 'credential');
      return credential?.password ? passwords.verify({ hash: credential.password, password }) : false;
    },
    async changePassword(id, password, kept) {
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(id, await passwords.hash(password));
      const ended = (await internalAdapter.listSessions(id)).filter((session) => session.id !== kept?.except);
      // PostgreSQL refuses an empty list.
      if (ended.length > 0) await internalAdapter.deleteSessions(ended.map(({ token }) => token));
    },
    async remove(id) {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUserSessions(id);
      await internalAdapter.deleteUser(id);
    },
    async signIn({ email, password, device = '' }) {
      try {
        const { headers, response } = await auth.api.signInEmail({
          body: { email, password },
          headers: new Headers({ 'user-agent': device }),
          returnHeaders: true,
        });
        return { id: response.user.id, token: response.token, cookies: headers.getSetCookie() };
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return undefined;
        throw error;
      }
    },
    async whoIs(headers) {
      const session = await auth.api.getSession({ headers });
      if (!session) return undefined;
      const { id, name, jobTitle } = session.user;
      return { id, name, jobTitle, session: session.session.id };
    },
    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },
    async sessionsOf(id) {
      const { internalAdapter } = await auth.$context;
      const sessions = await internalAdapter.listSessions(id, { onlyActiveSessions: true });
      const found = sessions.map(({ id, createdAt, expiresAt, userAgent }) => ({
        id,
        startedAt: new Date(createdAt).toISOString(),
        endsAt: new Date(expiresAt).toISOString(),
        device: userAgent || undefined,
      }));
      return found.sort((one, other) => other.startedAt.localeCompare(one.startedAt));
    },
    async endSession(id, session) {
      const { internalAdapter } = await auth.$context;
      const found = (await internalAdapter.listSessions(id)).find((one) => one.id === session);
      if (found) await internalAdapter.deleteSession(found.token);
      return found !== undefined;
    },
  };
}
