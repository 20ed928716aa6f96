import type { OrganisationName, Role, RoleHeld } from '@hearback/contract';
import { isEmail } from '@hearback/contract/email';
import { givenBy } from '@hearback/contract/permissions';
import { computed, createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './people.messages.ts';
import { roleWords } from './role-words.ts';

interface InvitePorts extends Pick<Ports, 'api' | 'newId'> {
  /** The roles of whoever invites. */
  roles: readonly RoleHeld[];
  onSent(email: string): unknown;
}

const places: FieldWords = {
  '/email': { field: 'invite-email', words: { 'not-an-email': messages.emailWrong } },
  '/organisation': {
    field: 'invite-organisation',
    words: { 'unknown-organisation': messages.organisationUnknown, 'not-a-code': messages.organisationWrong },
  },
  '/group': {
    field: 'invite-group',
    words: { 'not-an-option': messages.groupUnknown, 'not-a-code': messages.groupWrong },
  },
};

/** The roles that whoever holds these may give. */
export function rolesToGive(roles: readonly RoleHeld[]): Role[] {
  const all = Object.keys(roleWords) as Role[];
  return all.filter((role) => givenBy[role].some((giver) => roles.some((held) => held.role === giver)));
}

/**
 * The organisations that whoever holds these may give a role at, in order of their names; before one is chosen, any role.
 * `undefined` where it is every organisation.
 */
export function placesToGive(roles: readonly RoleHeld[], role: string): readonly OrganisationName[] | undefined {
  const wanted = role ? [role as Role] : rolesToGive(roles);
  const giving = roles.filter((held) => wanted.some((one) => givenBy[one].includes(held.role)));
  const named = giving.flatMap(({ organisation }) => organisation ?? []);
  if (named.length < giving.length) return undefined;
  const places = new Map(named.map((place) => [place.ods, place]));
  return [...places.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Inviting somebody to a role. */
export const InviteModel = createModel(({ api, newId, roles, onSent }: InvitePorts) => {
  const [email, role, organisation, group] = [signal(''), signal(''), signal(''), signal('')];
  const places = computed(() => placesToGive(roles, role.value));
  const mistakes = signal<readonly Mistake[]>([]);
  /** Whether it is asked if a role is meant for every organisation. */
  const asksEverywhere = signal(false);
  const { isBusy, once } = sending();
  // The same on a second try after a lost answer: one invitation, one mail.
  let id = newId();

  const missing = (): Mistake[] => [
    ...wrongEmail(email.value.trim()),
    ...(role.value ? [] : [{ field: 'invite-role', text: messages.roleMissing }]),
    ...(isPlaceMissing() ? [{ field: 'invite-organisation', text: messages.organisationMissing }] : []),
  ];
  /** Nobody gives a role everywhere who has not got theirs everywhere: empty is never meant. */
  const isPlaceMissing = () => (places.value?.length ?? 0) > 1 && !organisation.value;

  return {
    ...{ email, role, organisation, group, places, mistakes, isBusy, asksEverywhere },
    async submit(): Promise<void> {
      mistakes.value = missing();
      if (mistakes.value.length > 0) return;
      asksEverywhere.value = !places.value && isHeldAtOrganisations(role.value) && !organisation.value.trim();
      if (!asksEverywhere.value) await this.send();
    },
    async send(): Promise<void> {
      asksEverywhere.value = false;
      const [only, ...others] = places.value ?? [];
      const place = only && others.length === 0 ? only.ods : organisation.value;
      const where = { organisation: place, group: group.value };
      const invited = { email: email.value.trim(), role: role.value as Role, ...placeIn(role.value, where) };
      const outcome = await once(() => api.invitations.send(id, invited));
      if (!outcome) return;
      if (!outcome.ok) {
        if (outcome.failure.code === 'id-used') id = newId();
        mistakes.value = refused(outcome.failure);
        return;
      }
      id = newId();
      email.value = role.value = group.value = organisation.value = '';
      await onSent(invited.email);
    },
  };
});
export type InviteModel = InstanceType<typeof InviteModel>;

/** Whether a role is held at organisations: an operator's is not, nor a group analyst's. */
export function isHeldAtOrganisations(role: string): boolean {
  return role !== 'operator' && role !== 'group-analyst';
}

/** Where a role is held, of what was typed for it: whatever was typed for another one does not count. */
function placeIn(role: string, { organisation, group }: { organisation: string; group: string }) {
  const [code, id] = [organisation.trim().toUpperCase(), group.trim().toLowerCase()];
  if (role === 'operator') return {};
  if (role === 'group-analyst') return id ? { group: id } : {};
  return code ? { organisation: code } : {};
}

function wrongEmail(email: string): Mistake[] {
  if (isEmail(email)) return [];
  return [{ field: 'invite-email', text: email ? messages.emailWrong : messages.emailMissing }];
}

function refused(failure: Failure): Mistake[] {
  if (failure.code === 'invalid') return mistakesFrom(failure.errors, places);
  if (failure.code === 'forbidden') return [{ field: 'invite-role', text: messages.tooFar }];
  return [{ text: failureInWords(failure) }];
}
