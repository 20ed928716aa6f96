import { ChangeDraft, doneTroubles, parseBody, type StaffStory } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { mistakesAfter, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { PicturesModel } from '../pictures/pictures.model.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './change.messages.ts';
import { changePlaces, wrongDue } from './change-rules.ts';
import { evidenceIn, evidencePlaces } from './evidence-said.ts';

/** The ids of the fields for what shows a change that is done already. */
export const evidenceIds = { evidence: 'evidence', link: 'link', pictures: 'pictures' } as const;

const places = { ...changePlaces(''), ...evidencePlaces('/done/evidence', evidenceIds) };

/** Where a change is kept while it is typed. */
export function changeDraftName(story: string): string {
  return `change:${story}`;
}

type Story = Pick<StoryModel, 'load' | 'hasMovedOn'>;

/** Recording a change that a story led to. */
export const RecordChangeModel = createModel((ports: Ports, shown: Story, { id: story }: Pick<StaffStory, 'id'>) => {
  const draft = keptDraft(ports, {
    name: changeDraftName(story),
    fields: ['what', 'owner', 'due', 'done', 'evidence', 'link', 'pictures'],
    ids: ['change'],
  });
  const pictures = new PicturesModel(ports, { story, kept: draft.fields.pictures, before: [] });
  const isDone = computed(() => draft.fields.done.value === 'yes');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const refused = async (failure: Failure): Promise<void> => {
    if (failure.code === 'id-used') {
      draft.renew();
      await shown.load({ tone: 'problem', text: messages.alreadyRecorded });
      return;
    }
    mistakes.value = await mistakesAfter(failure, { shown, places });
  };

  return {
    fields: draft.fields,
    /** Whether it is done already, and shown to be. */
    isDone,
    pictures,
    mistakes,
    isBusy,
    /** Whether it was recorded. */
    async submit(): Promise<boolean> {
      const { what, owner, due } = draft.fields;
      const today = dayOf(ports.clock.now.value);
      // What is done is due no later than it is said.
      const by = isDone.value ? today : due.value;
      const parsed = parseBody(ChangeDraft, { what: what.value, owner: owner.value, due: by });
      const wrong = mistakesFrom([...(parsed.ok ? [] : parsed.errors), ...wrongDue(by, today, '/due')], places);
      const said = evidenceIn(draft.fields, pictures);
      const unready = isDone.value ? pictures.mistakes() : [];
      const bare = isDone.value && doneTroubles({ status: 'done', ...said }).length > 0;
      mistakes.value = [
        ...wrong,
        ...(bare && !unready.length ? [{ field: evidenceIds.evidence, text: messages.doneMissing }] : []),
        ...unready,
      ];
      if (!parsed.ok || mistakes.value.length > 0) return false;
      const done = isDone.value ? { done: said } : {};
      const recorded = { story, ...parsed.value, ...done };
      const outcome = await once(() => ports.api.changes.record(draft.ids.change.value, recorded));
      if (!outcome) return false;
      if (!outcome.ok) {
        await refused(outcome.failure);
        return false;
      }
      draft.discard();
      await shown.load({ tone: 'done', text: messages.recorded });
      return true;
    },
  };
});
