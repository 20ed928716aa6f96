import type { StaffStory } from '@hearback/contract';
import { useModel, useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { dayInWords, dayOf } from '../time/words.ts';
import { messages } from './edit.messages.ts';
import { EditModel } from './edit.model.ts';
import { choices, messages as rerouteMessages } from './reroute.messages.ts';

/** A story whose author is asked about an edit: how to wait no longer. */
export function Waiting({ story, model, onChange }: { story: StaffStory; model: StoryModel; onChange: () => void }) {
  const ports = usePorts();
  const edit = useModel(() => new EditModel(ports, model, story));
  const isAsking = useSignal(false);
  const isBusy = edit.isBusy.value;
  const handleEnd = async () => {
    const isDone = await edit.endAsking(story);
    isAsking.value = false;
    if (isDone) onChange();
  };
  return (
    <div class="form">
      <p class="quiet">{story.reroute ? rerouteMessages.waitingLead : messages.waitingLead}</p>
      {story.reroute && (
        <>
          <p>
            <strong>{choices[story.reroute.to]}</strong>
          </p>
          <p class="as-written" dir="auto">
            {story.reroute.note}
          </p>
          <p class="quiet">{rerouteMessages.until(dayInWords(dayOf(Date.parse(story.reroute.until))))}</p>
        </>
      )}
      {!story.reroute && story.askedUntil && (
        <p class="quiet">{messages.until(dayInWords(dayOf(Date.parse(story.askedUntil))))}</p>
      )}
      {!story.hearsBack && <p class="quiet">{messages.waitingNoMail}</p>}
      <ErrorSummary mistakes={edit.mistakes.value} />
      <div class="buttons">
        <Button onPress={() => (isAsking.value = true)}>{messages.end}</Button>
      </div>
      {isAsking.value && (
        <Confirmation
          title={messages.endTitle}
          confirm={isBusy ? messages.ending : messages.end}
          cancel={messages.endCancel}
          isBusy={isBusy}
          onConfirm={handleEnd}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{messages.endWords}</p>
        </Confirmation>
      )}
    </div>
  );
}
