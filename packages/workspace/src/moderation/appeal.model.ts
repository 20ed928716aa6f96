import type { StaffStory } from '@hearback/contract';
import { createModel } from '@preact/signals';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './appeal.messages.ts';
import { deciding } from './verdict.ts';

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Deciding on an appeal. */
export const AppealModel = createModel(
  (ports: Omit<Ports, 'clock'>, shown: Story, { id: story }: Pick<StaffStory, 'id'>) =>
    deciding(ports, shown, {
      draft: `appeal-decision:${story}`,
      field: 'appeal-note',
      send: (id, verdict) => ports.api.moderation.decideAppeal({ story, id }, verdict),
      messages,
    }),
);
export type AppealModel = InstanceType<typeof AppealModel>;
