import { type AccountsPlace, type Auth, openAuth } from './auth.ts';

/** A member of staff as the sign-in knows them, before their roles. */
export interface Account {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
}

/** The same, by the session they are signed in by. */
export interface SignedInAccount extends Account {
  /** Its id. */
  session: string;
  startedAt: string;
  /** The directory that knew them; absent where they gave a password of ours. */
  directory: string | undefined;
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
  /** Without one they sign in by a directory alone. */
  password?: string;
}

/** Who is signed in. */
export interface AccountSessions {
  /** Opens a session for whoever has shown who they are. */
  open(id: string, by?: { device?: string | undefined; directory?: string | undefined }): Promise<SignedIn>;
  whoIs(headers: Headers): Promise<SignedInAccount | undefined>;
  /** Ends the session and gives the cookies that say so. */
  signOut(headers: Headers): Promise<string[]>;
  /** Where an account is signed in, the latest first. */
  sessionsOf(id: string): Promise<AccountSession[]>;
  /** Ends one of an account's sessions; false where it is none of them. */
  endSession(id: string, session: string): Promise<boolean>;
  /** Ends every session of an account, but the one that is named. */
  endOtherSessions(id: string, session?: string): Promise<void>;
}

/** Who has an account, and who is signed in. */
export interface Accounts extends AccountSessions {
  /** The id of whoever signs in by this address. */
  find(email: string): Promise<string | undefined>;
  create(account: NewAccount): Promise<string>;
  /** Whether somebody is the same as when they first came by a directory: an address may be given to another later. */
  link(id: string, by: { directory: string; subject: string }): Promise<boolean>;
  /** Whether they can sign in by a password of ours. */
  hasPassword(id: string): Promise<boolean>;
  /** Whether this is the account's password. */
  isPassword(id: string, password: string): Promise<boolean>;
  /** Sets a new password and ends every session of this account, but the one that is named. */
  changePassword(id: string, password: string, kept?: { except: string }): Promise<void>;
  /** Ends an account and its sessions. */
  remove(id: string): Promise<void>;
  account(id: string): Promise<Account | undefined>;
  /** Whose address and password these are; an address that nobody has takes as long to say so. */
  identify(by: { email: string; password: string }): Promise<Account | undefined>;
}

/** A new session's token, and the cookies for a browser. */
export interface SignedIn {
  token: string;
  cookies: string[];
}

/** Staff accounts kept by better-auth in the same database. */
export function openAccounts(place: Required<AccountsPlace>): Accounts {
  const auth = openAuth(place);
  const sessions = sessionsIn(auth);
  return {
    ...sessions,
    async find(email) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id;
    },
    async create({ email, name, jobTitle, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const user = { email: email.toLowerCase(), name, emailVerified: true, jobTitle };
      const { id } = await internalAdapter.createUser(user, { method: 'admin' });
      if (password === undefined) return id;
      const hash = await passwords.hash(password);
      await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
      return id;
    },
    async link(id, { directory, subject }) {
      const { internalAdapter } = await auth.$context;
      const providerId = `directory ${directory}`;
      const own = (await internalAdapter.findAccounts(id)).find((one) => one.providerId === providerId);
      if (own) return own.accountId === subject;
      await internalAdapter.linkAccount({ userId: id, providerId, accountId: subject });
      return true;
    },
    async hasPassword(id) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findAccounts(id)).some(({ providerId }) => providerId === 'credential');
    },
    async isPassword(id, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const credential = (await internalAdapter.findAccounts(id)).find(({ providerId }) => providerId === 'credential');
      return credential?.password ? passwords.verify({ hash: credential.password, password }) : false;
    },
    async changePassword(id, password, kept) {
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(id, await passwords.hash(password));
      await sessions.endOtherSessions(id, kept?.except);
    },
    async remove(id) {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUserSessions(id);
      await internalAdapter.deleteUser(id);
    },
    async account(id) {
      const { internalAdapter } = await auth.$context;
      return accountIn(await internalAdapter.findUserById(id));
    },
    async identify({ email, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
      const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password;
      if (!hash) {
        await passwords.hash(password);
        return undefined;
      }
      return (await passwords.verify({ hash, password })) ? accountIn(found?.user) : undefined;
    },
  };
}

function sessionsIn(auth: Auth): AccountSessions {
  return {
    async open(id, { device, directory } = {}) {
      const { headers, response } = await auth.api.openSession({
        body: { id, device, directory },
        returnHeaders: true,
      });
      return { token: response.token, cookies: headers.getSetCookie() };
    },
    async whoIs(headers) {
      const found = await auth.api.getSession({ headers });
      const account = accountIn(found?.user);
      if (!found || !account) return undefined;
      const { id, createdAt, directory } = found.session;
      return {
        ...account,
        session: id,
        startedAt: new Date(createdAt).toISOString(),
        directory: directory ?? undefined,
      };
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
    async endOtherSessions(id, session) {
      const { internalAdapter } = await auth.$context;
      const ended = (await internalAdapter.listSessions(id)).filter((one) => one.id !== session);
      // PostgreSQL refuses an empty list.
      if (ended.length > 0) await internalAdapter.deleteSessions(ended.map(({ token }) => token));
    },
  };
}

function accountIn(user: object | null | undefined): Account | undefined {
  if (!user) return undefined;
  const { id, name, jobTitle, email } = user as Account;
  return { id, name, jobTitle, email };
}
