import { fieldError, type Person, type RoleDraft, type RoleHeld } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import { organisationNames } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, type Grant } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { recordAccess } from './access-log.ts';
import { managesAccess, managesEverybody, mayGive } from './giving.ts';
import { type FoundPerson, findPerson } from './store.ts';

/** Those who manage nobody's access have no business here. */
export function mustManage({ grants }: SignedInStaff): void {
  if (managesAccess(grants)) return;
  throw new Refusal('forbidden', 'Your role does not allow this. Ask whoever manages your access.');
}

/** A role as it is kept, where whoever asks may give it and take it. Throws `forbidden` or `invalid`. */
export async function mustBeGivable(
  services: Services,
  staff: SignedInStaff,
  { subject, draft }: { subject: string; draft: RoleDraft },
): Promise<Grant> {
  const held = { role: draft.role, ods: draft.organisation ?? EVERYWHERE };
  if (!mayGive(staff.grants, held)) {
    await refuse(services, staff, { subject, held });
    throw new Refusal('forbidden', 'Your own role does not reach so far that you could give or take this one.');
  }
  if (draft.organisation && draft.role === 'operator') {
    const wrong = fieldError('/organisation', 'wrong-kind', 'Leave this out: an operator is one everywhere.');
    throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', [wrong]);
  }
  if (draft.organisation && !(await organisationNames(services.db, [draft.organisation])).has(draft.organisation)) {
    const wrong = fieldError('/organisation', 'unknown-organisation');
    throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', [wrong]);
  }
  return held;
}

/** Somebody whom whoever asks may see among the people. Throws `not-found`. */
export async function mustBeSeen({ db }: Services, staff: SignedInStaff, id: string): Promise<FoundPerson> {
  const person = await findPerson(db, id);
  const isSeen =
    person && (managesEverybody(staff.grants) || person.grants.some((held) => mayGive(staff.grants, held)));
  if (!isSeen) throw new Refusal('not-found', 'There is no such person, or you do not manage their access.');
  return person;
}

/** Keeps in the log that somebody tried what they may not. */
export async function refuse(
  services: Services,
  actor: SignedInStaff,
  tried: { subject: string; held: Grant } | { subject: string; detail: string },
): Promise<void> {
  await recordAccess(services.db, now(services), { kind: 'refused', actor, ...tried });
}

/** Somebody as whoever asks may see them. */
export async function shown({ db }: Services, staff: SignedInStaff, person: FoundPerson): Promise<Person> {
  const { grants, ...rest } = person;
  const visible = grants.filter((held) => mayGive(staff.grants, held));
  return { ...rest, roles: await rolesHeld(db, visible) };
}

/** Roles with the names of their organisations. */
export async function rolesHeld(db: Services['db'], grants: readonly Grant[]): Promise<RoleHeld[]> {
  const codes = grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE);
  const names = await organisationNames(db, codes);
  return grants.map(({ role, ods }) => ({ role, organisation: names.get(ods) }));
}

/** This moment, as it is kept. */
export function now({ now }: Pick<Services, 'now'>): string {
  return instant(now());
}
