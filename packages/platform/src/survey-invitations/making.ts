import { randomBytes } from 'node:crypto';
import type { InvitationBatch, InvitationBatchDraft, MadeInvitations } from '@hearback/contract';
import type { SurveyBatchRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { SurveyLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { hashOf } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { KeptSurvey } from '../surveys/store.ts';
import { instant } from '../time/clock.ts';
import { addLinks, countLinks, holdBatch, keepBatch, replaceLinks } from './store.ts';

/** 144 bits: short enough for a text message, and nobody guesses one. */
const TOKEN_BYTES = 18;

interface Making {
  id: string;
  survey: KeptSurvey;
  title: string;
  draft: InvitationBatchDraft;
  by: SignedInStaff;
}

/** Makes the links of a batch, once: a list that is asked for again has new ones, as the first may never have arrived. */
export async function makeBatch(
  services: Services,
  { id, survey, title, draft, by }: Making,
): Promise<{ addresses: MadeInvitations['addresses']; isNew: boolean }> {
  const at = services.now();
  const { name, until } = draft;
  const row: SurveyBatchRow = {
    ...{ id, survey_id: survey.id, name, invited_by: draft.by, until },
    ...{ by_id: by.id, by_name: by.name, made_at: instant(at) },
  };
  const links = draft.invitees.map(() => `${services.config.publicUrl}/i/${newToken()}`);
  const made = await services.db.transaction().execute(async (trx) => {
    const isNew = await keepBatch(trx, row);
    if (!isNew) {
      const known = await holdBatch(trx, id);
      const counted = await countLinks(trx, [id]);
      mustBeSame({ ...known, links: counted.reduce((sum, { count }) => sum + count, 0) }, row, links.length);
      if (draft.by === 'mail' || !(await replaceLinks(trx, id))) return { addresses: [], isNew };
    }
    await addLinks(trx, linksOf(id, draft, links));
    if (draft.by === 'mail') await enqueue(trx, lettersOf({ id, survey, title, draft }, links), at);
    return { addresses: draft.by === 'mail' ? [] : links, isNew };
  });
  if (made.isNew) services.outbox.nudge();
  return made;
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function linksOf(batch: string, { by, invitees }: InvitationBatchDraft, links: readonly string[]) {
  return invitees.map(({ given = {}, tags = [], line }, place) => ({
    token_hash: hashOf(links[place]?.split('/').at(-1) ?? ''),
    batch_id: batch,
    given: JSON.stringify(given),
    tags: JSON.stringify([...new Set(tags)].sort()),
    state: by === 'mail' ? ('waiting' as const) : ('listed' as const),
    is_used: 0 as const,
    line: by === 'mail' ? (line ?? null) : null,
    trouble: null,
  }));
}

function lettersOf({ id, survey, title, draft }: Omit<Making, 'by'>, links: readonly string[]): SurveyLetter[] {
  const { organisation } = survey;
  const same = { kind: 'survey-invitation' as const, organisation, survey: survey.id, title, batch: id };
  return draft.invitees.map(({ email = '' }, place) => ({
    ...{ ...same, to: email, link: links[place] ?? '', until: draft.until },
  }));
}

/** By all that is kept of it: addresses are not. */
function mustBeSame(known: SurveyBatchRow & Pick<InvitationBatch, 'links'>, sent: SurveyBatchRow, links: number): void {
  const partsOf = ({ survey_id, name, invited_by, until, by_id }: SurveyBatchRow) =>
    JSON.stringify([survey_id, name, invited_by, until, by_id]);
  if (partsOf(known) === partsOf(sent) && known.links === links) return;
  throw new Refusal('id-used', 'Other links have this id. Make a new id and send it again.');
}
