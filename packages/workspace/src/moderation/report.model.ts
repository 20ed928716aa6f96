import { RejectionReason, type ReportDecision, type StaffStory, type StoryReport } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './report.messages.ts';

const places: FieldWords = {
  '/reason': { field: 'report-reason', words: { required: messages.reasonMissing } },
  '/words': { field: 'report-words', words: { required: messages.wordsMissing, 'too-long': messages.wordsLong } },
};

const decidingPlaces: FieldWords = {
  '/note': { field: 'report-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
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
export const ReportDecisionModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, { id: story }: Of) => {
  const draft = keptDraft(ports, { name: `report-decision:${story}`, fields: ['note'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  return {
    note: draft.fields.note,
    mistakes,
    isBusy,
    /** Whether it was decided. */
    async decide({ id }: StoryReport, version: number, verdict: ReportDecision['verdict']): Promise<boolean> {
      mistakes.value = [];
      const note = draft.fields.note.value.trim();
      const decision = { version, verdict, ...(note && { note }) };
      const outcome = await once(() => ports.api.moderation.decideReport({ story, id }, decision));
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places: decidingPlaces });
        return false;
      }
      draft.discard();
      shown.settle(outcome.value, { tone: 'done', text: verdict === 'uphold' ? messages.upheld : messages.dismissed });
      return true;
    },
  };
});
export type ReportDecisionModel = InstanceType<typeof ReportDecisionModel>;
