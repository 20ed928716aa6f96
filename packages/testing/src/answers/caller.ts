import type { Endpoint, ParsedCallOf, ResultOf } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';

/** The cookie that stands for a session in place of a token. */
export const SESSION_COOKIE = 'hearback.session_token';

/** Who makes a call, and the world it is made in. */
export interface Caller {
  world: World;
  baseUrl: string;
  /** The token of the session, from the `Authorization` header or the cookie. */
  token: string | undefined;
  /** Who is signed in. Throws `unauthenticated` when nobody is. */
  staff(): StaffAccount;
}

/** What comes of a call. */
export interface Answered<Result> {
  result: Result;
  /** It was done before: 200 in place of 201. */
  isRepeat?: boolean;
  headers?: Record<string, string>;
}

/** How the world answers an endpoint once everything is parsed. Throws a {@link Refusal} to answer with a problem. */
export type Answer<E extends Endpoint> = (
  call: ParsedCallOf<E>,
  caller: Caller,
) => Answered<ResultOf<E>> | Promise<Answered<ResultOf<E>>>;

/** An answer for each endpoint of a table: one that is missing is a type error. */
export type Answers<Table> = {
  [Name in keyof Table]: Table[Name] extends Endpoint ? Answer<Table[Name]> : Answers<Table[Name]>;
};

/** Makes the caller behind a request. */
export function callerOf({
  world,
  baseUrl,
  request,
  cookies,
}: {
  world: World;
  baseUrl: string;
  request: Request;
  cookies: Record<string, string>;
}): Caller {
  const token = request.headers.get('authorization')?.replace(/^Bearer /i, '') ?? cookies[SESSION_COOKIE];
  return { world, baseUrl, token, staff: () => staffWith(world, token) };
}

function staffWith(world: World, token: string | undefined): StaffAccount {
  const account = world.staff.get(world.sessions.get(token ?? '') ?? '');
  if (!account) throw new Refusal('unauthenticated', 'Sign in to go on.');
  return account;
}
