import { RerouteTo, type StaffStory } from '@hearback/contract';
import { nobodyToSee } from '@hearback/contract/moderation';
import { Button } from '../parts/button/button.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
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
  const { sendableAs = [], organisation } = story;
  const unseen = RerouteTo.options.filter((to) => !sendableAs.includes(to));
  const nobody = unseen.map((to) => (
    <Notice key={to} tone="problem">
      <p>{nobodyToSee(to, organisation.name)}</p>
    </Notice>
  ));
  if (sendableAs.length === 0) {
    return (
      <section class="form form-inset" id="reroute-form" aria-label={messages.open}>
        {nobody}
        <div class="buttons">
          <Button look="link" onPress={onLeave}>
            {messages.cancel}
          </Button>
        </div>
      </section>
    );
  }
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
      {nobody}
      <Choices
        id="reroute-to"
        legend={messages.title}
        options={options.filter(({ value }) => sendableAs.includes(value))}
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
