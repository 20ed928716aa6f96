import type { RevisionDraft, StoryWords } from '@hearback/contract';
import { editTroubles, withFollowingTitle, wordsOf } from '@hearback/contract/moderation';
import { Refusal } from '../http/refusal.ts';
import { indexAgain } from '../search/indexing.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findingsIn } from '../stories/findings.ts';
import { moveStory, type StoryChange } from '../stories/store.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { wordsIn } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { stale } from './decisions.ts';
import { insertRevision, keptRevision } from './revisions.ts';
import { storyFor } from './staff-story.ts';

interface Revising {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: RevisionDraft;
}

/** Edits a story that waits, and keeps what it said before. The same edit again changes nothing, and is not new. */
export async function revise(services: Services, revising: Revising): Promise<{ isNew: boolean }> {
  const { staff, story, id, draft } = revising;
  const fingerprint = fingerprintOf([story, draft]);
  const { row } = await storyFor(services, { staff, id: story, action: 'edit' });
  const known = await keptRevision(services.db, id);
  if (known === fingerprint) return { isNew: false };
  if (known) throw new Refusal('id-used', 'Another edit has this id. Make a new id and send it again.');
  const { version, reason, note = null } = draft;
  if (row.version !== version) throw stale();
  const before = wordsIn(row);
  const after = withFollowingTitle(before, wordsOf(draft));
  const errors = editTroubles(before, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    const isMoved = await moveStory(trx, { id: story, version, from: 'submitted', to: columnsOf(after) });
    if (!isMoved) throw stale();
    const actor = { actor: staff.id, actor_name: staff.name };
    await insertRevision(trx, { id, story_id: story, ...actor, at, before, after, reason, note, fingerprint });
    await indexAgain(trx, story);
    await record(trx, [{ story, at, kind: 'edited', actor: staff, detail: reason }]);
  });
  return { isNew: true };
}

/** A story's columns for some words, with what the finder of personal data finds in them. */
export function columnsOf(words: StoryWords): StoryChange {
  const { personalData } = findingsIn(words);
  const { title, happened, good, better } = words;
  return { title, happened, good: good ?? null, better: better ?? null, personal_data: JSON.stringify(personalData) };
}
