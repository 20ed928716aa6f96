import { RerouteTo, type StaffStory } from '@hearback/contract';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { choices, messages } from './reroute.messages.ts';
import type { RerouteModel } from './reroute.model.ts';

const options = RerouteTo.options.map((value) => ({ value, label: choices[value] }));

interface RerouteFormProps {
  story: StaffStory;
  reroute: RerouteModel;
  onAsked: () => void;
  onLeave: () => void;
}

/** What a story could be sent on as, and why; asking its author. */
export function RerouteForm({ story, reroute, onAsked, onLeave }: RerouteFormProps) {
  const mistakes = reroute.mistakes.value;
  const isBusy = reroute.isBusy.value;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await reroute.ask(story.version)) onAsked();
  };
  return (
    <form class="form form-inset" id="reroute-form" noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
      <p class="quiet">{messages.lead}</p>
      <Choices
        id="reroute-to"
        legend={messages.title}
        options={options}
        value={reroute.fields.to}
        error={mistakeIn(mistakes, 'reroute-to')}
      />
      <TextArea
        id="reroute-note"
        label={messages.note}
        hint={messages.noteHint}
        max={1000}
        value={reroute.fields.note}
        error={mistakeIn(mistakes, 'reroute-note')}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? messages.sending : messages.send}
        </Button>
        <Button look="link" onPress={onLeave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
