import { type FieldError, type Receipt, StorySubmission, yetToCome } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import { rightFields } from '../http/right-fields.ts';
import { inWorkspace as inWorkspaceOf, privateLink, type Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { findingsIn } from './findings.ts';
import { keptStory } from './store.ts';
import { type AcceptedStory, fingerprintOf, misdirections } from './submission.ts';

const MISDIRECTED = 'This story cannot go where it is addressed to.';
const UNTIMELY = 'Mend the month of the visit, then send it again.';

/** Keeps a story and gives its receipt; the same story again gives the same one. Throws `invalid` or `id-used`. */
export async function submitStory(
  services: Services,
  id: string,
  submission: StorySubmission,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const organisation = await services.directory(submission.organisation);
  const link = privateLink(services, id);
  const fingerprint = fingerprintOf(submission);
  const misdirected = misdirections(submission, organisation);
  const errors = [...misdirected, ...yetToCome(submission, dayInLondon(services.now()))];
  if (errors.length > 0) {
    // Taken in before the organisation closed, and sent again because the answer was lost: it is known all the same.
    const kept = await keptStory(services.db, id);
    if (kept?.fingerprint === fingerprint) return { receipt: { id, receivedAt: kept.received_at, link }, isNew: false };
    throw new Refusal('invalid', misdirected.length > 0 ? MISDIRECTED : UNTIMELY, errors);
  }
  const story = acceptStory(services, {
    id,
    submission,
    organisationName: organisation?.name ?? submission.organisation,
  });
  const { outcome, receivedAt } = await services.takeIn(story);
  if (outcome === 'taken') throw new Refusal('id-used', 'Another story has this id. Make a new id and send it again.');
  services.outbox.nudge();
  return { receipt: { id, receivedAt, link }, isNew: outcome === 'new' };
}

/** A story that passed every rule, as intake takes it: with what the finders found in it. */
export function acceptStory(
  services: Pick<Services, 'config' | 'links'>,
  story: Pick<AcceptedStory, 'id' | 'submission' | 'organisationName'>,
): AcceptedStory {
  const { id, submission } = story;
  const link = privateLink(services, id);
  const inWorkspace = inWorkspaceOf(services.config, id);
  return { ...story, findings: findingsIn(submission), fingerprint: fingerprintOf(submission), link, inWorkspace };
}

/** What else is wrong with a story whose shape is wrong: where it goes and when it was, as far as that can be read. */
export async function alsoWrong(
  { directory, now }: Pick<Services, 'directory' | 'now'>,
  body: unknown,
): Promise<FieldError[]> {
  const { organisation, ...right } = rightFields(StorySubmission.shape, body);
  const misdirected = organisation === undefined ? [] : misdirections(right, await directory(organisation));
  return [...misdirected, ...yetToCome(right, dayInLondon(now()))];
}
