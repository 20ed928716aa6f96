import { ChangeDraft, parseBody, type StaffStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { mistakesAfter, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './change.messages.ts';
import { changePlaces, wrongDue } from './change-rules.ts';

const places = changePlaces('');

/** Where a change is kept while it is typed. */
export function changeDraftName(story: string): string {
  return `change:${story}`;
}

type Story = Pick<StoryModel, 'load' | 'hasMovedOn'>;

/** Recording a change that a story led to. */
export const RecordChangeModel = createModel((ports: Ports, shown: Story, { id: story }: Pick<StaffStory, 'id'>) => {
  const draft = keptDraft(ports, {
    name: changeDraftName(story),
    fields: ['what', 'owner', 'due'],
    ids: ['change'],
  });
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
    mistakes,
    isBusy,
    /** Whether it was recorded. */
    async submit(): Promise<boolean> {
      const { what, owner, due } = draft.fields;
      const parsed = parseBody(ChangeDraft, { what: what.value, owner: owner.value, due: due.value });
      const wrong = wrongDue(due.value, dayOf(ports.clock.now.value), '/due');
      mistakes.value = mistakesFrom([...(parsed.ok ? [] : parsed.errors), ...wrong], places);
      if (!parsed.ok || mistakes.value.length > 0) return false;
      const outcome = await once(() => ports.api.changes.record(draft.ids.change.value, { story, ...parsed.value }));
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
