import { HoldReason, type StaffStory } from '@hearback/contract';
import { holdReasons } from '@hearback/contract/words/moderation-en';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './hold.messages.ts';
import { HoldModel, toldOf } from './hold.model.ts';

const reasons = HoldReason.options.map((value) => ({ value, label: holdReasons[value] }));

interface HoldFormProps {
  story: StaffStory;
  holding: HoldModel;
  onHeld: () => void;
  onLeave: () => void;
}

/** Why a story is held, and holding it. */
export function HoldForm({ story, holding, onHeld, onLeave }: HoldFormProps) {
  const mistakes = holding.mistakes.value;
  const { organisation, holdTells = [] } = story;
  return (
    <OpenedForm
      id="hold-form"
      model={holding}
      words={{ ...messages, send: messages.holdNow, sending: messages.holding }}
      send={() => holding.hold(story.version)}
      onSent={onHeld}
      onLeave={onLeave}
    >
      <p class="quiet">{messages.lead}</p>
      <Choices
        id="hold-reason"
        legend={messages.title}
        hint={holdTells.length > 0 ? messages.toldFirst(holdTells) : messages.nobodyToTell(organisation.name)}
        options={reasons}
        value={holding.fields.reason}
        error={mistakeIn(mistakes, 'hold-reason')}
      />
      <TextArea
        id="hold-note"
        label={messages.note}
        hint={messages.noteHint}
        max={500}
        value={holding.fields.note}
        error={mistakeIn(mistakes, 'hold-note')}
      />
    </OpenedForm>
  );
}

/** A held story: why, and letting it go on. */
export function Held({ story, model, onChange }: { story: StaffStory; model: StoryModel; onChange: () => void }) {
  const ports = usePorts();
  const holding = useModel(() => new HoldModel(ports, model, story));
  const isBusy = holding.isBusy.value;
  const handleRelease = async () => {
    if (await holding.release(story.version)) onChange();
  };
  const told = toldOf(story);
  return (
    <div class="form">
      <ErrorSummary mistakes={holding.mistakes.value} />
      {told?.kind === 'nobody-to-tell' && (
        <Notice tone="problem">
          <p>{messages.toldNobody(story.organisation.name)}</p>
        </Notice>
      )}
      <p class="quiet">{messages.lead}</p>
      {story.held && (
        <dl class="facts">
          <div>
            <dt>{messages.why}</dt>
            <dd>{holdReasons[story.held.reason]}</dd>
            {story.held.note && (
              <dd class="as-written" dir="auto">
                {story.held.note}
              </dd>
            )}
          </div>
          {told?.detail && (
            <div>
              <dt>{messages.whoKnows}</dt>
              <dd dir="auto">{messages.told(told.detail)}</dd>
            </div>
          )}
        </dl>
      )}
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={handleRelease}>
          {isBusy ? messages.releasing : messages.release}
        </Button>
      </div>
    </div>
  );
}
