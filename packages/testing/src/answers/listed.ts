import type { RoleHeld } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';

/** Refuses a list to whoever has no role for it: at the organisation that is asked for, or anywhere. */
export function mustList(
  roles: readonly RoleHeld[],
  organisation: string | undefined,
  seesAt: (ods: string) => boolean,
): void {
  const places = organisation === undefined ? roles.map((held) => held.organisation?.ods ?? '') : [organisation];
  if (places.some(seesAt)) return;
  throw new Refusal(
    'forbidden',
    'Your roles do not include this list here. Managers and operators give roles, under People.',
  );
}
