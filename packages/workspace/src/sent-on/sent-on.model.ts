import type { SentOn, SentOnProgress } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { ChoosingModel } from '../changes/choosing.model.ts';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './sent-on.messages.ts';

export const CHANGE_FIELD = 'sent-on-change';

const places: FieldWords = {
  '/note': { field: 'sent-on-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

/** What was sent on to whoever is signed in: what waits, or what is done. */
export const SentOnListModel = createModel(({ api }: Pick<Ports, 'api'>, show: 'open' | 'done') =>
  pagedList(async (query) => {
    const { items, next } = await api.sentOn.page({ show, ...query });
    return { items: items.map((item) => ({ ...item, id: item.story })), next };
  }),
);
export type SentOnListModel = InstanceType<typeof SentOnListModel>;

/** One story that was sent on, and saying where it stands. */
export const SentOnModel = createModel((ports: Omit<Ports, 'clock'>, story: string) => {
  const shown = signal<SentOn>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const linkMistakes = signal<readonly Mistake[]>([]);
  const draft = keptDraft(ports, { name: `sent-on:${story}`, fields: ['note'] });
  const { isBusy, once } = sending();

  const load = async (after?: NoticeWords): Promise<void> => {
    const outcome = await attempt(() => ports.api.sentOn.get(story));
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) shown.value = outcome.value;
    notice.value = after;
  };

  const say = async (change: string, isLinked: boolean): Promise<boolean> => {
    const outcome = await once(() => ports.api.sentOn.link(story, { change, isLinked }));
    if (!outcome) return false;
    linkMistakes.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
    if (outcome.ok) {
      shown.value = outcome.value;
      notice.value = { tone: 'done', text: isLinked ? messages.linked : messages.unlinked };
    }
    return outcome.ok;
  };
  const choosing = new ChoosingModel(ports, {
    field: CHANGE_FIELD,
    organisation: () => shown.value?.organisation.ods,
    link: (change) => say(change, true),
  });

  return {
    shown,
    failure,
    notice,
    mistakes,
    linkMistakes,
    isBusy,
    note: draft.fields.note,
    load,
    /** Choosing a change that is because of it too. */
    choosing,
    unlink: (change: string) => say(change, false),
    /** Whether it was said. */
    async progress(to: SentOnProgress['to']): Promise<boolean> {
      const version = shown.value?.version;
      if (version === undefined) return false;
      mistakes.value = [];
      const note = draft.fields.note.value.trim();
      const outcome = await once(() => ports.api.sentOn.progress(story, { version, to, ...(note && { note }) }));
      if (!outcome) return false;
      if (outcome.ok) {
        draft.discard();
        shown.value = outcome.value;
        notice.value = { tone: 'done', text: messages.saved };
        return true;
      }
      const { code, errors } = outcome.failure;
      if (code === 'stale') await load({ tone: 'problem', text: messages.stale });
      else if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
      else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
      return false;
    },
  };
});
export type SentOnModel = InstanceType<typeof SentOnModel>;
