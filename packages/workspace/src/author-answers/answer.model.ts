import {
  type AnswerDecision,
  type AnswerToCheck,
  EditReason,
  RejectionReason,
  type StaffStory,
} from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './answer.messages.ts';

type AnswerField = 'text' | 'edited' | 'rejected' | 'note';

/** The ids of an answer's fields: a story can have several to read on one screen. */
export function answerField(id: string, field: AnswerField | 'form'): string {
  return `answer-${field}-${id}`;
}

const answerWords = {
  required: messages.wordsMissing,
  'not-an-option': messages.wordsDeclined,
  'too-long': messages.wordsLong,
};

function placesOf(id: string): FieldWords {
  return {
    '/text': { field: answerField(id, 'text'), words: answerWords },
    '/edited': { field: answerField(id, 'edited'), words: { required: messages.editedMissing } },
    '/rejected': { field: answerField(id, 'rejected'), words: { required: messages.rejectedMissing } },
    '/note': {
      field: answerField(id, 'note'),
      words: { required: messages.noteMissing, 'too-long': messages.noteLong },
    },
  };
}

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Deciding what becomes of an author's answer to a reply. */
export const AnswerModel = createModel(
  (ports: Omit<Ports, 'clock'>, shown: Story, { story, answer }: { story: StaffStory; answer: AnswerToCheck }) => {
    const { id } = answer;
    const draft = keptDraft(ports, { name: `answer:${id}`, fields: ['text', 'edited', 'rejected', 'note'] });
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    const { text, edited, rejected, note } = draft.fields;

    const decide = async (decision: AnswerDecision, words: string): Promise<boolean> => {
      mistakes.value = [];
      const said = note.value.trim();
      const call = () =>
        ports.api.authorAnswers.decide({ story: story.id, id }, { ...decision, ...(said && { note: said }) });
      const outcome = await once(call);
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places: placesOf(id) });
        return false;
      }
      draft.discard();
      shown.settle(outcome.value, { tone: 'done', text: words });
      return true;
    };

    const editedWords = () => {
      const reason = EditReason.safeParse(edited.value).data;
      return { text: text.value, ...(reason && { edited: reason }) };
    };

    return {
      fields: draft.fields,
      mistakes,
      isBusy,
      /** Begins the words to publish with those that stand. */
      begin(): void {
        if (text.value === '') text.value = answer.edited ?? answer.text;
      },
      /** Publishes the words that stand. */
      publish: () => decide({ verdict: 'publish' }, messages.published),
      publishOwn: () => decide({ verdict: 'publish', text: answer.text }, messages.published),
      publishEdited: () => decide({ verdict: 'publish', ...editedWords() }, messages.published),
      ask: () => decide({ verdict: 'ask', ...editedWords() }, messages.asked),
      reject: () => {
        const reason = RejectionReason.safeParse(rejected.value).data;
        return decide({ verdict: 'reject', ...(reason && { rejected: reason }) }, messages.rejectedDone);
      },
    };
  },
);
export type AnswerModel = InstanceType<typeof AnswerModel>;
