// The small door for pages that only show what changed: one GET, read by hand, because ky and zod weigh ten times more.

import type { ChangeOfStory, Page } from '@hearback/contract';

/** What came of asking for an organisation's changes. */
export type ChangesLook =
  | { found: Page<ChangeOfStory>; isUnknown?: undefined }
  /** The platform knows no such code; or, where not `isUnknown`, is away or answered something else. */
  | { found?: undefined; isUnknown: boolean };

/** Asks for the newest of an organisation's changes, 1 to 100 of them. Never rejects. */
export async function lookUpChanges(
  baseUrl: string,
  { organisation, limit }: { organisation: string; limit: number },
): Promise<ChangesLook> {
  let isUnknown = false;
  try {
    const query = new URLSearchParams({ organisation, limit: `${limit}` });
    const response = await fetch(`${baseUrl}/v1/changes?${query}`);
    // A code of the wrong shape is as unknown as one that is not in the register.
    isUnknown = response.status === 404 || response.status === 422;
    const found: unknown = await response.json();
    if (isPage(found)) return { found };
  } catch {
    // Away.
  }
  return { isUnknown };
}

function isPage(body: unknown): body is Page<ChangeOfStory> {
  const { items } = Object(body) as { items?: unknown };
  return Array.isArray(items) && items.every(isChange);
}

/** Of what a list cannot do without. */
function isChange(one: unknown): one is ChangeOfStory {
  const { what, title, status, due } = Object(one) as Record<string, unknown>;
  return [what, title, status, due].every((part) => typeof part === 'string');
}
