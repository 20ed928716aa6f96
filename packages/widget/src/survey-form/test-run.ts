import type { Survey } from '@hearback/contract';
import { createOutbox, newIdentity } from '@hearback/sdk/outbox';
import type { Sending } from '../sending/sending.ts';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import type { GivenAnswers } from './given-answers.ts';

/** What stands in for the platform and the device where a survey is only tried: nothing is asked, sent or kept. */
export interface TestRun {
  isUnknown?: undefined;
  found: Survey;
  drafts: DraftStorage<GivenAnswers>;
  openSending(): Sending;
}

/** A test run of a survey as it is handed in. */
export function testRunOf(found: Survey): TestRun {
  const outbox = createOutbox({ baseUrl: '', send: async ({ id }) => ({ id, receivedAt: new Date().toISOString() }) });
  return {
    found,
    drafts: { read: () => undefined, write: () => 'visit', clear() {}, leave() {} },
    openSending: () => ({ outbox, newIdentity, taken: new Set(), forget() {} }),
  };
}
