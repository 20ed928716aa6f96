import { RejectionReason, type StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useModel, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Opened } from '../app/opened.tsx';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { consequences, messages } from './decision.messages.ts';
import { DecisionModel } from './decision.model.ts';
import { messages as editMessages } from './edit.messages.ts';
import { EditModel } from './edit.model.ts';
import { EditForm } from './edit-form.tsx';
import { messages as holdMessages } from './hold.messages.ts';
import { HoldModel } from './hold.model.ts';
import { HoldForm } from './hold-form.tsx';
import { messages as rerouteMessages } from './reroute.messages.ts';
import { RerouteModel } from './reroute.model.ts';

const reasons = RejectionReason.options.map((value) => ({ value, label: en.rejections[value] }));

interface DecisionProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

type Form = 'edit' | 'hold' | 'reject' | 'reroute' | undefined;

const openReroute = () => import('./reroute-form.tsx');

/** What a moderator can do with a story that nobody has decided on: publish it, edit it, ask its author, or reject it. */
export function Decision({ story, model, onChange }: DecisionProps) {
  const ports = usePorts();
  const decision = useModel(() => new DecisionModel(ports, model, story));
  const edit = useModel(() => new EditModel(ports, model, story));
  const holding = useModel(() => new HoldModel(ports, model, story));
  const reroute = useModel(() => new RerouteModel(ports, model, story));
  const isBegun = decision.fields.reason.value !== '' || decision.fields.note.value !== '';
  const begun: [Form, boolean][] = [
    ['edit', edit.isBegun()],
    ['hold', holding.isBegun()],
    ['reject', isBegun],
    ['reroute', reroute.isBegun()],
  ];
  const form = useSignal<Form>(begun.find(([, is]) => is)?.[0]);
  const isEdited = story.actions.includes('ask-author');
  const buttons = useRef<HTMLDivElement>(null);
  const handleEdit = () => {
    if (form.value === 'edit') return handleLeave();
    if (!edit.isBegun()) edit.begin(story);
    form.value = 'edit';
  };
  const handleLeave = () => {
    if (form.value === 'reroute') reroute.leave();
    else if (form.value === 'hold') holding.leave();
    else edit.leave();
    form.value = undefined;
    // What had the focus is gone with the form.
    buttons.current?.querySelector('button')?.focus();
  };
  const handleHold = () => {
    if (form.value === 'hold') return handleLeave();
    form.value = 'hold';
  };
  const handleReroute = () => {
    if (form.value === 'reroute') return handleLeave();
    form.value = 'reroute';
  };
  /** Nobody publishes, or shows the author, words without the edit that they see before them. */
  const mayGoOn = () => {
    if (!edit.isUnsaved(story)) return true;
    form.value = 'edit';
    edit.sayUnsaved();
    return false;
  };
  const handleAsk = async () => {
    if (mayGoOn() && (await edit.ask(story))) onChange();
  };
  const handleSaved = () => {
    form.value = undefined;
    onChange();
  };
  return (
    <div class="form">
      <p class="quiet">{messages.lead}</p>
      {!form.value && <ErrorSummary mistakes={[...decision.mistakes.value, ...edit.mistakes.value]} />}
      <div class="buttons" ref={buttons}>
        <Publishing {...{ story, decision, isEdited, mayGoOn, onChange }} />
        {isEdited && (
          <Button isBusy={edit.isBusy.value} onPress={handleAsk}>
            {editMessages.ask}
          </Button>
        )}
        <Button isExpanded={form.value === 'edit'} controls="edit-form" onPress={handleEdit}>
          {editMessages.edit}
        </Button>
        <Button isExpanded={form.value === 'hold'} controls="hold-form" onPress={handleHold}>
          {holdMessages.hold}
        </Button>
        {story.actions.includes('suggest-reroute') && (
          <Button isExpanded={form.value === 'reroute'} controls="reroute-form" onPress={handleReroute}>
            {rerouteMessages.open}
          </Button>
        )}
        <Button
          isExpanded={form.value === 'reject'}
          controls="rejection-form"
          onPress={() => (form.value = form.value === 'reject' ? undefined : 'reject')}
        >
          {messages.reject}
        </Button>
      </div>
      {form.value === 'reject' && <RejectionForm story={story} decision={decision} onChange={onChange} />}
      {form.value === 'hold' && <HoldForm story={story} holding={holding} onHeld={handleSaved} onLeave={handleLeave} />}
      {form.value === 'reroute' && (
        <Opened load={openReroute}>
          {({ RerouteForm }) => (
            <RerouteForm story={story} reroute={reroute} onAsked={handleSaved} onLeave={handleLeave} />
          )}
        </Opened>
      )}
      {form.value === 'edit' && <EditForm story={story} edit={edit} onSaved={handleSaved} onLeave={handleLeave} />}
    </div>
  );
}

interface PublishingProps extends Omit<DecisionProps, 'model'> {
  decision: DecisionModel;
  isEdited: boolean;
  /** Whether nothing is in the way, which it says otherwise. */
  mayGoOn: () => boolean;
}

function Publishing({ story, decision, isEdited, mayGoOn, onChange }: PublishingProps) {
  const isAsking = useSignal(false);
  const isBusy = decision.isBusy.value;
  const handlePublish = async () => {
    const isDone = await decision.publish(story.version);
    isAsking.value = false;
    if (isDone) onChange();
  };
  return (
    <>
      <Button look="main" onPress={() => (isAsking.value = mayGoOn())}>
        {isEdited ? editMessages.publishEdited : messages.publish}
      </Button>
      {isAsking.value && (
        <Confirmation
          title={messages.publishTitle}
          confirm={isBusy ? messages.publishing : messages.publishNow}
          cancel={messages.cancel}
          isBusy={isBusy}
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
    </>
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
      <p class="quiet" id="rejection-tells">
        {story.hearsBack ? messages.rejectionTells : messages.rejectionTellsNoMail}
      </p>
      <div class="buttons">
        <Button type="submit" look="grave" isBusy={decision.isBusy.value}>
          {decision.isBusy.value ? messages.rejecting : messages.rejectNow}
        </Button>
      </div>
    </form>
  );
}
