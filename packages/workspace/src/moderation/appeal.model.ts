import type { AppealDecision, StaffStory, StoryAppeal } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './appeal.messages.ts';

const places: FieldWords = {
  '/note': { field: 'appeal-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Deciding on an appeal. */
export const AppealModel = createModel(
  (ports: Omit<Ports, 'clock'>, shown: Story, { id: story }: Pick<StaffStory, 'id'>) => {
    const draft = keptDraft(ports, { name: `appeal-decision:${story}`, fields: ['note'] });
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    return {
      note: draft.fields.note,
      mistakes,
      isBusy,
      /** Whether it was decided. */
      async decide({ id }: StoryAppeal, version: number, verdict: AppealDecision['verdict']): Promise<boolean> {
        mistakes.value = [];
        const note = draft.fields.note.value.trim();
        const decision = { version, verdict, ...(note && { note }) };
        const outcome = await once(() => ports.api.moderation.decideAppeal({ story, id }, decision));
        if (!outcome) return false;
        if (!outcome.ok) {
          mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
          return false;
        }
        draft.discard();
        const text = verdict === 'uphold' ? messages.upheld : messages.dismissed;
        shown.settle(outcome.value, { tone: 'done', text });
        return true;
      },
    };
  },
);
export type AppealModel = InstanceType<typeof AppealModel>;
