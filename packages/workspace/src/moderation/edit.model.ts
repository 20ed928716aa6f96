import { EditReason, type StaffStory } from '@hearback/contract';
import { changedFields, openEdit, wordFields, wordsOf } from '@hearback/contract/moderation';
import { batch, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './edit.messages.ts';

const places: FieldWords = {
  '/title': { field: 'edit-title', words: { required: messages.titleMissing, 'too-long': messages.titleLong } },
  '/happened': { field: 'edit-happened', words: { required: messages.happenedMissing } },
  '/good': { field: 'edit-good', words: {} },
  '/better': { field: 'edit-better', words: {} },
  '/reason': { field: 'edit-reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'edit-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** Editing a story with a reason, asking its author about it, and waiting no longer. */
export const EditModel = createModel((ports: Omit<Ports, 'clock'>, shown: Story, story: Pick<StaffStory, 'id'>) => {
  const { api } = ports;
  const draft = keptDraft(ports, {
    name: `edit:${story.id}`,
    fields: [...wordFields, 'reason', 'note'],
    ids: ['revision'],
  });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const settled = async (
    outcome: Outcome<StaffStory> | undefined,
    words: (story: StaffStory) => string,
  ): Promise<boolean> => {
    if (!outcome) return false;
    if (!outcome.ok) {
      mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
      return false;
    }
    mistakes.value = [];
    shown.settle(outcome.value, { tone: 'done', text: words(outcome.value) });
    return true;
  };

  const given = () => wordsIn(draft.fields);

  return {
    fields: draft.fields,
    mistakes,
    isBusy,
    /** Whether an edit was begun and not saved. */
    isBegun: () => !draft.isEmpty.value,
    /** Whether words were changed that are not saved: what is published now would be without them. */
    isUnsaved: (current: StaffStory) => !draft.isEmpty.value && changedFields(wordsOf(current), given()).length > 0,
    sayUnsaved(): void {
      mistakes.value = [{ field: 'edit-happened', text: messages.unsaved }];
    },
    /** Begins from the words as they stand. */
    begin(current: StaffStory): void {
      const words = wordsOf(current);
      batch(() => {
        for (const field of wordFields) draft.fields[field].value = words[field] ?? '';
      });
    },
    leave(): void {
      mistakes.value = [];
      draft.discard();
    },
    /** Whether it was saved. */
    async save({ id, version, ...current }: StaffStory): Promise<boolean> {
      const reason = EditReason.safeParse(draft.fields.reason.value);
      const words = given();
      const isChanged = changedFields(wordsOf(current), words).length > 0;
      mistakes.value = [
        ...(isChanged ? [] : [{ field: 'edit-happened', text: messages.happenedMissing }]),
        ...(reason.success ? [] : [{ field: 'edit-reason', text: messages.reasonMissing }]),
      ];
      if (!isChanged || !reason.success) return false;
      const edit = { version, ...words, reason: reason.data };
      const sent = await once(() => api.moderation.edit({ story: id, id: draft.ids.revision.value }, edit));
      const isSaved = await settled(sent, ({ revisions }) =>
        openEdit(revisions) ? messages.saved : messages.savedBack,
      );
      if (isSaved) draft.discard();
      else if (sent && !sent.ok && sent.failure.code === 'id-used') draft.renew();
      return isSaved;
    },
    /** Whether the author was asked. */
    async ask({ id, version, hearsBack }: StaffStory): Promise<boolean> {
      const text = hearsBack ? messages.asked : messages.askedNoMail;
      return settled(await once(() => api.moderation.ask(id, { version })), () => text);
    },
    /** Whether the story waits no longer. */
    async endAsking({ id, version }: StaffStory): Promise<boolean> {
      return settled(await once(() => api.moderation.endAsking(id, { version })), () => messages.ended);
    },
  };
});
export type EditModel = InstanceType<typeof EditModel>;

type EditField = (typeof wordFields)[number] | 'note';

/** What was typed, without what was left empty. */
function wordsIn({ title, happened, good, better, note }: Readonly<Record<EditField, ReadonlySignal<string>>>) {
  const typed = ({ value }: ReadonlySignal<string>) => value.trim();
  return {
    ...{ title: typed(title), happened: typed(happened) },
    ...(typed(good) && { good: typed(good) }),
    ...(typed(better) && { better: typed(better) }),
    ...(typed(note) && { note: typed(note) }),
  };
}
