// What a page needs before anybody has typed anything: one GET, read by hand, because ky and zod weigh thirty times more.

import type { Organisation } from '@hearback/contract';

/** What came of looking an organisation up. */
export type OrganisationLook =
  | {
      found: Organisation;
      isUnknown?: undefined;
      /** How many milliseconds the platform’s clock is ahead of the device’s; `NaN` where it did not say. */
      ahead?: number;
    }
  /** The platform knows no such code; or, where not `isUnknown`, is away or answered something else. */
  | { found?: undefined; isUnknown: boolean };

/** Looks an organisation up by its ODS code. Never rejects. */
export function lookUpOrganisation(baseUrl: string, ods: string): Promise<OrganisationLook> {
  return readLook(fetch(`${baseUrl}/v1/organisations/${encodeURIComponent(ods)}`));
}

/** Reads the answer to such a request, which may be read more than once. Never rejects. */
export async function readLook(asked: Promise<Response>): Promise<OrganisationLook> {
  let isUnknown = false;
  try {
    const response = await asked;
    // A code of the wrong shape is as unknown as one that is not in the register.
    isUnknown = response.status === 404 || response.status === 422;
    const found: unknown = await response.clone().json();
    if (isOrganisation(found)) return { found, ahead: Date.parse(response.headers.get('date') as string) - Date.now() };
  } catch {
    // Away.
  }
  return { isUnknown };
}

/** Of what a form cannot do without. */
function isOrganisation(body: unknown): body is Organisation {
  const { ods, services, doors } = Object(body) as Partial<Record<keyof Organisation, unknown>>;
  return typeof ods === 'string' && [services, doors].every(Array.isArray);
}
