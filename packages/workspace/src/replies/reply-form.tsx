import type { StaffMember, StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ChangeFields } from '../changes/change-fields.tsx';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { CheckField } from '../parts/field/check-field.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { usePorts } from '../ports/ports.ts';
import { anyOf } from '../story/any-of.ts';
import type { StoryModel } from '../story/story.model.ts';
import type { Question } from './looked-through.ts';
import { messages } from './reply.messages.ts';
import { ReplyModel } from './reply.model.ts';
import { BlanksLeft, TemplatePicker } from './template-picker.tsx';
import './reply.css';

interface ReplyFormProps {
  story: StaffStory;
  model: StoryModel;
  staff: StaffMember;
  onChange: () => void;
}

/** Writes a reply, with guidance beside it. */
export function ReplyForm({ story, model, staff, onChange }: ReplyFormProps) {
  const ports = usePorts();
  const reply = useModel(() => new ReplyModel(ports, model, story));
  useEffect(() => {
    model.isWriting.value = true;
    return () => {
      model.isWriting.value = false;
    };
  }, [model]);
  const mistakes = reply.mistakes.value;
  const found = anyOf(reply.found.value);
  const send = async (...answered: readonly Question[]) => {
    if (await reply.submit(...answered)) onChange();
  };
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    return send();
  };
  return (
    <div class="reply-columns">
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TemplatePicker reply={reply} ods={story.organisation.ods} />
        <TextArea
          id="text"
          label={messages.text}
          hint={messages.textHint}
          rows={8}
          max={5000}
          value={reply.fields.text}
          error={mistakeIn(mistakes, 'text')}
        />
        <BlanksLeft reply={reply} />
        <p class="reply-found" role="status">
          {found && messages.found(found)} {reply.readFirst.value.length > 0 && messages.readFirst}
        </p>
        <div class="form">
          <CheckField
            id="claims"
            label={messages.claims}
            isChecked={reply.claims.value}
            controls="claimed-change"
            onCheck={reply.claimChange}
          />
          {reply.claims.value && (
            <fieldset class="form form-inset" id="claimed-change">
              <legend class="unseen">{messages.change}</legend>
              <ChangeFields fields={reply.fields} mistakes={mistakes} />
            </fieldset>
          )}
        </div>
        <div class="reply-send">
          <p>{messages.signedAs(staff.jobTitle, story.organisation.name)}</p>
          <Button type="submit" look="main" isBusy={reply.isBusy.value}>
            {reply.isBusy.value ? messages.sending : messages.send}
          </Button>
          <p class="quiet">{messages.kept}</p>
        </div>
      </form>
      <Guidance />
      <Asked reply={reply} found={found} send={send} />
    </div>
  );
}

interface AskedProps {
  reply: ReplyModel;
  /** What was found, in words. */
  found: string;
  send: (...answered: readonly Question[]) => Promise<void>;
}

/** What is asked before a reply is sent. */
function Asked({ reply, found, send }: AskedProps) {
  const { value: asking } = reply.asking;
  if (!asking) return null;
  const { question, answered } = asking;
  const handleCancel = () => {
    reply.asking.value = undefined;
  };
  const isOfChange = question === 'change';
  return (
    <Confirmation
      key={question}
      title={isOfChange ? messages.claimTitle : messages.askTitle}
      confirm={isOfChange ? messages.claimsNothing : messages.publishAnyway}
      cancel={isOfChange ? messages.writeChange : messages.changeIt}
      isBusy={reply.isBusy.value}
      onConfirm={() => send(...answered, question)}
      onCancel={handleCancel}
      onDecline={() => isOfChange && reply.claimChange(true)}
    >
      <p>{isOfChange ? messages.claimWords : messages.askWords(found)}</p>
      {!isOfChange && reply.readFirst.value.length > 0 && <p>{messages.readFirst}</p>}
    </Confirmation>
  );
}

function Guidance() {
  return (
    <section class="guidance" aria-labelledby="guidance">
      <h3 id="guidance">{messages.guidance}</h3>
      <ul class="guidance-lines">
        {messages.guidanceLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
