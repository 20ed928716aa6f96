import type { ConversationCount, ConversationDraft } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { choosable } from '../changes/choosable.ts';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
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
  const list = pagedList((query) => api.conversations.page(query));
  const counts = signal<readonly ConversationCount[]>([]);
  return {
    ...{ list, counts },
    async load(): Promise<void> {
      const found = await attempt(() => api.conversations.counts());
      if (found.ok) counts.value = found.value.counts;
      await list.reload();
    },
  };
});
export type ConversationsModel = InstanceType<typeof ConversationsModel>;

/** Writing one down. `only`: the one organisation that somebody writes for. */
export const WritingModel = createModel((ports: Pick<Ports, 'api' | 'clock' | 'drafts' | 'newId'>, only?: string) => {
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
      ...{ ...Object.fromEntries(given), on: on.value || today(), ...(where && { organisation: where }) },
      ...(isSettled.value && { isSettled: isSettled.value === 'yes' }),
      // What is missing in it the platform says, field by field.
    } as unknown as ConversationDraft;
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
      const outcome = await once(() => ports.api.conversations.record(ids.conversation.value, written()));
      if (!outcome) return false;
      if (outcome.ok) {
        draft.discard();
        isOpen.value = false;
        notice.value = { tone: 'done', text: form.saved };
        return true;
      }
      const { code, errors } = outcome.failure;
      if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
      else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
      return false;
    },
  };
});
export type WritingModel = InstanceType<typeof WritingModel>;
