import type { Clock, ClockState, StaffStory } from '@hearback/contract';
import { useModel, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './clock.messages.ts';
import { PauseModel } from './pause.model.ts';

const tones: Record<ClockState, TagTone> = {
  running: 'accent',
  paused: 'plain',
  overdue: 'bad',
  met: 'good',
  missed: 'warn',
};

/** How much time is left for a first reply, or how it was kept. */
export function ClockTag({ clock }: { clock: Clock }) {
  const isLastDay = clock.state === 'running' && clock.left === 0;
  const tone = clock.isOnItsWay ? 'accent' : tones[clock.state];
  return <Tag tone={isLastDay ? 'warn' : tone} text={messages.left(clock)} />;
}

interface ClockCardProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** The clock of a story: by when it should be answered, and stopping it. */
export function ClockCard({ story, model, onChange }: ClockCardProps) {
  const { clock } = story;
  const today = dayOf(usePorts().clock.now.value);
  if (!clock) return null;
  return (
    <section aria-labelledby="clock">
      <h2 class="beside-title" id="clock">
        {messages.title}
      </h2>
      <p>
        <ClockTag clock={clock} />
      </p>
      <dl class="facts">
        {clock.state !== 'paused' && !clock.paused && (
          <div>
            <dt>{messages.due[clock.state]}</dt>
            <dd>
              <time dateTime={clock.due}>{messages.dueOn(clock.due)}</time>
            </dd>
          </div>
        )}
        <div>
          <dt>{messages.terms}</dt>
          <dd>{messages.termsIn(clock)}</dd>
        </div>
        {clock.state === 'paused' && (
          <div>
            <dt>{messages.stopped}</dt>
            <dd>{messages.stoppedFor(clock, today)}</dd>
          </div>
        )}
        {clock.paused && (
          <div>
            <dt>{messages.reason}</dt>
            <dd dir="auto">{clock.paused.reason}</dd>
          </div>
        )}
      </dl>
      <Pausing key={clock.state} story={story} model={model} onChange={onChange} />
    </section>
  );
}

function Pausing({ story, model, onChange }: ClockCardProps) {
  const ports = usePorts();
  const pausing = useModel(() => new PauseModel(ports, model, story));
  const isAsking = useSignal(pausing.reason.value !== '');
  const box = useRef<HTMLDivElement>(null);
  /** Opens or closes the form; what had the focus is gone with it, so its first field or the button takes it. */
  const ask = (isWanted: boolean) => {
    isAsking.value = isWanted;
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('textarea, button')?.focus());
  };
  const isBusy = pausing.isBusy.value;
  const handleResume = async () => {
    if (await pausing.resume()) onChange();
  };
  if (story.actions.includes('resume-clock')) {
    return (
      <>
        <ErrorSummary mistakes={pausing.mistakes.value} />
        {/* Somebody else was first. */}
        {pausing.reason.value && (
          <p class="quiet">
            {messages.keptReason} <q dir="auto">{pausing.reason}</q>
          </p>
        )}
        <div class="buttons">
          <Button isBusy={isBusy} onPress={handleResume}>
            {isBusy ? messages.resuming : messages.resume}
          </Button>
        </div>
      </>
    );
  }
  if (!story.actions.includes('pause-clock')) return null;
  return (
    <div ref={box}>
      {isAsking.value ? (
        <PauseForm pausing={pausing} onPaused={onChange} onCancel={() => ask(false)} />
      ) : (
        <div class="buttons">
          <Button onPress={() => ask(true)}>{messages.pause}</Button>
        </div>
      )}
    </div>
  );
}

interface PauseFormProps {
  pausing: PauseModel;
  onPaused: () => void;
  onCancel: () => void;
}

function PauseForm({ pausing, onPaused, onCancel }: PauseFormProps) {
  const mistakes = pausing.mistakes.value;
  const isBusy = pausing.isBusy.value;
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await pausing.pause()) onPaused();
  };
  return (
    <form class="form form-inset" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      <p class="quiet">{messages.pauseWords}</p>
      <TextArea
        id="pause-reason"
        label={messages.pauseReason}
        hint={messages.pauseReasonHint}
        max={500}
        value={pausing.reason}
        error={mistakeIn(mistakes, 'pause-reason')}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? messages.pausing : messages.pauseNow}
        </Button>
        <Button look="link" onPress={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
