import { RerouteTo, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './reroute.messages.ts';

const places: FieldWords = {
  '/to': { field: 'reroute-to', words: { required: messages.missing } },
  '/note': { field: 'reroute-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Asking a story's author whether to send it on privately. */
export const RerouteModel = createModel(
  (ports: Omit<Ports, 'clock'>, shown: Story, { id, hearsBack }: Pick<StaffStory, 'id' | 'hearsBack'>) => {
    const draft = keptDraft(ports, { name: `reroute:${id}`, fields: ['to', 'note'] });
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    return {
      fields: draft.fields,
      mistakes,
      isBusy,
      isBegun: () => !draft.isEmpty.value,
      leave(): void {
        mistakes.value = [];
        draft.discard();
      },
      /** Whether they are asked. */
      async ask(version: number): Promise<boolean> {
        const to = RerouteTo.safeParse(draft.fields.to.value);
        const note = draft.fields.note.value.trim();
        mistakes.value = [
          ...(to.success ? [] : [{ field: 'reroute-to', text: messages.missing }]),
          ...(note ? [] : [{ field: 'reroute-note', text: messages.noteMissing }]),
        ];
        if (!to.success || !note) return false;
        const outcome = await once(() => ports.api.moderation.suggestReroute(id, { version, to: to.data, note }));
        if (!outcome) return false;
        if (!outcome.ok) {
          mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
          return false;
        }
        draft.discard();
        shown.settle(outcome.value, { tone: 'done', text: hearsBack ? messages.asked : messages.askedNoMail });
        return true;
      },
    };
  },
);
export type RerouteModel = InstanceType<typeof RerouteModel>;
