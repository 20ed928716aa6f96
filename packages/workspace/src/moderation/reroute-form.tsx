import { RerouteTo, type StaffStory } from '@hearback/contract';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
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
  return (
    <OpenedForm
      id="reroute-form"
      model={reroute}
      words={messages}
      send={() => reroute.ask(story.version)}
      onSent={onAsked}
      onLeave={onLeave}
    >
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
    </OpenedForm>
  );
}
