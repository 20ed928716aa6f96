import { fieldError } from '../field-errors.ts';
import type { OrganisationKind } from '../organisations.ts';
import type { FieldError } from '../problems.ts';
import { parentKind } from './ods-shape.ts';
import type { SettingsDraft } from './settings.ts';
import { type MembershipDraft, membershipTrouble } from './staff-groups.ts';
import type { OrganisationDraft } from './staff-organisation.ts';

interface Found {
  name: string;
  kind: OrganisationKind;
  open: boolean;
}

/** What is wrong with an organisation's place in the tree: `parent` is what has the code it is to be a part of. */
export function placeTroubles(
  { kind, parent: wanted }: Pick<OrganisationDraft, 'kind' | 'parent'>,
  parent: Pick<Found, 'name' | 'kind'> | undefined,
  known?: { kind: OrganisationKind; parts: number },
): FieldError[] {
  if (known && known.kind !== kind && known.parts > 0) {
    const parts = known.parts === 1 ? 'a part' : 'parts';
    return [fieldError('/kind', 'wrong-kind', `It has ${parts} that only a ${known.kind} can have. Move them first.`)];
  }
  if (wanted === undefined) return [];
  const right = parentKind[kind];
  if (!right) return [fieldError('/parent', 'wrong-kind', `A ${kind} is a part of nothing. Leave this out.`)];
  if (!parent) return [fieldError('/parent', 'unknown-organisation')];
  if (parent.kind === right) return [];
  const why = `A ${kind} is a part of a ${right}; ${parent.name} is a ${parent.kind}.`;
  return [fieldError('/parent', 'wrong-kind', why)];
}

/** What is wrong with the organisation that another is to merge into: `found` is what has its code. */
export function successorTroubles(found: Found | undefined, leadsBack: boolean): FieldError[] {
  if (!found) return [fieldError('/successor', 'unknown-organisation')];
  if (leadsBack) {
    return [fieldError('/successor', 'wrong-kind', 'This would lead people round in a circle. Choose another one.')];
  }
  if (found.open) return [];
  const why = `${found.name} is closed itself. Choose the organisation that takes its stories now.`;
  return [fieldError('/successor', 'closed-organisation', why)];
}

/** What is wrong with the services of an organisation: `used` are those that stories were told about. */
export function serviceTroubles({ services }: Pick<SettingsDraft, 'services'>, used: Iterable<string>): FieldError[] {
  const ids = services.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice >= 0) {
    return [fieldError(`/services/${twice}/id`, 'wrong-kind', 'Two services have this short name. Give one another.')];
  }
  const missing = [...used].find((id) => !ids.includes(id));
  if (missing === undefined) return [];
  const why = `Stories were told about the service "${missing}", so it stays. You can give it another name.`;
  return [fieldError('/services', 'required', why)];
}

/** What is wrong with a group's memberships: `isKnown` says whether there is an organisation with a code. */
export function membershipTroubles(
  memberships: readonly MembershipDraft[],
  isKnown: (ods: string) => boolean,
): FieldError[] {
  const unknown = memberships.flatMap(({ ods }, at) =>
    isKnown(ods) ? [] : [fieldError(`/memberships/${at}/ods`, 'unknown-organisation')],
  );
  const trouble = membershipTrouble(memberships);
  if (!trouble) return unknown;
  return [...unknown, fieldError(`/memberships/${trouble.at}/${trouble.field}`, 'wrong-kind', days[trouble.field])];
}

const days = {
  from: 'It is in the group already on some of these days. Mend one of the two.',
  until: 'Choose a later day than the one it joins on.',
};
