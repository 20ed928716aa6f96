import type { Receipt, StorySubmission } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import { privateLink, type Services } from '../services.ts';
import { fingerprintOf, misdirections } from './submission.ts';

/** Keeps a story and gives its receipt; the same story again gives the same one. Throws `invalid` or `id-used`. */
export async function submitStory(
  services: Services,
  id: string,
  submission: StorySubmission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const organisation = await services.directory(submission.organisation);
  const errors = misdirections(submission, organisation);
  if (errors.length > 0) throw new Refusal('invalid', 'This story cannot go where it is addressed to.', errors);
  const { outcome, receivedAt } = await services.takeIn({
    id,
    submission,
    fingerprint: fingerprintOf(submission),
    organisationName: organisation?.name ?? submission.organisation,
  });
  if (outcome === 'taken') throw new Refusal('id-used', 'Another story has this id. Make a new id and send it again.');
  services.outbox.nudge();
  return { receipt: { id, receivedAt, link: privateLink(services, id) }, isNew: outcome === 'new' };
}
