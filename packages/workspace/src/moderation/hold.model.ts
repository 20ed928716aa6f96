import { HoldReason, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './hold.messages.ts';

const places: FieldWords = {
  '/reason': { field: 'hold-reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'hold-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Holding a story with a reason, and letting it go on. */
export const HoldModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, { id }: Pick<StaffStory, 'id'>) => {
  const { api } = ports;
  const draft = keptDraft(ports, { name: `hold:${id}`, fields: ['reason', 'note'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const settled = async (outcome: Outcome<StaffStory> | undefined, said: (story: StaffStory) => string) => {
    if (!outcome) return false;
    if (!outcome.ok) {
      mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
      return false;
    }
    draft.discard();
    shown.settle(outcome.value, { tone: 'done', text: said(outcome.value) });
    return true;
  };

  return {
    fields: draft.fields,
    mistakes,
    isBusy,
    /** Whether holding it was begun. */
    isBegun: () => !draft.isEmpty.value,
    leave(): void {
      mistakes.value = [];
      draft.discard();
    },
    /** Whether it is held. */
    async hold(version: number): Promise<boolean> {
      const reason = HoldReason.safeParse(draft.fields.reason.value);
      mistakes.value = reason.success ? [] : [{ field: 'hold-reason', text: messages.reasonMissing }];
      if (!reason.success) return false;
      const note = draft.fields.note.value.trim();
      const holding = { version, reason: reason.data, ...(note && { note }) };
      return settled(await once(() => api.moderation.hold(id, holding)), heldWords);
    },
    /** Whether it was let go. */
    async release(version: number): Promise<boolean> {
      mistakes.value = [];
      return settled(await once(() => api.moderation.release(id, { version })), () => messages.released);
    },
  };
});
export type HoldModel = InstanceType<typeof HoldModel>;

/** What the timeline says of who was told that a story is held; absent where it is not very serious. */
export function toldOf({ held, timeline }: StaffStory) {
  if (held?.reason !== 'very-serious') return undefined;
  return timeline.findLast(({ kind }) => kind === 'managers-told' || kind === 'nobody-to-tell');
}

function heldWords(story: StaffStory): string {
  const told = toldOf(story);
  return told?.detail ? messages.heldAndTold(told.detail) : messages.held;
}
