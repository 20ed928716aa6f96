import { type AuthorAnswer, type OwnAnswer, PersonalDataKind, UrgentKind } from '@hearback/contract';
import { findCrisis } from '@hearback/contract/crisis';
import { findPersonalData } from '@hearback/contract/personal-data';
import type { World } from './world.ts';

/** What an author answered to a reply, as the world keeps it: `text` in their own words. */
export interface KeptAnswer extends OwnAnswer {
  story: string;
  publishedAt?: string;
}

/** A story's answers as their author sees them. */
export function ownAnswers(world: World, story: string): OwnAnswer[] {
  const own = [...world.authorAnswers.values()].filter((kept) => kept.story === story);
  return own.map(({ story: _, publishedAt: __, ...answer }) => answer);
}

/** The public answers to a reply. */
export function publicAnswersTo(world: World, reply: string): { answers?: AuthorAnswer[] } {
  const answers = [...world.authorAnswers.values()].flatMap((kept) =>
    kept.reply === reply && kept.publishedAt
      ? [{ id: kept.id, text: kept.edit?.text ?? kept.text, publishedAt: kept.publishedAt }]
      : [],
  );
  return answers.length > 0 ? { answers } : {};
}

/** What the finders find in an answer. */
export function findingsOf(text: string): { urgent?: UrgentKind[]; personalData?: PersonalDataKind[] } {
  const crisis = new Set<string>(findCrisis(text).map(({ kind }) => kind));
  const personal = new Set<string>(findPersonalData(text).map(({ kind }) => kind));
  const urgent = UrgentKind.options.filter((kind) => crisis.has(kind));
  const personalData = PersonalDataKind.options.filter((kind) => personal.has(kind));
  return { ...(urgent.length > 0 && { urgent }), ...(personalData.length > 0 && { personalData }) };
}
