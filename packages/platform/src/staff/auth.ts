import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { bearer } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Engine } from '../database/engine.ts';
import type { Database } from '../database/schema.ts';

export interface AccountsPlace {
  db: Kysely<Database>;
  engine: Engine;
  secret?: string;
  publicUrl?: string;
}

/** A session for somebody whom we know by other means than the library's own ways to sign in. */
const opening = {
  id: 'opening',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      {
        method: 'POST',
        body: z.object({ id: z.string(), device: z.string().optional(), directory: z.string().optional() }),
      },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const { id, device = '', directory } = ctx.body;
        const user = await internalAdapter.findUserById(id);
        if (!user) throw new Error('There is no such account.');
        const session = await internalAdapter.createSession(id, false, { userAgent: device, directory });
        await setSessionCookie(ctx, { session, user });
        return { token: session.token };
      },
    ),
  },
};

const options = ({ db, engine, secret = '', publicUrl = 'http://localhost' }: AccountsPlace) => ({
  database: { db, type: engine },
  secret,
  baseURL: publicUrl,
  telemetry: { enabled: false },
  logger: { disabled: true },
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
  plugins: [bearer(), opening],
  user: { modelName: 'staff_accounts', additionalFields: { jobTitle: { type: 'string' as const, required: true } } },
  session: {
    ...{ modelName: 'staff_sessions', expiresIn: 12 * 3600, storeSessionInDatabase: true },
    additionalFields: { directory: { type: 'string' as const, required: false } },
  },
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

/** better-auth on the platform's own database. */
export function openAuth(place: Required<AccountsPlace>) {
  return betterAuth(options(place));
}
export type Auth = ReturnType<typeof openAuth>;
