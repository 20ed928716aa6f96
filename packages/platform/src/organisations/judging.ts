import {
  type FieldError,
  type OrganisationDraft,
  placeTroubles,
  type SettingsDraft,
  type StaffOrganisation,
  serviceTroubles,
  successorTroubles,
} from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { leadsTo, servicesInUse } from './changing.ts';
import { findOrganisation } from './store.ts';

/** What is wrong with an organisation's place in the tree. */
export async function wrongWithPlace(
  db: Kysely<Database>,
  draft: OrganisationDraft,
  known?: StaffOrganisation,
): Promise<FieldError[]> {
  return placeTroubles(draft, draft.parent ? await findOrganisation(db, draft.parent) : undefined, known);
}

/** What is wrong with the organisation that another is to merge into. */
export async function wrongWithSuccessor(
  db: Kysely<Database>,
  ods: string,
  successor: string | undefined,
): Promise<FieldError[]> {
  if (successor === undefined) return [];
  return successorTroubles(await findOrganisation(db, successor), await leadsTo(db, successor, ods));
}

/** What is wrong with the services of an organisation. */
export async function wrongWithServices(
  db: Kysely<Database>,
  ods: string,
  draft: Pick<SettingsDraft, 'services'>,
): Promise<FieldError[]> {
  return serviceTroubles(draft, await servicesInUse(db, ods));
}
