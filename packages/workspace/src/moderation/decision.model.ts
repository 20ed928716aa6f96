import { RejectionReason, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Failure, Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { publicPageOf } from '../stories/addresses.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './decision.messages.ts';

const places: FieldWords = {
  '/reason': { field: 'reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'note', words: { 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Publishing a story, or rejecting it with a reason. */
export const DecisionModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, story: StaffStory) => {
  const { api } = ports;
  const draft = keptDraft(ports, { name: `rejection:${story.id}`, fields: ['reason', 'note'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const refused = async (failure: Failure): Promise<void> => {
    mistakes.value = await mistakesAfter(failure, { shown, places });
  };

  const settled = async (outcome: Outcome<StaffStory> | undefined, text: string): Promise<boolean> => {
    if (!outcome) return false;
    if (!outcome.ok) {
      await refused(outcome.failure);
      return false;
    }
    draft.discard();
    const link = { href: publicPageOf(story.id), text: messages.see };
    const isPublic = outcome.value.status === 'published';
    shown.settle(outcome.value, { tone: 'done', text, ...(isPublic && { link }) });
    return true;
  };

  return {
    fields: draft.fields,
    mistakes,
    isBusy,
    /** Whether it was done. */
    async publish(version: number): Promise<boolean> {
      mistakes.value = [];
      return settled(await once(() => api.stories.publish(story.id, { version })), messages.published);
    },
    /** Whether it was done. */
    async reject(version: number): Promise<boolean> {
      const reason = RejectionReason.safeParse(draft.fields.reason.value);
      mistakes.value = reason.success ? [] : [{ field: 'reason', text: messages.reasonMissing }];
      if (!reason.success) return false;
      const note = draft.fields.note.value.trim();
      const decision = { version, reason: reason.data, ...(note && { note }) };
      const text = story.hearsBack ? messages.rejectedTold : messages.rejected;
      return settled(await once(() => api.stories.reject(story.id, decision)), text);
    },
  };
});
export type DecisionModel = InstanceType<typeof DecisionModel>;
