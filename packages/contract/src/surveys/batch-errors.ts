import { fieldError } from '../field-errors.ts';
import type { FieldError, FieldErrorCode } from '../problems.ts';
import { type InvitationBatchDraft, type Invitee, LONGEST_LINK_DAYS } from './invitations.ts';
import { tellingInvitees } from './invitees.ts';

interface Asked {
  /** The names of the survey's hidden fields. */
  hidden: readonly string[];
  opensOn?: string | null | undefined;
  /** The day in Europe/London. */
  today: string;
}

/** What is wrong with links as they are asked for, beyond their shape. */
export function batchErrors({ by, until, invitees }: InvitationBatchDraft, asked: Asked): FieldError[] {
  const seen = new Set<string>();
  const ofAddresses = invitees.flatMap(({ email }, place) => {
    const wrong = addressTrouble(by, email, seen);
    seen.add(email?.toLowerCase() ?? '');
    return wrong ? [fieldError(`/invitees/${place}/email`, ...wrong)] : [];
  });
  const telling = tellingInvitees(invitees).map((place) =>
    fieldError(
      `/invitees/${place}/given`,
      'wrong-kind',
      'Fewer than five people of this list would bring this along, so that it would tell who answered. Leave it out.',
    ),
  );
  return [...dayErrors(until, asked), ...ofAddresses, ...unknownFields(invitees, asked.hidden), ...telling];
}

function addressTrouble(
  by: InvitationBatchDraft['by'],
  email: string | undefined,
  seen: ReadonlySet<string>,
): [code: FieldErrorCode, detail?: string] | undefined {
  if (by === 'list')
    return email === undefined
      ? undefined
      : ['wrong-kind', 'These links are not mailed from here. Leave the address out.'];
  if (email === undefined) return ['required'];
  return seen.has(email.toLowerCase())
    ? ['wrong-kind', 'This address is in the list already. Leave it out.']
    : undefined;
}

function unknownFields(invitees: readonly Invitee[], hidden: readonly string[]): FieldError[] {
  return invitees.flatMap(({ given = {} }, place) =>
    Object.keys(given)
      .filter((name) => !hidden.includes(name))
      .map((name) =>
        fieldError(`/invitees/${place}/given/${name}`, 'wrong-kind', 'The survey has no hidden field of this name.'),
      ),
  );
}

function dayErrors(until: string, { opensOn, today }: Asked): FieldError[] {
  if (until < today) return [fieldError('/until', 'in-the-past')];
  if (opensOn && until < opensOn) {
    return [fieldError('/until', 'in-the-past', 'The survey opens after this day. Choose a later one.')];
  }
  const days = (Date.parse(until) - Date.parse(today)) / 86_400_000;
  return days > LONGEST_LINK_DAYS ? [fieldError('/until', 'too-far-ahead', 'Choose a day within the next year.')] : [];
}
