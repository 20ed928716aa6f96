import type { StaffStory } from '@hearback/contract';
import { criticalityLevels } from '@hearback/contract/words/moderation-en';
import { useModel, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { levelInWords, messages } from './criticality.messages.ts';
import { CriticalityModel } from './criticality.model.ts';

const levels = criticalityLevels.map(({ name, help }, level) => ({
  value: String(level),
  label: `${level}: ${name}. ${help}`,
}));

interface CriticalityCardProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** How critical a story is, and saying so where one may. */
export function CriticalityCard({ story, model, onChange }: CriticalityCardProps) {
  const { criticality } = story;
  const maySet = story.actions.includes('set-criticality');
  if (criticality === undefined && !maySet) return null;
  return (
    <section aria-labelledby="criticality-title">
      <h2 class="beside-title" id="criticality-title">
        {messages.title}
      </h2>
      <p>{criticality === undefined ? messages.notSet : levelInWords(criticality)}</p>
      {criticality !== undefined && <p class="quiet">{criticalityLevels[criticality]?.help}</p>}
      {maySet && <Setting story={story} model={model} onChange={onChange} />}
    </section>
  );
}

function Setting({ story, model, onChange }: CriticalityCardProps) {
  const ports = usePorts();
  const setting = useModel(() => new CriticalityModel(ports, model));
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const mistakes = setting.mistakes.value;
  const isBusy = setting.isBusy.value;
  /** What had the focus is gone with the form or the button, so the other takes it. */
  const open = (isWanted: boolean) => {
    if (isWanted) setting.begin(story);
    isOpen.value = isWanted;
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input:checked, input, button')?.focus());
  };
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (!(await setting.save(story))) return;
    isOpen.value = false;
    onChange();
  };
  return (
    <div ref={box}>
      {isOpen.value ? (
        <form class="form" noValidate onSubmit={handleSubmit}>
          <ErrorSummary mistakes={mistakes} />
          <Choices
            id="criticality"
            legend={messages.legend}
            hint={messages.lead}
            options={levels}
            value={setting.level}
            error={mistakeIn(mistakes, 'criticality')}
          />
          <div class="buttons">
            <Button type="submit" look="main" isBusy={isBusy}>
              {isBusy ? messages.saving : messages.save}
            </Button>
            <Button look="link" onPress={() => open(false)}>
              {messages.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          <Button onPress={() => open(true)}>{story.criticality === undefined ? messages.set : messages.change}</Button>
        </div>
      )}
    </div>
  );
}
