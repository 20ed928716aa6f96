import type { ConversationCount, ConversationDraft } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { choosable } from '../changes/choosable.ts';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './conversations.messages.ts';

const names = ['organisation', 'by', 'on', 'about', 'done', 'isSettled', 'change'] as const;
export type ConversationName = (typeof names)[number];

/** The id of a field on the screen. */
export const conversationField = (name: ConversationName) => `conversation-${name}`;

const { form } = messages;
const missing: Partial<Record<ConversationName, string>> = form.missing;
const places: FieldWords = Object.fromEntries(
  names.map((name) => {
    const said = missing[name];
    const words = { 'too-long': form.long, ...(said && { required: said }) };
    return [`/${name}`, { field: conversationField(name), words }];
  }),
);

/** The conversations that were written down, with how many there were. */
export const ConversationsModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const pages = pagedList((query) => api.conversations.page(query));
  const counts = signal<readonly ConversationCount[]>([]);
  const countsFailure = signal<Failure>();
  const loadCounts = async (): Promise<void> => {
    const found = await attempt(() => api.conversations.counts());
    if (found.ok) counts.value = found.value.counts;
    countsFailure.value = found.ok ? undefined : found.failure;
  };
  const load = async (): Promise<void> => {
    await Promise.all([loadCounts(), pages.reload()]);
  };
  // The counts are of what the list shows.
  return { list: { ...pages, reload: load }, counts, countsFailure, loadCounts, load };
});
export type ConversationsModel = InstanceType<typeof ConversationsModel>;

interface WritingAt {
  /** The one organisation that somebody writes for. */
  only?: string | undefined;
  /** One is kept that was not seen in the list yet. */
  onKept: () => unknown;
}

type WritingPorts = Pick<Ports, 'api' | 'clock' | 'drafts' | 'newId'>;

/** Writing one down. */
export const WritingModel = createModel((ports: WritingPorts, { only, onKept }: WritingAt) => {
  const draft = keptDraft(ports, { name: 'conversation', fields: names, ids: ['conversation'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const notice = signal<NoticeWords>();
  const isOpen = signal(!draft.isEmpty.value);
  const { isBusy, once } = sending();
  const { fields, ids } = draft;
  const today = () => dayOf(ports.clock.now.value);
  const place = () => only ?? fields.organisation.value.trim().toUpperCase();
  const changes = choosable(ports, () => place() || undefined);
  const written = () => {
    const { isSettled, on, organisation: _, ...texts } = fields;
    const given = Object.entries(texts).flatMap(([name, { value }]) => (value.trim() ? [[name, value.trim()]] : []));
    const where = place();
    return {
      ...{ ...Object.fromEntries(given), on: on.value, ...(where && { organisation: where }) },
      ...(isSettled.value && { isSettled: isSettled.value === 'yes' }),
      // What is missing in it the platform says, field by field.
    } as unknown as ConversationDraft;
  };
  const refuse = (failure: Failure): void => {
    const { code, errors } = failure;
    if (code === 'id-used') {
      draft.renew();
      mistakes.value = [{ text: form.keptBefore }];
      onKept();
    } else if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
    else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(failure) }];
  };
  return {
    ...{ fields, mistakes, notice, isBusy, isOpen, changes, today },
    begin(): void {
      notice.value = undefined;
      isOpen.value = true;
    },
    leave(): void {
      mistakes.value = [];
      draft.discard();
      isOpen.value = false;
    },
    /** Whether it is kept. */
    async save(): Promise<boolean> {
      mistakes.value = [];
      const saidDay = fields.on.value;
      // Sent once more after midnight it is still the same.
      fields.on.value = saidDay || today();
      const outcome = await once(() => ports.api.conversations.record(ids.conversation.value, written()));
      if (!outcome) return false;
      if (outcome.ok) {
        draft.discard();
        isOpen.value = false;
        notice.value = { tone: 'done', text: form.saved };
        onKept();
        return true;
      }
      // Nothing is kept, so no day is.
      if (outcome.failure.code === 'invalid') fields.on.value = saidDay;
      refuse(outcome.failure);
      return false;
    },
  };
});
export type WritingModel = InstanceType<typeof WritingModel>;
