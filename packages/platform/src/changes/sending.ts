import type { ChangeDraft, ChangeProgress } from '@hearback/contract';
import { checksFor, personalKindsIn, textsOfChange } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import type { Database, SentChangeRow } from '../database/schema.ts';
import type { DescribedProgress } from '../pictures/described.ts';
import { publishedBy } from '../replies/sent-store.ts';
import { replySettingsOf } from '../replies/settings.ts';
import { tellCheckers } from '../replies/tell-staff.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { insertSentChange, replaceSentBack } from './sent-store.ts';

/** Something that somebody says of a change, and that somebody else reads first. */
export interface Said {
  id: string;
  change: string;
  draft: ChangeDraft;
  /** Absent where the change itself is new, and not done already. */
  step?: DescribedProgress | undefined;
  staff: SignedInStaff;
  story: WholeStory;
}

/** What was sent must equal this for the same again to be a repeat. */
export function saidFingerprint(story: string, draft: ChangeDraft, step?: ChangeProgress): string {
  const { what, owner, due } = draft;
  const parts = [story, what, owner, due];
  if (!step) return fingerprintOf(parts);
  return fingerprintOf([...parts, step.status, step.note ?? '', step.evidence ?? null]);
}

/** Keeps what is said until somebody else has read it, and tells those who can. False where something of it is there already. */
export async function sendForCheck(services: Services, said: Said): Promise<boolean> {
  const row = await rowOf(services, said);
  const isNew = await services.db.transaction().execute(async (trx: Kysely<Database>) => {
    if (!(await insertSentChange(trx, row))) return false;
    await replaceSentBack(trx, row);
    const { story_id, sent_at } = row;
    const detail = said.step ? `${row.what}: ${said.step.status}` : row.what;
    await record(trx, [{ story: story_id, at: sent_at, kind: 'change-to-check', actor: said.staff, detail }]);
    await tellCheckers(trx, services, {
      row,
      organisation: said.story.organisation.name,
      kind: 'change-to-check',
    });
    return true;
  });
  services.outbox.nudge();
  return isNew;
}

async function rowOf({ db, now }: Services, { id, change, draft, step, staff, story }: Said): Promise<SentChangeRow> {
  const { ods } = story.row;
  const settings = await replySettingsOf(db, ods);
  const published = await publishedBy(db, { staff: staff.id, ods });
  const texts = textsOfChange(draft, step);
  return {
    ...{ id, change_id: change, story_id: story.row.id, ods },
    ...{ staff_id: staff.id, staff_name: staff.name, role: staff.jobTitle },
    ...{ what: draft.what, owner: draft.owner, due: draft.due },
    step: step ? JSON.stringify(step) : null,
    checks: JSON.stringify(checksFor({ settings, published, claimsChange: true, texts })),
    personal_data: JSON.stringify(personalKindsIn(texts)),
    state: 'to-check',
    sent_at: instant(now()),
    ...{ sent_back_reason: null, sent_back_note: null, sent_back_by: null, sent_back_at: null },
    fingerprint: saidFingerprint(story.row.id, draft, step),
  };
}
