import { PersonalDataKind, UrgentKind } from '@hearback/contract';
import { findCrisis } from '@hearback/contract/crisis';
import { findPersonalData } from '@hearback/contract/personal-data';

/** Why texts may be urgent. */
export function urgentIn(...texts: string[]): UrgentKind[] {
  const crisis = new Set<string>(texts.flatMap(findCrisis).map(({ kind }) => kind));
  return UrgentKind.options.filter((kind) => crisis.has(kind));
}

/** What in texts may tell who somebody is. */
export function personalDataIn(...texts: string[]): PersonalDataKind[] {
  const personal = new Set<string>(texts.flatMap(findPersonalData).map(({ kind }) => kind));
  return PersonalDataKind.options.filter((kind) => personal.has(kind));
}
