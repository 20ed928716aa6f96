import { Role } from '@hearback/contract';
import type { Deed } from '@hearback/contract/deeds';
import { sql } from 'kysely';
import { EVERYWHERE } from '../staff/permissions.ts';
import { grant } from '../staff/store.ts';
import type { Ground } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

/** The organisation that every call of the matrix is about, another one, and a group that both are in. */
export const HERE = 'A81001';
export const ELSEWHERE = 'B82002';
export const GROUP = 'tree-network';

/** Where a role is held. */
type Place = typeof HERE | typeof ELSEWHERE | typeof GROUP | typeof EVERYWHERE;

/** Somebody who makes a call. */
export interface Actor {
  /** Such as `manager at B82002`. */
  name: string;
  role?: Role;
  place?: Place;
  /** Nobody at all, a leaver, or whose session has ended. */
  isOut: boolean;
  token?: string;
}

/** Every role at every place, somebody without one, and those who are signed in no more. */
export async function standActors(ground: Ground): Promise<Actor[]> {
  const actors: Actor[] = [
    { name: 'nobody', isOut: true },
    { name: 'a made-up token', isOut: true, token: `${'x'.repeat(32)}.${'y'.repeat(44)}` },
    { name: 'a leaver', isOut: true, token: await tokenOfLeaver(ground) },
    { name: 'whose session ended', isOut: true, token: await tokenThatEnded(ground) },
    { name: 'somebody without a role', isOut: false, token: (await seat(ground, {})).token },
  ];
  for (const role of Role.options) {
    for (const place of [HERE, ELSEWHERE, GROUP, EVERYWHERE] as const) {
      actors.push({
        ...{ name: `${role} at ${place}`, role, place, isOut: false },
        token: (await seat(ground, { [role]: place })).token,
      });
    }
  }
  return actors;
}

/**
 * Somebody new who holds these roles and is signed in. They have no password, or the one of `like`: to make one for each
 * of hundreds of people takes minutes.
 */
export async function seat(
  ground: Ground,
  roles: Partial<Record<Role, string>>,
  like?: string,
): Promise<{ id: string; token: string }> {
  const { db, accounts } = ground.platform.services;
  const known = { email: `${newId()}@staff.example.org`, name: 'Sam Staff', jobTitle: 'Nurse' };
  const id = await accounts.create(known);
  if (like) {
    await sql`insert into staff_credentials (id, "userId", "accountId", "providerId", password, "createdAt", "updatedAt")
      select ${id}, ${id}, ${id}, "providerId", password, "createdAt", "updatedAt"
      from staff_credentials where "userId" = ${like}`.execute(db);
  }
  const grants = (Object.entries(roles) as [Role, string][]).map(([role, ods]) => ({ role, ods }));
  if (grants.length > 0) await grant(db, id, grants);
  return { id, token: (await accounts.open(id)).token };
}

/** Whether somebody may do this, as the table says. */
export function mayDo({ role, place, isOut }: Actor, deed: Deed): boolean {
  if (isOut) return false;
  if (deed.roles === 'everybody') return true;
  if (!role || !place) return false;
  if (place === EVERYWHERE && deed.everywhere?.includes(role)) return true;
  if (!deed.roles.includes(role)) return false;
  if (place === EVERYWHERE || deed.held === 'anywhere') return true;
  return place === (deed.held === 'at the group' ? GROUP : HERE) && deed.held !== 'everywhere';
}

async function tokenOfLeaver(ground: Ground): Promise<string> {
  const { token: operator } = await seat(ground, { operator: EVERYWHERE });
  const { id, token } = await seat(ground, { moderator: EVERYWHERE, operator: EVERYWHERE });
  const { status } = await ground.ask('DELETE', `/v1/staff/people/${id}`, { token: operator });
  if (status !== 204) throw new Error(`The leaver is still there: ${status}`);
  return token;
}

async function tokenThatEnded(ground: Ground): Promise<string> {
  const { token } = await seat(ground, { moderator: EVERYWHERE, operator: EVERYWHERE });
  const { status } = await ground.ask('DELETE', '/v1/staff/session', { token });
  if (status !== 204) throw new Error(`The session has not ended: ${status}`);
  return token;
}
