import type { OrganisationKind } from '../organisations.ts';

/** What codes of each kind look like (NHS ODS). Only a habit: codes of other shapes are real too. */
const usual: Readonly<Record<OrganisationKind, RegExp>> = {
  practice: /^[A-Z]\d{5}$/,
  branch: /^[A-Z]\d{5}\d{3}$/,
  trust: /^[A-Z0-9]{3}$/,
  site: /^[A-Z0-9]{5}$/,
};

/** A code as each kind usually has it. */
export const usualCodes: Readonly<Record<OrganisationKind, string>> = {
  practice: 'F84003',
  branch: 'F84003001',
  trust: 'RHA',
  site: 'RHA01',
};

/** Whether a code has the shape that codes of this kind usually have: one that has not deserves a second look. */
export function isUsualOds(ods: string, kind: OrganisationKind): boolean {
  return usual[kind].test(ods);
}

/** The kind that an organisation of each kind is a part of; a practice and a trust may stand by themselves alone. */
export const parentKind: Readonly<Partial<Record<OrganisationKind, OrganisationKind>>> = {
  branch: 'practice',
  site: 'trust',
};
