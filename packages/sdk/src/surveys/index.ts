// The small door for pages that only ask a survey: one GET, read by hand, because ky and zod weigh ten times more.

import type { Survey } from '@hearback/contract';

/** What came of looking a survey up. */
export type SurveyLook =
  | { found: Survey; isUnknown?: undefined }
  /** The platform knows no such survey; or, where not `isUnknown`, is away or answered something else. */
  | { found?: undefined; isUnknown: boolean };

/** Looks a survey up by its id. Never rejects. */
export async function lookUpSurvey(baseUrl: string, id: string): Promise<SurveyLook> {
  let isUnknown = false;
  try {
    const response = await fetch(`${baseUrl}/v1/surveys/${encodeURIComponent(id)}`);
    // An id of the wrong shape is as unknown as one that is not there.
    isUnknown = response.status === 404 || response.status === 422;
    const found: unknown = await response.json();
    if (isSurvey(found)) return { found };
  } catch {
    // Away.
  }
  return { isUnknown };
}

/** Of what a form cannot do without. */
function isSurvey(body: unknown): body is Survey {
  const { id, version, definition } = Object(body) as Partial<Record<keyof Survey, unknown>>;
  const { questions, languages } = Object(definition) as Partial<Record<keyof Survey['definition'], unknown>>;
  return typeof id === 'string' && typeof version === 'number' && [questions, languages].every(Array.isArray);
}
