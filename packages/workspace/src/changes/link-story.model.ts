import type { StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { ChoosingModel } from './choosing.model.ts';
import { messages } from './link-story.messages.ts';

export const CHANGE_FIELD = 'link-change';

type Story = Pick<StoryModel, 'settle' | 'load' | 'hasMovedOn'>;

/** Saying that a change is because of a story too, or is not. */
export const LinkStoryModel = createModel(
  (ports: Pick<Ports, 'api'>, shown: Story, { id, organisation }: Pick<StaffStory, 'id' | 'organisation'>) => {
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    const say = async (change: string, isLinked: boolean): Promise<boolean> => {
      const outcome = await once(() => ports.api.stories.link(id, { change, isLinked }));
      if (!outcome) return false;
      mistakes.value = outcome.ok ? [] : await mistakesAfter(outcome.failure, { shown, places: {} });
      if (outcome.ok) shown.settle(outcome.value, { tone: 'done', text: isLinked ? messages.sent : messages.unlinked });
      return outcome.ok;
    };
    const choosing = new ChoosingModel(ports, {
      field: CHANGE_FIELD,
      organisation: () => organisation.ods,
      link: (change) => say(change, true),
    });
    return { choosing, mistakes, isBusy, unlink: (change: string) => say(change, false) };
  },
);
export type LinkStoryModel = InstanceType<typeof LinkStoryModel>;
