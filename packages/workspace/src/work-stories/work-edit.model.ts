import { EditReason, type WorkStory } from '@hearback/contract';
import { changedFields } from '@hearback/contract/moderation';
import { workWordsOf } from '@hearback/contract/work-stories';
import { batch, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './work-edit.messages.ts';
import type { WorkStoryModel } from './work-stories.model.ts';

/** The words that can be edited, in the order they are read. */
export const workFields = ['happened', 'good', 'better'] as const;

const partLong = { 'too-long': messages.partLong };
const places: FieldWords = {
  '/happened': {
    field: 'work-happened',
    words: { required: messages.missing, 'too-long': messages.happenedLong },
  },
  '/good': { field: 'work-good', words: partLong },
  '/better': { field: 'work-better', words: partLong },
  '/reason': { field: 'work-edit-reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'work-edit-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Shown = Pick<WorkStoryModel, 'settle' | 'hasMovedOn'>;

/** Asking the author of a story of staff about other words, and taking that back. */
export const WorkEditModel = createModel((ports: Omit<Ports, 'clock'>, shown: Shown, story: Pick<WorkStory, 'id'>) => {
  const { api } = ports;
  const draft = keptDraft(ports, {
    name: `work-edit:${story.id}`,
    fields: [...workFields, 'reason', 'note'],
    ids: ['edit'],
  });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const settled = async (outcome: Outcome<WorkStory> | undefined, text: string): Promise<boolean> => {
    if (!outcome) return false;
    mistakes.value = outcome.ok ? [] : await mistakesAfter(outcome.failure, { shown, places });
    if (outcome.ok) shown.settle(outcome.value, { tone: 'done', text });
    return outcome.ok;
  };
  const given = () => wordsIn(draft.fields);
  const isChanged = ({ told }: WorkStory) => changedFields(workWordsOf(told), workWordsOf(given())).length > 0;

  return {
    fields: draft.fields,
    mistakes,
    isBusy,
    /** Whether an edit was begun and not sent. */
    isBegun: () => !draft.isEmpty.value,
    /** Whether words were changed that its author was not asked about: what is passed on now would be without them. */
    isUnsent: (current: WorkStory) => !draft.isEmpty.value && isChanged(current),
    sayUnsent(): void {
      mistakes.value = [{ field: 'work-happened', text: messages.unsent }];
    },
    /** Begins from the words as they stand. */
    begin({ told }: WorkStory): void {
      batch(() => {
        for (const field of workFields) draft.fields[field].value = told[field] ?? '';
      });
    },
    leave(): void {
      mistakes.value = [];
      draft.discard();
    },
    /** Whether the author is asked. */
    async ask(current: WorkStory): Promise<boolean> {
      const reason = EditReason.safeParse(draft.fields.reason.value);
      mistakes.value = [
        ...(isChanged(current) ? [] : [{ field: 'work-happened', text: messages.missing }]),
        ...(reason.success ? [] : [{ field: 'work-edit-reason', text: messages.reasonMissing }]),
      ];
      if (mistakes.value.length > 0 || !reason.success) return false;
      const edit = { version: current.version, ...given(), reason: reason.data };
      const sent = await once(() => api.workStories.edit({ story: current.id, id: draft.ids.edit.value }, edit));
      const isAsked = await settled(sent, messages.asked);
      if (isAsked) draft.discard();
      else if (sent && !sent.ok && sent.failure.code === 'id-used') draft.renew();
      return isAsked;
    },
    /** Whether it is taken back. */
    async takeBack({ id, version }: WorkStory): Promise<boolean> {
      return settled(await once(() => api.workStories.takeEditBack(id, { version })), messages.takenBack);
    },
  };
});
export type WorkEditModel = InstanceType<typeof WorkEditModel>;

type EditField = (typeof workFields)[number] | 'note';

/** What was typed, without what was left empty. */
function wordsIn({ happened, good, better, note }: Readonly<Record<EditField, ReadonlySignal<string>>>) {
  const typed = ({ value }: ReadonlySignal<string>) => value.trim();
  return {
    happened: typed(happened),
    ...(typed(good) && { good: typed(good) }),
    ...(typed(better) && { better: typed(better) }),
    ...(typed(note) && { note: typed(note) }),
  };
}
