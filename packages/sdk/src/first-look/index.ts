// What a page needs before anybody has typed anything: one GET, read by hand, because ky and zod weigh thirty times more.

import type { Organisation } from '@hearback/contract';

/** What came of looking an organisation up. */
export type OrganisationLook =
  | { found: Organisation }
  /** The platform knows no such code. */
  | { found: undefined; isUnknown: true }
  /** The platform is away or answered something else. */
  | { found: undefined; isUnknown: false };

/** Looks an organisation up by its ODS code. Never rejects. */
export function lookUpOrganisation(baseUrl: string, ods: string): Promise<OrganisationLook> {
  return readLook(fetch(`${baseUrl}/v1/organisations/${encodeURIComponent(ods)}`));
}

/** Reads the answer to such a request, which may be read more than once. Never rejects. */
export async function readLook(asked: Promise<Response>): Promise<OrganisationLook> {
  try {
    const response = await asked;
    // A code of the wrong shape is as unknown as one that is not in the register.
    if (response.status === 404 || response.status === 422) return { found: undefined, isUnknown: true };
    const body: unknown = await response.clone().json();
    return isOrganisation(body) ? { found: body } : { found: undefined, isUnknown: false };
  } catch {
    return { found: undefined, isUnknown: false };
  }
}

function isOrganisation(body: unknown): body is Organisation {
  const { ods, name, open, services } = Object(body) as Partial<Record<keyof Organisation, unknown>>;
  return typeof ods === 'string' && typeof name === 'string' && typeof open === 'boolean' && Array.isArray(services);
}
