import type { FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { EVERYWHERE, type Scope } from './permissions.ts';
import type { SignedInStaff } from './signed-in.ts';

/** The organisations that a list is of: the one asked for, or all that one may see. Throws `forbidden` where that is none. */
export function listScope(
  { staff, request }: { staff: SignedInStaff; request: FastifyRequest },
  { all, organisation, show }: { all: Scope; organisation: string | undefined; show: string },
): Scope {
  if (all === EVERYWHERE) return organisation === undefined ? all : [organisation];
  if (organisation === undefined && all.length > 0) return all;
  if (organisation !== undefined && all.includes(organisation)) return [organisation];
  // Events belong to a story, and there is none here: the log is where this attempt is found again.
  request.log.warn({ staff: staff.id, organisation, show }, 'list refused');
  throw new Refusal(
    'forbidden',
    'Your roles do not include this list here. Managers and operators give roles, under People.',
  );
}
