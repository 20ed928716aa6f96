import { RejectionReason, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './report.messages.ts';
import { deciding } from './verdict.ts';

const places: FieldWords = {
  '/reason': { field: 'report-reason', words: { required: messages.reasonMissing } },
  '/words': { field: 'report-words', words: { required: messages.wordsMissing, 'too-long': messages.wordsLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;
type Of = Pick<StaffStory, 'id'>;

/** Reporting a published story as unsuitable. */
export const ReportModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, { id: story }: Of) => {
  const draft = keptDraft(ports, { name: `report:${story}`, fields: ['reason', 'words'], ids: ['report'] });
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
    /** Whether it was sent. */
    async send(): Promise<boolean> {
      const reason = RejectionReason.safeParse(draft.fields.reason.value);
      const words = draft.fields.words.value.trim();
      mistakes.value = [
        ...(reason.success ? [] : [{ field: 'report-reason', text: messages.reasonMissing }]),
        ...(words ? [] : [{ field: 'report-words', text: messages.wordsMissing }]),
      ];
      if (!reason.success || !words) return false;
      const ids = { story, id: draft.ids.report.value };
      const outcome = await once(() => ports.api.moderation.report(ids, { reason: reason.data, words }));
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
        return false;
      }
      draft.discard();
      shown.settle(outcome.value, { tone: 'done', text: messages.sent });
      return true;
    },
  };
});
export type ReportModel = InstanceType<typeof ReportModel>;

/** Deciding on a report. */
export const ReportDecisionModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, { id: story }: Of) =>
  deciding(ports, shown, {
    draft: `report-decision:${story}`,
    field: 'report-note',
    send: (id, verdict) => ports.api.moderation.decideReport({ story, id }, verdict),
    messages,
  }),
);
export type ReportDecisionModel = InstanceType<typeof ReportDecisionModel>;
