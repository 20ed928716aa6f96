import type { WorkStory, WorkStoryFilter } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure, type Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './work-stories.messages.ts';

const places: FieldWords = {
  '/reason': { field: 'work-reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'work-note', words: { 'too-long': messages.noteLong } },
  '/text': { field: 'work-answer', words: { required: messages.answerMissing, 'too-long': messages.answerLong } },
};

/** A list of what staff tell. */
export const WorkStoriesModel = createModel(({ api }: Pick<Ports, 'api'>, show: WorkStoryFilter) =>
  pagedList((query) => api.workStories.page({ show, ...query })),
);
export type WorkStoriesModel = InstanceType<typeof WorkStoriesModel>;

/** One story of staff: deciding on it, and answering it. */
export const WorkStoryModel = createModel((ports: Omit<Ports, 'clock'>, id: string) => {
  const { api } = ports;
  const shown = signal<WorkStory>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const decision = keptDraft(ports, { name: `work-decision:${id}`, fields: ['reason', 'note'] });
  const answer = keptDraft(ports, { name: `work-answer:${id}`, fields: ['text'], ids: ['answer'] });
  const { isBusy, once } = sending();

  const load = async (after?: NoticeWords): Promise<void> => {
    const outcome = await attempt(() => api.workStories.get(id));
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) shown.value = outcome.value;
    notice.value = after;
  };
  /** Whether somebody was first; then it is loaded again. */
  const hasMovedOn = async ({ code }: Failure): Promise<boolean> => {
    const isOver = code === 'stale' || code === 'not-now';
    if (isOver) await load({ tone: 'problem', text: messages.stale });
    return isOver;
  };
  const settle = (story: WorkStory, words: NoticeWords): void => {
    shown.value = story;
    notice.value = words;
  };
  /** What came of a call; whether it went well. */
  const settled = async (outcome: Outcome<WorkStory> | undefined, draft: { discard(): void }): Promise<boolean> => {
    if (!outcome) return false;
    if (outcome.ok) {
      draft.discard();
      settle(outcome.value, { tone: 'done', text: messages.saved });
      return true;
    }
    const { code, errors } = outcome.failure;
    if (await hasMovedOn(outcome.failure)) return false;
    if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
    else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
    return false;
  };

  return {
    ...{ shown, failure, notice, mistakes, isBusy, load, settle, hasMovedOn },
    fields: { ...decision.fields, text: answer.fields.text },
    async decide(verdict: 'pass-on' | 'reject'): Promise<boolean> {
      const version = shown.value?.version;
      if (version === undefined) return false;
      mistakes.value = [];
      const note = decision.fields.note.value.trim();
      const reason = decision.fields.reason.value;
      const why = verdict === 'reject' ? { ...(reason && { reason }), ...(note && { note }) } : {};
      const body = { version, verdict, ...why } as Parameters<typeof api.workStories.decide>[1];
      return settled(await once(() => api.workStories.decide(id, body)), decision);
    },
    async answer(): Promise<boolean> {
      mistakes.value = [];
      const text = answer.fields.text.value;
      const ids = { story: id, id: answer.ids.answer.value };
      return settled(await once(() => api.workStories.answer(ids, { text })), answer);
    },
  };
});
export type WorkStoryModel = InstanceType<typeof WorkStoryModel>;
