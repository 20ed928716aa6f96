import type { ChangeDraft, ChangeProgress } from '../changes.ts';
import type { PersonalDataKind } from '../findings.ts';
import { findPersonalData, type PersonalDataFinding } from '../personal-data/index.ts';
import type { ReplyDraft } from './reply.ts';

type Said = Pick<ChangeProgress, 'note' | 'evidence'>;

/** What an organisation may well say of itself in public: how to reach it. */
const OWN: readonly PersonalDataKind[] = ['phone', 'email', 'web-address'];

/** Before these a name is a colleague's, whom a reply may thank. */
const COLLEAGUE = /^(dr|drs|doctor|nurse|sister|matron|prof|professor|meddyg|nyrs)\b/i;

/** Where a text by staff may tell who a patient is. */
export function findPersonalIn(text: string): PersonalDataFinding[] {
  return findPersonalData(text).filter(
    ({ kind, start, end }) => !OWN.includes(kind) && !(kind === 'name' && COLLEAGUE.test(text.slice(start, end))),
  );
}

/** What the public would read of a reply. */
export function textsOfReply({ text, change }: Pick<ReplyDraft, 'text' | 'change'>): string[] {
  return [text, ...(change ? textsOfChange(change) : [])];
}

/** What the public would read of a change, or of a step of one. */
export function textsOfChange({ what, owner }: Pick<ChangeDraft, 'what' | 'owner'>, step?: Said): string[] {
  const { note, evidence } = step ?? {};
  const pictures = evidence?.pictures?.map(({ alt }) => alt) ?? [];
  return [what, owner, note, evidence?.text, ...pictures].filter((text) => text !== undefined);
}

/** What kinds of it are in some texts, each once. */
export function personalKindsIn(texts: readonly string[]): PersonalDataKind[] {
  return [...new Set(texts.flatMap(findPersonalIn).map(({ kind }) => kind))];
}
