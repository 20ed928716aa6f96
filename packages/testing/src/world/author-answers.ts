import {
  type AnswerRevision,
  type AnswerState,
  type AnswerToCheck,
  type AuthorAnswer,
  type OwnAnswer,
  PersonalDataKind,
  type ReturnReason,
  UrgentKind,
} from '@hearback/contract';
import { findCrisis } from '@hearback/contract/crisis';
import { findPersonalData } from '@hearback/contract/personal-data';
import { openAnswerEdit } from '@hearback/contract/replies';
import { appealableAnswer } from './appeals.ts';
import type { World } from './world.ts';

/** What an author answered to a reply, as the world keeps it. */
export interface KeptAnswer {
  id: string;
  story: string;
  reply: string;
  /** In the author's own words. */
  text: string;
  /** What stands in place of them. */
  edited?: string | undefined;
  revisions: AnswerRevision[];
  state: AnswerState;
  sentAt: string;
  publishedAt?: string | undefined;
  returned?: ReturnReason | undefined;
  askedUntil?: string | undefined;
  rejection?: OwnAnswer['rejection'];
  /** The decision not to publish it. */
  rejected?: { id: string; by: string; at: string } | undefined;
}

/** Whether an author may see an edit of their answer and say what they think of it. */
export function isAuthorAsked(state: AnswerState): boolean {
  return state === 'with-author' || state === 'published';
}

/** A story's answers as their author sees them. */
export function ownAnswers(world: World, story: string): OwnAnswer[] {
  return answersOf(world, story).map((kept) => {
    const { id, reply, text, state, sentAt, askedUntil, rejection } = kept;
    const appealable = appealableAnswer(world, kept);
    return { ...{ id, reply, text, state, sentAt, askedUntil, rejection, appealable }, edit: editOf(kept) };
  });
}

/** A story's answers that wait, as staff see them. */
export function answersToCheck(world: World, story: string, mayCheck: boolean): AnswerToCheck[] {
  return answersOf(world, story).flatMap((kept) => {
    const { id, reply, text, edited, revisions, state, sentAt, returned, askedUntil } = kept;
    if (state !== 'to-check' && state !== 'with-author') return [];
    const waits = { id, reply, state, text, edited, revisions, returned, askedUntil, sentAt, mayCheck };
    return [{ ...waits, ...findingsOf(text) }];
  });
}

/** The public answers to a reply. */
export function publicAnswersTo(world: World, reply: string): { answers?: AuthorAnswer[] } {
  const answers = [...world.authorAnswers.values()].flatMap((kept) =>
    kept.reply === reply && kept.publishedAt
      ? [{ id: kept.id, text: kept.edited ?? kept.text, publishedAt: kept.publishedAt }]
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

/** What an author answered to the replies to a story. */
export function answersOf(world: World, story: string): KeptAnswer[] {
  return [...world.authorAnswers.values()].filter((kept) => kept.story === story);
}

function editOf({ state, edited, revisions }: KeptAnswer): OwnAnswer['edit'] {
  const edit = revisions.findLast(({ isByAuthor, after }) => !isByAuthor && after === edited);
  if (!isAuthorAsked(state) || !edit?.reason) return undefined;
  const { id, after: text, reason, note } = edit;
  return { id, text, reason, note, isOpen: openAnswerEdit(revisions, text) === edit };
}
