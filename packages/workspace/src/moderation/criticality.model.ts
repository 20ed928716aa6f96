import { Criticality, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './criticality.messages.ts';

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Saying how critical a story is. */
export const CriticalityModel = createModel(({ api }: Pick<Ports, 'api'>, shown: Story) => {
  const level = signal('');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  return {
    level,
    mistakes,
    isBusy,
    /** Begins from the level as it stands. */
    begin({ criticality }: StaffStory): void {
      level.value = criticality === undefined ? '' : String(criticality);
      mistakes.value = [];
    },
    /** Whether it was saved. */
    async save({ id, criticality: was }: StaffStory): Promise<boolean> {
      const chosen = Criticality.safeParse(level.value === '' ? undefined : Number(level.value));
      mistakes.value = chosen.success ? [] : [{ field: 'criticality', text: messages.missing }];
      if (!chosen.success) return false;
      const draft = { level: chosen.data, ...(was !== undefined && { was }) };
      const outcome = await once(() => api.moderation.setCriticality(id, draft));
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places: {} });
        return false;
      }
      shown.settle(outcome.value, { tone: 'done', text: messages.saved(chosen.data) });
      return true;
    },
  };
});
export type CriticalityModel = InstanceType<typeof CriticalityModel>;
