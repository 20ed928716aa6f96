import type { StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Failure, Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './clock.messages.ts';

const places: FieldWords = {
  '/reason': {
    field: 'pause-reason',
    words: { required: messages.pauseReasonMissing, 'too-long': messages.pauseReasonLong },
  },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Stopping a story's clock with a reason, and letting it go on. */
export const PauseModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, { id }: Pick<StaffStory, 'id'>) => {
  const { api } = ports;
  const draft = keptDraft(ports, { name: `pause:${id}`, fields: ['reason'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const refused = async (failure: Failure): Promise<void> => {
    mistakes.value = await mistakesAfter(failure, { shown, places });
  };

  const settled = async (
    outcome: Outcome<StaffStory> | undefined,
    words: (story: StaffStory) => string,
  ): Promise<boolean> => {
    if (!outcome) return false;
    if (!outcome.ok) {
      await refused(outcome.failure);
      return false;
    }
    draft.discard();
    shown.settle(outcome.value, { tone: 'done', text: words(outcome.value) });
    return true;
  };

  return {
    reason: draft.fields.reason,
    mistakes,
    isBusy,
    /** Whether it was stopped. */
    async pause(): Promise<boolean> {
      const reason = draft.fields.reason.value.trim();
      mistakes.value = reason ? [] : [{ field: 'pause-reason', text: messages.pauseReasonMissing }];
      if (!reason) return false;
      return settled(await once(() => api.clocks.pause(id, { reason })), () => messages.paused);
    },
    /** Whether it goes on. */
    async resume(): Promise<boolean> {
      mistakes.value = [];
      return settled(await once(() => api.clocks.resume(id)), ({ clock }) => messages.resumed(clock));
    },
  };
});
export type PauseModel = InstanceType<typeof PauseModel>;
