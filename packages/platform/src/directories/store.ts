import type { SignInDirectory } from '@hearback/contract';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** A directory with all that it takes to ask it. */
export interface KeptDirectory extends SignInDirectory {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What its people's addresses end with, in small letters. */
  domains: readonly string[];
  /** Whether an address counts that it does not say it has verified: it gives its addresses out itself. */
  ownsMail: boolean;
}

/** The directories, in order of names. */
export async function listDirectories(db: Kysely<Database>): Promise<SignInDirectory[]> {
  return db.selectFrom('directories').select(['id', 'name']).orderBy('name').execute();
}

export async function findDirectory(
  db: Kysely<Database>,
  id: string,
  secret: string,
): Promise<KeptDirectory | undefined> {
  const row = await db.selectFrom('directories').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: await symmetricDecrypt({ key: secret, data: row.client_secret }),
    domains: JSON.parse(row.domains) as string[],
    ownsMail: row.owns_mail === 1,
  };
}

/** Keeps a directory, or what is new about it. Its secret is kept encrypted. */
export async function saveDirectory(
  db: Kysely<Database>,
  { id, clientSecret, ...rest }: KeptDirectory,
  secret: string,
): Promise<void> {
  const values = {
    name: rest.name,
    issuer: rest.issuer,
    client_id: rest.clientId,
    client_secret: await symmetricEncrypt({ key: secret, data: clientSecret }),
    domains: JSON.stringify(rest.domains),
    owns_mail: rest.ownsMail ? 1 : 0,
  };
  await db
    .insertInto('directories')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** Takes a directory away; false where there is none. */
export async function removeDirectory(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('directories').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Remembers that a browser was sent to a directory. */
export async function keepLeave(
  db: Kysely<Database>,
  leave: { stateHash: string; browserHash: string; directory: string; at: string; expiresAt: string },
): Promise<void> {
  await db.deleteFrom('directory_leaves').where('expires_at', '<=', leave.at).execute();
  await db
    .insertInto('directory_leaves')
    .values({
      state_hash: leave.stateHash,
      browser_hash: leave.browserHash,
      directory_id: leave.directory,
      expires_at: leave.expiresAt,
    })
    .execute();
}

/** The directory that a browser comes back from, once. */
export async function takeLeave(
  db: Kysely<Database>,
  { stateHash, browserHash, at }: { stateHash: string; browserHash: string; at: string },
): Promise<string | undefined> {
  const row = await db
    .deleteFrom('directory_leaves')
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .where('expires_at', '>', at)
    .returning('directory_id')
    .executeTakeFirst();
  return row?.directory_id;
}
