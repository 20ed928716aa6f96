import { type Endpoint, endpoints, type PaperResponse } from '@hearback/contract';
import type { SmallPlatform } from './small-platform.ts';
import type { Call } from './small-platform-parts.ts';

/** What the small platform answers where somebody types in a paper. */
export const paperAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [
    endpoints.staff.surveyPapers.enter,
    ({ papers }, { params: { id = '' }, body }) => {
      papers.set(id, body as PaperResponse);
      return { id, receivedAt: '2026-11-26T10:12:00.000Z' };
    },
  ],
];
