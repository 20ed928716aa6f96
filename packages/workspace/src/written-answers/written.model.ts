import type { WrittenAnswer, WrittenDecision, WrittenState } from '@hearback/contract';
import { findPersonalData } from '@hearback/contract/personal-data';
import { TAKEN_OUT, withoutParts } from '@hearback/contract/surveys/written';
import { createModel, signal } from '@preact/signals';
import { mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './written.messages.ts';

/** A list of what people wrote. */
export const WrittenListModel = createModel(({ api }: Pick<Ports, 'api'>, show: WrittenState) =>
  pagedList((query) => api.writtenAnswers.page({ show, ...query })),
);
export type WrittenListModel = InstanceType<typeof WrittenListModel>;

/** The id of its field on the screen. */
export const fieldOf = (id: string) => `written-${id}`;

/** Deciding on one thing that somebody wrote. It stays where it is, so that nothing moves under the hand. */
export const WrittenModel = createModel(({ api }: Pick<Ports, 'api'>, answer: WrittenAnswer) => {
  const shown = signal(answer);
  const text = signal('');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const places = { '/text': { field: fieldOf(answer.id), words: { required: messages.wordsMissing } } };

  const decide = async (decision: Omit<WrittenDecision, 'version'>): Promise<boolean> => {
    mistakes.value = [];
    const { id, version } = shown.value;
    const outcome = await once(() => api.writtenAnswers.decide(id, { version, ...decision }));
    if (outcome?.ok) {
      shown.value = outcome.value;
      return true;
    }
    if (outcome && outcome.failure.code !== 'unauthenticated') {
      const { failure } = outcome;
      if (failure.code === 'stale') mistakes.value = [{ text: messages.stale }];
      else if (failure.code === 'invalid') mistakes.value = mistakesFrom(failure.errors, places);
      else mistakes.value = [{ text: failureInWords(failure) }];
    }
    return false;
  };

  return {
    ...{ shown, text, mistakes, isBusy },
    show: () => decide({ verdict: 'show' }),
    keepBack: () => decide({ verdict: 'keep-back' }),
    showCut: () => decide({ verdict: 'show', text: text.value }),
    /** Begins with what is shown now, or without what the rules found. */
    begin(): void {
      const { shown: now, text: whole } = shown.value;
      text.value = now !== undefined && now !== whole ? now : withoutParts(whole, findPersonalData(whole));
    },
    /** Takes out a part of the text as it stands; gives where the mark ends. */
    takeOut(start: number, end: number): number {
      if (start === end) {
        mistakes.value = [{ field: fieldOf(answer.id), text: messages.nothingSelected }];
        return end;
      }
      mistakes.value = [];
      text.value = withoutParts(text.value, [{ start, end }]);
      return start + TAKEN_OUT.length;
    },
  };
});
export type WrittenModel = InstanceType<typeof WrittenModel>;
