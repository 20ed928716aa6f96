import { type FieldError, fieldError } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySetSurveys } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';

/** Only who writes surveys of this organisation goes on. Throws `forbidden`, and `invalid` where there is no such one. */
export async function mustSet({ directory }: Services, { grants }: SignedInStaff, ods: string): Promise<void> {
  if (!maySetSurveys(grants, ods)) throw mayNot();
  mustBeSound((await directory(ods)) ? [] : [fieldError('/organisation', 'unknown-organisation')]);
}

export function mustBeSound(errors: readonly FieldError[]): void {
  if (errors.length > 0)
    throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', [...errors]);
}

export function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have surveys.');
}
