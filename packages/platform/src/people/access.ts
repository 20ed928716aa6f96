import {
  type FieldError,
  fieldError,
  type Person,
  type RoleDraft,
  type RoleHeld,
  unknownGroup,
  wrongPlace,
} from '@hearback/contract';
import { groupNames } from '../groups/store.ts';
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
  throw new Refusal('forbidden', 'Your roles do not include this. Managers and operators give roles, under People.');
}

/** A role as it is kept, where whoever asks may give it and take it. Throws `forbidden` or `invalid`. */
export async function mustBeGivable(
  services: Services,
  staff: SignedInStaff,
  { subject, draft }: { subject: string; draft: RoleDraft },
): Promise<Grant> {
  const held = { role: draft.role, ods: draft.organisation ?? draft.group ?? EVERYWHERE };
  if (!mayGive(staff.grants, held)) {
    await refuse(services, staff, { subject, held });
    throw new Refusal('forbidden', 'Your own role does not reach so far that you could give or take this one.');
  }
  const wrong = wrongPlace(draft) ?? (await unknownPlace(services, draft));
  if (wrong) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', [wrong]);
  return held;
}

async function unknownPlace({ db }: Services, { organisation, group }: RoleDraft): Promise<FieldError | undefined> {
  if (organisation && !(await organisationNames(db, [organisation])).has(organisation)) {
    return fieldError('/organisation', 'unknown-organisation');
  }
  if (group && !(await groupNames(db, [group])).has(group)) return unknownGroup();
  return undefined;
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

/** Roles with the names of their organisations and groups. */
export async function rolesHeld(db: Services['db'], grants: readonly Grant[]): Promise<RoleHeld[]> {
  const places = grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE);
  const [organisations, groups] = [await organisationNames(db, places), await groupNames(db, places)];
  return grants.map(({ role, ods }) => ({ role, organisation: organisations.get(ods), group: groups.get(ods) }));
}

/** This moment, as it is kept. */
export function now({ now }: Pick<Services, 'now'>): string {
  return instant(now());
}
