import type { WorkStory } from '@hearback/contract';
import { changedFields } from '@hearback/contract/moderation';
import { useSignal } from '@preact/signals';
import { Difference, EditMade } from '../moderation/edits.tsx';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { dayInWords, dayOf } from '../time/words.ts';
import { messages } from './work-edit.messages.ts';
import type { WorkEditModel } from './work-edit.model.ts';
import { messages as names } from './work-stories.messages.ts';

const fieldNames = { title: names.title, happened: names.told, good: names.good, better: names.better };

/** Every edit of a story of staff, as what went and what came in its place. */
export function WorkEdits({ edits }: Pick<WorkStory, 'edits'>) {
  if (edits.length === 0) return null;
  return (
    <section class="edits" aria-labelledby="work-edits">
      <h2 id="work-edits">{messages.edits}</h2>
      <ol class="edits-list">
        {edits.map(({ before, after, ended, ...edit }) => (
          <li key={edit.id} class="edit">
            <EditMade edit={edit} unanswered={ended && messages.ended[ended.how]}>
              {changedFields(before, after).map((field) => (
                <div key={field}>
                  <p class="edit-field">{fieldNames[field]}</p>
                  <Difference before={storyPart(before, field)} after={storyPart(after, field)} />
                </div>
              ))}
            </EditMade>
          </li>
        ))}
      </ol>
    </section>
  );
}

function storyPart(
  words: Partial<Record<keyof typeof fieldNames, string | undefined>>,
  field: keyof typeof fieldNames,
) {
  return words[field] ?? '';
}

interface WorkWaitingProps {
  story: WorkStory;
  edit: WorkEditModel;
  onChange: () => void;
}

/** A story whose author is asked about an edit: how to take that back. */
export function WorkWaiting({ story, edit, onChange }: WorkWaitingProps) {
  const isAsking = useSignal(false);
  const isBusy = edit.isBusy.value;
  const handleTakeBack = async () => {
    const isDone = await edit.takeBack(story);
    isAsking.value = false;
    if (isDone) onChange();
  };
  return (
    <>
      <p class="quiet">{messages.waitingLead}</p>
      {story.askedUntil && <p class="quiet">{messages.until(dayInWords(dayOf(Date.parse(story.askedUntil))))}</p>}
      {story.hearsBack === false && <p class="quiet">{messages.noMail}</p>}
      <ErrorSummary mistakes={edit.mistakes.value} />
      <div class="buttons">
        <Button onPress={() => (isAsking.value = true)}>{messages.takeBack}</Button>
      </div>
      {isAsking.value && (
        <Confirmation
          title={messages.takeBackTitle}
          confirm={isBusy ? messages.takingBack : messages.takeBack}
          cancel={messages.takeBackCancel}
          isBusy={isBusy}
          onConfirm={handleTakeBack}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{messages.takeBackWords}</p>
        </Confirmation>
      )}
    </>
  );
}
