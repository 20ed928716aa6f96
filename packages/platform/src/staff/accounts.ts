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
  /** Sets a new password and ends every session of this account. */
  changePassword(id: string, password: string): Promise<void>;
  /** Ends an account and its sessions. */
  remove(id: string): Promise<void>;
  /** The session's token and cookies; `undefined` when address and password do not belong together. */
  signIn(email: string, password: string): Promise<SignedIn | undefined>;
  whoIs(headers: Headers): Promise<Account | undefined>;
  /** Ends the session and gives the cookies that say so. */
  signOut(headers: Headers): Promise<string[]>;
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
    async changePassword(id, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(id, await passwords.hash(password));
      await internalAdapter.deleteUserSessions(id);
    },
    async remove(id) {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUserSessions(id);
      await internalAdapter.deleteUser(id);
    },
    async signIn(email, password) {
      try {
        const { headers, response } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
        return { id: response.user.id, token: response.token, cookies: headers.getSetCookie() };
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return undefined;
        throw error;
      }
    },
    async whoIs(headers) {
      const session = await auth.api.getSession({ headers });
      return session ? { id: session.user.id, name: session.user.name, jobTitle: session.user.jobTitle } : undefined;
    },
    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },
  };
}
