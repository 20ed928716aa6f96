import { RejectionReason, type StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useModel, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { consequences, messages } from './decision.messages.ts';
import { DecisionModel } from './decision.model.ts';

const reasons = RejectionReason.options.map((value) => ({ value, label: en.rejections[value] }));

interface DecisionProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** Publish, or do not publish: the two things a moderator can do with a story that nobody has decided on. */
export function Decision({ story, model, onChange }: DecisionProps) {
  const ports = usePorts();
  const decision = useModel(() => new DecisionModel(ports, model, story));
  const isAsking = useSignal(false);
  const isRejecting = useSignal(decision.fields.reason.value !== '' || decision.fields.note.value !== '');
  const handlePublish = async () => {
    const isDone = await decision.publish(story.version);
    isAsking.value = false;
    if (isDone) onChange();
  };
  return (
    <div class="form">
      <p class="quiet">{messages.lead}</p>
      {!isRejecting.value && <ErrorSummary mistakes={decision.mistakes.value} />}
      <div class="buttons">
        <Button look="main" onPress={() => (isAsking.value = true)}>
          {messages.publish}
        </Button>
        <Button
          isExpanded={isRejecting.value}
          controls="rejection-form"
          onPress={() => (isRejecting.value = !isRejecting.value)}
        >
          {messages.reject}
        </Button>
      </div>
      {isRejecting.value && <RejectionForm story={story} decision={decision} onChange={onChange} />}
      {isAsking.value && (
        <Confirmation
          title={messages.publishTitle}
          confirm={decision.isBusy.value ? messages.publishing : messages.publishNow}
          cancel={messages.cancel}
          isBusy={decision.isBusy.value}
          onConfirm={handlePublish}
          onCancel={() => (isAsking.value = false)}
        >
          <ul>
            {consequences(story).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Confirmation>
      )}
    </div>
  );
}

interface RejectionFormProps extends Omit<DecisionProps, 'model'> {
  decision: DecisionModel;
}

function RejectionForm({ story, decision, onChange }: RejectionFormProps) {
  const mistakes = decision.mistakes.value;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await decision.reject(story.version)) onChange();
  };
  return (
    <form class="form form-inset" id="rejection-form" noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
      <Choices
        id="reason"
        legend={messages.rejectTitle}
        options={reasons}
        value={decision.fields.reason}
        error={mistakeIn(mistakes, 'reason')}
      />
      <TextArea
        id="note"
        label={messages.note}
        hint={story.hearsBack ? messages.noteHint : messages.noteHintNoMail}
        max={2000}
        value={decision.fields.note}
        error={mistakeIn(mistakes, 'note')}
      />
      <div class="buttons">
        <Button type="submit" look="grave" isBusy={decision.isBusy.value}>
          {decision.isBusy.value ? messages.rejecting : messages.rejectNow}
        </Button>
      </div>
    </form>
  );
}
