import type { StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './rejected.messages.ts';

type Shown = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Taking a rejection back before its author is told. */
export const RejectedModel = createModel(({ api }: Pick<Ports, 'api'>, shown: Shown) => {
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  return {
    mistakes,
    isBusy,
    /** Whether it was taken back. */
    async takeBack({ id, version }: StaffStory): Promise<boolean> {
      mistakes.value = [];
      const outcome = await once(() => api.moderation.takeBackRejection(id, { version }));
      if (!outcome) return false;
      if (outcome.ok) shown.settle(outcome.value, { tone: 'done', text: messages.takenBack });
      else mistakes.value = await mistakesAfter(outcome.failure, { shown, places: {} });
      return outcome.ok;
    },
  };
});
